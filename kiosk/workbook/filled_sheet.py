"""A sheet of a workbook as it came back filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.workbook.cell_reader import Cell, Grid, letters
from kiosk.workbook.columns import Column, Sheet
from kiosk.workbook.shop_headings import NAME, ShopHeadings

NOTHING = Cell()


@dataclass
class Filled:
    """A sheet as it came back: where its columns stand, its rows, and which cells a merged range covers."""

    sheet: Sheet
    grid: Grid
    head: int
    """The number of the key row."""
    places: dict[str, int]
    """The column's number by its key."""
    covered: dict[tuple[int, int], str] = field(default_factory=dict)
    """Cells that a merged range hides, and its name."""
    headings: set[int] = field(default_factory=set)
    """Rows below the key row that repeat it or the titles, or are otherwise none of its own."""
    refused: set[int] = field(default_factory=set)
    """Rows that are read for what else is wrong in them, and do not come in."""
    plain: ShopHeadings | None = None
    """The headings of a sheet without keys: a shop's own. What is empty there says nothing."""
    given: dict[tuple[int, str], Cell | None] = field(default_factory=dict)
    """By row and column's key: what other cells of a plain sheet say of it; None: nothing after all."""

    def rows(self) -> Iterator[int]:
        """The numbers of the rows that say something."""
        lookup = set(self.places.values())
        for number, cells in sorted(self.grid.rows.items()):
            if number > self.head and lookup & cells.keys() and number not in self.headings:
                yield number

    def cell(self, row: int, column: Column) -> Cell | None:
        """A cell; None where the column is missing or a merged range covers it: nothing is known of it."""
        if (row, column.key) in self.given:
            return self.given[row, column.key]
        place = self.places.get(column.key)
        if place is None or (row, place) in self.covered:
            return None
        cell = self.grid.rows.get(row, {}).get(place, NOTHING)
        return None if self.plain and cell.empty else cell

    def at(self, row: int, key: str = "") -> str:
        """A cell as people name it: 展品!D7; the row's first cell where it has no such column."""
        first = self.places[NAME] if self.plain else 1
        return f"{self.grid.title}!{letters(self.places.get(key, first))}{row}"
