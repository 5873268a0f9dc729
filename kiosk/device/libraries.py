"""Which of the system's shared libraries Qt needs are missing, and the Debian packages that hold them."""

from __future__ import annotations

import ctypes
import os
import sys

from kiosk.base.bilingual_sentence import Sentence

ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}


def needed(environment: dict[str, str] | None = None) -> dict[str, str]:
    """Libraries by name and the Debian packages they come in, for the display this process would use."""
    env = dict(os.environ) if environment is None else environment
    platform = env.get("QT_QPA_PLATFORM", "").split(":")[0]
    found = dict(ALWAYS)
    if platform.startswith("wayland") or (not platform and env.get("WAYLAND_DISPLAY")):
        found |= WAYLAND
    elif platform == "xcb" or (not platform and env.get("DISPLAY")):
        found |= X11
    return found


def missing(environment: dict[str, str] | None = None) -> list[str]:
    """The Debian packages whose libraries cannot be loaded; empty on other systems than Linux."""
    if sys.platform != "linux":
        return []
    packages = []
    for library, package in needed(environment).items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def missing_sentence(environment: dict[str, str] | None = None) -> Sentence | None:
    """What to do about missing libraries, with the one line to type; None when none is missing."""
    packages = missing(environment)
    if not packages:
        return None
    line = f"sudo apt-get install -y {' '.join(packages)}"
    return Sentence(
        f"缺少系统库，界面无法打开。请运行：\n    {line}",
        f"System libraries are missing, so no window can be opened. Run:\n    {line}",
    )
