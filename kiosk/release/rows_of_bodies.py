"""The rows that pages read, each made of a record's body: the same when one page asks for one and when all are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from kiosk.base.origin_scope import scope_meant
from kiosk.release.catalogue_rows import (
    Brewing,
    Card,
    FigureRow,
    Mark,
    Number,
    Painting,
    PlaceRow,
    ProductRow,
    RoomRow,
    RouteRow,
    StopRow,
    StoryRow,
)
from kiosk.release.text_sections import pop_sections

Body = dict[str, Any]
"""A record's fields in one language; what makes a row of them takes them apart."""


class Beside(Protocol):
    """What stands beside the bodies in a catalogue, in one language."""

    @property
    def paintings(self) -> Mapping[int, Painting]:
        """The pictures by number."""

    def shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        """The pictures of a record, in order."""

    def linked(self, kind: str, key: str, role: str) -> tuple[Card, ...]:
        """The cards a record is linked to in one role."""


def brewing_of(figures: Body | None) -> Brewing | None:
    """How a tea is brewed, as a body has it."""
    return Brewing(**(figures | {"infusions": tuple(figures["infusions"])})) if figures else None


def strength_of(figures: list[float] | None) -> tuple[float, float] | None:
    """The lowest and the highest strength, percent by volume, as a body has them."""
    return (figures[0], figures[1]) if figures else None


def product_row(key: str, lang: str, body: Body, beside: Beside) -> ProductRow:
    """A product whole, without the others of its place."""
    marks = tuple(Mark(*mark) for mark in body.pop("marks"))
    numbers = tuple(Number(*number) for number in body.pop("numbers"))
    return ProductRow(
        key=key,
        brewing=brewing_of(body.pop("brewing")),
        abv=strength_of(body.pop("abv")),
        months=tuple(body.pop("months")),
        compliance=tuple(body.pop("compliance")),
        allergens=tuple(body.pop("allergens", ())),
        marks=marks,
        numbers=numbers,
        pictures=beside.shown("product", key),
        sections=pop_sections("product", lang, body),
        goes_with=beside.linked("product", key, "goes_with"),
        routes=beside.linked("product", key, "routes"),
        origin_scope=scope_meant(body.pop("origin_scope")),
        **body,
    )


def place_row(key: str, lang: str, body: Body, beside: Beside) -> PlaceRow:
    """A place whole."""
    return PlaceRow(
        key=key,
        known_for=tuple(body.pop("known_for")),
        pictures=beside.shown("place", key),
        sections=pop_sections("place", lang, body),
        products=beside.linked("place", key, "products"),
        stops=beside.linked("place", key, "stops"),
        routes=beside.linked("place", key, "routes"),
        **body,
    )


def route_row(key: str, lang: str, body: Body, beside: Beside) -> RouteRow:
    """A route whole."""
    stops = []
    for at, stop in enumerate(body.pop("stops")):
        picture = beside.paintings.get(stop.pop("picture"))
        products = beside.linked("route", key, f"stop-{at}")
        minutes = stop.pop("minutes")
        stops.append(StopRow(picture=picture, products=products, minutes=(minutes[0], minutes[1]), **stop))
    low, high = body.pop("access_minutes")
    return RouteRow(
        key=key,
        picture=next(iter(beside.shown("route", key)), None),
        sections=pop_sections("route", lang, body),
        stops=tuple(stops),
        access_minutes=(low, high),
        **body,
    )


def room_row(key: str, lang: str, body: Body, beside: Beside) -> RoomRow:
    """A tea room whole."""
    return RoomRow(
        key=key,
        palette=tuple(body.pop("palette")),
        picture=next(iter(beside.shown("room", key)), None),
        sections=pop_sections("room", lang, body),
        products=beside.linked("room", key, "products"),
        **body,
    )


def story_row(key: str, lang: str, body: Body, beside: Beside) -> StoryRow:
    """A story card whole."""
    figures = tuple(FigureRow(value, at_least, caption) for value, at_least, caption in body.pop("figures"))
    return StoryRow(key=key, figures=figures, picture=next(iter(beside.shown("story", key)), None), **body)


MakeRow = Callable[[str, str, Body, Beside], object]
ROWS: tuple[tuple[str, MakeRow, type], ...] = (
    ("product", product_row, ProductRow),
    ("place", place_row, PlaceRow),
    ("route", route_row, RouteRow),
    ("room", room_row, RoomRow),
    ("story", story_row, StoryRow),
)
"""What makes the row of each kind of record, and what it makes."""
