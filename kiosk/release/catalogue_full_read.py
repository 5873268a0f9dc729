"""A catalogue read to its last row, the way the pages read it: what a stick brought is not believed before."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import partial

from kiosk.base.languages import LANGUAGES
from kiosk.geometry.river_network import RiverNetwork, apart, dashes, svg
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError, unreadable
from kiosk.release.catalogue_rows import (
    Card,
    Choice,
    Entry,
    MapRow,
    Number,
    PackRow,
    PlaceRow,
    ProductRow,
    RoomRow,
    RouteRow,
    StoryRow,
    ZoneRow,
)
from kiosk.release.catalogue_tables import CARD
from kiosk.release.row_validation import fit

CLOSEST, DASH = 0.08, 0.0155
"""How near marks and dashes stand to each other on the map, about, in widths of the sheet."""

MOST_DASHES = 10_000
"""Dashes of one route's line."""


def read_all(catalogue: Catalogue, seconds: float) -> None:
    """Read everything that a page may ask for once, in every language, and look whether it is what catalogue_rows.py says.

    Raises CatalogueError when any of it is not, or when it takes more than so many `seconds` of the processor.
    """
    tables = catalogue.tables
    tables.until = time.thread_time() + seconds
    try:
        tables.check_pages()
        tables.paintings.every()
        for lang in LANGUAGES:
            _read_in(catalogue, lang)
        for entry in catalogue.entries():
            fit(entry, Entry)
        for numbers in catalogue.numbers().values():
            fit(numbers, tuple[Number, ...])
    except CatalogueError:
        raise
    except Exception as error:  # whatever a strange file provokes: it is refused
        raise unreadable(error) from error
    finally:
        tables.until = math.inf


def _read_in(catalogue: Catalogue, lang: str) -> None:
    """Everything in one language, the lines on its map among it."""
    if catalogue.tables.body("pack", "", lang) is None:
        raise ValueError(lang)
    fit(catalogue.pack(lang), PackRow)
    fit(catalogue.zones(lang), tuple[ZoneRow, ...])
    fit(catalogue.stories(lang), tuple[StoryRow, ...])
    sheet = catalogue.map(lang)
    fit(sheet, MapRow)
    aspect = sheet.height / sheet.width if sheet.width else 1.0
    valleys = RiverNetwork(sheet.rivers, aspect)
    for river in sheet.rivers:
        svg(river.points, aspect)
    for zone in catalogue.zones(lang):
        for by in ("category", "place"):
            fit(catalogue.choices(lang, zone.key, by), tuple[Choice, ...])
    kinds: tuple[tuple[str, Callable[[str, str], object], type], ...] = (
        ("product", partial(catalogue.product, most=0), ProductRow),
        ("place", catalogue.place, PlaceRow),
        ("route", catalogue.route, RouteRow),
        ("room", catalogue.room, RoomRow),
    )
    for kind, read_record, row_of in kinds:
        query = f"SELECT {CARD} FROM card c WHERE c.kind = :kind AND c.lang = :lang"
        for card in catalogue.tables.cards(query, {"kind": kind, "lang": lang}):
            fit(card, Card)
            found = read_record(lang, card.key)
            fit(found, row_of)
            if isinstance(found, RouteRow):
                points = [(stop.x, stop.y) for stop in found.stops]
                apart(points, aspect, CLOSEST)
                if len(dashes(valleys.journey(points), aspect, DASH)) > MOST_DASHES:
                    raise ValueError("a line without end")
