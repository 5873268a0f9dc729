"""The routes that pass where a product is from: first the one that names it there, each with how it looks at that stop."""

from __future__ import annotations

from kiosk.base.origin_scope import REGION_WIDE
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card, ProductRow, StopRow


def ways_there(row: ProductRow, catalogue: Catalogue, language: str) -> tuple[Card, ...]:
    """The cards of these routes; one that only names the product at a stop elsewhere is no way to where it is from."""
    found: list[tuple[bool, int, Card]] = []
    for card in row.routes:
        route = catalogue.route(language, card.key)
        stops = [stop for stop in route.stops if _of(row, stop)] if route else []
        if not route or not stops:
            continue
        naming = [stop for stop in stops if _names(row, stop)]
        painted = next((stop.picture for stop in [*naming, *stops] if stop.picture), None)
        found.append((not naming, -len(stops), card._replace(picture=card.picture or painted or route.view)))
    return tuple(card for _, _, card in sorted(found, key=lambda way: way[:2]))


def _of(row: ProductRow, stop: StopRow) -> bool:
    """Whether a stop lies where the product is from; what all of a region makes is from wherever a stop names it."""
    if row.origin_scope == REGION_WIDE and _names(row, stop):
        return True
    return stop.place == row.place or stop.county_name == row.place_name


def _names(row: ProductRow, stop: StopRow) -> bool:
    return any(card.key == row.key for card in stop.products)
