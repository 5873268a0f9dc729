"""SIGTERM and SIGINT end the program in order, as staff would end it; a second one ends it at once."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class ExitSignals(QObject):
    """Hears the system's wish that the program end, on the GUI thread, even while nothing of Python runs there.

    Python's own handler is called only between two of its instructions; what wakes Qt is the byte that it writes.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading_end, self._writing_end = socket.socketpair()
        for end in (self._reading_end, self._writing_end):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read_signals)
        self._before = [signal.signal(each, self._default_next_time) for each in SIGNALS]
        self._wakeup_before = signal.set_wakeup_fd(self._writing_end.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Let the signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for each, before in zip(SIGNALS, self._before, strict=True):
            signal.signal(each, before)
        self._reading_end.close()
        self._writing_end.close()

    def _default_next_time(self, number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)

    @Slot()
    def _read_signals(self) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = self._reading_end.recv(64)
            if any(number in numbers for number in SIGNALS):
                self.asked.emit()
