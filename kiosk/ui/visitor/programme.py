"""What is on, as pages show it: home's strip, the week, a room's own, and the one that a visitor opened.

It follows the venue's clock by the minute, whoever is there: nothing that is over is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import Card
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor import told_things
from kiosk.ui.visitor.list_models import CARD, Roles, RowList, address
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.told_record import ToldRecord
from kiosk.ui.visitor.told_things import Told

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ToldList(RowList[Told]):
    """Lines of what is on; `begins` tells one time of an event from another, `heading` stands above a day's first one."""

    ROLES: ClassVar[Roles[Told]] = {
        "kind": lambda told: told.kind,
        "key": lambda told: told.key,
        "name": lambda told: told.name,
        "moment": lambda told: told.when,
        "where": lambda told: told.where,
        "hours": lambda told: told.hours,
        "begins": lambda told: told.start,
        "heading": lambda told: told.day,
        "picture": lambda told: address(told.picture, CARD),
        "opens": lambda told: told.opens,
    }

    @staticmethod
    def _key(row: Told) -> object:
        return (row.kind, row.key, row.start)

    def show(self, rows: Sequence[Told]) -> bool:
        """Show `rows`, and stir nothing where they are those on show; returns whether they are others."""
        if tuple(rows) == self.rows():
            return False
        self.replace(rows)
        return True


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class Programme(QObject):
    """What is on at the moment of `RecordContext.moment`."""

    changed = Signal()
    """`roomsToday`, `weekWanted` or `cards` changed."""

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._room = ""
        self._week_wanted = False
        self._rooms_today: list[str] = []
        self._strip, self._week, self._in_room = ToldList(self), ToldList(self), ToldList(self)
        self._opened = ToldRecord(context, self)
        self.cards: tuple[Card, ...] = ()
        """What comes forward in the first scene beside the things."""

    def refresh(self) -> None:
        """Read again."""
        context, now, language = self._context, self._context.moment, self._context.language
        programme = context.catalogue.programme if context.catalogue else None
        events = programme.events(language, moment=now) if programme else ()
        notices = programme.notices(language, moment=now) if programme else ()
        times = told_things.week(events, now)
        self._strip.show(told_things.strip([each for each in notices if "home" in each.where], times, now, language))
        self._week.show(told_things.day_by_day(times, now, language))
        here = [event for event in events if event.room == self._room] if self._room else []
        self._in_room.show([told_things.line(timed, now, language) for timed in told_things.coming(here, now)])
        rooms = sorted({timed.event.room for timed in times if timed.event.room and told_things.is_today(timed, now)})
        scene = [each for each in notices if "first_scene" in each.where]
        cards = told_things.cards(scene, times, now, language)
        if (rooms, cards) != (self._rooms_today, self.cards):
            self._rooms_today, self.cards = rooms, cards
            self.changed.emit()
        self._opened.refresh()

    def enter(self, room: str) -> None:
        """The page of this room is on show; empty: none."""
        if room != self._room:
            self._room = room
            self.refresh()

    @Slot(str, str, str)
    def open(self, kind: str, key: str, begins: str) -> None:
        """Open a notice, or the time of an event that begins then, in a sheet of its own."""
        self._opened.load(f"{kind} {key} {begins}")
        self._want_week(False)

    @Slot()
    def open_week(self) -> None:
        """Open the list of the coming seven days."""
        self._opened.forget()
        self._want_week(True)

    @Slot()
    def close(self) -> None:
        """Close what is open."""
        self._opened.forget()
        self._want_week(False)

    def forget(self) -> None:
        """Nobody is there."""
        self.close()
        self.enter("")

    def _want_week(self, wanted: bool) -> None:
        if wanted != self._week_wanted:
            self._week_wanted = wanted
            self.changed.emit()

    @Property(ToldList, constant=True)
    def strip(self) -> ToldList:
        return self._strip

    @Property(ToldList, constant=True)
    def week(self) -> ToldList:
        return self._week

    @Property(ToldList, constant=True)
    def inRoom(self) -> ToldList:
        return self._in_room

    @Property("QStringList", notify=changed)
    def roomsToday(self) -> list[str]:
        return self._rooms_today

    """The rooms in which something is on today."""

    @Property(bool, notify=changed)
    def weekWanted(self) -> bool:
        return self._week_wanted

    """Whether the list of the week is open."""

    @Property(ToldRecord, constant=True)
    def opened(self) -> ToldRecord:
        return self._opened
