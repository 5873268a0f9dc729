"""Looking ahead: for a while the whole kiosk shows itself as it will be at another moment, by the same code and clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.base.venue_clock import VenueClock

LASTS_S = 600.0
"""Seconds after which it is the real time again."""


class LookAhead(QObject):
    """Turns the venue's clock, and tells `follow` each time. `hold` hears True before nothing may be counted, False after."""

    changed = Signal()
    """It began or ended."""

    def __init__(
        self,
        clock: VenueClock,
        follow: Callable[[], None],
        hold: Callable[[bool], None],
        seconds: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clock, self._follow, self._hold, self._seconds = clock, follow, hold, seconds
        self._begun = 0.0
        self._chosen: datetime | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(1000)
        self._watch.timeout.connect(self.check)

    @property
    def moment(self) -> datetime | None:
        """The moment that was chosen; None while the real time is shown."""
        return self._chosen

    def begin(self, moment: datetime) -> None:
        """Show the kiosk from this moment of the venue's clock on, and count nothing."""
        self._hold(True)
        self._begun, self._chosen = self._seconds(), moment
        self._clock.look_at(moment)
        self._watch.start()
        self._tell()

    def end(self) -> None:
        """Be the real time again."""
        if self._chosen is None:
            return
        self._watch.stop()
        self._chosen = None
        self._clock.look_at(None)
        self._tell()
        self._hold(False)

    @Slot()
    def check(self) -> None:
        """End what has lasted long enough."""
        if self._chosen is not None and self._seconds() - self._begun >= LASTS_S:
            self.end()

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()
