"""The least of what the packets of one product cost: only where it says something true of all of them.

A price is what a unit costs. 98 yuan a tin beside 268 yuan a box are two prices and no beginning of one, and a small box
is not the least price of a large one: packets are compared that are sold by the same unit and hold the same, or that are
all sold by weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from kiosk.base.price import in_words
from kiosk.release.shop_rows import PriceRow

GRAMS = {"jin": Decimal(500), "kg": Decimal(1000)}
"""Units by which a thing is sold by weight, however much is in the packet that stands there."""


class Offered(NamedTuple):
    """What a packet costs today, and what one gets for it: its net content and how it is packed."""

    price: PriceRow
    content: tuple[str, str]

    @property
    def measure(self) -> tuple[str, ...]:
        """What its price is for: packets of one measure can be compared."""
        return ("weight",) if self.price.unit_key in GRAMS else (self.price.unit_key, *self.content)

    @property
    def worth(self) -> Decimal:
        """Yuan a gram, or a unit."""
        return Decimal(self.price.yuan) / GRAMS.get(self.price.unit_key, 1)


def least(packets: Sequence[Offered | None], language: str) -> str:
    """The least price of a product's packets, in words, as one of them says it; None is one whose price nobody knows today.

    Empty where there is none, where one is unknown, or where they are not prices for the same.
    """
    known = sorted((each for each in packets if each), key=lambda each: each.worth)
    if not known or len(known) < len(packets) or len({each.measure for each in known}) > 1:
        return ""
    price = known[0].price
    return in_words(price.yuan, price.unit, language, known[0].worth != known[-1].worth)
