"""Which light the hour of the day has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.wall_clock import is_set
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

HOURS = ("dawn", "noon", "dusk", "night")
BEGINS = ((time(5), "dawn"), (time(9), "noon"), (time(16, 30), "dusk"), (time(19), "night"))
"""When each light begins. Fuzhou's sun sets between 17:10 and 18:55 over the year, so the evening turns at the same hours."""


def light_at(now: datetime) -> str:
    """The name of the light at that time of day: dawn, noon, dusk or night; noon by a clock that was never set."""
    if not is_set(now):
        return "noon"
    return next((name for begin, name in reversed(BEGINS) if now.time() >= begin), BEGINS[-1][1])


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Daylight(QObject):
    """`hour` is the light of the hour on the wall clock, looked at every three minutes."""

    changed = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self._hour = light_at(now())
        timer = QTimer(self)
        timer.setInterval(180_000)
        timer.timeout.connect(self.check)
        timer.start()

    @Slot()
    def check(self) -> None:
        """Look at the clock."""
        if (hour := light_at(self._now())) != self._hour:
            self._hour = hour
            self.changed.emit()

    @Property(str, notify=changed)
    def hour(self) -> str:
        return self._hour
