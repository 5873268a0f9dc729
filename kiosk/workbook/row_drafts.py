"""A record as the workbook would have it, and where in the workbook each of its values stands."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.field_types import number_as_meant, when_meant
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.toml_tables import Table
from kiosk.workbook.cell_meaning import AS_TEXT, TEXTS, faulty, meant
from kiosk.workbook.cell_reader import Cell
from kiosk.workbook.cell_values import Unreadable, in_words, parse, same, show, spelled, tidy
from kiosk.workbook.change_summary import Change
from kiosk.workbook.columns import Column, Sheet
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.shared_strings import LONGEST
from kiosk.workbook.value_at_path import put, value_at

MOST_FINDINGS = 3000
NOTHING_TO_DO = Sentence("不用改。", "Nothing to do.")


@dataclass
class Draft:
    """A record that rows of the workbook speak of. `before` is its table in the pack, None for a new one."""

    kind: str
    key: str
    before: Table | None
    table: Table
    home: str
    """The cell where its row begins."""
    name: str = ""
    remove: bool = False
    bad: bool = False
    changes: list[Change] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    """The cell of each value, by the value's path in the record."""

    @property
    def file(self) -> str:
        """The record's file in the pack."""
        return f"{self.kind}/{self.key}.toml"

    @property
    def changed(self) -> bool:
        """Whether the pack would say something else."""
        return not self.bad and (self.remove or self.table != self.before)

    def at(self, path: str) -> str:
        """The cell that a value comes from, or the nearest one: of the table around it, of what is inside it, the row's."""
        here = path
        while here:
            if here in self.cells:
                return self.cells[here]
            for inner, cell in self.cells.items():
                if inner.startswith(f"{here}."):
                    return cell
            here = here.rpartition(".")[0]
        return self.home


@dataclass
class Notes:
    """The findings of one import, each at a cell of the workbook `file`."""

    file: str
    found: list[Finding] = field(default_factory=list)

    @property
    def full(self) -> bool:
        """Whether nothing more is told."""
        return len(self.found) > MOST_FINDINGS

    def add(self, finding: Finding) -> None:
        """A finding, unless there are so many that nobody would read them; that is then the last."""
        if len(self.found) < MOST_FINDINGS:
            self.found.append(finding)
        elif len(self.found) == MOST_FINDINGS:
            what = Sentence(
                f"问题超过 {MOST_FINDINGS} 处，其余没有列出。",
                f"Over {MOST_FINDINGS} findings; the rest is not listed.",
            )
            mend = Sentence("先改好列出的，再导入一次。", "Mend those that are listed and import again.")
            self.found.append(error("too-many-findings", self.file, "", what, mend))

    def error(self, code: str, at: str, what: Sentence, mend: Sentence) -> None:
        """Something that keeps a row from coming in."""
        self.add(error(code, self.file, at, what, mend))

    def warning(self, code: str, at: str, what: Sentence, mend: Sentence) -> None:
        """Something to look at."""
        self.add(warning(code, self.file, at, what, mend))

    def note(self, code: str, at: str, what: Sentence, mend: Sentence = NOTHING_TO_DO) -> None:
        """Something good to know."""
        self.add(note(code, self.file, at, what, mend))


def fresh(kind: str, key: str, before: Mapping[str, Any] | None, home: str, name: str) -> Draft:
    """A draft that says what the pack says."""
    table = copy.deepcopy(dict(before)) if before is not None else None
    return Draft(kind, key, table, copy.deepcopy(table or {}), home, name)


def word(cell: Cell | None) -> str:
    """What a cell says as one line of text, "" for nothing."""
    return tidy(spelled(cell.text or cell.value), False) if cell is not None else ""


def readable(filled: Filled, row: int, notes: Notes) -> bool:
    """Whether the cells that say which record a row is, and what becomes of it, can be read; names those that cannot."""
    good = True
    for column in filled.sheet.columns:
        cell = filled.cell(row, column)
        if cell is None or cell.empty or column.plain:
            continue
        at = filled.at(row, column.key)
        if column.kind == "picture":
            if (
                isinstance(cell.value, str)
                and not cell.formula
                and not cell.rich
                and "DISPIMG" not in cell.value.upper()
            ):
                what = Sentence(
                    "“图片”一格里写了字，没有读。", "There are words in the picture's cell; they were not read."
                )
                mend = Sentence("文件名写在“图片文件”一列。", "Write a file's name in the column Picture file.")
                notes.warning("words-for-picture", at, what, mend)
            continue
        wrong = faulty(cell)
        if wrong is None and isinstance(cell.value, bool | datetime) and column.kind != "remove":
            what = Sentence(f"写的是 {spelled(cell.value)}。", f"It holds {spelled(cell.value)}.")
            wrong = Unreadable(what, AS_TEXT)
        if wrong is not None:
            notes.error("unreadable-cell", at, wrong.what, wrong.mend)
            good = False
    return good


def read_value(column: Column, cell: Cell, lookup: RecordLookup, at: str, notes: Notes) -> Any:
    """What a cell means, None for nothing. Raises Unreadable; a formula whose result is used is noted."""
    value = meant(column, cell)
    if cell.formula:
        what = Sentence("是公式，用了它上次算出的结果。", "It is a formula; its last result was used.")
        notes.note("formula", at, what, Sentence("最好写成值。", "Better write the value itself."))
    if cell.empty:
        return None
    if isinstance(cell.value, datetime) and column.kind in TEXTS:
        what = Sentence(
            f"表格把它当作日期，按显示的“{value}”收了。",
            f"The spreadsheet made a date of it; “{value}” was taken.",
        )
        mend = Sentence("不对就把格式改为“文本”再输入。", "If that is wrong set the format to Text and type it again.")
        notes.warning("date-as-text", at, what, mend)
    if cell.percent and column.percent:
        what = Sentence(f"百分数，收作 {spelled(value)}。", f"A percentage; {spelled(value)} was taken.")
        if "%" in column.zh:
            notes.note("percentage", at, what)
        else:
            mend = Sentence("在说明里写明是百分之几。", "Say in its caption that it is per cent.")
            notes.warning("percentage", at, what, mend)
    found = parse(column, value, lookup)
    return None if found in ("", []) else found


def fill(
    sheet: Sheet, filled: Filled, row: int, table: dict[str, Any], lookup: RecordLookup, notes: Notes, new: bool
) -> tuple[bool, list[tuple[Column, str, str]]]:
    """Write what a row says into `table`.

    Answers whether every cell could be read, and what became different: column, before, after, as cells show it.
    """
    good, read = True, []
    for column in sheet.columns:
        cell = filled.cell(row, column)
        if cell is None or not column.plain:
            continue
        before = value_at(table, column.path)
        shown = show(column, before, lookup)
        if len(str(shown)) > LONGEST:
            continue
        read.append((column, before, shown))
        plain = not cell.formula and not cell.fault and not cell.percent
        if plain and same(column, cell.text if cell.text and column.kind in TEXTS else cell.value, shown):
            continue
        at = filled.at(row, column.key)
        try:
            value = read_value(column, cell, lookup, at, notes)
        except Unreadable as wrong:
            notes.error("unreadable-cell", at, wrong.what, wrong.mend)
            good = False
            continue
        if sheet.key == "identifiers" and column.key == "value" and isinstance(value, str):
            value = number_as_meant(str(table.get("scheme")), value)
        if value == before or (before is None and value == column.default):
            continue
        put(table, column.path, value)
    if when := table.get("availability"):
        table["availability"] = when_meant(when)
    changes = [
        (column, in_words(column, shown), in_words(column, show(column, value, lookup)))
        for column, before, shown in read
        if not new and (value := value_at(table, column.path)) != before
    ]
    return good, changes
