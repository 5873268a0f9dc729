"""Where things lie and how one travels: places, routes with their stops and legs, rivers, the painted map."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.field_types import (
    Availability,
    Confidence,
    Id,
    Language,
    Latitude,
    Line,
    Longitude,
    Minutes,
    Names,
    Number,
    Order,
    Picture,
    Pixels,
    Record,
    Source,
    Text,
    Whole,
)


class Place(Record):
    """A county, a city, a stop of a route, or the venue itself. WGS 84 degrees."""

    id: Id
    kind: Literal["county", "city", "stop", "venue"]
    name: Names
    summary: Text
    lat: Latitude
    lon: Longitude
    order: Order = 0
    county: Id | None = None
    """The county or city a stop lies in."""
    code: str = ""
    known_for: dict[Language, tuple[Line, ...]] = Field(default_factory=dict)
    coord_precision: Literal["place", "low", "county_seat", ""] = ""
    coord_source: str = ""
    pictures: tuple[Picture, ...] = ()
    confidence: Confidence = "medium"
    sources: tuple[Source, ...] = ()
    hidden: bool = False


class Stop(Record):
    """A place on a route, how long one stays (hours), and what grows or is made there."""

    place: Id
    day: Annotated[Whole, Field(ge=1, le=14)] = 1
    stay_hours: Annotated[Number, Field(gt=0, le=24)] | None = None
    products: tuple[Id, ...] = ()


class Leg(Record):
    """The way between two places: minutes are a (least, most) pair or unknown; kilometres are as the crow flies."""

    kind: Literal["access", "transfer"]
    from_: Id = Field(alias="from")
    to: Id | None = None
    station: Names | None = None
    mode: Literal["rail", "road", "local", "city", "rail_then_road", "boat"]
    approx_minutes: tuple[Minutes, Minutes] | None = None
    straight_line_km: Annotated[Number, Field(ge=0, le=20_000)] | None = None
    note: Text = Field(default_factory=dict)
    confidence: Confidence = "medium"


class Route(Record):
    """A journey: its stops in order, by day, and the legs between them."""

    id: Id
    name: Names
    summary: Text
    days: Annotated[Whole, Field(ge=1, le=14)]
    stops: Annotated[tuple[Stop, ...], Field(min_length=1)]
    legs: tuple[Leg, ...] = ()
    order: Order = 0
    illustrative: bool = False
    """The route itself is a proposal."""
    stops_illustrative: bool = False
    """The route is published, but its choice of stops is a proposal."""
    credit: Names = Field(default_factory=dict)
    """Where the route was published, in one line."""
    pictures: tuple[Picture, ...] = ()
    availability: Availability = Availability()
    sources: tuple[Source, ...] = ()
    hidden: bool = False


class River(Record):
    """A river as a schematic line of (latitude, longitude) points from upstream to downstream."""

    id: Id
    name: Names
    flows_to: str
    points: Annotated[tuple[tuple[Latitude, Longitude], ...], Field(min_length=2)]


class MapSheet(Record):
    """The painted map: its picture and how degrees lie on it.

    x = (lon - west) / (east - west) * (width - margin[2]) + margin[0], in pixels of the picture, and y alike from the
    north with margin[3] and margin[1].
    """

    picture: Picture
    width: Pixels
    height: Pixels
    south: Latitude
    north: Latitude
    west: Longitude
    east: Longitude
    margin: tuple[Number, Number, Number, Number]

    def part_at(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a point of degrees lies, as parts of the picture's width and height; outside 0 to 1 it is off the picture."""
        left, top, across, down = self.margin
        x = (lon - self.west) / (self.east - self.west) * (self.width - across) + left
        y = (self.north - lat) / (self.north - self.south) * (self.height - down) + top
        return x / self.width, y / self.height

    def degrees_at(self, x: float, y: float) -> tuple[float, float]:
        """The other way round: latitude and longitude of a point at parts of the picture's width and height."""
        left, top, across, down = self.margin
        lon = (x * self.width - left) / (self.width - across) * (self.east - self.west) + self.west
        lat = self.north - (y * self.height - top) / (self.height - down) * (self.north - self.south)
        return lat, lon
