"""The sheets of a workbook as rows of cells, streamed: what Excel, WPS and LibreOffice write, and nothing is computed."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any
from xml.sax.handler import ContentHandler

from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from kiosk.workbook.cell_values import Scalar
from kiosk.workbook.number_formats import GENERAL, dated, formats_of, percent, shown, shown_moment
from kiosk.workbook.package_reader import Parts, damaged
from kiosk.workbook.shared_strings import LONGEST, Enough, local, parse, strings_of, unescaped, whole

MOST_EMPTY = 1000
"""Empty rows after which a sheet is taken to be at its end."""
MOST_ROWS = 20_000
MOST_CELLS = 1_300_000
MOST_COLUMNS = 400
LOST = "(lost)"
"""Stands for the error of a cell whose text is not in the file."""
FILLED = re.compile(rb"<(?:\w+:)?(?:v|is|f)[ >]")
MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]{0,80}?\bref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds: its value as it was last computed, its formula, the error it shows, its rich value's number."""

    value: Scalar = None
    formula: str = ""
    fault: str = ""
    rich: int = 0
    text: str = ""
    """What one sees of a number or a day whose format makes something else of it: `007`, `2026/01/15`."""
    percent: bool = False
    """Whether a number is shown a hundred times as large, with a per cent sign."""
    mac: bool = False
    """Whether the workbook counts its days from 1904."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to read."""
        blank = self.value is None or (isinstance(self.value, str) and not self.value.strip())
        return blank and not self.formula and not self.fault and not self.rich


@dataclass
class Grid:
    """One sheet: rows by number, and in them cells by column, both counted from 1, the empty ones left out."""

    title: str
    part: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)
    """Heights of rows in points, where the file tells."""
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """First row and column, last row and column of each range of merged cells."""
    cut: str = ""
    """Where reading stopped because there was too much."""
    left: int = 0
    """The row at which reading stopped because so many before it were empty."""
    wide: int = 0
    """The first row in which something stands further to the right than is read."""
    beyond: bool = False
    """Whether something stands there or further down."""


def grids(parts: Parts) -> list[Grid]:
    """The sheets of the workbook in their order. Raises Refused when it cannot be followed."""
    top = next((part for kind, part in parts.related("").values() if kind == "officeDocument"), "xl/workbook.xml")
    book = parts.tree(top)
    targets = parts.related(top)
    mac = any(local(each.tag) == "workbookPr" and each.get("date1904") in ("1", "true") for each in book.iter())
    by_kind = dict(targets.values())
    strings = strings_of(parts, by_kind["sharedStrings"]) if parts.has(by_kind.get("sharedStrings", "")) else []
    codes = formats_of(parts, by_kind["styles"]) if parts.has(by_kind.get("styles", "")) else []
    found = []
    for sheet in (each for each in book.iter() if local(each.tag) == "sheet"):
        rid = next((value for name, value in sheet.attrib.items() if local(name) == "id" and "}" in name), "")
        kind, part = targets.get(rid, ("", ""))
        if kind == "worksheet":
            found.append(_grid(parts, part, sheet.get("name", ""), strings, codes, mac))
    if not found:
        raise damaged()
    return found


@lru_cache(2048)
def letters(column: int) -> str:
    """A column's letters: 1 is A, 28 is AB."""
    said = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said


def number_of(said: str) -> int:
    """A column's number: A is 1, AB is 28."""
    number = 0
    for sign in said:
        number = number * 26 + ord(sign) - 64
    return number


class _Cells(ContentHandler):
    """Collects the cells of a sheet."""

    def __init__(self, grid: Grid, strings: list[str], codes: list[str], mac: bool) -> None:
        super().__init__()
        self._grid = grid
        self._strings = strings
        self._codes = codes
        self._mac = mac
        self._row = self._column = self._seen = self._reading = 0
        self._last = 0
        self._into: list[str] | None = None
        self._value: list[str] = []
        self._formula: list[str] = []
        self._attrs: dict[str, str] = {}

    def startElement(self, name: str, attrs: Any) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row = whole(attrs.get("r"), self._row + 1)
                self._column = 0
                if attrs.get("ht"):
                    self._grid.heights[self._row] = _real(attrs["ht"])
                if self._row - max(self._last, 2) > MOST_EMPTY:
                    self._grid.left = self._row
                    raise Enough
                if len(self._grid.rows) >= MOST_ROWS:
                    self._grid.cut = str(self._row)
                    raise Enough
            case "c":
                self._attrs = dict(attrs.items())
                place = re.match("[A-Z]{1,3}", self._attrs.get("r", ""))
                self._column = number_of(place[0]) if place else self._column + 1
                self._value, self._formula = [], []
                self._seen += 1
                if self._seen > MOST_CELLS:
                    self._grid.cut = str(self._row)
                    raise Enough
            case "v":
                self._into = self._value
            case "t":
                self._into = None if self._reading else self._value
            case "f":
                self._into = self._formula
                self._formula.append("=")
            case "rPh":
                self._reading += 1

    def characters(self, content: str) -> None:
        if self._into is not None:
            self._into.append(content)

    def endElement(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "v" | "t" | "f":
                self._into = None
            case "rPh":
                self._reading -= 1
            case "c":
                cell = self._cell()
                if not cell.empty and self._column > MOST_COLUMNS:
                    self._grid.wide = self._grid.wide or self._row
                elif not cell.empty:
                    self._grid.rows.setdefault(self._row, {})[self._column] = cell
                    self._last = max(self._last, self._row)

    def _cell(self) -> Cell:
        said, formula = "".join(self._value)[: 2 * LONGEST], "".join(self._formula)[:LONGEST]
        rich = whole(self._attrs.get("vm"), 0)
        kind = self._attrs.get("t", "n")
        value: Scalar = None
        if not said:
            return Cell(None, formula, "", rich)
        match kind:
            case "s":
                at = whole(said, -1)
                if not 0 <= at < len(self._strings):
                    return Cell(None, formula, LOST, rich)
                value = self._strings[at]
            case "b":
                value = said == "1"
            case "e":
                return Cell(None, formula, said, rich)
            case "str" | "inlineStr":
                value = unescaped(said)[:LONGEST]
            case "d":
                try:
                    moment = datetime.fromisoformat(said.removesuffix("Z"))
                    value = said if moment.tzinfo else moment  # a spreadsheet's own has no offset
                except ValueError:
                    value = said
            case _:
                return self._counted(said, formula, rich)
        return Cell(value, formula, "", rich)

    def _counted(self, said: str, formula: str, rich: int) -> Cell:
        try:
            number = float(said)
        except ValueError:
            return Cell(said, formula, "", rich)
        if abs(number) == float("inf") or number != number:
            return Cell(said, formula, "", rich)
        style = whole(self._attrs.get("s"), 0)
        code = self._codes[style] if style < len(self._codes) else GENERAL
        if code == GENERAL:
            return Cell(number, formula, "", rich, mac=self._mac)
        if dated(code) and 1 <= number < 2_958_466:
            try:
                moment = from_excel(number, CALENDAR_MAC_1904 if self._mac else CALENDAR_WINDOWS_1900)
            except (ValueError, OverflowError):
                moment = None
            if isinstance(moment, datetime):
                return Cell(moment, formula, "", rich, shown_moment(moment, code))
        return Cell(number, formula, "", rich, shown(number, code), percent(code), self._mac)


def _grid(parts: Parts, part: str, title: str, strings: list[str], codes: list[str], mac: bool) -> Grid:
    grid = Grid(title, part)
    tail = b""

    def pieces() -> Generator[bytes, None, None]:
        nonlocal tail
        with closing(parts.stream(part)) as stream:
            for piece in stream:
                for found in MERGED.finditer(tail + piece):
                    left, right = number_of(found[1].decode()), number_of(found[3].decode())
                    grid.merged.append((int(found[2]), left, int(found[4]), right))
                tail = (tail + piece)[-200:].rpartition(b">")[2]
                before = grid.left
                yield piece
                if grid.left and not grid.beyond:
                    grid.beyond = _holds(piece, 0 if before else grid.left)

    parse(pieces(), _Cells(grid, strings, codes, mac))
    return grid


def _holds(piece: bytes, row: int) -> bool:
    """Whether a piece of a sheet holds a value, in or after the given row where one is given."""
    start = re.search(rb'\br="%d"' % row, piece) if row else None
    return bool(FILLED.search(piece, start.start() if start else 0))


def _real(said: str) -> float:
    try:
        return min(max(float(said), 0.0), 500.0)
    except ValueError:
        return 0.0
