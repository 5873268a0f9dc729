"""Rows that are records: which record each row means, and what it makes of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_ids import county_names, free_id, id_of_name, is_id
from kiosk.content.model import Pack, Record
from kiosk.content.pack import dumped
from kiosk.workbook.cell_values import Unreadable, parse
from kiosk.workbook.change_summary import Change
from kiosk.workbook.columns import Sheet
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.record_lookup import RecordLookup, plain
from kiosk.workbook.row_drafts import Draft, Notes, fill, fresh, readable, word
from kiosk.workbook.sheet_rows import digest

Drafts = dict[tuple[str, str], Draft]


def record_drafts(
    pack: Pack, sheets: Sequence[Filled], lookup: RecordLookup, marks: Mapping[str, str], notes: Notes
) -> tuple[Drafts, dict[str, dict[int, Draft]]]:
    """The drafts of all rows that are records, by kind and id, and which row became which.

    `lookup` learns the new records, so that other rows may name them.
    """
    rows: dict[str, dict[int, Draft]] = {}
    drafts: Drafts = {}
    for filled in sheets:
        if not filled.sheet.rows:
            rows[filled.sheet.key] = _identified(pack, filled, lookup, notes)
            drafts |= {(draft.kind, draft.key): draft for draft in rows[filled.sheet.key].values()}
    for filled in sheets:
        for row, draft in rows.get(filled.sheet.key, {}).items():
            _fill(filled, row, draft, lookup, marks, notes)
    return drafts, rows


def removed(sheet: Sheet, filled: Filled, row: int, lookup: RecordLookup, notes: Notes) -> bool:
    """Whether a row's last column asks to take it away."""
    column = sheet.only("remove")
    cell = filled.cell(row, column) if column else None
    if column is None or cell is None or cell.empty:
        return False
    try:
        return bool(parse(column, cell.value, lookup))
    except Unreadable as wrong:
        notes.warning("unreadable-cell", filled.at(row, column.key), wrong.what, wrong.mend)
        return False


def says_something(filled: Filled, row: int) -> bool:
    """Whether any column of the row that belongs to the record is filled in."""
    cells = (filled.cell(row, column) for column in filled.sheet.columns if column.plain or column.kind == "file")
    return any(cell is not None and not cell.empty for cell in cells)


def _identified(pack: Pack, filled: Filled, lookup: RecordLookup, notes: Notes) -> dict[int, Draft]:
    """The rows that can be told apart, each with its draft still as the pack has it."""
    sheet, kind = filled.sheet, filled.sheet.records
    id_column = sheet.columns[0]
    there = getattr(pack, kind)
    readable_rows = [row for row in filled.rows() if readable(filled, row, notes)]
    written = {row: plain(word(filled.cell(row, id_column))).lower() for row in readable_rows}
    found: dict[int, Draft] = {}
    owners: dict[str, int] = {}
    ids = _IdsInUse(pack, there, {key for key in written.values() if key})
    for row, key in written.items():
        if not key and not says_something(filled, row):
            continue
        at = filled.at(row, id_column.key)
        name = _name(filled, row)
        if not key:
            key = _made(there, filled, row, ids, at, name, notes)
            ids.add(key)
        elif key not in there and not is_id(key):
            better = re.sub("[^a-z0-9]+", "-", key).strip("-")[:64] or "da-hong-pao"
            what = Sentence(f"“{key}”不能作编号。", f"“{key}” cannot be an id.")
            mend = Sentence(
                f"只用小写字母、数字和单个短横，例如 {better}；或空着。",
                f"Use lower-case letters, digits and single hyphens, for instance {better}; or leave it empty.",
            )
            notes.error("bad-id", at, what, mend)
            continue
        if not key:
            continue
        if key in owners:
            other = filled.at(owners[key], id_column.key)
            what = Sentence(
                f"编号 {key} 与 {other} 相同，这一行没有收。",
                f"The id {key} is that of {other}; the row was left out.",
            )
            mend = Sentence(
                "新的一条请清空编号；多余的行请删去。",
                "For a new one empty the id; remove a row that is there twice.",
            )
            notes.error("duplicate-id", at, what, mend)
            continue
        owners[key] = row
        ids.named.add(name)
        record = there.get(key)
        shown = name or (lookup.names[kind][key][0] if record else key)
        found[row] = fresh(kind, key, dumped(record) if record else None, at, f"{shown}（{key}）")
        if not record:
            lookup.add(kind, key, [name] if name else [key])
    return found


def _name(filled: Filled, row: int) -> str:
    column = filled.sheet.column("name.zh-CN")
    return word(filled.cell(row, column)) if column else ""


class _IdsInUse:
    """The ids and names of the rows before one, the ids of the pack's records, and the counties that ids begin with."""

    def __init__(self, pack: Pack, there: Mapping[str, Record], taken: set[str]) -> None:
        self._pack = pack
        self.taken = taken
        """The ids of the other rows."""
        self.used = {*taken, *there}
        self.named: set[str] = set()
        """The names of the other rows."""

    def add(self, key: str) -> None:
        """One more row has an id."""
        self.taken.add(key)
        self.used.add(key)

    @cached_property
    def counties(self) -> list[str]:
        """The Chinese names of the pack's counties and cities."""
        return county_names(dumped(place) for place in self._pack.places.values())


def _made(
    there: Mapping[str, Record], filled: Filled, row: int, ids: _IdsInUse, at: str, name: str, notes: Notes
) -> str:
    """An id for a row that has none, "" when none can be made. A record already in the pack keeps being that one."""
    pinyin, english = (
        word(filled.cell(row, column)) if (column := filled.sheet.column(key)) else "" for key in ("pinyin", "name.en")
    )
    key = id_of_name(name, pinyin, english, ids.counties)
    if not key:
        what = Sentence(
            f"新的一行（{name or '没有名称'}）没有编号。", f"A new row ({name or 'without a name'}) has no id."
        )
        mend = Sentence("写编号、拼音或英文名中的一样。", "Write an id, the pinyin or the English name.")
        notes.error("no-id", at, what, mend)
        return ""
    if key in ids.taken and name in ids.named:
        what = Sentence(f"“{name}”已有别的行。", f"“{name}” has another row already.")
        mend = Sentence(
            "多余的行请删去；真是两件就各写一个编号。",
            "Remove one of them; if they are two things, write an id for each.",
        )
        notes.error("duplicate-id", at, what, mend)
        return ""
    record = there.get(key)
    if record is not None and key not in ids.taken and name in ("", dumped(record)["name"].get("zh-CN", "")):
        what = Sentence(f"编号空着，认作内容包里的 {key}。", f"Its id is empty; it was taken for {key} in the pack.")
        notes.warning(
            "id-found",
            at,
            what,
            Sentence("若是另一件，写一个不同的编号。", "If it is another one, write a different id."),
        )
        return key
    key = free_id(key, ids.used)
    what = Sentence(f"新的一条，编号为 {key}。", f"A new one; its id will be {key}.")
    notes.note("id-made", at, what, Sentence("不合适就自己写一个。", "Write another if it does not fit."))
    return key


def _fill(filled: Filled, row: int, draft: Draft, lookup: RecordLookup, marks: Mapping[str, str], notes: Notes) -> None:
    sheet = filled.sheet
    draft.remove = removed(sheet, filled, row, lookup, notes)
    if draft.remove:
        draft.bad = draft.before is None
        remove = sheet.only("remove")
        draft.home = filled.at(row, remove.key) if remove else draft.home
        draft.changes.append(Change("removed", sheet, draft.name, draft.home))
        return
    good, changed = fill(sheet, filled, row, draft.table, lookup, notes, draft.before is None)
    draft.bad = not good or row in filled.refused
    if draft.table != draft.before:
        draft.cells |= {key: filled.at(row, key) for key in filled.places}
    if draft.before is None:
        draft.changes.append(Change("new", sheet, draft.name, draft.home))
    for column, before, after in changed:
        draft.changes.append(Change("changed", sheet, draft.name, filled.at(row, column.key), column, before, after))
    mark = marks.get(f"{sheet.key}/{draft.key}")
    if changed and draft.before is not None and mark and mark != digest(sheet, draft.before):
        what = Sentence(
            "导出之后内容包里这一条改过；这一行会把它改回表里写的。",
            "The pack has changed here since the export; this row would set it back to what the sheet says.",
        )
        mend = Sentence("看清下面列出的改动，或重新导出。", "Look closely at the changes listed, or export anew.")
        notes.warning("changed-since", draft.home, what, mend)
