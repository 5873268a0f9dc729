"""A primer on show: a picture with numbered marks, and how to read what stands at each."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, QPointF, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.release.empty_row import empty
from kiosk.release.programme_rows import PrimerMarkRow, PrimerRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import FULL, Roles, RowList, address
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(PrimerRow)


def first_primer(context: RecordContext, zone: str) -> PrimerRow | None:
    """The first primer of a zone, or of all goods; None where there is none."""
    catalogue = context.catalogue
    rows = catalogue.programme.primers(context.language, zone, context.today) if catalogue and zone else ()
    return next(iter(rows), None)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ReadingList(RowList[PrimerMarkRow]):
    """The marks on a primer's picture, numbered in their order; `spot` is a share of its width and height."""

    ROLES: ClassVar[Roles[PrimerMarkRow]] = {
        "spot": lambda mark: QPointF(mark.x, mark.y),
        "name": lambda mark: mark.name,
        "words": lambda mark: mark.text,
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class PrimerRecord(Record):
    """One primer whole."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._marks = ReadingList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = (
            context.catalogue.programme.primer(context.language, self._key) if context.catalogue and self._key else None
        )
        self._row = row or NOTHING
        self._marks.replace(self._row.marks)

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

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.picture, FULL)

    @Property(float, notify=changed)
    def ratio(self) -> float:
        if not self._row.picture:
            return 1.0
        width, height, _ = self._row.picture.sizes[-1]
        return width / max(1, height)

    """The picture's width by its height."""

    @Property("QVariantList", notify=changed)
    def across(self) -> list[float]:
        return [mark.x for mark in self._row.marks]

    """Where the marks stand, as shares of the picture's width, and `down` of its height."""

    @Property("QVariantList", notify=changed)
    def down(self) -> list[float]:
        return [mark.y for mark in self._row.marks]

    @Property(ReadingList, constant=True)
    def marks(self) -> ReadingList:
        return self._marks
