"""A barcode reader in the bench's hand: what is typed on it reaches the kiosk as Linux hands on a reader's keys.

Where the system has `/dev/uinput` and lets us, it is a device of the kernel's own, found and held like any other; elsewhere
a pipe that bears the same events, which `kiosk_with_reader.py` shows the kiosk in the device's place.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from pathlib import Path
from types import TracebackType

from kiosk.device.reader_device import EVENT
from tests.device.test_reader_keys import pressed

NAME = "Bench Scanner Keyboard"
UINPUT = Path("/dev/uinput")
SET_EVENT, SET_KEY, SETUP, CREATE, DESTROY = 0x40045564, 0x40045565, 0x405C5503, 0x5501, 0x5502
"""UI_SET_EVBIT, UI_SET_KEYBIT, UI_DEV_SETUP, UI_DEV_CREATE, UI_DEV_DESTROY of linux/uinput.h."""
DEVICE = struct.Struct("@4H80sI")
"""struct uinput_setup: bus, vendor, product, version, name, effects."""
USB, KEYS, MISC, KEY_CODES = 3, 1, 4, 248
HELD_S = 5.0
"""A kiosk looks for readers every three seconds."""
LAUNCHER = Path(__file__).parent / "kiosk_with_reader.py"


class TypedReader:
    """A reader that is plugged in while its context lasts."""

    def __init__(self, folder: Path) -> None:
        self._pipe = folder / "reader"
        self.real = os.access(UINPUT, os.W_OK)

    def __enter__(self) -> TypedReader:
        """Raises OSError when it cannot be plugged in."""
        if self.real:
            self._handle = os.open(UINPUT, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            self._plug_in()
        else:
            os.mkfifo(self._pipe)
            self._handle = os.open(self._pipe, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        return self

    def kiosk(self, words: list[str]) -> list[str]:
        """The words that begin a kiosk, made to find this reader."""
        return words if self.real else [sys.executable, str(LAUNCHER), str(self._pipe), *words[words.index("run") :]]

    def types(self, text: str) -> float:
        """Read a code: its last digit (and what follows it) is typed at the moment that is answered, `perf_counter`."""
        digits = text.rstrip("\r")
        os.write(self._handle, recorded(digits[:-1]))
        time.sleep(0.01)
        last = recorded(text[len(digits) - 1 :])
        at = time.perf_counter()
        os.write(self._handle, last)
        return at

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Pull it out."""
        os.close(self._handle)
        self._pipe.unlink(missing_ok=True)

    def _plug_in(self) -> None:
        import fcntl  # of Unix alone, as uinput is

        for kind in (KEYS, MISC):
            fcntl.ioctl(self._handle, SET_EVENT, kind)
        for code in range(1, KEY_CODES):
            fcntl.ioctl(self._handle, SET_KEY, code)
        fcntl.ioctl(self._handle, SETUP, DEVICE.pack(USB, 1, 1, 1, NAME.encode(), 0))
        fcntl.ioctl(self._handle, CREATE)


def recorded(text: str) -> bytes:
    """The bytes of the events that a reader sends when it types `text`."""
    return b"".join(EVENT.pack(0, 0, *event) for event in pressed(text))
