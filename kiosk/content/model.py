"""The pack as types: what staff may write, record by record, one model for each kind of TOML file.

Places and routes are in `geography.py`, the values they are made of in `values.py`; all are named here.

Every model forbids unknown keys, so that a misspelt key becomes a finding and not a silent loss. Nothing here reads
files (`pack.py`) or compares records with each other (`check.py`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, WrapValidator, field_validator

from kiosk.base.house_seal import MARK_MOST, SEAL_MOST
from kiosk.base.origin_scope import scope_meant
from kiosk.base.venue_clock import USUAL
from kiosk.content.field_types import (
    Address,
    Availability,
    Confidence,
    Id,
    Language,
    Line,
    Month,
    Names,
    Number,
    Order,
    Percent,
    Picture,
    Record,
    Source,
    Text,
    Whole,
    number_as_meant,
    tone_meant,
)
from kiosk.content.geography import Leg, MapSheet, Place, River, Route, Stop
from kiosk.content.primer import Primer, PrimerMark
from kiosk.content.programme import Event, Notice
from kiosk.content.shop import Authorisation, Goods, Maker, Price, Stock, WayToBuy

__all__ = [
    "Authorisation",
    "Availability",
    "Category",
    "Certification",
    "DatedScenes",
    "Event",
    "Figure",
    "Goods",
    "Identifier",
    "Leg",
    "Maker",
    "MapSheet",
    "Notice",
    "Pack",
    "PackInfo",
    "Picture",
    "Place",
    "Price",
    "Primer",
    "PrimerMark",
    "Product",
    "Record",
    "River",
    "Route",
    "Simmer",
    "Source",
    "Stock",
    "Stop",
    "Story",
    "TeaRoom",
    "Use",
    "WayToBuy",
    "Zone",
]


class Certification(Record):
    """A standard, geographical indication or heritage listing that a product falls under."""

    kind: Literal[
        "national_standard",
        "industry_standard",
        "gi_product",
        "gi_trademark",
        "agi",
        "ich_unesco",
        "ich_national",
        "ich_provincial",
        "ich_municipal",
        "other",
    ]
    name: Line
    title: Names = Field(default_factory=dict)
    """What it is called in other languages; where nothing is said the official Chinese name stands."""
    ref: str = ""
    shown: bool = True
    """False keeps an entry for staff only (for instance a listing whose official title holds a brand)."""
    note: str = ""
    confidence: Confidence = "medium"


class Identifier(Record):
    """A number by which the product is known elsewhere."""

    scheme: Literal["gtin", "lot", "serial", "idis", "moa-trace", "local"]
    value: Line
    url: Address | None = None

    @field_validator("value")
    @classmethod
    def _meant(cls, value: str, info: ValidationInfo) -> str:
        return number_as_meant(str(info.data.get("scheme")), value)


class Simmer(Record):
    """How a tea is simmered: grams, millilitres, minutes."""

    tea_g: Annotated[Number, Field(gt=0, le=100)]
    water_ml: Annotated[Whole, Field(gt=0, le=5000)]
    minutes: Annotated[Whole, Field(gt=0, le=240)]


class Use(Record):
    """What one does with a product: brew, drink, cook, care for or put in a vase."""

    kind: Literal["brew", "liquor", "food", "ware_care", "ornamental"]
    text: Text
    suggested: bool = False
    """True when the values are general practice and not taken from a source."""
    vessel: str = ""
    tea_g: Annotated[Number, Field(gt=0, le=100)] | None = None
    water_ml: Annotated[Whole, Field(gt=0, le=5000)] | None = None
    temp_c: Annotated[Whole, Field(ge=0, le=100)] | None = None
    first_s: Annotated[Whole, Field(gt=0, le=3600)] | None = None
    """Seconds of the first infusion."""
    step_s: Annotated[Whole, Field(ge=0, le=600)] | None = None
    """Seconds added by each further infusion."""
    infusions: tuple[Annotated[Whole, Field(ge=1, le=30)], Annotated[Whole, Field(ge=1, le=30)]] | None = None
    simmer: Simmer | None = None
    type: Names | None = None
    """The liquor's own class, for instance 酱香型白酒."""
    typical_abv_percent: tuple[Percent, Percent] | None = None
    """The class's usual range of alcohol by volume, in percent; never a label's value."""
    abv_confidence: Confidence | None = None
    abv_note: str = ""
    ingredients: tuple[str, ...] = ()


class Zone(Record):
    """One of the showroom's areas. `products` zones hold products, `rooms` zones hold tea rooms."""

    id: Id
    order: Order
    kind: Literal["products", "rooms"] = "products"
    tone: Annotated[Literal["tea", "liquor", "wellness", "rooms"], WrapValidator(tone_meant)]
    """Which of the theme's four zone colours it wears, or a colour of its own (#rrggbb)."""
    name: Names
    summary: Text
    picture: Picture | None = None
    hidden: bool = False
    """Left out of the release for a while, with what needs it (`base/hidden_records.py`)."""


class Category(Record):
    """A kind of product inside a zone; its picture stands in for products that have none."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_-]+$")]
    name: Names
    zones: tuple[Id, ...] = ()
    """The zones whose products may be of this kind; where none is named, a product of any zone may."""
    picture: Picture | None = None
    hidden: bool = False


class Product(Record):
    """One kind of thing on show."""

    id: Id
    zone: Id
    place: Id
    category: str
    name: Names
    summary: Text
    pinyin: str = ""
    order: Order = 0
    origin_scope: Annotated[Literal["county", "county_wide", "region_wide"], BeforeValidator(scope_meant)] = "county"
    tasting: Text = Field(default_factory=dict)
    use: Use | None = None
    months: tuple[Month, ...] = ()
    compliance: tuple[
        Literal[
            "alcohol_warning", "adults_only", "no_health_claim", "food_medicine_list", "wild_harvest", "ornamental"
        ],
        ...,
    ] = ()
    allergens: tuple[str, ...] = ()
    certifications: tuple[Certification, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    pictures: tuple[Picture, ...] = ()
    availability: Stock = Stock()
    related: tuple[Id, ...] = ()
    illustrative: bool = False
    confidence: Confidence = "medium"
    note: str = ""
    sources: tuple[Source, ...] = ()
    hidden: bool = False


class TeaRoom(Record):
    """A themed tea room: what it looks like, what is served and what one does there."""

    id: Id
    name: Names
    summary: Text
    activity: Text
    palette: Annotated[tuple[Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")], ...], Field(min_length=1)]
    products: tuple[Id, ...] = ()
    order: Order = 0
    illustrative: bool = False
    pictures: tuple[Picture, ...] = ()
    sources: tuple[Source, ...] = ()
    hidden: bool = False


class Figure(Record):
    """A number in a story, with the words that go under it."""

    value: Number
    at_least: bool = False
    caption: Names


class Story(Record):
    """One card of the story of cooperation, from a named source, with the words it rests on."""

    id: Id
    order: Order
    name: Names
    summary: Text
    figures: tuple[Figure, ...] = ()
    quotes: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    availability: Availability = Availability()
    sources: tuple[Source, ...] = ()
    hidden: bool = False


SealLetters = dict[Language, Annotated[str, Field(min_length=1, max_length=SEAL_MOST)]]
"""What is cut into a seal, by language; where one is missing the Chinese letters stand (`base/house_seal.py`)."""
MarkLetter = dict[Language, Annotated[str, Field(min_length=1, max_length=MARK_MOST)]]


class DatedScenes(Record):
    """Other pictures between the records, for a time: a festival's first scene."""

    availability: Availability
    scenes: dict[str, Picture]


class PackInfo(Record):
    """pack.toml: what the pack is, the languages it speaks, its scenes, categories and map."""

    schema_version: Literal[1] = Field(alias="schema")
    id: Id
    version: Line
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    name: Names
    """The venue's name."""
    title: Names
    """The few words that stand large on the first page."""
    tagline: Names
    where: Names
    credit: Names = Field(default_factory=dict)
    """Where the stories were published, in one line."""
    seal: SealLetters = Field(default_factory=dict)
    """One to four letters of the house's seal; without them the title's first four."""
    seal_picture: Picture | None = None
    """The seal as a picture, in place of letters."""
    mark: MarkLetter = Field(default_factory=dict)
    """One letter in the small seal beside the title; without it the title's first."""
    region: Names = Field(default_factory=dict)
    """Whose places are all meant where a product comes from "all of" something; without it only "the region" is said."""
    routes_title: Names = Field(default_factory=dict)
    """What the house calls its routes; without it only "Routes" is said."""
    routes_line: Names = Field(default_factory=dict)
    """The line under that; nothing stands there without it."""
    story_name: Names = Field(default_factory=dict)
    """What stands on the board that leads to the stories; without it "Stories"."""
    story_title: Names = Field(default_factory=dict)
    """What stands over the stories; without it what stands on their board."""
    gates: Literal["tiled", "plain"] = "tiled"
    """What the zones' doors are: shop gates under tiles, or panelled doors of no country."""
    hills: Literal["crags", "rolling"] = "crags"
    """What high contrast draws where a landscape is: crags that stand out of mist, or hills of no place."""
    venue: Id
    """The place where this kiosk stands."""
    scenes: dict[str, Picture] = Field(default_factory=dict)
    """Pictures of the rooms between the records: scene-tall, scene-wide, header-tall, header-wide, raft, mist-1 ...

    The first scene lives in four lights; each may have scene-tall-dawn (noon, dusk, night), scene-wide-dawn, front-tall-dawn,
    front-wide-dawn, mist-dawn and raft-dawn. Without them it shows scene-tall and scene-wide. `calm` lies behind the page on
    which the house rests, `voyage` on the scroll that leads to the routes; the program has its own of no place.
    """
    dated_scenes: tuple[DatedScenes, ...] = ()
    """Each takes the place of the scenes that it names, for its time; of two the later one."""
    timezone: str = USUAL
    """The venue's time zone (IANA): what every day and hour in the pack is meant in."""
    categories: tuple[Category, ...] = ()
    map: MapSheet | None = None
    rivers: tuple[River, ...] = ()
    sources: tuple[Source, ...] = ()


class Pack(Record):
    """A whole pack: every record by id, in the order of their files' names."""

    info: PackInfo
    zones: dict[str, Zone]
    products: dict[str, Product]
    places: dict[str, Place]
    routes: dict[str, Route]
    rooms: dict[str, TeaRoom]
    stories: dict[str, Story]
    goods: dict[str, Goods]
    makers: dict[str, Maker]
    events: dict[str, Event]
    notices: dict[str, Notice]
    primers: dict[str, Primer]
