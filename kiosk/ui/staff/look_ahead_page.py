"""The lines "look ahead" (看看那一天) of the page "settings": a day and an hour, and the kiosk as it will be then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.told_times import SHORT
from kiosk.base.wall_clock import is_set
from kiosk.ui.shell.look_ahead import LookAhead
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

USUAL = time(10)
"""The hour that is offered first, tomorrow."""
STEP = timedelta(minutes=30)
FURTHEST = timedelta(days=366)


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class AheadChoice(QObject):
    """The moment that staff choose, and whether it is shown."""

    changed = Signal()
    begun = Signal()
    """The kiosk shows another moment: the panel gives the screen free."""

    def __init__(self, look_ahead: LookAhead, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._look_ahead, self._now = look_ahead, now
        self._moment: datetime | None = None
        self._language = "zh-CN"
        look_ahead.changed.connect(self.changed)

    def set_language(self, language: str) -> None:
        """Name days in this language."""
        self._language = language
        self.changed.emit()

    @Slot(int)
    def move_day(self, days: int) -> None:
        """So many days later, or earlier."""
        self._move(timedelta(days=days))

    @Slot(int)
    def move_hour(self, steps: int) -> None:
        """So many half hours later, or earlier."""
        self._move(STEP * steps)

    @Slot()
    def begin(self) -> None:
        """Show the kiosk as it will be then."""
        self._look_ahead.begin(self._chosen())
        self.begun.emit()

    @Slot()
    def end(self) -> None:
        """Be the real time again."""
        self._look_ahead.end()

    def _move(self, by: timedelta) -> None:
        now, moved = self._today(), self._chosen() + by
        self._moment = min(max(moved, datetime.combine(now.date(), time())), now + FURTHEST)
        self.changed.emit()

    def _chosen(self) -> datetime:
        return self._moment or datetime.combine(self._today().date() + timedelta(days=1), USUAL)

    def _today(self) -> datetime:
        now = self._now().replace(tzinfo=None)
        return now if is_set(now) else datetime(2027, 1, 1)

    @Property(str, notify=changed)
    def words(self) -> str:
        moment = self._chosen()
        return f"{moment:%Y-%m-%d} {SHORT[self._language][moment.weekday()]} {moment:%H:%M}"

    """The chosen moment, with its day of the week."""

    @Property(str, notify=changed)
    def day(self) -> str:
        return f"{self._chosen():%m-%d}"

    @Property(str, notify=changed)
    def hour(self) -> str:
        return f"{self._chosen():%H:%M}"

    @Property(str, notify=changed)
    def shown(self) -> str:
        moment = self._look_ahead.moment
        return f"{moment:%Y-%m-%d %H:%M}" if moment else ""

    """The moment that is shown; empty while it is the real time."""
