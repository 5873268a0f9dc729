"""A record as the workbook would have it, and where in the workbook each of its values stands."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.content.finding import Both, Finding, error, note, warning
from kiosk.content.tables import Table
from kiosk.content.workbook.changes import Change
from kiosk.content.workbook.columns import Column, Sheet
from kiosk.content.workbook.known import Known
from kiosk.content.workbook.reading import Cell
from kiosk.content.workbook.recognising import Filled
from kiosk.content.workbook.shared import LONGEST
from kiosk.content.workbook.values import Unreadable, parse, put, same, show, spelled, tidy, value_at

MOST_FINDINGS = 3000
FAULTS: Both = ("改正公式，或直接写值。", "Mend the formula, or write the value itself.")


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

    def add(self, finding: Finding) -> None:
        """A finding, unless there are so many that nobody would read them; that is then the last."""
        if len(self.found) < MOST_FINDINGS:
            self.found.append(finding)
        elif len(self.found) == MOST_FINDINGS:
            what = (
                f"问题超过 {MOST_FINDINGS} 处，其余没有列出。",
                f"Over {MOST_FINDINGS} findings; the rest is not listed.",
            )
            mend = ("先改好列出的，再导入一次。", "Mend those that are listed and import again.")
            self.found.append(error("too-many-findings", self.file, "", what, mend))

    def error(self, code: str, at: str, what: Both, mend: Both) -> None:
        """Something that keeps a row from coming in."""
        self.add(error(code, self.file, at, what, mend))

    def warning(self, code: str, at: str, what: Both, mend: Both) -> None:
        """Something to look at."""
        self.add(warning(code, self.file, at, what, mend))

    def note(self, code: str, at: str, what: Both, mend: Both = ("不用改。", "Nothing to do.")) -> None:
        """Something good to know."""
        self.add(note(code, self.file, at, what, mend))


def fresh(kind: str, key: str, before: Mapping[str, Any] | None, home: str, name: str) -> Draft:
    """A draft that says what the pack says."""
    table = copy.deepcopy(dict(before)) if before is not None else None
    return Draft(kind, key, table, copy.deepcopy(table or {}), home, name)


def word(cell: Cell | None) -> str:
    """What a cell says as one line of text, "" for nothing."""
    return tidy(spelled(cell.value), False) if cell is not None else ""


def read_value(column: Column, cell: Cell, known: Known, at: str, notes: Notes) -> Any:
    """What a cell means, None for nothing. Raises Unreadable; a formula whose result is used is noted."""
    if cell.fault:
        raise Unreadable((f"公式出错：{cell.fault}。", f"The formula failed: {cell.fault}."), FAULTS)
    if cell.formula and (cell.value is None or cell.value == ""):
        mend = ("打开后保存一次，或改成写好的值。", "Open and save it once, or write the value itself.")
        raise Unreadable(("公式没有算出来的结果。", "The formula has no computed result."), mend)
    if cell.formula:
        what = ("是公式，用了它上次算出的结果。", "It is a formula; its last result was used.")
        notes.note("formula", at, what, ("最好写成值。", "Better write the value itself."))
    if cell.empty:
        return None
    value = parse(column, cell.value, known)
    return None if value in ("", []) else value


def fill(
    sheet: Sheet, filled: Filled, row: int, table: dict[str, Any], known: Known, notes: Notes, new: bool
) -> tuple[bool, list[tuple[Column, str, str]]]:
    """Write what a row says into `table`.

    Answers whether every cell could be read, and what became different: column, before, after, as cells show it.
    """
    good, changes = True, []
    for column in sheet.columns:
        cell = filled.cell(row, column)
        if cell is None or not column.plain:
            continue
        before = value_at(table, column.path)
        shown = show(column, before, known)
        if len(str(shown)) > LONGEST:
            continue
        if not cell.formula and not cell.fault and same(column, cell.value, shown):
            continue
        at = filled.at(row, column.key)
        try:
            value = read_value(column, cell, known, at, notes)
        except Unreadable as wrong:
            notes.error("unreadable-cell", at, wrong.what, wrong.mend)
            good = False
            continue
        if value == before or (before is None and value == column.default):
            continue
        put(table, column.path, value)
        if not new:
            changes.append((column, spelled(shown), spelled(show(column, value, known))))
    return good, changes
