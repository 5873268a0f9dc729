"""Lists that QML views read. Each lives as long as the engine and is refilled, never replaced."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QUrl,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import Card, Choice, Mark, Number, Painting, StoryRow, ZoneRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

CARD, WIDE, FULL = 480, 900, 1440
"""Widths in pixels at which pictures are asked for: in a grid, across a column, across the screen."""
USER_ROLE = 0x0100
"""Qt.ItemDataRole.UserRole, as a number: to touch the namespace Qt makes all its enumerations."""

Row = TypeVar("Row")
Roles = Mapping[str, Callable[[Row], object]]
"""How each role is read from a row, by the name that QML has for it."""
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


def address(picture: Painting | None, width: int) -> QUrl:
    """The address of `picture` at `width` pixels or more; an empty one when there is no picture."""
    return QUrl.fromLocalFile(str(picture.at(width))) if picture else QUrl()


class RowList(QAbstractListModel, Generic[Row]):
    """Frozen rows as a list model; `ROLES` says how each role is read from a row."""

    ROLES: ClassVar[Roles[Any]] = {}
    """Of this list's rows; a class variable cannot name the type of them here."""
    countChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._readers = tuple(self.ROLES.values())
        first = USER_ROLE
        self._names = {first + at: QByteArray(name.encode()) for at, name in enumerate(self.ROLES)}
        self._first = first

    def replace(self, rows: Sequence[Row]) -> None:
        """Show `rows`. When they are the same things as before (in another language), views keep their place."""
        before, after = self._rows, tuple(rows)
        if before and [self._key(row) for row in before] == [self._key(row) for row in after]:
            self._rows = after
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
            return
        self.beginResetModel()
        self._rows = after
        self.endResetModel()
        if len(before) != len(after):
            self.countChanged.emit()

    def rows(self) -> tuple[Row, ...]:
        """The rows on show."""
        return self._rows

    @staticmethod
    def _key(row: Row) -> object:
        return getattr(row, "key", row)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        """One role of one row."""
        at = role - self._first
        if 0 <= at < len(self._readers) and 0 <= index.row() < len(self._rows):
            return self._readers[at](self._rows[index.row()])
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles by number."""
        return self._names

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class CardList(RowList[Card]):
    """Things of any kind, as cards."""

    ROLES: ClassVar[Roles[Card]] = {
        "kind": lambda card: card.kind,
        "key": lambda card: card.key,
        "name": lambda card: card.name,
        "second": lambda card: card.second,
        "note": lambda card: card.note,
        "tone": lambda card: card.tone,
        "picture": lambda card: address(card.picture, CARD),
        "large": lambda card: address(card.picture, WIDE),
        "tint": lambda card: card.picture.mean if card.picture else "",
        "solid": lambda card: card.picture is not None and card.picture.solid,
        "middle": lambda card: QPointF(*card.picture.focus) if card.picture else QPointF(0.5, 0.5),
        "soldOut": lambda card: card.sold_out,
        "adultsOnly": lambda card: card.adults_only,
        "proposed": lambda card: card.proposed,
        "price": lambda card: card.price,
    }

    @staticmethod
    def _key(row: Card) -> object:
        return (row.kind, row.key)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ZoneList(RowList[ZoneRow]):
    """The showroom's areas, as doors."""

    ROLES: ClassVar[Roles[ZoneRow]] = {
        "key": lambda zone: zone.key,
        "kind": lambda zone: zone.kind,
        "tone": lambda zone: zone.tone,
        "name": lambda zone: zone.name,
        "second": lambda zone: zone.second,
        "amount": lambda zone: zone.amount,
        "picture": lambda zone: address(zone.picture, CARD),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ChoiceList(RowList[Choice]):
    """Ways to narrow a zone."""

    ROLES: ClassVar[Roles[Choice]] = {
        "key": lambda choice: choice.key,
        "name": lambda choice: choice.name,
        "amount": lambda choice: choice.amount,
        "picture": lambda choice: address(choice.picture, CARD),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class MarkList(RowList[Mark]):
    """Certifications."""

    ROLES: ClassVar[Roles[Mark]] = {
        "kind": lambda mark: mark.kind,
        "name": lambda mark: mark.name,
        "reference": lambda mark: mark.ref,
        "tongue": lambda mark: mark.lang,
    }


class CodedNumber(NamedTuple):
    """An identifier, the address that its code holds, and whether that can be scanned in small."""

    number: Number
    address: str
    small: bool


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class NumberList(RowList[CodedNumber]):
    """Identifiers by which a product is known elsewhere; `small` says whether the code can be scanned beside the number, too."""

    ROLES: ClassVar[Roles[CodedNumber]] = {
        "scheme": lambda coded: coded.number.scheme,
        "value": lambda coded: coded.number.value,
        "address": lambda coded: coded.address,
        "code": lambda coded: rows(coded.address),
        "small": lambda coded: coded.small,
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class PictureList(RowList[Painting]):
    """Pictures of one thing, to leaf through."""

    ROLES: ClassVar[Roles[Painting]] = {
        "picture": lambda painting: address(painting, WIDE),
        "large": lambda painting: address(painting, FULL),
        "tint": lambda painting: painting.mean,
        "solid": lambda painting: painting.solid,
        "middle": lambda painting: QPointF(*painting.focus),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class StoryList(RowList[StoryRow]):
    """The story's cards, each with its figures as parallel lists."""

    ROLES: ClassVar[Roles[StoryRow]] = {
        "key": lambda story: story.key,
        "name": lambda story: story.name,
        "second": lambda story: story.second,
        "summary": lambda story: story.summary,
        "figureValues": lambda story: [f"{figure.value:g}" for figure in story.figures],
        "figureMores": lambda story: ["1" if figure.at_least else "" for figure in story.figures],
        "figureCaptions": lambda story: [figure.caption for figure in story.figures],
        "picture": lambda story: address(story.picture, WIDE),
    }
