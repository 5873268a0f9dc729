"""What is sold here: goods, one a packet on the shelf, and who makes them. All of it is optional."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator

from kiosk.content.field_types import (
    Address,
    Availability,
    Day,
    Id,
    Line,
    Names,
    Order,
    Picture,
    Record,
    Source,
    Text,
    Yuan,
    number_as_meant,
)

Unit = Literal["box", "tin", "bag", "packet", "bottle", "jar", "cake", "piece", "bowl", "set", "portion", "jin", "kg"]


class Stock(Availability):
    """When a thing is on show, and whether it is sold out."""

    sold_out: bool = False


class Price(Record):
    """What a packet costs: yuan a unit, and the days on which that holds (inclusive). `base/price.py` has the rule."""

    yuan: Yuan
    unit: Unit
    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None


class WayToBuy(Record):
    """Where a packet can be bought besides the desk: an address, or a picture of a code that WeChat reads."""

    kind: Literal["shop", "mini_program", "contact"]
    name: Names | None = None
    address: Address | None = None
    picture: Picture | None = None


class Goods(Record):
    """One packet on the shelf."""

    id: Id
    product: Id
    """The kind of thing that it is a packet of."""
    maker: Id | None = None
    name: Names
    net_content: Annotated[str, Field(max_length=40)] = ""
    """As printed on the packet: 125 g."""
    spec: Names | None = None
    """How it is packed: 5 g x 25."""
    grade: Names | None = None
    year: Annotated[str, Field(max_length=20)] = ""
    lot: Annotated[str, Field(max_length=40)] = ""
    gtin: str = ""
    price: Price | None = None
    shelf: Annotated[str, Field(max_length=20)] = ""
    """Where it stands: A3."""
    order: Order = 0
    buy: tuple[WayToBuy, ...] = ()
    pictures: tuple[Picture, ...] = ()
    availability: Stock = Stock()
    note: str = ""
    sources: tuple[Source, ...] = ()
    hidden: bool = False

    @field_validator("gtin")
    @classmethod
    def _meant(cls, value: str) -> str:
        return number_as_meant("gtin", value)


class Authorisation(Record):
    """A mark that a maker may use, the number of the licence, and the days between which it holds (inclusive)."""

    mark: Names
    number: Line
    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None


class Maker(Record):
    """Who makes what is on the shelf."""

    id: Id
    name: Names
    place: Id
    summary: Text
    since: Annotated[str, Field(max_length=40)] = ""
    order: Order = 0
    authorisations: tuple[Authorisation, ...] = ()
    phone: Annotated[str, Field(max_length=40)] = ""
    address: Names | None = None
    website: Address | None = None
    pictures: tuple[Picture, ...] = ()
    sources: tuple[Source, ...] = ()
    hidden: bool = False
