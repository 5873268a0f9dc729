"""Which things stand on the map, and where each of them grows or is made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kiosk.geometry.free_ground import Point
from kiosk.geometry.river_network import short
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card, RouteRow
from kiosk.release.map_rows import Spot
from kiosk.release.product_filter import ProductFilter

MOST = 26
"""Things on the map, at most."""
GLOSS = re.compile(r"\s*[(（][^(（]*[)）]$")


class GrownThing(NamedTuple):
    """A product with a picture, where it comes from, in fractions of the map sheet, and what it is called there."""

    card: Card
    at: Point
    called: str
    county: str
    """The key of its county."""


def grown_things(
    catalogue: Catalogue,
    language: str,
    spots: Iterable[Spot],
    routes: Sequence[RouteRow],
    today: date | None = None,
) -> tuple[GrownThing, ...]:
    """One thing of each county in turn, of a kind that does not stand there yet, until there is nothing new or `MOST` are.

    A thing that a route names at one of its stops stands at that stop, the others at their county. First come those that a route
    names, and of them the only ones of their kind, then each county's foremost.
    """
    counties = [spot for spot in spots if spot.kind == "county"]
    made_at = _made_at(catalogue, language, routes)
    left = []
    common: Counter[str] = Counter()
    for spot in counties:
        cards = [card for card in catalogue.products(language, ProductFilter(place=spot.key), today) if card.picture]
        left.append(cards)
        common.update(card.category for card in cards)
    kinds: set[str] = set()
    found: list[GrownThing] = []
    first = True
    while True:
        before = len(found)
        for spot, cards in zip(counties, left):
            fresh = next((card for card in cards if card.category not in kinds), None)
            chosen = fresh or (cards[0] if first and cards else None)
            if chosen and len(found) < MOST:
                cards.remove(chosen)
                kinds.add(chosen.category)
                at = made_at.get((spot.key, chosen.key), (spot.x, spot.y))
                found.append(GrownThing(chosen, at, called(chosen.name, spot.name), spot.key))
        first = False
        if len(found) == before:
            break
    named_anywhere = {key for _, key in made_at}
    foremost = {thing.card.key for thing in found[: len(counties)]}

    def later(thing: GrownThing) -> tuple[bool, float]:
        others = float(common[thing.card.category])
        return thing.card.key not in named_anywhere, min(others, 1.5) if thing.card.key in foremost else others

    return tuple(sorted(found, key=later))


def stops(routes: Iterable[RouteRow]) -> tuple[Point, ...]:
    """Where any route stops, in fractions of the map sheet."""
    return tuple(dict.fromkeys((stop.x, stop.y) for route in routes for stop in route.stops))


def called(name: str, county: str) -> str:
    """What a thing is called where it stands at its county: without that county's name and what it adds in brackets."""
    whole = GLOSS.sub("", name)
    bare = whole.removeprefix(county).removeprefix(short(county)).lstrip(" の")
    return bare if len(bare) > 1 else whole


def _made_at(catalogue: Catalogue, language: str, routes: Iterable[RouteRow]) -> dict[tuple[str, str], Point]:
    """Where a route names a product at a stop inside a county, by county and product."""
    found: dict[tuple[str, str], Point] = {}
    for route in routes:
        for stop in route.stops:
            place = catalogue.place(language, stop.place) if stop.products else None
            if place:
                for card in stop.products:
                    found.setdefault((place.county, card.key), (stop.x, stop.y))
    return found
