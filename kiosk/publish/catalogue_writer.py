"""The rows of a catalogue that is being written: cards, records, links, pictures, spellings."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from kiosk.base import availability
from kiosk.base.languages import LANGUAGES
from kiosk.base.record_kinds import FOLDER_OF, file_of
from kiosk.content.model import Availability, Pack, Picture, Record
from kiosk.publish.belongings import Belongings
from kiosk.publish.language_completion import Completer
from kiosk.publish.pinyin import both_spellings
from kiosk.publish.record_texts import RecordTexts

Focused = tuple[str, tuple[float, float]]
"""A picture file of the pack and a point of interest in it."""
Row = tuple[Any, ...]
ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""A body as its column holds it."""


class Tables:
    """An open database, the pack that goes into it, its pictures' numbers, and every name in every language.

    Rows wait until `put_down`: a statement for each table costs much less than one for each row.
    """

    def __init__(
        self, database: sqlite3.Connection, pack: Pack, pictures: Mapping[Focused, int], completer: Completer
    ) -> None:
        self.pack = pack
        self.belongings = Belongings(pack)
        self._pictures = pictures
        self.complete = completer.complete
        self._database = database
        self._cards: dict[tuple[str, ...], list[Row]] = {}
        self._records: list[Row] = []
        self._links: list[Row] = []
        self._shown: list[Row] = []
        self._spellings: list[Row] = []
        self._names: dict[tuple[str, str], dict[str, str]] = {}
        self._occasions: dict[availability.Availability, dict[tuple[str, str], None]] = {}
        for kind, folder in FOLDER_OF.items():
            for key, record in getattr(pack, folder).items():
                self._names[kind, key] = self.complete(record.name, file_of(kind, key))
        for category in pack.info.categories:
            self._names["category", category.id] = self.complete(category.name, "pack.toml")

    def name(self, kind: str, key: str, lang: str) -> str:
        """A record's name; empty when there is no such record."""
        return self._names.get((kind, key), {}).get(lang, "")

    def names(self, kind: str, key: str, lang: str) -> dict[str, str]:
        """A record's `name` and the `second` name beside it."""
        return both(self._names.get((kind, key), {}), lang)

    def days(self, kind: str, key: str, *written: Availability) -> dict[str, str]:
        """The columns of a card that say on which days it is shown; where more limits it, its occasions are kept.

        Of several availabilities (a packet's own and its product's) all have to hold.
        """
        firsts, lasts = [""], []
        for when in map(_of_record, written):
            if when.recurs:
                self._occasions.setdefault(when, {})[kind, key] = None
            firsts.append(when.first)
            lasts += [when.last_day] if when.last else []
        return {"shown_from": max(firsts), "shown_to": min(lasts, default="")}

    def write_occasions(self) -> None:
        """Write what is shown on some days of the week or within some hours: a record for each such rule."""
        for at, (when, things) in enumerate(sorted(self._occasions.items(), key=repr)):
            body = {
                "from": when.first,
                "to": when.last,
                "weekdays": [availability.WEEKDAYS[day] for day in when.weekdays],
                "hours": str(when.hours or ""),
                "things": [f"{kind}/{key}" for kind, key in things],
            }
            self.record("occasion", str(at), LANGUAGES[0], at, body)

    def texts(self, kind: str, key: str, record: Record) -> RecordTexts:
        """What visitors read of a record, in every language."""
        return RecordTexts(kind, record, file_of(kind, key) if key else "pack.toml", self.complete)

    def number(self, picture: Picture) -> int:
        """The number of a picture in the catalogue."""
        return self._pictures[picture.file, picture.focus]

    def record(self, kind: str, key: str, lang: str, order: int, body: Mapping[str, Any]) -> None:
        """Write one record whole, in one language."""
        self._records.append((kind, key, lang, order, ENCODED(body)))

    def card(self, kind: str, key: str, lang: str, order: int, **more: Any) -> None:
        """Write one record as it stands in lists, in one language; `more` are further columns of the card table."""
        values = {"kind": kind, "key": key, "lang": lang, "ord": order, "note": ""} | self.names(kind, key, lang) | more
        self._cards.setdefault(tuple(values), []).append(tuple(values.values()))

    def link(self, kind: str, key: str, role: str, to_kind: str, others: Iterable[str]) -> None:
        """Write what a record is linked to in one role, in order."""
        self._links += [(kind, key, role, at, to_kind, other) for at, other in enumerate(others)]

    def show(self, kind: str, key: str, pictures: Iterable[Picture]) -> int | None:
        """Write a record's pictures, in order; returns the number of the first."""
        numbers = [self.number(picture) for picture in pictures]
        self._shown += [(kind, key, at, number) for at, number in enumerate(numbers)]
        return numbers[0] if numbers else None

    def spell(self, kind: str, key: str, pinyin: str = "", numbers: Iterable[str] = ()) -> None:
        """Write the spellings by which search finds a record, its trade numbers (GTIN) among them."""
        names = self._names[kind, key]
        together, apart = both_spellings(tuple(names.values()), names["zh-CN"], pinyin)
        found = [*together, *numbers, *apart]
        self._spellings += [(kind, key, at, text) for at, text in enumerate(found)]

    def put_down(self) -> None:
        """Put all that was written into the database, a table at a time."""
        put = self._database.executemany
        for columns, cards in self._cards.items():
            put(f"INSERT INTO card ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", cards)
        put("INSERT INTO record VALUES (?, ?, ?, ?, ?)", self._records)
        put("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)", self._links)
        put("INSERT INTO shown VALUES (?, ?, ?, ?)", self._shown)
        put("INSERT INTO spelling VALUES (?, ?, ?, ?)", self._spellings)
        for written in (self._cards, self._records, self._links, self._shown, self._spellings):
            written.clear()


@lru_cache(maxsize=10_000)
def _of_record(written: Availability) -> availability.Availability:
    return availability.of_table(written.model_dump(by_alias=True))


def both(names: Mapping[str, str], lang: str) -> dict[str, str]:
    """A name and the one beside it: zh-CN, or en beside zh-CN."""
    return {"name": names.get(lang, ""), "second": names.get("en" if lang == "zh-CN" else "zh-CN", "")}
