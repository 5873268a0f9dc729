"""Which light the hour of the day has: by the sun over the venue where it is known, else by fixed hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.sunlight import Sun, sun_over
from kiosk.base.venue_clock import offset_on
from kiosk.base.wall_clock import is_set
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

HOURS = ("dawn", "noon", "dusk", "night")
BEGINS = ((time(5), "dawn"), (time(9), "noon"), (time(16, 30), "dusk"), (time(19), "night"))
"""When each light begins where nobody knows where the venue is."""
MORNING, EVENING = (150.0, 0.4), (60.0, 0.2)
"""How long after sunrise it is still dawn, and before sunset already dusk: minutes, and the most of half a day."""
Spot = tuple[float, float]
"""Degrees north and east."""


def light_at(now: datetime, sun: Sun | None = None) -> str:
    """The name of the light at that time of day: dawn, noon, dusk or night; noon by a clock that was never set.

    Where the sun does not rise its twilight is dawn until noon and dusk after it; where it does not set there is no night.
    """
    if not is_set(now):
        return "noon"
    if sun is None:
        return next((name for begin, name in reversed(BEGINS) if now.time() >= begin), BEGINS[-1][1])
    since = sun.since_noon(now.hour * 60 + now.minute + now.second / 60)
    if abs(since) > sun.half_twilight or not sun.half_twilight:
        return "night"
    morning, evening = (min(most, share * sun.half_day) for most, share in (MORNING, EVENING))
    if since < morning - sun.half_day:
        return "dawn"
    return "dusk" if since >= sun.half_day - evening else "noon"


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Daylight(QObject):
    """`hour` is the light of the hour on the wall clock, looked at every three minutes."""

    changed = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self._spot: Spot | None = None
        self._zone = ""
        self._sun: Sun | None = None
        self._day: date | None = None
        self._hour = light_at(now())
        timer = QTimer(self)
        timer.setInterval(180_000)
        timer.timeout.connect(self.check)
        timer.start()

    def stand_at(self, spot: Spot | None, zone: str) -> None:
        """Go by the sun over this spot from now on, on the clock of a zone (IANA); without one by fixed hours."""
        if (spot, zone) != (self._spot, self._zone):
            self._spot, self._zone, self._day = spot, zone, None
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock, and on a new day for the sun."""
        now = self._now()
        if now.date() != self._day:
            self._day = now.date()
            known = self._spot if is_set(now) else None
            self._sun = sun_over(*known, self._day, offset_on(self._zone, self._day)) if known else None
        if (hour := light_at(now, self._sun)) != self._hour:
            self._hour = hour
            self.changed.emit()

    @Property(str, notify=changed)
    def hour(self) -> str:
        return self._hour
