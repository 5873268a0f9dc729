"""What was collected, set out as one painting: each thing in its place, and the seals of the counties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtQml import QmlElement

from kiosk.base.county_seal import seal_words
from kiosk.geometry.still_life import SEALS, Placed, composed, stature
from kiosk.release.catalogue_rows import Card
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, WIDE, Roles, RowList, address

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


class PlacedCard(NamedTuple):
    """A thing and where it is painted."""

    card: Card
    placed: Placed

    @property
    def key(self) -> object:
        """By which a painting in another language is the same painting."""
        return (self.card.kind, self.card.key, self.placed)


class CountySeal(NamedTuple):
    """The words of a county's seal, and its upper left corner in shares of the paper's width."""

    words: str
    left: float
    top: float


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class StillLife(RowList[PlacedCard]):
    """Things as they are laid on one another, the farthest first; lengths in shares of the paper's width."""

    ROLES: ClassVar[Roles[PlacedCard]] = {
        "kind": lambda row: row.card.kind,
        "key": lambda row: row.card.key,
        "name": lambda row: row.card.name,
        "picture": lambda row: address(row.card.picture, WIDE if row.placed.width > 0.4 else CARD),
        "solid": lambda row: row.card.picture is not None and row.card.picture.solid,
        "middle": lambda row: QPointF(*row.card.picture.focus) if row.card.picture else QPointF(0.5, 0.5),
        "across": lambda row: row.placed.left,
        "down": lambda row: row.placed.top,
        "wide": lambda row: row.placed.width,
        "high": lambda row: row.placed.height,
        "strength": lambda row: row.placed.strength,
    }

    def paint(self, cards: Sequence[Card]) -> None:
        """Set out `cards` anew."""
        places = composed([stature(card.kind, card.tone) for card in cards])
        self.replace([PlacedCard(cards[place.which], place) for place in places])


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class CountySeals(RowList[CountySeal]):
    """The seals of the counties that things are from, one each, in the order of collecting."""

    ROLES: ClassVar[Roles[CountySeal]] = {
        "words": lambda seal: seal.words,
        "across": lambda seal: seal.left,
        "down": lambda seal: seal.top,
    }

    def press(self, counties: Sequence[str]) -> None:
        """Show the seals of these counties, named in Han characters."""
        words = dict.fromkeys(filter(None, map(seal_words, counties)))
        self.replace([CountySeal(word, *place) for word, place in zip(words, SEALS, strict=False)])
