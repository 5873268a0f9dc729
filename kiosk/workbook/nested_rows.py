"""Rows that are parts of a record: stops and legs of a route, certifications of a product, figures of a story."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.model import Pack
from kiosk.content.pack import dumped
from kiosk.workbook.cell_values import Unreadable, parse, spelled
from kiosk.workbook.change_summary import Change
from kiosk.workbook.columns import Sheet
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.package_reader import ANEW
from kiosk.workbook.record_drafts import Drafts, removed, says_something
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.row_drafts import Draft, Notes, fill, fresh, readable, word
from kiosk.workbook.sheet_rows import inner_rows
from kiosk.workbook.value_at_path import value_at


@dataclass
class Part:
    """One row as it will stand in its record's list: what it holds, where it wants to stand, and its row if it has one."""

    table: dict[str, Any]
    place: float
    row: int = 0
    id: str = ""
    taken_away: bool = False


def inner_drafts(pack: Pack, sheets: Sequence[Filled], drafts: Drafts, lookup: RecordLookup, notes: Notes) -> None:
    """Put what the rows of stops, legs and the like say into the drafts of their records, made where there are none."""
    for filled in sheets:
        if filled.sheet.rows:
            for key, rows in _by_record(pack, filled, lookup, notes).items():
                draft = drafts.get((filled.sheet.records, key))
                if draft is None:
                    record = getattr(pack, filled.sheet.records)[key]
                    name = f"{lookup.names[filled.sheet.records][key][0]}（{key}）"
                    draft = fresh(filled.sheet.records, key, dumped(record), filled.at(rows[0]), name)
                    drafts[filled.sheet.records, key] = draft
                if not draft.remove:
                    _Inside(filled, draft, lookup, notes).read_rows(rows)


def _by_record(pack: Pack, filled: Filled, lookup: RecordLookup, notes: Notes) -> dict[str, list[int]]:
    """The rows of each record. A row's own id tells whose it is; a new row's second column does."""
    sheet = filled.sheet
    id_column, of = sheet.columns[0], sheet.columns[1]
    found: dict[str, list[int]] = {}
    for row in filled.rows():
        cell, row_id = filled.cell(row, of), word(filled.cell(row, id_column))
        key = row_id.rpartition("/")[0]
        if (not row_id and not says_something(filled, row)) or not readable(filled, row, notes):
            continue
        try:
            named = parse(of, cell.value, lookup) if cell is not None and not cell.empty else ""
        except Unreadable as wrong:
            notes.error("unreadable-cell", filled.at(row, of.key), wrong.what, wrong.mend)
            continue
        if not key and not named:
            what = Sentence("没有写属于哪一条。", "It does not say whose it is.")
            notes.error(
                "no-owner", filled.at(row, of.key), what, Sentence("从列表选一个。", "Choose one from the list.")
            )
        elif key and named and key != named:
            what = Sentence(
                f"这一行属于 {key}，不能改到 {named}。", f"This row belongs to {key} and cannot move to {named}."
            )
            mend = Sentence(
                "在这一行的“删除”写“是”，另加一行（编号空着）。",
                "Write yes under Remove and add a row without an id.",
            )
            notes.error("other-owner", filled.at(row, of.key), what, mend)
        elif key and key not in lookup.names.get(sheet.records, {}):
            what = Sentence(f"内容包里没有 {key}。", f"There is no {key} in the pack.")
            notes.error("stale-row", filled.at(row, id_column.key), what, ANEW)
        else:
            found.setdefault(key or named, []).append(row)
    return found


class _Inside:
    """The rows of one sheet inside one record."""

    def __init__(self, filled: Filled, draft: Draft, lookup: RecordLookup, notes: Notes) -> None:
        self._filled = filled
        self._sheet: Sheet = filled.sheet
        self._draft = draft
        self._lookup = lookup
        self._notes = notes
        there = value_at(draft.before or {}, (filled.sheet.rows,)) or []
        self._there = {row.id: row for row in inner_rows(draft.key, there)}

    def read_rows(self, rows: Sequence[int]) -> None:
        """Change the draft's list as the rows say."""
        id_column = self._sheet.columns[0]
        ids = {row: word(self._filled.cell(row, id_column)) for row in rows}
        claimed: set[str] = set()
        parts: list[Part] = []
        for row, row_id in ids.items():
            if row_id in claimed:
                what = Sentence(f"编号 {row_id} 出现两次。", f"The id {row_id} stands there twice.")
                mend = Sentence("新的一行请清空编号。", "For a new row empty the id.")
                self._fail("duplicate-id", row, what, mend)
            elif row_id in self._there:
                claimed.add(row_id)
                parts.append(self._part(row, self._there[row_id].table, self._there[row_id].position + 1.0, row_id))
        unclaimed = {key: dict(row.table) for key, row in self._there.items() if key not in claimed}
        for row, row_id in ids.items():
            if row_id not in self._there:
                parts += self._newcomer(row, row_id, unclaimed)
        kept = [Part(table, self._there[key].position + 1.0, 0, key) for key, table in unclaimed.items()]
        self._settle([*parts, *kept])

    def _part(self, row: int, table: Mapping[str, Any], place: float, row_id: str) -> Part:
        """A row that was there, changed as it now says."""
        part = Part(copy.deepcopy(dict(table)), self._place(row, place), row, row_id)
        part.taken_away = removed(self._sheet, self._filled, row, self._lookup, self._notes)
        if part.taken_away:
            self._say("removed", row, part)
            return part
        good, changes = fill(self._sheet, self._filled, row, part.table, self._lookup, self._notes, False)
        self._draft.bad |= not good
        for column, before, after in changes:
            at = self._filled.at(row, column.key)
            name = self._name(part)
            self._draft.changes.append(Change("changed", self._sheet, name, at, column, before, after))
        return part

    def _newcomer(self, row: int, row_id: str, unclaimed: dict[str, dict[str, Any]]) -> list[Part]:
        """A row that the pack does not have, or has already from an earlier import of the same workbook."""
        part = Part({}, self._place(row, float("inf")), row)
        good, _ = fill(self._sheet, self._filled, row, part.table, self._lookup, self._notes, True)
        self._draft.bad |= not good
        away = removed(self._sheet, self._filled, row, self._lookup, self._notes)
        for key, table in unclaimed.items():
            if self._alike(table, part.table) and not away:
                del unclaimed[key]
                part.table, part.id = table, key
                return [part]
        if away:
            return []
        if row_id:
            what = Sentence(
                "导出之后内容包里这一行改过，或已拿掉。", "The pack has changed or lost this row since the export."
            )
            self._fail("stale-row", row, what, ANEW)
            return []
        self._say("new", row, part)
        return [part]

    def _alike(self, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
        return all(
            (value_at(one, column.path) or column.default) == (value_at(other, column.path) or column.default)
            for column in self._sheet.columns
            if column.plain
        )

    def _settle(self, parts: list[Part]) -> None:
        """Order the parts, write them into the record, and remember the cell of each value."""
        parts = sorted((part for part in parts if not part.taken_away), key=lambda part: part.place)
        before = [part.id for part in parts if part.id]
        if before != sorted(before, key=lambda key: self._there[key].position):
            after = "、".join(self._name(part) for part in parts)
            at = self._filled.at(next(part.row for part in parts if part.row), self._sheet.columns[2].key)
            self._draft.changes.append(Change("order", self._sheet, self._draft.name, at, after=after))
        if parts or (self._draft.before is not None and self._sheet.rows in self._draft.before):
            self._draft.table[self._sheet.rows] = [part.table for part in parts]
        if not parts and self._draft.before is not None and self._sheet.rows != "stops":
            self._draft.table.pop(self._sheet.rows, None)
        for index, part in enumerate(parts):
            for column in self._sheet.columns if part.row else ():
                path = f"{self._sheet.rows}.{index}.{'.'.join(column.path)}"
                self._draft.cells[path] = self._filled.at(part.row, column.key)

    def _place(self, row: int, otherwise: float) -> float:
        column = self._sheet.columns[2]
        cell = self._filled.cell(row, column)
        if cell is None or cell.empty:
            return otherwise
        try:
            return float(parse(column, cell.value, self._lookup))
        except Unreadable as wrong:
            self._fail("unreadable-cell", row, wrong.what, wrong.mend, column.key)
            return otherwise

    def _name(self, part: Part) -> str:
        """How a sentence names the row: whose it is, and the first thing it says."""
        for column in self._sheet.columns:
            value = value_at(part.table, column.path) if column.plain else None
            if value not in (None, "") and column.kind in ("ref", "line"):
                named = self._lookup.names.get(column.of, {}).get(str(value), (spelled(value),))[0]
                return f"{self._draft.name} / {named}"
        return self._draft.name

    def _say(self, kind: Any, row: int, part: Part) -> None:
        at = self._filled.at(row, self._sheet.columns[0].key)
        self._draft.changes.append(Change(kind, self._sheet, self._name(part), at))

    def _fail(self, code: str, row: int, what: Any, mend: Any, key: str = "") -> None:
        self._draft.bad = True
        self._notes.error(code, self._filled.at(row, key or self._sheet.columns[0].key), what, mend)
