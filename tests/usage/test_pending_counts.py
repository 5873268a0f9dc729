"""What is held between writings: by the hour, bounded, and no word that could be somebody's."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.usage.pending_counts import MOST_CELLS, Counts, kept
from kiosk.usage.usage_log import Cell


class Wall:
    """A clock on the wall that the test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 26, 10, 59, 59)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    """The clock."""
    return Wall()


def test_counts_have_the_hour_and_nothing_finer(wall: Wall) -> None:
    counts = Counts(wall)
    counts.add("visit")
    counts.add("page", "map")
    wall.now = datetime(2026, 11, 26, 11, 0, 1)
    counts.add("page", "map")
    counts.add("page", "map")
    assert counts.drain() == {
        Cell("2026-11-26T10", "visit", ""): 1,
        Cell("2026-11-26T10", "page", "map"): 1,
        Cell("2026-11-26T11", "page", "map"): 2,
    }
    assert counts.drain() == {}
    assert not counts


def test_what_could_not_be_written_is_held_and_joined_to_what_came_since(wall: Wall) -> None:
    counts = Counts(wall)
    counts.add("visit")
    drained = counts.drain()
    counts.add("visit")
    counts.give_back(drained)
    assert counts.drain() == {Cell("2026-11-26T10", "visit", ""): 2}


def test_what_is_held_is_bounded_and_known_cells_still_count(wall: Wall) -> None:
    counts = Counts(wall)
    for at in range(MOST_CELLS + 100):
        counts.add("page", f"product/{at}")
    counts.add("page", "product/0")
    drained = counts.drain()
    assert len(drained) == MOST_CELLS
    assert drained[Cell("2026-11-26T10", "page", "product/0")] == 2


def test_before_the_clock_is_set_counts_wait_for_the_hour_in_which_it_is(wall: Wall) -> None:
    counts = Counts(wall)
    wall.now = datetime(1970, 1, 1, 3)
    counts.add("visit")
    counts.add("page", "map")
    assert counts.drain() == {}
    assert counts
    wall.now = datetime(2026, 11, 26, 9)
    counts.add("page", "map")
    assert counts.drain() == {Cell("2026-11-26T09", "visit", ""): 1, Cell("2026-11-26T09", "page", "map"): 2}


def test_a_clock_that_goes_back_counts_into_the_hour_it_shows(wall: Wall) -> None:
    counts = Counts(wall)
    counts.add("visit")
    wall.now = datetime(2026, 11, 25, 8)
    counts.add("visit")
    assert set(counts.drain()) == {Cell("2026-11-26T10", "visit", ""), Cell("2026-11-25T08", "visit", "")}


@pytest.mark.parametrize(
    ("word", "stored"),
    [
        ("longjing", "longjing"),
        ("a" * 60, "a" * 24),
        ("13800001234", ""),
        ("wang13800", ""),
        ("1a2b3c4d5", ""),
        ("一三八零零", ""),
        ("1234", "1234"),
        ("五夫", "五夫"),
    ],
)
def test_a_word_is_short_and_no_number_of_somebodys(wall: Wall, word: str, stored: str) -> None:
    assert kept(word) == stored
    counts = Counts(wall)
    counts.add("search", word)
    assert [cell.key for cell in counts.drain()] == ([stored] if stored else [])
