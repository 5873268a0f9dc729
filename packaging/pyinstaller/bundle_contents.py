"""What of Qt and of the libraries goes into the frozen program: a list of what is allowed, and nothing else.

GPL-only parts of PySide6-Essentials (Virtual Keyboard, Timeline, Lottie, Wayland Compositor, Quick3D's tools) are not on it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from posixpath import normpath

Entry = tuple[str, str, str]
"""As PyInstaller has them: where it goes, where it is from, what kind it is."""

QML = frozenset(
    [
        "QtQml",
        "QtQml/Models",
        "QtQml/WorkerScript",
        "QtQuick",
        "QtQuick/Controls/impl",
        "QtQuick/Shapes",
        "QtQuick/Templates",
        "QtQuick/Window",
    ]
)
"""The QML modules that kiosk/ui/qml imports, and what these import."""
PLUGINS = re.compile(
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows)\b"
    r"|xcbglintegrations/|imageformats/(lib)?q(jpeg|svg|webp)\b|iconengines/(lib)?qsvgicon\b"
    r"|wayland-graphics-integration-client/libqt-plugin-wayland-egl\b|wayland-shell-integration/libxdg-shell\b"
    r"|platforminputcontexts/lib(compose|ibus)platforminputcontextplugin\b|styles/"
)
"""The plugins, by what follows plugins/. ibus is how staff write Chinese in the studio."""
WORDS = re.compile(r"qtbase_(zh_CN|zh_TW|ja|ko|en)\.qm$")
"""Qt's own translations: the studio's dialogs."""
GPL_ONLY = re.compile(
    r"Qt6?(Quick)?(VirtualKeyboard|Timeline|Lottie|WaylandCompositor|3D|Charts|DataVisualization|Graphs)", re.IGNORECASE
)
"""Never inside, whoever asks for it: under the GPL only, or from a module that is."""
FOR_COMPILERS = re.compile(r"opencc/clib/(bin|include|lib)|\.(a|pyi|cmake|pc|h|hpp)$|/py\.typed$")
"""What libraries carry for those who build on them."""
SYSTEM = re.compile(
    r"lib(X11|X11-xcb|xcb.*|Xau|Xdmcp|Xext|xkbcommon.*|wayland-.*|EGL|GL|GLX|GLdispatch|OpenGL|drm|gbm|fontconfig|freetype"
    r"|expat|glib-2\.0|gthread-2\.0|dbus-1|systemd|cap|gcrypt|gpg-error|png16|brotli\w*|pcre2?-8|pcre|bsd|md|uuid"
    r"|stdc\+\+|gcc_s|selinux|mount|blkid)\.so"
)
"""What Debian has and keeps safe: taken from the system by the package's dependencies, not frozen."""
EXCLUDED = (
    "tkinter",
    "numpy",
    "scipy",
    "fontTools",
    "brotli",
    "_brotli",
    "playwright",
    "axe_playwright_python",
    "hatchling",
    "editables",
    "mypy",
    "ruff",
    "pytest",
    "pluggy",
    "setuptools",
    "pkg_resources",
    "_distutils_hack",
    "pip",
    "pydoc",
    "doctest",
    "unittest",
    "lib2to3",
    "PIL._imagingtk",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "PySide6.QtTest",
    "PySide6.QtSql",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtUiTools",
    "PySide6.QtPrintSupport",
    "readline",
    "curses",
    "nis",
    "IPython",
    "hypothesis",
    "sortedcontainers",
    "pandas",
    "lxml",
    "markdown_it.cli",
)
"""What the environment has and the program never imports."""


def belongs(target: str) -> bool:
    """Whether the file that would go to `target` belongs into the program."""
    path = target.replace("\\", "/")
    if GPL_ONLY.search(path) or FOR_COMPILERS.search(path):
        return False
    inside = re.sub(r"^PySide6/(Qt/)?", "", path)
    if inside.startswith("qml/"):
        return str(PurePosixPath(inside).parent)[4:] in QML and not inside.endswith(".qmltypes")
    if inside.startswith("plugins/"):
        return bool(PLUGINS.match(inside.removeprefix("plugins/")))
    if inside.startswith("translations/"):
        return bool(WORDS.search(inside))
    return not (sys.platform == "linux" and "/" not in path and SYSTEM.match(path))


def without_broken_links(entries: Iterable[Entry]) -> list[Entry]:
    """`entries` without the links to what is no longer among them."""
    every = list(entries)
    there = {target for target, _, _ in every}
    return [
        (target, source, kind)
        for target, source, kind in every
        if kind != "SYMLINK" or normpath(PurePosixPath(target).parent / source) in there
    ]


def needed_by(file: str) -> list[str]:
    """The names of the shared libraries that an ELF file asks for."""
    listed = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False).stdout
    return re.findall(r"NEEDED\s+(\S+)", listed)


def without_unused_libraries(entries: Iterable[Entry], needed: Callable[[str], list[str]] = needed_by) -> list[Entry]:
    """`entries` without the shared libraries that nothing among them asks for, directly or through another."""
    every = list(entries)
    found: dict[str, list[Entry]] = {}
    for entry in every:
        if _library(entry):
            found.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
    seen: set[str] = set()
    waiting = [entry[1] for entry in every if not _library(entry)]
    while waiting:
        for name in needed(waiting.pop()):
            if name in found and name not in seen:
                seen.add(name)
                waiting += [source for _, source, _ in found[name]]
    return [entry for entry in every if not _library(entry) or PurePosixPath(entry[0]).name in seen]


def _library(entry: Entry) -> bool:
    """Whether it is there only because others ask for it (extension modules and plugins are asked for by name)."""
    target, _, kind = entry
    path = PurePosixPath(target)
    if kind == "EXTENSION" or ".so" not in path.name or path.name.startswith("libpython"):
        return False
    return "Qt/lib" in target or len(path.parts) == 1 or path.parts[0].endswith(".libs")
