"""A release's catalogue, read-only: each page is one question, answered in plain rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.release.rows import (
    Brewing,
    Card,
    Choice,
    Entry,
    FigureRow,
    MapRow,
    Mark,
    Number,
    PackRow,
    Painting,
    PlaceRow,
    ProductRow,
    RiverRow,
    RoomRow,
    RouteRow,
    Spot,
    StopRow,
    StoryRow,
    ZoneRow,
)

SCHEMA = "1"
CARD = "c.kind, c.key, c.name, c.second, c.note, c.zone, c.tone, c.category, c.picture, c.sold_out, c.adults_only, c.proposed"
ON_SHOW = "(c.shown_from = '' OR c.shown_from <= :today) AND (c.shown_to = '' OR c.shown_to >= :today)"


class CatalogueError(Exception):
    """The catalogue cannot be read; the message says why, in zh and en."""


class Catalogue:
    """One open catalogue. Close it when another release has taken its place."""

    def __init__(self, database: sqlite3.Connection, blobs: Path) -> None:
        self._database = database
        self._paintings = {
            number: Painting(
                tuple((width, height, blobs / sha[:2] / sha) for width, height, sha in json.loads(sizes)),
                mean,
                (focus_x, focus_y),
            )
            for number, sizes, mean, focus_x, focus_y in database.execute("SELECT * FROM picture")
        }

    @classmethod
    def open(cls, folder: Path, blobs: Path) -> Catalogue:
        """Open the catalogue in the release `folder`, its pictures under `blobs`.

        Raises CatalogueError when the file is missing, damaged or of another schema.
        """
        file = folder / "catalogue.sqlite"
        try:
            database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            schema = database.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
            if schema is None or schema[0] != SCHEMA:
                raise CatalogueError(
                    f"内容的格式（{schema and schema[0]}）与本程序（{SCHEMA}）不符，请重新发布。"
                    f" The content's format ({schema and schema[0]}) is not this program's ({SCHEMA}): publish again."
                )
            return cls(database, blobs)
        except (sqlite3.Error, ValueError) as error:
            raise CatalogueError(f"目录文件读不了：{error} The catalogue cannot be read: {error}") from error

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def languages(self) -> tuple[str, ...]:
        """The languages the release is complete in."""
        row = self._database.execute("SELECT value FROM meta WHERE key = 'languages'").fetchone()
        return tuple(row[0].split())

    def pack(self, lang: str) -> PackRow:
        """The venue and the pictures between the records."""
        body = self._body("pack", "", lang) or {}
        scenes = {name: self._paintings[number] for name, number in body.get("scenes", {}).items()}
        words = [body.get(name, "") for name in ("name", "second", "title", "tagline", "where", "credit", "venue")]
        name, second, title, tagline, where, credit, venue = words
        return PackRow(name, second, title, tagline, where, credit, venue, scenes, self.languages())

    def zones(self, lang: str) -> tuple[ZoneRow, ...]:
        """The zones in order."""
        return tuple(self._zone(key, body) for key, body in self._bodies("zone", lang))

    def zone(self, lang: str, key: str) -> ZoneRow | None:
        """One zone; None when there is none called `key`."""
        body = self._body("zone", key, lang)
        return self._zone(key, body) if body else None

    def products(
        self,
        lang: str,
        zone: str = "",
        category: str = "",
        place: str = "",
        month: int = 0,
        today: date | None = None,
    ) -> tuple[Card, ...]:
        """The products on show, narrowed by whatever is given; `month` (1 to 12) is one of harvest."""
        asked = {"lang": lang, "zone": zone, "category": category, "place": place, "today": _iso(today)}
        where = ["c.kind = 'product' AND c.lang = :lang", ON_SHOW]
        where += [f"c.{name} = :{name}" for name in ("zone", "category", "place") if asked[name]]
        if month:
            asked["month"] = f"%,{month},%"
            where.append("c.months LIKE :month")
        return self._cards(f"SELECT {CARD} FROM card c WHERE {' AND '.join(where)} ORDER BY c.ord", asked)

    def choices(self, lang: str, zone: str, kind: str) -> tuple[Choice, ...]:
        """How the products of a zone can be narrowed: by "category" or by "place", with how many each leaves."""
        if kind not in ("category", "place"):
            raise ValueError(kind)
        rows = self._database.execute(
            f"SELECT p.key, p.name, count(*) FROM card c JOIN card p ON p.kind = ? AND p.key = c.{kind} AND p.lang = c.lang"
            " WHERE c.kind = 'product' AND c.lang = ? AND c.zone = ? GROUP BY p.key ORDER BY p.ord",
            (kind, lang, zone),
        )
        return tuple(Choice(*row) for row in rows)

    def product(self, lang: str, key: str, today: date | None = None) -> ProductRow | None:
        """One product whole; None when there is none called `key`."""
        body = self._body("product", key, lang)
        if body is None:
            return None
        brewing, abv = body.pop("brewing"), body.pop("abv")
        marks = tuple(Mark(*mark) for mark in body.pop("marks"))
        numbers = tuple(Number(*number) for number in body.pop("numbers"))
        return ProductRow(
            key=key,
            brewing=_brewing(brewing),
            abv=(abv[0], abv[1]) if abv else None,
            months=tuple(body.pop("months")),
            compliance=tuple(body.pop("compliance")),
            marks=marks,
            numbers=numbers,
            pictures=self._shown("product", key),
            same_place=self._linked("product", key, "same_place", lang, today),
            goes_with=self._linked("product", key, "goes_with", lang, today),
            routes=self._linked("product", key, "routes", lang, today),
            **body,
        )

    def places(self, lang: str, kind: str = "") -> tuple[Card, ...]:
        """The places, of one kind (county, city, stop, venue) or of all."""
        where = "c.kind = 'place' AND c.lang = :lang" + (" AND c.subkind = :kind" if kind else "")
        return self._cards(f"SELECT {CARD} FROM card c WHERE {where} ORDER BY c.ord", {"lang": lang, "kind": kind})

    def place(self, lang: str, key: str, today: date | None = None) -> PlaceRow | None:
        """One place whole; None when there is none called `key`."""
        body = self._body("place", key, lang)
        if body is None:
            return None
        return PlaceRow(
            key=key,
            known_for=tuple(body.pop("known_for")),
            pictures=self._shown("place", key),
            products=self._linked("place", key, "products", lang, today),
            stops=self._linked("place", key, "stops", lang, today),
            routes=self._linked("place", key, "routes", lang, today),
            **body,
        )

    def map(self, lang: str) -> MapRow:
        """The map sheet with its rivers, and its counties, cities and venue as spots."""
        body = self._body("map", "", lang)
        if body is None:
            return MapRow(None, 0, 0)
        rivers = tuple(
            RiverRow(key, name, rank, tuple((x, y) for x, y in points)) for key, name, rank, points in body["rivers"]
        )
        spots = tuple(Spot(*spot) for spot in body["spots"])
        return MapRow(self._paintings.get(body["picture"]), body["width"], body["height"], rivers, spots)

    def routes(self, lang: str) -> tuple[Card, ...]:
        """The routes in order."""
        return self._cards(
            f"SELECT {CARD} FROM card c WHERE c.kind = 'route' AND c.lang = :lang ORDER BY c.ord", {"lang": lang}
        )

    def route(self, lang: str, key: str, today: date | None = None) -> RouteRow | None:
        """One route whole; None when there is none called `key`."""
        body = self._body("route", key, lang)
        if body is None:
            return None
        stops = []
        for at, stop in enumerate(body.pop("stops")):
            picture = self._paintings.get(stop.pop("picture"))
            products = self._linked("route", key, f"stop-{at}", lang, today)
            minutes = stop.pop("minutes")
            stops.append(StopRow(picture=picture, products=products, minutes=(minutes[0], minutes[1]), **stop))
        low, high = body.pop("access_minutes")
        picture = self._first("route", key)
        return RouteRow(key=key, picture=picture, stops=tuple(stops), access_minutes=(low, high), **body)

    def rooms(self, lang: str) -> tuple[Card, ...]:
        """The tea rooms in order."""
        return self._cards(
            f"SELECT {CARD} FROM card c WHERE c.kind = 'room' AND c.lang = :lang ORDER BY c.ord", {"lang": lang}
        )

    def room(self, lang: str, key: str, today: date | None = None) -> RoomRow | None:
        """One tea room whole; None when there is none called `key`."""
        body = self._body("room", key, lang)
        if body is None:
            return None
        return RoomRow(
            key=key,
            palette=tuple(body.pop("palette")),
            picture=self._first("room", key),
            products=self._linked("room", key, "products", lang, today),
            **body,
        )

    def stories(self, lang: str) -> tuple[StoryRow, ...]:
        """The story's cards in order."""
        rows = []
        for key, body in self._bodies("story", lang):
            figures = tuple(FigureRow(value, at_least, caption) for value, at_least, caption in body.pop("figures"))
            rows.append(StoryRow(key=key, figures=figures, picture=self._first("story", key), **body))
        return tuple(rows)

    def cards(self, lang: str, wanted: Sequence[tuple[str, str]]) -> tuple[Card, ...]:
        """The cards of (kind, key) pairs in the order asked for; what the release does not hold is left out."""
        asked = "SELECT " + CARD + " FROM card c WHERE c.kind = :kind AND c.key = :key AND c.lang = :lang"
        found = [self._cards(asked, {"kind": kind, "key": key, "lang": lang}) for kind, key in wanted]
        return tuple(card for cards in found for card in cards)

    def entries(self) -> tuple[Entry, ...]:
        """What search knows of every record."""
        known: dict[tuple[str, str], list[str]] = {}
        for kind, key, text in self._database.execute("SELECT kind, key, text FROM spelling ORDER BY kind, key, ord"):
            known.setdefault((kind, key), []).append(text)
        order = {(kind, key): at for at, (kind, key) in enumerate(self._order())}
        found = sorted(known, key=lambda pair: order.get(pair, 0))
        return tuple(Entry(kind, key, tuple(known[kind, key])) for kind, key in found)

    def _order(self) -> Iterable[tuple[str, str]]:
        return self._database.execute("SELECT DISTINCT kind, key FROM card WHERE lang = 'zh-CN' ORDER BY kind, ord")

    def _zone(self, key: str, body: dict[str, Any]) -> ZoneRow:
        return ZoneRow(key=key, picture=self._first("zone", key), **body)

    def _body(self, kind: str, key: str, lang: str) -> dict[str, Any] | None:
        row = self._database.execute(
            "SELECT body FROM record WHERE kind = ? AND key = ? AND lang = ?", (kind, key, lang)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def _bodies(self, kind: str, lang: str) -> list[tuple[str, dict[str, Any]]]:
        rows = self._database.execute(
            "SELECT key, body FROM record WHERE kind = ? AND lang = ? ORDER BY ord", (kind, lang)
        )
        return [(key, json.loads(body)) for key, body in rows]

    def _shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        rows = self._database.execute("SELECT picture FROM shown WHERE kind = ? AND key = ? ORDER BY ord", (kind, key))
        return tuple(self._paintings[number] for (number,) in rows)

    def _first(self, kind: str, key: str) -> Painting | None:
        return next(iter(self._shown(kind, key)), None)

    def _linked(self, kind: str, key: str, role: str, lang: str, today: date | None) -> tuple[Card, ...]:
        return self._cards(
            f"SELECT {CARD} FROM link l JOIN card c ON c.kind = l.to_kind AND c.key = l.to_key AND c.lang = :lang"
            f" WHERE l.kind = :kind AND l.key = :key AND l.role = :role AND {ON_SHOW} ORDER BY l.ord",
            {"kind": kind, "key": key, "role": role, "lang": lang, "today": _iso(today)},
        )

    def _cards(self, query: str, asked: dict[str, str]) -> tuple[Card, ...]:
        return tuple(
            Card(
                kind,
                key,
                name,
                second,
                note,
                zone,
                tone,
                category,
                picture=self._paintings.get(picture),
                sold_out=bool(sold_out),
                adults_only=bool(adults_only),
                proposed=bool(proposed),
            )
            for (
                kind,
                key,
                name,
                second,
                note,
                zone,
                tone,
                category,
                picture,
                sold_out,
                adults_only,
                proposed,
            ) in self._database.execute(query, asked)
        )


def _brewing(values: list[Any] | None) -> Brewing | None:
    if not values:
        return None
    vessel, tea_g, water_ml, temp_c, first_s, step_s, (fewest, most) = values
    return Brewing(vessel, tea_g, water_ml, temp_c, first_s, step_s, (fewest, most))


def _iso(today: date | None) -> str:
    return (today or date.today()).isoformat()
