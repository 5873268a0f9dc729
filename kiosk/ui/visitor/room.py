"""A themed tea room on show."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.release.catalogue_rows import RoomRow
from kiosk.ui.visitor.list_models import FULL, WIDE, CardList, RowList, address
from kiosk.ui.visitor.record import Record, Shelf

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = RoomRow("", "", "", "", "", (), False, None)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RoomList(RowList):
    """The tea rooms, each with its palette."""

    ROLES = {
        "key": lambda room: room.key,
        "name": lambda room: room.name,
        "second": lambda room: room.second,
        "summary": lambda room: room.summary,
        "activity": lambda room: room.activity,
        "colours": lambda room: list(room.palette),
        "proposed": lambda room: room.illustrative,
        "picture": lambda room: address(room.picture, WIDE),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RoomRecord(Record):
    """One tea room: its palette, its tea, what one does there."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(shelf, parent)
        self._row = NOTHING
        self._products = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        shelf = self._shelf
        row = shelf.catalogue.room(shelf.language, self._key) if shelf.catalogue and self._key else None
        self._row = row or NOTHING
        self._products.replace(self._row.products)

    known = Property(bool, lambda self: bool(self._row.key), notify=changed)
    key = Property(str, lambda self: self._row.key, notify=changed)
    name = Property(str, lambda self: self._row.name, notify=changed)
    second = Property(str, lambda self: self._row.second, notify=changed)
    summary = Property(str, lambda self: self._row.summary, notify=changed)
    activity = Property(str, lambda self: self._row.activity, notify=changed)
    colours = Property("QStringList", lambda self: list(self._row.palette), notify=changed)
    proposed = Property(bool, lambda self: self._row.illustrative, notify=changed)
    picture = Property(QUrl, lambda self: address(self._row.picture, FULL), notify=changed)
    products = Property(CardList, lambda self: self._products, constant=True)
