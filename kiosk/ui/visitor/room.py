"""A themed tea room on show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import RoomRow
from kiosk.release.empty_row import empty
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import FULL, WIDE, CardList, Roles, RowList, address
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.section_list import SectionList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(RoomRow)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RoomList(RowList[RoomRow]):
    """The tea rooms, each with its palette."""

    ROLES: ClassVar[Roles[RoomRow]] = {
        "key": lambda room: room.key,
        "name": lambda room: room.name,
        "second": lambda room: room.second,
        "summary": lambda room: room.summary,
        "activity": lambda room: room.activity,
        "colours": lambda room: list(room.palette),
        "proposed": lambda room: room.illustrative,
        "picture": lambda room: address(room.picture, WIDE),
    }
    replaced = Signal()

    def replace(self, rows: Sequence[RoomRow]) -> None:
        """Show `rows`, as every list does."""
        super().replace(rows)
        self.replaced.emit()

    @Property(bool, notify=replaced)
    def proposals(self) -> bool:
        return bool(self._rows) and all(room.illustrative for room in self._rows)

    """Whether every room is only proposed: then it is said once, not of each."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RoomRecord(Record):
    """One tea room: its palette, its tea, what one does there."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._sections = SectionList(self)
        self._products = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = context.catalogue.room(context.language, self._key) if context.catalogue and self._key else None
        self._row = row or NOTHING
        self._sections.replace(self._row.sections)
        self._products.replace(self._row.products)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

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
    def activity(self) -> str:
        return self._row.activity

    @Property("QStringList", notify=changed)
    def colours(self) -> list[str]:
        return list(self._row.palette)

    @Property(bool, notify=changed)
    def proposed(self) -> bool:
        return self._row.illustrative

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.picture, FULL)

    @Property(CardList, constant=True)
    def products(self) -> CardList:
        return self._products

    @Property(SectionList, constant=True)
    def sections(self) -> SectionList:
        return self._sections
