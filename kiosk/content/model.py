"""The pack as types: what staff may write, record by record, one model for each kind of TOML file.

Every model forbids unknown keys, so that a misspelt key becomes a finding and not a silent loss. Nothing here reads files
(`pack.py`) or compares records with each other (`check.py`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

LANGUAGES = ("zh-CN", "zh-TW", "en", "ja", "ko")
"""BCP 47 tags a pack may use, in the order in which a visitor is offered them. zh-CN is required."""

Language = Literal["zh-CN", "zh-TW", "en", "ja", "ko"]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
"""A record's id: lower-case Latin letters, digits and single hyphens; it becomes part of printed links."""

Line = Annotated[str, Field(min_length=1, max_length=120)]
Prose = Annotated[str, Field(min_length=1, max_length=1200)]
Month = Annotated[int, Field(ge=1, le=12)]
Unit = Annotated[float, Field(ge=0.0, le=1.0)]
Names = dict[Language, Line]
"""One short line per language."""
Text = dict[Language, Prose]
"""One paragraph or more per language."""
Confidence = Literal["high", "medium", "low"]


class Record(BaseModel):
    """A table that may hold the keys it names and no others."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


class Source(Record):
    """Where a fact was read. Kept in the pack and the release's manifest of sources, never shown to visitors."""

    type: Literal["seed", "web", "gov", "web_via_digest", "dataset", "general_knowledge", "staff"]
    title: str
    url: str | None = None
    via: str | None = None
    key: str | None = None


class Picture(Record):
    """A picture file of the pack, its point of interest, and what it shows."""

    file: Annotated[str, Field(pattern=r"^media/[^\\]+$")]
    """Path inside the pack, always under media/."""
    focus: tuple[Unit, Unit] = (0.5, 0.5)
    """The point that stays in view when the picture is cropped: fractions of width and height from the top left."""
    alt: Names = Field(default_factory=dict)


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
    ref: str = ""
    shown: bool = True
    """False keeps an entry for staff only (for instance a listing whose official title holds a brand)."""
    note: str = ""
    confidence: Confidence = "medium"


class Identifier(Record):
    """A number by which the product is known elsewhere."""

    scheme: Literal["gtin", "lot", "idis", "moa-trace", "local"]
    value: Line
    url: str | None = None


class Simmer(Record):
    """How a tea is simmered: grams, millilitres, minutes."""

    tea_g: Annotated[float, Field(gt=0, le=100)]
    water_ml: Annotated[int, Field(gt=0, le=5000)]
    minutes: Annotated[int, Field(gt=0, le=240)]


class Use(Record):
    """What one does with a product: brew, drink, cook, care for or put in a vase."""

    kind: Literal["brew", "liquor", "food", "ware_care", "ornamental"]
    text: Text
    suggested: bool = False
    """True when the values are general practice and not taken from a source."""
    vessel: str = ""
    tea_g: Annotated[float, Field(gt=0, le=100)] | None = None
    water_ml: Annotated[int, Field(gt=0, le=5000)] | None = None
    temp_c: Annotated[int, Field(ge=0, le=100)] | None = None
    first_s: Annotated[int, Field(gt=0, le=3600)] | None = None
    """Seconds of the first infusion."""
    step_s: Annotated[int, Field(ge=0, le=600)] | None = None
    """Seconds added by each further infusion."""
    infusions: tuple[Annotated[int, Field(ge=1, le=30)], Annotated[int, Field(ge=1, le=30)]] | None = None
    simmer: Simmer | None = None
    type: Names | None = None
    """The liquor's own class, for instance 酱香型白酒."""
    typical_abv_percent: tuple[float, float] | None = None
    """The class's usual range of alcohol by volume, in percent; never a label's value."""
    abv_confidence: Confidence | None = None
    abv_note: str = ""
    ingredients: tuple[str, ...] = ()


class Availability(Record):
    """When a product is on show (dates inclusive, ISO 8601) and whether it is sold out."""

    from_: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = Field(default=None, alias="from")
    to: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None
    sold_out: bool = False


class Zone(Record):
    """One of the showroom's areas. `products` zones hold products, `rooms` zones hold tea rooms."""

    id: Id
    order: int
    kind: Literal["products", "rooms"] = "products"
    tone: Literal["tea", "liquor", "wellness", "rooms"]
    """Which of the theme's four zone colours it wears."""
    name: Names
    summary: Text
    picture: Picture | None = None


class Category(Record):
    """A kind of product inside a zone; its picture stands in for products that have none."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_-]+$")]
    name: Names
    picture: Picture | None = None


class Product(Record):
    """One kind of thing on show."""

    id: Id
    zone: Id
    place: Id
    category: str
    name: Names
    summary: Text
    pinyin: str = ""
    order: int = 0
    origin_scope: Literal["county", "county_wide", "nanping_wide"] = "county"
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
    availability: Availability = Availability()
    related: tuple[Id, ...] = ()
    illustrative: bool = False
    confidence: Confidence = "medium"
    note: str = ""
    sources: tuple[Source, ...] = ()


class Place(Record):
    """A county, a city, a stop of a route, or the venue itself. WGS 84 degrees."""

    id: Id
    kind: Literal["county", "city", "stop", "venue"]
    name: Names
    summary: Text
    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]
    order: int = 0
    county: Id | None = None
    """The county or city a stop lies in."""
    code: str = ""
    known_for: dict[Language, tuple[Line, ...]] = Field(default_factory=dict)
    coord_precision: Literal["place", "low", "county_seat", ""] = ""
    coord_source: str = ""
    pictures: tuple[Picture, ...] = ()
    confidence: Confidence = "medium"
    sources: tuple[Source, ...] = ()


class Stop(Record):
    """A place on a route, how long one stays (hours), and what grows or is made there."""

    place: Id
    day: Annotated[int, Field(ge=1, le=14)] = 1
    stay_hours: Annotated[float, Field(gt=0, le=24)] | None = None
    products: tuple[Id, ...] = ()


class Leg(Record):
    """The way between two places: minutes are a (least, most) pair or unknown; kilometres are as the crow flies."""

    kind: Literal["access", "transfer"]
    from_: Id = Field(alias="from")
    to: Id | None = None
    station: Names | None = None
    mode: Literal["rail", "road", "local", "city", "rail_then_road", "boat"]
    approx_minutes: tuple[int, int] | None = None
    straight_line_km: float | None = None
    note: Text = Field(default_factory=dict)
    confidence: Confidence = "medium"


class Route(Record):
    """A journey: its stops in order, by day, and the legs between them."""

    id: Id
    name: Names
    summary: Text
    days: Annotated[int, Field(ge=1, le=14)]
    stops: Annotated[tuple[Stop, ...], Field(min_length=1)]
    legs: tuple[Leg, ...] = ()
    order: int = 0
    illustrative: bool = False
    """The route itself is a proposal."""
    stops_illustrative: bool = False
    """The route is published, but its choice of stops is a proposal."""
    credit: Names = Field(default_factory=dict)
    """Where the route was published, in one line."""
    pictures: tuple[Picture, ...] = ()
    sources: tuple[Source, ...] = ()


class TeaRoom(Record):
    """A themed tea room: what it looks like, what is served and what one does there."""

    id: Id
    name: Names
    summary: Text
    activity: Text
    palette: tuple[Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")], ...]
    products: tuple[Id, ...] = ()
    order: int = 0
    illustrative: bool = False
    pictures: tuple[Picture, ...] = ()
    sources: tuple[Source, ...] = ()


class Figure(Record):
    """A number in a story, with the words that go under it."""

    value: float
    at_least: bool = False
    caption: Names


class Story(Record):
    """One card of the story of cooperation, from a named source, with the words it rests on."""

    id: Id
    order: int
    name: Names
    summary: Text
    figures: tuple[Figure, ...] = ()
    quotes: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    sources: tuple[Source, ...] = ()


class River(Record):
    """A river as a schematic line of (latitude, longitude) points from upstream to downstream."""

    id: Id
    name: Names
    flows_to: str
    points: Annotated[tuple[tuple[float, float], ...], Field(min_length=2)]


class MapSheet(Record):
    """The painted map: its picture and how degrees lie on it.

    x = (lon - west) / (east - west) * (width - margin[2]) + margin[0], in pixels of the picture, and y alike from the north
    with margin[3] and margin[1].
    """

    picture: Picture
    width: int
    height: int
    south: float
    north: float
    west: float
    east: float
    margin: tuple[float, float, float, float]


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
    venue: Id
    """The place where this kiosk stands."""
    scenes: dict[str, Picture] = Field(default_factory=dict)
    """Pictures of the rooms between the records: scene-tall, scene-wide, header-tall, header-wide, raft, mist-1 ..."""
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
