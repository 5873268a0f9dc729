"""A barcode or NFC reader is a keyboard to the system: its key presses as the text that it read.

Key codes are Linux's own (input-event-codes.h), the letters those of a US keyboard, which readers are set to.
"""

from __future__ import annotations

from collections.abc import Callable

KEY, DOWN, REPEATED = 1, 1, 2
"""The type of an event that is a key (EV_KEY), and its value when a key goes down, and while it is held."""
LOST = (0, 3)
"""Type and code of the event that says that others were lost, the kernel's buffer being full (SYN_DROPPED)."""
ENTER, TAB, KEYPAD_ENTER, LEFT_SHIFT, RIGHT_SHIFT, LEFT_CONTROL, LEFT_ALT = 28, 15, 96, 42, 54, 29, 56
SHIFTS = (LEFT_SHIFT, RIGHT_SHIFT)
ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
PLAIN = {first + at: sign for first, signs, _ in ROWS for at, sign in enumerate(signs)} | {57: " "}
SHIFTED = {first + at: sign for first, _, signs in ROWS for at, sign in enumerate(signs)} | {57: " "}
KEYPAD = {71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0", 83: "."}
GROUP_SEPARATOR = "\x1d"
"""What readers send with the control key between the parts of a GS1 code."""
LONGEST = 512
"""Characters that are kept of one reading; a reader that sends more is out of order until it is quiet."""
QUIET_S = 0.08
"""A reading without an end is whole when nothing more came for so long."""


class ReaderKeys:
    """The keys of one reader. `read` hears each text that it read, whole."""

    def __init__(self, read: Callable[[str], None]) -> None:
        self._read = read
        self._text: list[str] = []
        self._overlong = False
        self._held: set[int] = set()
        self._number = ""
        self._last = 0.0

    def event(self, kind: int, code: int, value: int, at: float) -> None:
        """An event of the device: type, code and value as Linux gives them, `at` in seconds of any clock that only grows."""
        if (kind, code) == LOST:
            self._held.clear()
            self._number = ""
            self._overlong, self._last = True, at
            return
        if kind != KEY:
            return
        if self.waiting and at - self._last > 10 * QUIET_S:
            self._finish()  # nobody told that it went quiet: what follows is another reading
        self._last = at
        if code in (*SHIFTS, LEFT_CONTROL, LEFT_ALT):
            (self._held.add if value else self._held.discard)(code)
            if code == LEFT_ALT and value != REPEATED:
                self._end_number()
        elif value == DOWN:
            self._down(code)

    def settle(self, at: float) -> None:
        """Hand on what was read without an end, once the reader has been quiet long enough."""
        if (self._text or self._overlong) and at - self._last >= QUIET_S:
            self._finish()

    def due_s(self, at: float) -> float:
        """Seconds until what was read without an end is whole, if nothing more comes; 0 when it is already."""
        return max(0.0, self._last + QUIET_S - at)

    @property
    def waiting(self) -> bool:
        """Whether something has been read that has no end yet."""
        return bool(self._text) or self._overlong

    def _down(self, code: int) -> None:
        if code in (ENTER, TAB, KEYPAD_ENTER):
            self._finish()
        elif LEFT_ALT in self._held:
            self._number += KEYPAD.get(code, "")[: 4 - len(self._number)]
        else:
            self._put(self._sign(code))

    def _put(self, sign: str) -> None:
        if sign and len(self._text) < LONGEST:
            self._text.append(sign)
        elif sign:
            self._overlong = True

    def _end_number(self) -> None:
        """Take the sign whose number was typed with Alt held, as readers do that are to suit every keyboard."""
        number, self._number = self._number, ""
        sign = chr(int(number)) if number.isdecimal() else ""
        if sign in ("\r", "\n", "\t"):
            self._finish()
        elif " " <= sign <= "~" or sign == GROUP_SEPARATOR:
            self._put(sign)

    def _sign(self, code: int) -> str:
        if LEFT_CONTROL in self._held:
            return GROUP_SEPARATOR if PLAIN.get(code) == "]" else ""
        shifted = any(shift in self._held for shift in SHIFTS)
        return (SHIFTED if shifted else PLAIN).get(code, "") or KEYPAD.get(code, "")

    def _finish(self) -> None:
        text, overlong = "".join(self._text), self._overlong
        self._text.clear()
        self._overlong = False
        if text and not overlong:
            self._read(text)
