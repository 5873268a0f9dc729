"""What has been counted since the last writing, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal

from kiosk.usage.usage_log import Cell, hour_of

Kind = Literal["visit", "page", "code", "buy", "language", "list", "search"]
"""visit: from first touch to reset. page: a page, by "page/key". code: a page whose code stood long enough to be scanned.
buy: a packet ("goods/key") whose code to buy by did so.
language: one that was chosen. list: a take-away list whose code was shown, by its size. search: a word that found nothing.
Each page, code, packet, language and word counts once a visit."""
LONGEST = 24
"""Letters of a word that are kept."""
DIGITS = 5
"""A word with so many digits may be a telephone number, and is not counted."""
MOST_CELLS = 5000
"""What is held while nothing can be written; what would be more is dropped."""


def kept(word: str) -> str:
    """As much of a folded search word as may be counted; empty for what looks like a number of somebody's."""
    return "" if sum(letter.isnumeric() for letter in word) >= DIGITS else word[:LONGEST]


class Counts:
    """Counts by the hour; `now` is the clock on the wall.

    While that clock has not been set, what is counted waits without an hour for the one in which it is.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._cells: Counter[Cell] = Counter()

    def __bool__(self) -> bool:
        return bool(self._cells)

    def add(self, kind: Kind, key: str = "") -> None:
        """Count one."""
        key = kept(key) if kind == "search" else key
        if key or kind == "visit":
            self._hold(Cell(hour_of(self._now()), kind, key), 1)

    def drain(self) -> dict[Cell, int]:
        """Everything that has an hour, to be written; it is no longer held here."""
        hour = hour_of(self._now())
        drained: Counter[Cell] = Counter()
        left: Counter[Cell] = Counter()
        for cell, count in self._cells.items():
            settled = cell._replace(hour=cell.hour or hour)
            (drained if settled.hour else left)[settled] += count
        self._cells = left
        return dict(drained)

    def give_back(self, drained: Mapping[Cell, int]) -> None:
        """Hold again what could not be written."""
        for cell, count in drained.items():
            self._hold(cell, count)

    def _hold(self, cell: Cell, count: int) -> None:
        if cell in self._cells or len(self._cells) < MOST_CELLS:
            self._cells[cell] += count
