"""The tables of a catalogue as they lie on disk: rows of cards, links, pictures and whole records."""

from __future__ import annotations

import logging
import math
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.base.folder_hold import Held
from kiosk.base.languages import LANGUAGES
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.base.venue_clock import now_in
from kiosk.base.wall_clock import is_set
from kiosk.release import untrusted_catalogue
from kiosk.release.catalogue_error import CatalogueError, unreadable
from kiosk.release.catalogue_rows import Card, Painting
from kiosk.release.occasions import Occasions
from kiosk.release.picture_table import PictureTable

log = logging.getLogger("kiosk")

SCHEMA = "4"
"""What is written. 3 has a page's headed texts as `sections`, 4 what is sold and what is on; a program from before would
call such a catalogue damaged."""
READABLE = ("2", "3", SCHEMA)
QUESTION_S = 5.0
"""Seconds of the processor that one question may take; a page asks in milliseconds. A busy machine is no damage."""
MOST_ROWS = 500_000
AT_ONCE = 500
"""Rows that are in hand at once where all are read."""
MOST_BODY = 1 << 20
"""Bytes of one record's JSON."""
FIELDS = (
    "kind",
    "key",
    "name",
    "second",
    "note",
    "zone",
    "tone",
    "category",
    "picture",
    "sold_out",
    "adults_only",
    "proposed",
)
CARD = ", ".join(f"c.{field}" for field in FIELDS)
BEGUN = "(:today = '' OR c.shown_from = '' OR c.shown_from <= :today)"
ON_SHOW = (
    f"{BEGUN} AND (:today = '' OR c.shown_to = '' OR c.shown_to >= :today)"
    " AND (:hidden = '[]' OR c.kind || '/' || c.key NOT IN (SELECT value FROM json_each(:hidden)))"
)
"""Whether a card's day has come, whether it is not over, and whether it is shown at this hour: the one rule for the screen
and the site (which knows no hour). No day: all is on."""


class Tables:
    """One open catalogue file, read-only; to be used from the thread that opened it.

    Opening raises CatalogueError when the file is missing, damaged or of another schema.
    """

    def __init__(self, file: Path, blobs: Path) -> None:
        """Open `file`, its pictures under `blobs`."""
        self._blobs = blobs.absolute()
        self._sold_out: frozenset[str] = frozenset()
        self._occasions: Occasions | None = None
        self.moment: datetime | None = None
        """What time it is on the venue's clock; None where it does not matter or was never set."""
        self._day: str | None = None
        """The day on the venue's clock as it was told, empty where that was never set; None: nobody told the time."""
        self.hidden = "[]"
        """What is not shown at this moment, though its day is."""
        self.until = math.inf
        """When everything that is asked must have been answered (time.thread_time)."""
        self._due = math.inf
        self._held = Held(file.parent, wait=True)
        try:
            self._database = untrusted_catalogue.opened(file, lambda: time.thread_time() > min(self._due, self.until))
        except sqlite3.Error as error:
            self._held.let_go()
            raise unreadable(error) from error
        try:
            self.meta = self._meta()
            self.paintings = PictureTable(self.ask, self._blobs)
        except (sqlite3.Error, ValueError, TypeError) as error:
            self.close()
            raise unreadable(error) from error
        except CatalogueError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file, and of the folder that it lies in."""
        self._database.close()
        self._held.let_go()

    def tell_time(self, moment: datetime) -> bool:
        """Take this for the time on the venue's clock; returns whether other things are on show than before."""
        hidden, was = self.occasions().hidden(moment if is_set(moment) else None), self.hidden
        self.moment, self.hidden, self._day = (moment if is_set(moment) else None), hidden, iso(moment.date())
        return hidden != was

    def occasions(self) -> Occasions:
        """What limits things to days of the week and hours; read once. Raises CatalogueError when it is damaged."""
        if self._occasions is None:
            try:
                self._occasions = Occasions(body for _, body in self.bodies("occasion", LANGUAGES[0]))
            except (ValueError, TypeError, KeyError) as error:
                raise unreadable(error) from error
        return self._occasions

    def day(self, today: date | None = None) -> str:
        """This day (ISO 8601), or without one the day of the time that was told, or the venue's; empty where none was set."""
        if today is None and self._day is not None:
            return self._day
        return iso(today or self.venue_now().date())

    def venue_now(self) -> datetime:
        """The day and time at the venue, without an offset, for whoever was told none."""
        return now_in(self.zone)

    @cached_property
    def zone(self) -> str:
        """The venue's time zone (IANA); empty where the pack names none."""
        return str((self.body("pack", "", LANGUAGES[0]) or {}).get("timezone", ""))

    def on_show(self, today: date | None, moment: datetime | None = None) -> dict[str, object]:
        """What ON_SHOW asks: the day, and what is not shown at the moment that was told, or at this one."""
        if moment is None:
            return {"today": self.day(today), "hidden": self.hidden}
        hidden = self.occasions().hidden(moment if is_set(moment) else None)
        return {"today": iso(moment.date()), "hidden": hidden}

    def ask(self, query: str, parameters: Mapping[str, object] | Sequence[object] = ()) -> list[Any]:
        """The rows that answer `query`. Raises CatalogueError when it takes too long, or finds too much or damage."""
        self._due = time.thread_time() + QUESTION_S
        try:
            found = self._database.execute(query, parameters).fetchmany(MOST_ROWS + 1)
        except (sqlite3.Error, MemoryError) as error:
            raise unreadable(error) from error
        if len(found) > MOST_ROWS or time.thread_time() > self.until:
            raise unreadable(ValueError("too much"))
        return found

    def check_pages(self) -> None:
        """Have SQLite check every page of the file. Raises CatalogueError when one is damaged."""
        if self.ask("PRAGMA quick_check(1)") != [("ok",)]:
            raise unreadable(ValueError("quick_check"))

    def _meta(self) -> dict[str, str]:
        """What the catalogue says of itself, when it is of this program's schema."""
        expected = untrusted_catalogue.schema()
        actual = untrusted_catalogue.schema_of(self._database)
        if not actual.issuperset(row for row in expected if row[1] == "meta"):
            raise ValueError("no meta")
        meta = dict(self.ask("SELECT key, value FROM meta"))
        if (schema := meta.get("schema")) not in READABLE:
            stated = schema if isinstance(schema, str) and schema.isdecimal() and len(schema) < 9 else "?"
            raise CatalogueError(
                f"内容的格式（{stated}）与本程序（{SCHEMA}）不符，请重新发布。",
                f"The content's format ({stated}) is not this program's ({SCHEMA}): publish again.",
            )
        if actual != expected:
            raise CatalogueError(
                "目录文件里有本程序不写的东西，不展示。请用制作室重新导出。",
                "The catalogue holds what this program never writes and is not shown: export it again from the studio.",
            )
        languages = meta["languages"].split() if isinstance(meta.get("languages"), str) else []
        if not languages or not {*languages} <= {*LANGUAGES} or len(languages) > len(LANGUAGES):
            raise ValueError("languages")
        if len(meta.get("traditional", "")) != len(meta.get("simplified", "")):
            raise ValueError("simplified")
        return meta

    def body(self, kind: str, key: str, lang: str) -> dict[str, Any] | None:
        """The fields of one record in one language; None when there is none called `key`."""
        rows = self.ask("SELECT body FROM record WHERE kind = ? AND key = ? AND lang = ?", (kind, key, lang))
        return _fields(rows[0][0]) if rows else None

    def bodies(self, kind: str, lang: str) -> list[tuple[str, dict[str, Any]]]:
        """Every record of a kind, in order, with its key."""
        rows = self.ask("SELECT key, body FROM record WHERE kind = ? AND lang = ? ORDER BY ord", (kind, lang))
        return [(key, _fields(body)) for key, body in rows]

    @cached_property
    def crossings(self) -> tuple[str, ...]:
        """The places that more than one route passes."""
        passed = Counter[str]()
        for _, route in self.bodies("route", LANGUAGES[0]):
            passed.update({stop["place"] for stop in route["stops"]})
        return tuple(place for place, routes in passed.items() if routes > 1)

    def shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        """The pictures of a record, in order."""
        rows = self.ask("SELECT picture FROM shown WHERE kind = ? AND key = ? ORDER BY ord", (kind, key))
        return tuple(self.paintings[number] for (number,) in rows)

    def first(self, kind: str, key: str) -> Painting | None:
        """The first picture of a record."""
        return next(iter(self.shown(kind, key)), None)

    def linked(self, kind: str, key: str, role: str, lang: str, today: date | None) -> tuple[Card, ...]:
        """The cards a record is linked to in one role, as far as they are on show."""
        return self.cards(
            f"SELECT {CARD} FROM link l JOIN card c ON c.kind = l.to_kind AND c.key = l.to_key AND c.lang = :lang"
            f" WHERE l.kind = :kind AND l.key = :key AND l.role = :role AND {ON_SHOW} ORDER BY l.ord",
            {"kind": kind, "key": key, "role": role, "lang": lang} | self.on_show(today),
        )

    def cards(self, query: str, parameters: Mapping[str, object]) -> tuple[Card, ...]:
        """The cards that `query`, which selects CARD, finds."""
        return tuple(self._card(*row) for row in self.ask(query, parameters))

    def of_kind(self, kind: str, lang: str, today: date | None, moment: datetime | None = None) -> tuple[Card, ...]:
        """The cards of a kind that are on show (on_show), in order."""
        query = f"SELECT {CARD} FROM card c WHERE c.kind = :kind AND c.lang = :lang AND {ON_SHOW} ORDER BY c.ord"
        return self.cards(query, {"kind": kind, "lang": lang} | self.on_show(today, moment))

    def limited(self, kind: str) -> frozenset[str]:
        """The things of a kind, by key, that are shown on some days or within some hours only."""
        dated = self.ask("SELECT DISTINCT key FROM card WHERE kind = ? AND shown_from || shown_to <> ''", (kind,))
        return frozenset({key for (key,) in dated} | self.occasions().limited(kind))

    def each(self, query: str, parameters: Mapping[str, object] | Sequence[object] = ()) -> Iterator[Any]:
        """The rows that answer `query`, a few at a time: as many as there are. Raises CatalogueError as `ask` does."""
        self._due = time.thread_time() + QUESTION_S
        try:
            answer = self._database.execute(query, parameters)
            while True:
                self._due = time.thread_time() + QUESTION_S
                found = answer.fetchmany(AT_ONCE)
                if time.thread_time() > self.until:
                    raise unreadable(ValueError("too much"))
                if not found:
                    return
                yield from found
        except (sqlite3.Error, MemoryError) as error:
            raise unreadable(error) from error

    def each_body(self, kind: str, lang: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every record of a kind with its key, a few at a time."""
        for key, body in self.each("SELECT key, body FROM record WHERE kind = ? AND lang = ?", (kind, lang)):
            yield key, _fields(body)

    def each_card(self, lang: str) -> Iterator[Card]:
        """Every card in one language, a few at a time."""
        for row in self.each(f"SELECT {CARD} FROM card c WHERE c.lang = ?", (lang,)):
            yield self._card(*row)

    def sell_out(self, keys: frozenset[str]) -> None:
        """Take it that staff said on this kiosk of these that they are sold out: products by key, packets as goods/key.

        A product that is sold out leaves none of its packets.
        """
        owned = self.ask("SELECT key, to_key FROM link WHERE kind = 'product' AND role = 'goods'") if keys else ()
        self._sold_out = keys | {f"goods/{packet}" for product, packet in owned if product in keys}

    def is_sold_out(self, kind: str, key: str) -> bool:
        """Whether staff said on this kiosk that a product or a packet is sold out, or what it is a packet of."""
        return (key if kind == "product" else f"{kind}/{key}") in self._sold_out

    def _card(self, kind: str, key: str, *fields: Any) -> Card:
        name, second, note, zone, tone, category, number, sold_out, adults_only, proposed = fields
        sold_out = bool(sold_out) or self.is_sold_out(kind, key)
        picture = None if number is None else self.paintings.get(number)
        texts = (kind, key, name, second, note, zone, tone, category)
        return Card(*texts, picture, sold_out, bool(adults_only), bool(proposed))


def iso(day: date) -> str:
    """The day as YYYY-MM-DD; empty by a clock that was never set: then all is on show."""
    return day.isoformat() if is_set(day) else ""


def _fields(body: object) -> dict[str, Any]:
    """The fields that a row's JSON says. Raises CatalogueError when it says none."""
    try:
        fields = parse_json(body if isinstance(body, str) else "", MOST_BODY)
    except Unreadable as error:
        raise unreadable(error) from error
    if not isinstance(fields, dict):
        raise unreadable(TypeError("body"))
    return fields


class Asked:
    """What stands beside the bodies of a catalogue in one language: each picture and card is asked for when a page wants it."""

    def __init__(self, tables: Tables, lang: str, today: date | None) -> None:
        self._tables, self._lang, self._today = tables, lang, today

    @property
    def paintings(self) -> PictureTable:
        """The pictures by number."""
        return self._tables.paintings

    def shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        """The pictures of a record, in order."""
        return self._tables.shown(kind, key)

    def linked(self, kind: str, key: str, role: str) -> tuple[Card, ...]:
        """The cards a record is linked to in one role, as far as they are on show."""
        return self._tables.linked(kind, key, role, self._lang, self._today)
