"""A catalogue read to its last row, the way the pages read it: what a stick brought is not believed before."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping

from kiosk.base.languages import LANGUAGES
from kiosk.geometry.river_network import RiverNetwork, apart, dashes, svg
from kiosk.release import shop_bodies
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError, unreadable
from kiosk.release.catalogue_rows import Card, Choice, Entry, Number, PackRow, Painting, RouteRow, ZoneRow
from kiosk.release.catalogue_tables import Tables
from kiosk.release.map_rows import MapRow
from kiosk.release.row_validation import check_of, days, fit
from kiosk.release.rows_of_bodies import ROWS

CLOSEST, DASH = 0.08, 0.0155
"""How near marks and dashes stand to each other on the map, about, in widths of the sheet."""

MOST_DASHES = 10_000
"""Dashes of one route's line."""


def read_all(catalogue: Catalogue, seconds: float) -> None:
    """Read everything that a page may ask for once, in every language, and look whether it is what catalogue_rows.py says.

    Pages ask for one record at a time; here each kind is one question, and of its answers the pages' own rows are made.
    Raises CatalogueError when any of it is not, or when it takes more than so many `seconds` of the processor.
    """
    tables = catalogue.tables
    tables.until = time.thread_time() + seconds
    try:
        tables.check_pages()
        tables.occasions()
        for first, last in tables.each("SELECT DISTINCT shown_from, shown_to FROM card"):
            days(first, last)
        with tables.paintings.all_at_hand():
            relations = _Relations(tables)
            for lang in LANGUAGES:
                _read_in(catalogue, relations, lang)
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


class _Relations:
    """What belongs to what, the same in every language: pictures of records, and which other records they are linked to."""

    def __init__(self, tables: Tables) -> None:
        self.paintings: Mapping[int, Painting] = tables.paintings
        self.pictures: dict[tuple[str, str], list[Painting]] = {}
        for kind, key, number in tables.each("SELECT kind, key, picture FROM shown ORDER BY kind, key, ord"):
            self.pictures.setdefault((kind, key), []).append(self.paintings[number])
        self.links: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
        links = "SELECT kind, key, role, to_kind, to_key FROM link ORDER BY kind, key, role, ord"
        for kind, key, role, to_kind, to_key in tables.each(links):
            self.links.setdefault((kind, key, role), []).append((to_kind, to_key))


class _AllBeside:
    """What stands beside the bodies in one language, all of it at hand; also what is not on show today."""

    def __init__(self, relations: _Relations, cards: Mapping[tuple[str, str], Card]) -> None:
        self.paintings = relations.paintings
        self._relations, self._cards = relations, cards

    def shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        return tuple(self._relations.pictures.get((kind, key), ()))

    def linked(self, kind: str, key: str, role: str) -> tuple[Card, ...]:
        links = self._relations.links.get((kind, key, role), ())
        return tuple(self._cards[link] for link in links if link in self._cards)


def _read_in(catalogue: Catalogue, relations: _Relations, lang: str) -> None:
    """Everything in one language, the lines on its map among it."""
    tables = catalogue.tables
    if tables.body("pack", "", lang) is None:
        raise ValueError(lang)
    fit(catalogue.pack(lang), PackRow)
    zones = catalogue.zones(lang)
    fit(zones, tuple[ZoneRow, ...])
    sheet = catalogue.map(lang)
    fit(sheet, MapRow)
    aspect = sheet.height / sheet.width if sheet.width else 1.0
    valleys = RiverNetwork(sheet.rivers, aspect)
    for river in sheet.rivers:
        svg(river.points, aspect)
    for zone in zones:
        for by in ("category", "place"):
            fit(catalogue.choices(lang, zone.key, by), tuple[Choice, ...])
    cards: dict[tuple[str, str], Card] = {}
    for card in tables.each_card(lang):
        fit(card, Card)
        cards[card.kind, card.key] = card
    beside = _AllBeside(relations, cards)
    for kind, make_row, row_of in (*ROWS, *shop_bodies.ROWS):
        fits, read = check_of(row_of, Card), set()  # each card was fitted above
        for key, body in tables.each_body(kind, lang):
            row = make_row(key, lang, body, beside)
            fits(row)
            read.add(key)
            if isinstance(row, RouteRow):
                _require_drawable(row, valleys, aspect)
        if missing := [card.key for card in cards.values() if card.kind == kind and card.key not in read]:
            raise ValueError(missing[0])


def _require_drawable(route: RouteRow, valleys: RiverNetwork, aspect: float) -> None:
    """Raise ValueError when a route's line on the map would have no end."""
    points = [(stop.x, stop.y) for stop in route.stops]
    apart(points, aspect, CLOSEST)
    if len(dashes(valleys.journey(points), aspect, DASH)) > MOST_DASHES:
        raise ValueError("a line without end")
