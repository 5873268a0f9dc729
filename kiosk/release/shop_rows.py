"""What a catalogue answers of the shop: packets on the shelf and who makes them, in one language."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.base.availability import lies_within
from kiosk.release.catalogue_rows import Card, Painting


class PriceRow(NamedTuple):
    """What a packet costs: `yuan` as an exact decimal in text (68.00), a unit in words, and the days on which it holds."""

    yuan: str
    unit: str
    unit_key: str
    first: str = ""
    last: str = ""

    def holds(self, day: str) -> bool:
        """Whether it may be told on this day (ISO 8601). Without a day nothing that is dated is: a price cannot lie."""
        return lies_within(day, self.first, self.last) if day else not self.first and not self.last


class WayRow(NamedTuple):
    """Where else a packet can be bought: `address` holds what a code leads to, `picture` one that we cannot draw again."""

    kind: str
    name: str
    address: str
    picture: Painting | None


class GoodsRow(NamedTuple):
    """One packet whole. `price` is what the pack says; whether it holds today is `PriceRow.holds`."""

    key: str
    product: str
    product_name: str
    maker: str
    maker_name: str
    name: str
    second: str
    net_content: str
    spec: str
    grade: str
    year: str
    lot: str
    gtin: str
    shelf: str
    price: PriceRow | None
    zone: str
    tone: str
    place: str
    place_name: str
    compliance: tuple[str, ...]
    sold_out: bool
    pictures: tuple[Painting, ...]
    own_picture: bool
    """False when the only picture is its product's."""
    ways: tuple[WayRow, ...] = ()
    price_withheld: bool = False
    """Whether it has a price that does not hold today: it is to be asked for."""
    shown: bool = True
    """Whether it stands on the shelf on that day, at that hour. What does not has no price, no shelf and no ways to buy."""

    def priced(self, day: str) -> PriceRow | None:
        """Its price on this day (ISO 8601); None where none may be told."""
        return self.price if self.price and self.price.holds(day) else None


class AuthorisationRow(NamedTuple):
    """A mark that a maker may use, the licence's number, and the days between which it holds (ISO 8601, inclusive)."""

    mark: str
    number: str
    first: str
    last: str

    def holds(self, day: str) -> bool:
        """Whether it may be told on this day; without a day what has an end may have ended."""
        return lies_within(day, self.first, self.last) if day else not self.last


class MakerRow(NamedTuple):
    """A maker whole."""

    key: str
    place: str
    place_name: str
    name: str
    second: str
    summary: str
    since: str
    phone: str
    address: str
    website: str
    authorisations: tuple[AuthorisationRow, ...]
    pictures: tuple[Painting, ...]
    goods: tuple[Card, ...] = ()
    products: tuple[Card, ...] = ()
    """The kinds of things that its goods are packets of."""
