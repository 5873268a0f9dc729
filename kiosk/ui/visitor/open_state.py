"""Whether the showroom is open at this hour, and whether the display is dark while it is not."""

from __future__ import annotations

import time as clock
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.languages import LANGUAGES
from kiosk.base.opening_hours import WrongHours
from kiosk.base.opening_times import OpeningTimes, opening_times
from kiosk.base.told_times import near_day
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
    """Opening hours as base/opening_times.py reads them (empty: always open), looked at every five seconds.

    Hours that are none, and a clock that was never set, close nothing.
    """

    changed = Signal()

    def __init__(
        self,
        hours: str,
        parent: QObject,
        now: Callable[[], datetime],
        seconds: Callable[[], float] = clock.monotonic,
    ) -> None:
        super().__init__(parent)
        self._hours = _read(hours)
        self._now = now
        self._seconds = seconds
        self._goes_dark = self._dark = False
        self._woken = seconds()
        self._open = self._open_now()
        self._opens = {} if self._open else self._opens_next()
        timer = QTimer(self)
        timer.setInterval(5_000)
        timer.timeout.connect(self.check)
        timer.start()

    def apply(self, hours: str, goes_dark: bool) -> None:
        """Keep these hours from now on; with `goes_dark` the display goes black while closed."""
        self._hours, self._goes_dark = _read(hours), goes_dark
        self.check()
        self.changed.emit()

    def _open_now(self) -> bool:
        now = self._now()
        return self._hours is None or not is_set(now) or self._hours.hold(now)

    @Slot()
    def check(self) -> None:
        """Look at the clocks."""
        open_now = self._open_now()
        if open_now != self._open:
            self._woken = self._seconds()
        dark = self._goes_dark and not open_now and self._seconds() - self._woken >= DARK_AFTER
        opens = {} if open_now else self._opens_next()
        if (open_now, dark, opens) != (self._open, self._dark, self._opens):
            self._open, self._dark, self._opens = open_now, dark, opens
            self.changed.emit()

    def _opens_next(self) -> dict[str, str]:
        """When it opens next, in every language; nothing where the hours are the same every day."""
        now = self._now().replace(tzinfo=None)
        if self._hours is None or self._hours.plain or (begins := self._hours.opens_next(now)) is None:
            return {}
        return {lang: f"{near_day(begins.date(), now.date(), lang)} {begins:%H:%M}" for lang in LANGUAGES}

    @Slot()
    def wake(self) -> None:
        """Somebody touched the closed page: it is lit for a while."""
        self._woken = self._seconds()
        self.check()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Property(str, notify=changed)
    def hours(self) -> str:
        return "" if self._hours is None else self._hours.text

    @Property("QVariantMap", notify=changed)
    def opens(self) -> dict[str, str]:
        return self._opens

    """While it is closed, when it opens next, by language; empty where the hours are the same every day."""


def _read(hours: str) -> OpeningTimes | None:
    try:
        return opening_times(hours)
    except WrongHours:
        return None
