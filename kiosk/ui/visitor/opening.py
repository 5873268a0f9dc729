"""Whether the showroom is open at this hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Opening(QObject):
    """Opening hours such as "09:30-21:00" (empty: always open; they may pass midnight), looked at every half minute."""

    changed = Signal()

    def __init__(self, hours: str, parent: QObject, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(parent)
        self._hours = hours
        self._now = now
        self._open = self._looked()
        if hours:
            timer = QTimer(self)
            timer.setInterval(30_000)
            timer.timeout.connect(self.look)
            timer.start()

    def _looked(self) -> bool:
        if not self._hours:
            return True
        start, end = (time.fromisoformat(part) for part in self._hours.split("-"))
        at = self._now().time()
        return start <= at < end if start <= end else at >= start or at < end

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        if (looked := self._looked()) != self._open:
            self._open = looked
            self.changed.emit()

    open = Property(bool, lambda self: self._open, notify=changed)
    hours = Property(str, lambda self: self._hours, constant=True)
