"""A finger from outside: XTest moves and presses the pointer of an X display, as a touch screen's driver would."""

from __future__ import annotations

import ctypes
import time

LEFT, WHEEL_DOWN = 1, 5


class Pointer:
    """The pointer of one display. Close it when done."""

    def __init__(self, display: str) -> None:
        """Raises OSError when the display or libXtst is not there."""
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        for name in ("XSync", "XFlush", "XCloseDisplay"):
            getattr(self._x11, name).argtypes = [ctypes.c_void_p] + ([ctypes.c_int] if name == "XSync" else [])
        self._xtest.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, *[ctypes.c_int] * 3, ctypes.c_ulong]
        self._xtest.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"display {display} cannot be opened")

    def move(self, x: int, y: int) -> None:
        """Bring it to a place of the screen."""
        self._xtest.XTestFakeMotionEvent(self._display, 0, x, y, 0)
        self._x11.XFlush(self._display)

    def press(self, button: int = LEFT) -> None:
        """Put the finger down where it is."""
        self._button(button, 1)

    def release(self, button: int = LEFT) -> None:
        """Lift the finger."""
        self._button(button, 0)

    def fling(self, x: int, begin: int, end: int, steps: int = 12, pace_s: float = 0.008) -> None:
        """Drag from the row `begin` to `end` and let go in full swing."""
        self.move(x, begin)
        time.sleep(0.02)
        self.press()
        for step in range(1, steps + 1):
            time.sleep(pace_s)
            self.move(x, begin + (end - begin) * step // steps)
        self.release()

    def roll(self, x: int, y: int, notches: int, pace_s: float = 0.02) -> None:
        """Turn the wheel down."""
        self.move(x, y)
        for _ in range(notches):
            self.press(WHEEL_DOWN)
            self.release(WHEEL_DOWN)
            time.sleep(pace_s)

    def close(self) -> None:
        """Let go of the display."""
        if self._display:
            self._x11.XCloseDisplay(self._display)
            self._display = None

    def _button(self, button: int, down: int) -> None:
        self._xtest.XTestFakeButtonEvent(self._display, button, down, 0)
        self._x11.XFlush(self._display)
