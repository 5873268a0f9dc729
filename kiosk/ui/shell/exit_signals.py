"""SIGTERM and SIGINT end the program in order, as staff would end it; a second one ends it at once."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class ExitSignals(QObject):
    """Hears the system's wish that the program end, on the GUI thread, even while nothing of Python runs there.

    Python's own handler is called only between two of its instructions; what wakes Qt is the byte that it writes.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._said = socket.socketpair()
        for end in (self._heard, self._said):
            end.setblocking(False)
        self._ear = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._before = [signal.signal(each, self._next) for each in SIGNALS]
        self._woken = signal.set_wakeup_fd(self._said.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Let the signals do what they did before."""
        self._ear.setEnabled(False)
        signal.set_wakeup_fd(self._woken)
        for each, before in zip(SIGNALS, self._before, strict=True):
            signal.signal(each, before)
        self._heard.close()
        self._said.close()

    def _next(self, number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)

    def _hear(self) -> None:
        with contextlib.suppress(BlockingIOError):
            told = self._heard.recv(64)
            if any(number in told for number in SIGNALS):
                self.asked.emit()
