"""What a pack says, as the rows of each sheet: the export writes them, the import compares with them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kiosk.content.model import Pack, Record
from kiosk.content.pack import KINDS, dumped
from kiosk.workbook.cell_values import show
from kiosk.workbook.columns import Sheet
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.value_at_path import value_at


class Row(NamedTuple):
    """A row: its id, the record it belongs to, its position there counted from 0, and what it holds."""

    id: str
    record: str
    position: int
    table: Mapping[str, Any]


def lookup_of(pack: Pack) -> RecordLookup:
    """Every record and category of the pack with its names."""
    lookup = RecordLookup()
    for kind in KINDS:
        for key, record in getattr(pack, kind).items():
            lookup.add(kind, key, _names(record.name))
    for category in pack.info.categories:
        lookup.add("categories", category.id, _names(category.name))
    return lookup


def rows_of(pack: Pack, sheet: Sheet) -> Iterator[Row]:
    """The rows of a sheet as the pack has them, in the order in which the showroom shows them."""
    records: Mapping[str, Record] = getattr(pack, sheet.records)
    tables = {key: dumped(record) for key, record in records.items()}
    for key in sorted(tables, key=lambda key: (str(tables[key].get("zone", "")), tables[key].get("order", 0), key)):
        if not sheet.rows:
            yield Row(key, key, 0, tables[key])
        else:
            yield from inner_rows(key, tables[key].get(sheet.rows, ()))


def inner_rows(key: str, tables: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    """The rows inside the record `key`. Their ids come of what they hold, so that they stay when others come between."""
    seen: set[str] = set()
    for at, table in enumerate(tables):
        start = f"{key}/{_digest(table)[:6]}"
        name = next(name for turn in range(1, len(tables) + 1) if (name := start + f"-{turn}" * (turn > 1)) not in seen)
        seen.add(name)
        yield Row(name, key, at, table)


def cells(sheet: Sheet, row: Row, lookup: RecordLookup) -> dict[str, str | float]:
    """What a row's cells say, by the column's key; the picture itself is not among them."""
    text: dict[str, str | float] = {}
    for column in sheet.columns:
        match column.kind:
            case "id":
                text[column.key] = row.id
            case "of":
                text[column.key] = lookup.label(column.of, row.record)
            case "position":
                text[column.key] = float(row.position + 1)
            case "picture" | "remove":
                text[column.key] = ""
            case _:
                text[column.key] = show(column, value_at(row.table, column.path), lookup)
    return text


def digest(sheet: Sheet, table: Mapping[str, Any]) -> str:
    """Changes when the pack says something else in one of the sheet's columns."""
    values = [value_at(table, column.path) for column in sheet.columns if column.plain or column.kind == "file"]
    return _digest(values)[:16]


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _names(names: Mapping[Any, str]) -> list[str]:
    text = [names[tag] for tag in ("zh-CN", "en") if tag in names]
    return list(dict.fromkeys([*text, *names.values()]))
