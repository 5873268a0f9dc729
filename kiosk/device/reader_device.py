"""Barcode and NFC readers on this machine: which there are, which may be used, and their events as Linux hands them on.

A reader is a keyboard to the system. It is read past the display (evdev) and held exclusively, so that what it types
reaches no window and the lock stays as it is. `struct input_event` and EVIOCGRAB are the kernel's own, unchanged for
decades; a library for them would be a compiled one on the visitor's path.
"""

from __future__ import annotations

import fnmatch
import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.device.check_result import Row

EVENT = struct.Struct("@llHHi")
"""struct input_event: seconds, microseconds, type, code, value."""
GRAB = 0x40044590
"""EVIOCGRAB."""
WORD = 8 * struct.calcsize("@l")
"""Bits of one word in which the kernel tells what a device can."""
POINTERS = {"abs": (0x00, 0x35), "rel": (0x00,)}
"""Axes that point (ABS_X, ABS_MT_POSITION_X, REL_X): what has one is a touch screen or a mouse, and no reader."""
AT_ONCE = 128
"""Events that are read in one go: what comes faster waits for the next one, and pages go on being drawn."""


class Reader(NamedTuple):
    """An input device that settings allow: its file, and what it calls itself."""

    file: Path
    name: str


def allowed(patterns: Sequence[str], root: Path = Path("/")) -> list[Reader]:
    """The input devices that one of the patterns names: by what they call themselves, or by their file or its by-id name.

    Patterns are shell's (`Honeywell*`); case makes no difference. Nothing is allowed where there is no pattern, and nothing
    that points: held exclusively, the touch screen would hear no finger any more.
    """
    found = []
    for device, names in _devices(root):
        if any(fnmatch.fnmatchcase(name.casefold(), each.casefold()) for each in patterns for name in names):
            found.append(Reader(device, names[0]))
    return found


def opened(reader: Reader) -> int:
    """The device as a file descriptor that does not block, held exclusively. Raises OSError."""
    import fcntl  # of Unix alone; the program runs on Windows too, without readers

    handle = os.open(reader.file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.ioctl(handle, GRAB, 1)
    except OSError:
        os.close(handle)
        raise
    return handle


def events(handle: int) -> Iterator[tuple[int, int, int]]:
    """The events (type, code, value) that wait on a device, at most AT_ONCE. Raises OSError when it has gone."""
    try:
        data = os.read(handle, EVENT.size * AT_ONCE)
    except BlockingIOError:
        return
    if not data:
        raise OSError("the device has gone")
    whole = len(data) - len(data) % EVENT.size
    for _, _, kind, code, value in EVENT.iter_unpack(data[:whole]):
        yield kind, code, value


def described(patterns: Sequence[str], root: Path = Path("/")) -> Row:
    """Which reader is there, for the doctor."""
    if not patterns:
        return Row(
            "machine",
            "reader",
            "ok",
            "没有设置扫码器（kiosk.toml 的 [reader] devices）。",
            "No reader is set up ([reader] devices in kiosk.toml).",
        )
    found = allowed(patterns, root)
    if not found:
        return Row(
            "machine",
            "reader",
            "note",
            f"没有找到扫码器 {'、'.join(patterns)}。插上它，或看 /proc/bus/input/devices 里的名字。",
            f"No reader {', '.join(patterns)} is there. Plug it in, or look for its name in /proc/bus/input/devices.",
        )
    shut = [each for each in found if not os.access(each.file, os.R_OK)]
    if shut:
        return Row(
            "machine",
            "reader",
            "wrong",
            f"扫码器 {shut[0].name}（{shut[0].file}）读不了：让运行展屏的用户加入 input 组。",
            f"The reader {shut[0].name} ({shut[0].file}) cannot be read: put the kiosk's user into the group input.",
        )
    names = ", ".join(each.name for each in found)
    return Row("machine", "reader", "ok", f"扫码器：{names}。", f"Reader: {names}.")


def _devices(root: Path) -> Iterator[tuple[Path, list[str]]]:
    """Every input device that does not point, with its names: its own first, then its file and the links to it."""
    links: dict[str, list[str]] = {}
    for link in sorted((root / "dev/input/by-id").glob("*")):
        links.setdefault(Path(os.path.realpath(link)).name, []).append(link.name)
    for event in sorted((root / "sys/class/input").glob("event*"), key=lambda each: (len(each.name), each.name)):
        try:
            name = (event / "device/name").read_text("utf-8", "replace").strip()
        except OSError:
            name = event.name
        if _points(event / "device/capabilities"):
            continue
        device = root / "dev/input" / event.name
        by_id = links.get(event.name, [])
        yield (
            device,
            [name, str(device), f"/dev/input/{event.name}", *by_id, *(f"/dev/input/by-id/{each}" for each in by_id)],
        )


def _points(capabilities: Path) -> bool:
    """Whether a device has an axis that points, as sysfs tells of it: words of the kernel's bitmap, the last ones first."""
    for kind, axes in POINTERS.items():
        try:
            words = (capabilities / kind).read_text("ascii", "replace").split()
            bitmap = sum(int(word, 16) << WORD * at for at, word in enumerate(reversed(words)))
        except (OSError, ValueError):
            continue
        if any(bitmap >> axis & 1 for axis in axes):
            return True
    return False
