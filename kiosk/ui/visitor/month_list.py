"""The months of a zone: what is ripe in each, for the wheel that it is narrowed with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.base.months import in_words
from kiosk.release.catalogue_rows import Card, Painting
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, Roles, RowList, address

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

MONTHS = range(1, 13)


class MonthRow(NamedTuple):
    """One month, 1 to 12: what it is called, the names of what is ripe in it, and the picture of one of them."""

    key: int
    name: str
    ripe: tuple[str, ...]
    picture: Painting | None


@QmlElement
@QmlUncreatable("It belongs to a zone.")
class MonthList(RowList[MonthRow]):
    """The twelve months, or nothing where nothing has a season."""

    ROLES: ClassVar[Roles[MonthRow]] = {
        "month": lambda row: row.key,
        "name": lambda row: row.name,
        "ripe": lambda row: list(row.ripe),
        "picture": lambda row: address(row.picture, CARD),
    }


def months_of(ripe_in: Callable[[int], tuple[Card, ...]], language: str) -> tuple[MonthRow, ...]:
    """The twelve months in `language`; `ripe_in` answers what is ripe in one. Nothing where no month has anything.

    Each month shows what the months before it have shown least, so that the wheel is not one picture twelve times.
    """
    shown: Counter[str] = Counter()
    rows = []
    for month in MONTHS:
        cards = ripe_in(month)
        pictured = min((card for card in cards if card.picture), key=lambda card: shown[card.key], default=None)
        if pictured:
            shown[pictured.key] += 1
        names = tuple(card.name for card in cards)
        rows.append(MonthRow(month, in_words([month], language), names, pictured.picture if pictured else None))
    return tuple(rows) if any(row.ripe for row in rows) else ()
