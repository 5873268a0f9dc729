"""Rows of a catalogue being written: what every kind of record needs to become cards, records, links and spellings."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.content.model import Pack
from kiosk.publish.languages import Completer
from kiosk.publish.pinyin import spellings

Numbers = Mapping[str, int]
"""Picture files of the pack and their numbers in the catalogue."""


class Rows:
    """An open database, the pack that goes into it, and the names its records have in each language."""

    def __init__(self, database: sqlite3.Connection, pack: Pack, pictures: Numbers, completer: Completer) -> None:
        self._database = database
        self._pack = pack
        self._pictures = pictures
        self._complete = completer.complete
        self._names: dict[tuple[str, str], dict[str, str]] = {}

    def _name(self, kind: str, key: str, lang: str) -> str:
        return self._names.get((kind, key), {}).get(lang, "")

    def _second(self, kind: str, key: str, lang: str) -> str:
        return self._name(kind, key, "en" if lang == "zh-CN" else "zh-CN")

    def _record(self, kind: str, key: str, lang: str, order: int, body: dict[str, Any]) -> None:
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        self._database.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?)", (kind, key, lang, order, text))

    def _card(self, kind: str, key: str, lang: str, order: int, **more: Any) -> None:
        values = {
            "kind": kind,
            "key": key,
            "lang": lang,
            "ord": order,
            "name": self._name(kind, key, lang),
            "second": self._second(kind, key, lang),
            "note": "",
        } | more
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        self._database.execute(f"INSERT INTO card ({names}) VALUES ({marks})", tuple(values.values()))

    def _links(self, kind: str, key: str, role: str, others: Iterable[tuple[str, str]]) -> None:
        self._database.executemany(
            "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)",
            [(kind, key, role, at, *other) for at, other in enumerate(others)],
        )

    def _show(self, kind: str, key: str, files: Iterable[str]) -> int | None:
        numbers = [self._pictures[file] for file in files if file in self._pictures]
        self._database.executemany(
            "INSERT INTO shown VALUES (?, ?, ?, ?)", [(kind, key, at, number) for at, number in enumerate(numbers)]
        )
        return numbers[0] if numbers else None

    def _spell(self, kind: str, key: str, pinyin: str = "") -> None:
        names = self._names[kind, key]
        found = spellings(names.values(), names["zh-CN"], pinyin)
        self._database.executemany(
            "INSERT INTO spelling VALUES (?, ?, ?, ?)", [(kind, key, at, text) for at, text in enumerate(found)]
        )

    def _at(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a point lies on the map sheet, as fractions of its width and height (see MapSheet)."""
        sheet = self._pack.info.map
        if sheet is None:
            return 0.0, 0.0
        left, top, across, down = sheet.margin
        x = (lon - sheet.west) / (sheet.east - sheet.west) * (sheet.width - across) + left
        y = (sheet.north - lat) / (sheet.north - sheet.south) * (sheet.height - down) + top
        return round(x / sheet.width, 5), round(y / sheet.height, 5)


def ordered(records: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Records in the order staff gave them, then by id."""
    return sorted(records.items(), key=lambda pair: (getattr(pair[1], "order", 0), pair[0]))
