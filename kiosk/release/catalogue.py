"""A release's catalogue, read-only: each page is one question, answered in plain rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.availability import of_table
from kiosk.base.house_seal import CHINESE
from kiosk.release.catalogue_rows import (
    Card,
    Choice,
    Entry,
    Number,
    PackRow,
    Painting,
    PlaceRow,
    ProductRow,
    RoomRow,
    RouteRow,
    StoryRow,
    ZoneRow,
)
from kiosk.release.catalogue_tables import BEGUN, CARD, ON_SHOW, Asked, Tables
from kiosk.release.map_rows import MapRow, RiverRow, Spot
from kiosk.release.product_filter import EVERY_PRODUCT, ProductFilter
from kiosk.release.product_notes import ProductNotes, product_notes
from kiosk.release.rows_of_bodies import cuts_of, place_row, product_row, room_row, route_row, story_row
from kiosk.release.search_folding import fold

if TYPE_CHECKING:
    from kiosk.release.differences import Difference
    from kiosk.release.programme import Programme
    from kiosk.release.shop import Shop


class Catalogue:
    """One open catalogue. Close it when another release has taken its place."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._simple = dict(zip(tables.meta.get("traditional", ""), tables.meta.get("simplified", "")))
        self._entries: tuple[Entry, ...] | None = None

    @classmethod
    def open(cls, folder: Path, blobs: Path) -> Catalogue:
        """Open the catalogue in the release `folder`, its pictures under `blobs`.

        Raises CatalogueError when the file is missing, damaged or of another schema.
        """
        return cls(Tables(folder / "catalogue.sqlite", blobs))

    @property
    def tables(self) -> Tables:
        """The tables below it."""
        return self._tables

    def close(self) -> None:
        """Let go of the file."""
        self._tables.close()

    @cached_property
    def shop(self) -> Shop:
        """What is sold: packets and who makes them."""
        from kiosk.release.shop import Shop

        return Shop(self._tables)

    @cached_property
    def programme(self) -> Programme:
        """What is on, and how labels are read."""
        from kiosk.release.programme import Programme

        return Programme(self._tables)

    def tell_time(self, moment: datetime) -> bool:
        """Take this for the time on the venue's clock from now on; returns whether other things are on show than before."""
        return self._tables.tell_time(moment)

    def sell_out(self, keys: frozenset[str]) -> None:
        """From now on these products (by key, with all their packets) and packets (goods/key), too, are sold out."""
        self._tables.sell_out(keys)

    def venue_now(self) -> datetime:
        """The day and time at the venue, without an offset, whatever zone the machine is set to."""
        return self._tables.venue_now()

    def languages(self) -> tuple[str, ...]:
        """The languages the pack was written in. What it lacks in the others is filled in, so all can be asked for."""
        return tuple(self._tables.meta["languages"].split())

    def fold(self, text: str) -> str:
        """What a visitor typed as search wants it: folded, and simplified where a traditional character was typed."""
        return "".join(self._simple.get(character, character) for character in fold(text))

    def names(self, kind: str, key: str) -> tuple[str, ...]:
        """What a record is called in every language; nothing when there is none of that kind called `key`."""
        query = "SELECT name FROM card WHERE kind = ? AND key = ? ORDER BY lang"
        return tuple(name for (name,) in self._tables.ask(query, (kind, key)))

    def pack(self, lang: str) -> PackRow:
        """The venue and the pictures between the records."""
        body = self._tables.body("pack", "", lang) or {}
        scenes = self._hung(body.get("scenes", {}))
        dated = [(of_table(when), self._hung(scenes)) for when, scenes in body.get("dated_scenes", ())]
        for when, others in dated:  # all are read before, those of another day too: a stick's are not believed
            if self._tables.moment and when.holds(self._tables.moment):
                scenes |= others
        chinese = body if "hands" in body else self._tables.body("pack", "", CHINESE) or {}
        seal, mark = cuts_of(body, chinese, lang)
        number = body.get("seal_picture")
        return PackRow(
            name=body.get("name", ""),
            second=body.get("second", ""),
            title=body.get("title", ""),
            tagline=body.get("tagline", ""),
            where=body.get("where", ""),
            credit=body.get("credit", ""),
            venue=body.get("venue", ""),
            scenes=scenes,
            languages=self.languages(),
            timezone=body.get("timezone", ""),
            seal=seal,
            seal_picture=None if number is None else self._tables.paintings[number],
            mark=mark,
            region=body.get("region", ""),
            plain=body.get("gates") == "plain",
            rolling=body.get("hills") == "rolling",
            **{name: body.get(name, "") for name in ("routes_title", "routes_line", "story_name", "story_title")},
        )

    def zones(self, lang: str, today: date | None = None) -> tuple[ZoneRow, ...]:
        """The zones in order, with how much is on show in each."""
        amounts = self._amounts(lang, today)
        return tuple(self._zone(key, body, amounts) for key, body in self._tables.bodies("zone", lang))

    def zone(self, lang: str, key: str, today: date | None = None) -> ZoneRow | None:
        """One zone; None when there is none called `key`."""
        body = self._tables.body("zone", key, lang)
        return self._zone(key, body, self._amounts(lang, today, key)) if body else None

    def products(
        self, lang: str, narrowed: ProductFilter = EVERY_PRODUCT, today: date | None = None, most: int = -1
    ) -> tuple[Card, ...]:
        """The products on show that a filter leaves: the first `most` of them, or all where it is negative."""
        zone, category, place, month = narrowed
        parameters: dict[str, object] = {"lang": lang, "most": most} | self._tables.on_show(today)
        parameters |= {"zone": zone, "category": category, "place": place}
        where = ["c.kind = 'product' AND c.lang = :lang", ON_SHOW]
        where += [f"c.{name} = :{name}" for name in ("zone", "category", "place") if parameters[name]]
        if month:
            parameters["month"] = f"%,{month},%"
            where.append("c.months LIKE :month")
        query = f"SELECT {CARD} FROM card c WHERE {' AND '.join(where)} ORDER BY c.ord LIMIT :most"
        return self._tables.cards(query, parameters)

    def choices(self, lang: str, zone: str, kind: str, today: date | None = None) -> tuple[Choice, ...]:
        """How the products of a zone can be narrowed: by "category" or by "place", with how many each leaves.

        Raises ValueError for another `kind`.
        """
        if kind not in ("category", "place"):
            raise ValueError(kind)
        rows = self._tables.ask(
            "SELECT p.key, p.name, count(*), p.picture FROM card c"
            f" JOIN card p ON p.kind = :kind AND p.key = c.{kind} AND p.lang = c.lang"
            f" WHERE c.kind = 'product' AND c.lang = :lang AND c.zone = :zone AND {ON_SHOW}"
            " GROUP BY p.key ORDER BY p.ord",
            {"kind": kind, "lang": lang, "zone": zone} | self._tables.on_show(today),
        )
        paintings = self._tables.paintings
        return tuple(
            Choice(key, name, amount, None if picture is None else paintings.get(picture))
            for key, name, amount, picture in rows
        )

    def product(self, lang: str, key: str, today: date | None = None, most: int = -1) -> ProductRow | None:
        """One product whole; None when there is none called `key`.

        `same_place` holds the first `most` others from its place, or all where it is negative.
        """
        body = self._tables.body("product", key, lang)
        if body is None:
            return None
        place = body["place"]
        row = product_row(key, lang, body, Asked(self._tables, lang, today))
        beside = self.products(lang, ProductFilter(place=place), today=today, most=most if most < 0 else most + 1)
        others = tuple(card for card in beside if card.key != key)
        same_place = others if most < 0 else others[:most]
        (home,) = self._tables.cards(
            f"SELECT {CARD} FROM card c WHERE c.kind = 'place' AND c.lang = :lang AND c.key = :key",
            {"lang": lang, "key": place},
        ) or (None,)
        return row._replace(
            same_place=same_place,
            sold_out=row.sold_out or self._tables.is_sold_out("product", key),
            place_picture=home.picture if home else None,
        )

    def notes(self, lang: str, keys: Sequence[str]) -> tuple[ProductNotes, ...]:
        """What is told of these products in one language, in the order asked for; what is unknown is left out."""
        bodies = (self._tables.body("product", key, lang) for key in keys)
        return tuple(product_notes(lang, body) for body in bodies if body is not None)

    def places(self, lang: str, kind: str = "") -> tuple[Card, ...]:
        """The places, of one kind (county, city, stop, venue) or of all."""
        where = "c.kind = 'place' AND c.lang = :lang" + (" AND c.subkind = :kind" if kind else "")
        return self._tables.cards(
            f"SELECT {CARD} FROM card c WHERE {where} ORDER BY c.ord", {"lang": lang, "kind": kind}
        )

    def place(self, lang: str, key: str, today: date | None = None) -> PlaceRow | None:
        """One place whole; None when there is none called `key`."""
        body = self._tables.body("place", key, lang)
        if body is None:
            return None
        return place_row(key, lang, body, Asked(self._tables, lang, today))

    def venue_spot(self) -> tuple[float, float] | None:
        """Where the venue lies, degrees north and east; None where its place is not told."""
        venue = (self._tables.body("pack", "", CHINESE) or {}).get("venue", "")
        body = self._tables.body("place", venue, CHINESE)
        return (float(body["lat"]), float(body["lon"])) if body else None

    def map(self, lang: str) -> MapRow:
        """The map sheet with its rivers, and its counties, cities and venue as spots."""
        body = self._tables.body("map", "", lang)
        if body is None:
            return MapRow(None, 0, 0)
        rivers = tuple(
            RiverRow(key, name, rank, tuple((x, y) for x, y in points)) for key, name, rank, points in body["rivers"]
        )
        spots = tuple(Spot(*spot) for spot in body["spots"])
        return MapRow(self._tables.paintings.get(body["picture"]), body["width"], body["height"], rivers, spots)

    def routes(self, lang: str, today: date | None = None) -> tuple[Card, ...]:
        """The routes on show, in order."""
        return self._tables.of_kind("route", lang, today)

    def route(self, lang: str, key: str, today: date | None = None) -> RouteRow | None:
        """One route whole; None when there is none called `key`."""
        body = self._tables.body("route", key, lang)
        if body is None:
            return None
        return route_row(key, lang, body, Asked(self._tables, lang, today))._replace(shared=self._tables.crossings)

    def routes_whole(self, lang: str, today: date | None = None) -> tuple[RouteRow, ...]:
        """The routes on show, in order, each with its stops."""
        rows = (self.route(lang, card.key, today) for card in self.routes(lang, today))
        return tuple(row for row in rows if row)

    def with_views(self, lang: str, cards: Iterable[Card]) -> Iterator[Card]:
        """The same cards; a route's without a picture of its own with its view."""
        for card in cards:
            bare = card.kind == "route" and card.picture is None
            route = self.route(lang, card.key) if bare else None
            yield card._replace(picture=route.view) if route else card

    def rooms(self, lang: str) -> tuple[Card, ...]:
        """The tea rooms in order."""
        return self._tables.of_kind("room", lang, None)

    def room(self, lang: str, key: str, today: date | None = None) -> RoomRow | None:
        """One tea room whole; None when there is none called `key`."""
        body = self._tables.body("room", key, lang)
        if body is None:
            return None
        return room_row(key, lang, body, Asked(self._tables, lang, today))

    def stories(self, lang: str, today: date | None = None) -> tuple[StoryRow, ...]:
        """The story's cards on show, in order."""
        beside = Asked(self._tables, lang, None)
        there = {card.key for card in self._tables.of_kind("story", lang, today)}
        bodies = self._tables.bodies("story", lang)
        return tuple(story_row(key, lang, body, beside) for key, body in bodies if key in there)

    def cards(self, lang: str, wanted: Sequence[tuple[str, str]], today: date | None = None) -> tuple[Card, ...]:
        """The cards of (kind, key) pairs in the order asked for; what is unknown or not on show is left out."""
        asked = f"SELECT {CARD} FROM card c WHERE c.kind = :kind AND c.key = :key AND c.lang = :lang AND {ON_SHOW}"
        day = self._tables.on_show(today)
        found = [self._tables.cards(asked, {"kind": kind, "key": key, "lang": lang} | day) for kind, key in wanted]
        return tuple(card for cards in found for card in cards)

    def counties(self, lang: str, wanted: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        """The county that each of these (kind, key) is from: a county is from itself, a route from none (empty)."""
        found = []
        for card in self.cards(lang, wanted):
            place = self.place(lang, card.key) if card.kind == "place" and not card.note else None
            found.append(place.name if place and place.kind == "county" else card.note)
        return tuple(found)

    def entries(self) -> tuple[Entry, ...]:
        """What search knows of every record, in the order of kinds and records. Read once, then remembered."""
        if self._entries is None:
            texts_of: dict[tuple[str, str], list[str]] = {}
            query = (
                "SELECT s.kind, s.key, s.text FROM spelling s JOIN card c"
                " ON c.kind = s.kind AND c.key = s.key AND c.lang = 'zh-CN' ORDER BY s.kind, c.ord, s.ord"
            )
            for kind, key, text in self._tables.ask(query):
                texts_of.setdefault((kind, key), []).append(text)
            self._entries = tuple(Entry(kind, key, tuple(texts)) for (kind, key), texts in texts_of.items())
        return self._entries

    def numbers(self) -> dict[str, tuple[Number, ...]]:
        """The numbers of every product that has any, by its id."""
        bodies = self._tables.bodies("product", "zh-CN")
        return {key: tuple(Number(*number) for number in body["numbers"]) for key, body in bodies if body["numbers"]}

    def has_begun(self, kind: str, key: str, today: date | None = None) -> bool:
        """Whether there is such a thing and its first day has come: then it has a page, here and on the site, for good."""
        query = f"SELECT 1 FROM card c WHERE c.kind = :kind AND c.key = :key AND c.lang = 'zh-CN' AND {BEGUN}"
        return bool(self._tables.ask(query, {"kind": kind, "key": key} | self._tables.on_show(today)))

    def waiting(self, today: date | None = None, kind: str = "product") -> frozenset[str]:
        """The products, or things of another kind, whose first day on show has not come."""
        query = f"SELECT c.key FROM card c WHERE c.kind = :kind AND c.lang = 'zh-CN' AND NOT {BEGUN}"
        return frozenset(key for (key,) in self._tables.ask(query, {"kind": kind} | self._tables.on_show(today)))

    def days(self, kind: str, key: str) -> tuple[str, str]:
        """The first and the last day on which a thing is on show (ISO 8601); empty where nothing limits it."""
        query = "SELECT shown_from, shown_to FROM card WHERE kind = ? AND key = ? AND lang = 'zh-CN'"
        return next(((first, last) for first, last in self._tables.ask(query, (kind, key))), ("", ""))

    def pictures(self) -> frozenset[Path]:
        """Every blob that a picture of this catalogue lies in."""
        return frozenset(blob for painting in self._tables.paintings.every() for *_, blob in painting.sizes)

    def differences(self, before: Catalogue | None) -> tuple[Difference, ...]:
        """What a visitor sees differently when this catalogue takes the place of `before` (None: of nothing)."""
        from kiosk.release.differences import differences

        return differences(before._tables if before else None, self._tables)

    def _hung(self, numbers: Mapping[str, int]) -> dict[str, Painting]:
        """The pictures between the records by their places."""
        return {name: self._tables.paintings[number] for name, number in numbers.items()}

    def _amounts(self, lang: str, today: date | None, zone: str = "") -> dict[str, int]:
        """How many products are on show in each zone, or in one: all zones in one question, without a day from an index."""
        where = [
            "c.lang = :lang AND c.kind = 'product'",
            *(["c.zone = :zone"] if zone else []),
            *([ON_SHOW] if today else []),
        ]
        query = f"SELECT c.zone, count(*) FROM card c WHERE {' AND '.join(where)} GROUP BY c.zone"
        return dict(self._tables.ask(query, {"lang": lang, "zone": zone} | self._tables.on_show(today)))

    def _zone(self, key: str, body: dict[str, Any], amounts: dict[str, int]) -> ZoneRow:
        picture, count = self._tables.first("zone", key), body.pop("count")
        if body["kind"] == "products":
            count = amounts.get(key, 0)
        return ZoneRow(key=key, amount=count, picture=picture, **body)
