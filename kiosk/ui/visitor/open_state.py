"""Whether the showroom is open at this hour, and whether the display rests while it is not."""

from __future__ import annotations

import time as clock
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.opening_hours import Hours, WrongHours, parse
from kiosk.base.wall_clock import is_set
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

DARK_AFTER = 60.0
"""Seconds without a touch after which a closed display goes black."""


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Opening(QObject):
    """Opening hours such as "09:30-21:00" (empty: always open; they may pass midnight), looked at every five seconds.

    Hours that are none, and a clock that was never set, close nothing.
    """

    changed = Signal()

    def __init__(
        self,
        hours: str,
        parent: QObject,
        now: Callable[[], datetime] = datetime.now,
        seconds: Callable[[], float] = clock.monotonic,
    ) -> None:
        super().__init__(parent)
        self._hours = _read(hours)
        self._now = now
        self._seconds = seconds
        self._rests = self._dark = False
        self._stirred = seconds()
        self._open = self._looked()
        timer = QTimer(self)
        timer.setInterval(5_000)
        timer.timeout.connect(self.look)
        timer.start()

    def keep(self, hours: str, rests: bool) -> None:
        """Keep these hours from now on; with `rests` the display goes black while closed."""
        self._hours, self._rests = _read(hours), rests
        self.look()
        self.changed.emit()

    def _looked(self) -> bool:
        now = self._now()
        return self._hours is None or not is_set(now) or self._hours.hold(now.hour * 60 + now.minute)

    @Slot()
    def look(self) -> None:
        """Look at the clocks."""
        looked = self._looked()
        if looked != self._open:
            self._stirred = self._seconds()
        dark = self._rests and not looked and self._seconds() - self._stirred >= DARK_AFTER
        if (looked, dark) != (self._open, self._dark):
            self._open, self._dark = looked, dark
            self.changed.emit()

    @Slot()
    def stir(self) -> None:
        """Somebody touched the closed page: it is lit for a while."""
        self._stirred = self._seconds()
        self.look()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Property(str, notify=changed)
    def hours(self) -> str:
        return "" if self._hours is None else str(self._hours)


def _read(hours: str) -> Hours | None:
    try:
        return parse(hours)
    except WrongHours:
        return None
