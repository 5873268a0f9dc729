"""The event or notice that a visitor opened."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.base import told_times
from kiosk.geometry.qr_code import rows
from kiosk.release.empty_row import empty
from kiosk.release.programme_rows import EventRow, NoticeRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor import told_things
from kiosk.ui.visitor.list_models import WIDE, address
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(EventRow)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ToldRecord(Record):
    """One time of an event, or a notice; `load` takes its kind, its key and when that time begins, between blanks.

    Once that time is over it shows the next one, and nothing where none follows.
    """

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row: EventRow | NoticeRow = NOTHING
        self._when = ""

    def read(self) -> None:
        """Fill this record from the catalogue."""
        kind, key, begins = (*self._key.split(" "), "", "", "")[:3]
        row = self._event(key, begins) if kind == "event" else self._notice(key) if kind == "notice" else None
        self._row = row or NOTHING

    def _event(self, key: str, begins: str) -> EventRow | None:
        context, now = self._context, self._context.moment
        events = context.catalogue.programme.events(context.language, moment=now) if context.catalogue else ()
        times = told_things.coming([event for event in events if event.key == key], now)
        later = [timed for timed in times if begins and timed.time.start >= datetime.fromisoformat(begins)]
        timed = next(iter(later or times), None)
        self._when = told_times.in_full(timed.time, now, context.language) if timed else ""
        return timed.event if timed else None

    def _notice(self, key: str) -> NoticeRow | None:
        context, self._when = self._context, ""
        programme = context.catalogue.programme if context.catalogue else None
        notices = programme.notices(context.language, moment=context.moment) if programme else ()
        return next((notice for notice in notices if notice.key == key), None)

    @property
    def _event_row(self) -> EventRow:
        return self._row if isinstance(self._row, EventRow) else NOTHING

    @property
    def _booking(self) -> str:
        return self._context.scans("opened", self._event_row.booking)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property(str, notify=changed)
    def when(self) -> str:
        return self._when

    """Written out; empty for a notice."""

    @Property(str, notify=changed)
    def room(self) -> str:
        return self._event_row.room

    @Property(str, notify=changed)
    def place(self) -> str:
        return "" if self._event_row.room else self._event_row.place

    @Property(str, notify=changed)
    def where(self) -> str:
        return self._event_row.room_name or self._event_row.place_name

    @Property(str, notify=changed)
    def seats(self) -> str:
        return self._event_row.seats

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.picture, WIDE)

    @Property(str, notify=changed)
    def booking(self) -> str:
        return self._booking

    @Property("QStringList", notify=changed)
    def bookingCode(self) -> list[str]:
        return list(rows(self._booking)) if self._booking else []
