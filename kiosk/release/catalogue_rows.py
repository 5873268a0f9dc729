"""What a catalogue answers: plain rows in one language, complete enough that a page is one question.

They are named tuples and no dataclasses, which take ten times as long to be made: the first frame waits for that.

`second` is always the other name to show beside `name`: the zh-CN name for every language but zh-CN, the en name for
zh-CN. Both may read the same.
Pictures are blobs on disk; a `Painting` names them by width.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.base.house_seal import Cut


class Painting(NamedTuple):
    """A picture at several widths: (width, height, blob) in pixels, narrowest first, and its mean colour as #rrggbb."""

    sizes: tuple[tuple[int, int, Path], ...]
    mean: str
    focus: tuple[float, float]
    solid: bool = False
    """Whether it covers its whole rectangle, as a photograph does; a painting lets the paper through."""

    def at(self, width: int) -> Path:
        """The blob of the narrowest size that is at least `width` pixels wide, else of the widest."""
        for have, _, blob in self.sizes:
            if have >= width:
                return blob
        return self.sizes[-1][2]


class Card(NamedTuple):
    """One thing in a grid or a list, of any kind: product, place, route, room or story."""

    kind: str
    key: str
    name: str
    second: str
    note: str = ""
    """A short line: the county of a product or stop, empty for others."""
    zone: str = ""
    tone: str = ""
    category: str = ""
    picture: Painting | None = None
    sold_out: bool = False
    adults_only: bool = False
    proposed: bool = False
    price: str = ""
    """What stands on its price slip, in words; empty where it has none (`Shop.priced`)."""


class PackRow(NamedTuple):
    """The venue and the pictures between the records."""

    name: str
    second: str
    title: str
    """The few words that stand large on the first page."""
    tagline: str
    where: str
    credit: str
    """Where the story was published, in one line."""
    venue: str
    scenes: dict[str, Painting]
    languages: tuple[str, ...]
    timezone: str = ""
    """The venue's time zone (IANA); empty in a release from before it was told."""
    seal: Cut = Cut("", "")
    seal_picture: Painting | None = None
    """The seal as a picture, in place of its letters."""
    mark: Cut = Cut("", "")
    """One letter, in the small seal beside the title."""
    region: str = ""
    """Whose places are all meant by "all of"; empty where the pack names none."""
    routes_title: str = ""
    routes_line: str = ""
    story_name: str = ""
    story_title: str = ""
    """What the house calls its routes and stories, each empty where the pack says nothing."""
    plain: bool = False
    """Whether its zones' doors are panelled doors of no country, and not shop gates under tiles."""
    rolling: bool = False
    """Whether its hills in high contrast are of no place, and not crags."""


class ZoneRow(NamedTuple):
    """A zone and how many products or rooms it holds."""

    key: str
    kind: str
    tone: str
    name: str
    second: str
    summary: str
    amount: int
    picture: Painting | None


class Choice(NamedTuple):
    """One way to narrow a zone: a category, a place or a season, how many products it leaves, and its picture if it has one."""

    key: str
    name: str
    amount: int
    picture: Painting | None = None


class Brewing(NamedTuple):
    """How a tea is brewed: grams, millilitres, degrees Celsius, seconds; `infusions` is (fewest, most)."""

    vessel: str
    tea_g: float
    water_ml: int
    temp_c: int
    first_s: int
    step_s: int
    infusions: tuple[int, int]


class Mark(NamedTuple):
    """A certification as shown: its kind, its name, its number or year, and the language that the name is in."""

    kind: str
    name: str
    ref: str
    lang: str = "zh-CN"


class Number(NamedTuple):
    """An identifier under which a product is known elsewhere; `url` is empty when it has no resolver."""

    scheme: str
    value: str
    url: str


class SectionRow(NamedTuple):
    """A text that has a section of its own on a page; `key` is the field's path in the pack."""

    key: str
    heading: str
    text: str


class ProductRow(NamedTuple):
    """A product whole."""

    key: str
    zone: str
    zone_name: str
    tone: str
    category: str
    category_name: str
    place: str
    place_name: str
    origin_scope: str
    name: str
    second: str
    pinyin: str
    summary: str
    use_kind: str
    use_text: str
    use_suggested: bool
    brewing: Brewing | None
    liquor_type: str
    abv: tuple[float, float] | None
    months: tuple[int, ...]
    compliance: tuple[str, ...]
    marks: tuple[Mark, ...]
    numbers: tuple[Number, ...]
    pictures: tuple[Painting, ...]
    own_picture: bool
    """False when the only picture is its category's."""
    sold_out: bool
    illustrative: bool
    sections: tuple[SectionRow, ...] = ()
    same_place: tuple[Card, ...] = ()
    goes_with: tuple[Card, ...] = ()
    routes: tuple[Card, ...] = ()
    place_picture: Painting | None = None
    """How it looks where the product is from."""
    allergens: tuple[str, ...] = ()
    """As the pack names them; kiosk.base.allergens says them in words."""


class PlaceRow(NamedTuple):
    """A place whole; `x` and `y` are fractions of the map sheet's width and height."""

    key: str
    kind: str
    county: str
    county_name: str
    name: str
    second: str
    summary: str
    known_for: tuple[str, ...]
    lat: float
    lon: float
    x: float
    y: float
    precision: str
    pictures: tuple[Painting, ...]
    sections: tuple[SectionRow, ...] = ()
    products: tuple[Card, ...] = ()
    stops: tuple[Card, ...] = ()
    routes: tuple[Card, ...] = ()


class StopRow(NamedTuple):
    """A stop of a route, in order; `minutes` and `km` are of the leg that leads here (0 when unknown)."""

    place: str
    name: str
    second: str
    county_name: str
    summary: str
    day: int
    stay_hours: float
    x: float
    y: float
    mode: str
    minutes: tuple[int, int]
    km: float
    picture: Painting | None
    products: tuple[Card, ...] = ()


class RouteRow(NamedTuple):
    """A route whole; `access` is how one gets there from the venue's city."""

    key: str
    name: str
    second: str
    summary: str
    days: int
    illustrative: bool
    stops_illustrative: bool
    credit: str
    """Where the route was published, in one line; empty for a proposal."""
    station: str
    access_mode: str
    access_minutes: tuple[int, int]
    access_note: str
    picture: Painting | None
    sections: tuple[SectionRow, ...] = ()
    stops: tuple[StopRow, ...] = ()
    shared: tuple[str, ...] = ()
    """The places that other routes pass, too."""

    @property
    def view(self) -> Painting | None:
        """Its picture, or how it looks where it leads: its last stop that has a picture, one of its own if it can be."""
        painted = [stop for stop in reversed(self.stops) if stop.picture]
        own = [stop for stop in painted if stop.place not in self.shared]
        return self.picture or next((stop.picture for stop in [*own, *painted]), None)


class RoomRow(NamedTuple):
    """A tea room whole."""

    key: str
    name: str
    second: str
    summary: str
    activity: str
    palette: tuple[str, ...]
    illustrative: bool
    picture: Painting | None
    sections: tuple[SectionRow, ...] = ()
    products: tuple[Card, ...] = ()


class FigureRow(NamedTuple):
    """A number in a story and its caption."""

    value: float
    at_least: bool
    caption: str


class StoryRow(NamedTuple):
    """A story card whole."""

    key: str
    name: str
    second: str
    summary: str
    figures: tuple[FigureRow, ...]
    picture: Painting | None


class Entry(NamedTuple):
    """What search knows of one record: its kind and key, and every folded spelling that finds it.

    Spellings: names in all languages folded (casefold, traditional to simplified, marks and spaces off), full pinyin
    without tones and its initials; best first. Last, those of Latin letters once more with a space between syllables or
    words (not in releases from before).
    """

    kind: str
    key: str
    spellings: tuple[str, ...]
