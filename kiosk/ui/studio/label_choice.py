"""What labels there are of what is in hand, and which of them are asked for: shelf labels, price labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtGui import QPainter

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.wall_clock import is_set
from kiosk.origin import price_labels, shelf_labels
from kiosk.origin.label_sheets import CannotPrint, Form
from kiosk.origin.price_tag import PriceTag, tags_of
from kiosk.origin.printed_labels import PrintedLabels
from kiosk.origin.shelf_labels import Label, label_of
from kiosk.release.catalogue import Catalogue

Sort = Literal["shelf", "price"]
SECOND = "en"
"""The second language on labels."""


@dataclass(frozen=True, slots=True)
class LabelScope:
    """Which labels: those of some products by their ids, or of a zone, or all, or (`wrong`) those that hold no more."""

    words: str
    products: tuple[str, ...] = ()
    zone: str = ""
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Belonging:
    """One label, and what it belongs to."""

    label: Label | PriceTag
    product: str
    zone: str


@dataclass(frozen=True, slots=True)
class AllLabels:
    """Every label that can be printed of what is in hand."""

    shelf: Sequence[Belonging] = ()
    price: Sequence[Belonging] = ()
    wrong: frozenset[str] = frozenset()
    """Packets whose tag is not what was printed last, or never was."""
    gone: tuple[str, ...] = ()
    """The names on tags that hang though their packet has no price any more."""
    unpriced: int = 0
    """Packets without a price today."""
    printed: PrintedLabels | None = field(default=None, compare=False)

    def among(self, sort: Sort, scope: LabelScope) -> list[Label | PriceTag]:
        """Those of a sort that are asked for, in the order of the shelves."""
        found = self.shelf if sort == "shelf" else self.price
        if scope.products:
            found = [each for each in found if each.product in scope.products]
        elif scope.zone:
            found = [each for each in found if each.zone == scope.zone]
        labels = [each.label for each in found]
        if scope.wrong:
            return [each for each in labels if isinstance(each, PriceTag) and each.key in self.wrong]
        return labels

    def remember(self, printed: Sequence[Label | PriceTag]) -> None:
        """Keep what the price labels said that were just printed. Raises OSError."""
        tags = [each for each in printed if isinstance(each, PriceTag)]
        if self.printed and tags:
            self.printed.remember(tags, [each.label.key for each in self.price if isinstance(each.label, PriceTag)])


def all_labels(catalogue: Catalogue, site: str, printed: PrintedLabels) -> AllLabels:
    """The labels of what is on show, with codes that lead to `site`; without one there are no shelf labels."""
    shelf = []
    for card in catalogue.products("zh-CN") if site else ():
        row, other = catalogue.product("zh-CN", card.key), catalogue.product(SECOND, card.key)
        if row and other:
            shelf.append(Belonging(label_of(row, other.name, SECOND, site), card.key, card.zone))
    today = catalogue.venue_now().date()
    if not is_set(today):  # nobody knows which prices hold
        return AllLabels(shelf)
    shop = catalogue.shop
    keys = [card.key for card in shop.every_goods("zh-CN", today)]
    tags, unpriced = tags_of(
        keys, lambda lang, key: shop.goods(lang, key, today), lambda key: printed.language_of(key, SECOND), site
    )
    rows = {tag.key: shop.goods("zh-CN", tag.key, today) for tag in tags}
    price = [Belonging(tag, sold.product, sold.zone) for tag in tags if (sold := rows[tag.key])]
    found = printed.wrong(tags)
    gone = tuple(each.was[0] if each.was else each.key for each in found if not each.now)
    return AllLabels(shelf, price, frozenset(each.key for each in found if each.now), gone, len(unpriced), printed)


def printable(labels: Sequence[Label | PriceTag], form: Form) -> tuple[list[Label | PriceTag], list[Sentence]]:
    """Those that can be printed on this paper, and why the others cannot."""
    good: list[Label | PriceTag] = []
    refused: dict[Sentence, None] = {}
    for each in labels:
        if why := _refusal(each, form):
            refused[why] = None
        else:
            good.append(each)
    return good, [*refused]


def drawing(painter: QPainter, label: Label | PriceTag, form: Form) -> None:
    """Draw one label of either sort."""
    if isinstance(label, Label):
        shelf_labels.draw(painter, label, form)
    else:
        price_labels.draw(painter, label, form)


def _refusal(label: Label | PriceTag, form: Form) -> Sentence | None:
    if isinstance(label, PriceTag):
        return price_labels.refusal(label, form)
    try:
        shelf_labels.code_side(label, form)
    except CannotPrint as error:
        return error.sentence
    return None
