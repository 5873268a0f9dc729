"""What a period was, and that nobody can be found in it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.usage.report_page import page
from kiosk.usage.report_workbook import workbook
from kiosk.usage.summary import EXACT, STEP, Figure, Summary, Today, rounded, summarise, today, total
from tests.usage.example_counts import BASE, LAST, NAMES, Counted, record

SMALL = [
    ("2026-11-25T15", "code", "product/jian-zhan"),
    ("2026-11-25T15", "language", "ko"),
    ("2026-11-25T15", "list", "12"),
    ("2026-11-25T15", "search", "wang-xiao-ming"),
    ("2026-11-25T15", "code", "product/gone"),
    ("2026-11-23T09", "visit", ""),
    ("2026-11-20T09", "page", "product/jian-zhan"),
    ("2026-11-21T09", "page", "product/gone"),
]
"""Numbers that stay below STEP in every table when each is at most STEP - 1."""


def counts(figures: tuple[Figure, ...]) -> dict[str, int | None]:
    """The figures by key."""
    return {figure.key: figure.count for figure in figures}


def every_number(told: Summary) -> list[int]:
    """Every count in a summary that is told."""
    tables = (told.days, told.pages, told.codes, told.languages, told.lists, told.words)
    return [figure.count for table in tables for figure in table if figure.count is not None]


def test_a_period_is_summed_by_day_record_code_language_size_and_word(tmp_path: Path) -> None:
    told = summarise(record(tmp_path, BASE), NAMES, LAST)
    assert (told.first.isoformat(), len(told.days)) == ("2026-08-29", 90)
    assert {day: count for day, count in counts(told.days).items() if count} == {"2026-11-24": 20, "2026-11-25": 60}
    assert counts(told.pages) == {
        "product/da-hong-pao": 55,
        "map": 10,
        **dict.fromkeys(
            [*list(NAMES)[1:], "choose", "brew", "whisk", "routes", "rooms", "story", "search", "takeaway"]
        ),
    }
    assert (told.pages[0].zh, told.pages[0].en) == ("大红袍", "Da Hong Pao")
    assert {key: count for key, count in counts(told.codes).items() if count} == {"product/da-hong-pao": 5}
    assert "zone/tea" not in counts(told.codes)
    assert counts(told.languages) == {"en": 5, "zh-CN": None, "zh-TW": None, "ja": None, "ko": None}
    assert [figure.count for figure in told.lists] == [None, 5, *[None] * 10]
    assert counts(told.words) == {"longjing": 5}


def test_busy_hours_are_shares_of_the_busiest_by_weekday(tmp_path: Path) -> None:
    told = summarise(record(tmp_path, BASE), NAMES, LAST)
    tuesday, wednesday = told.busy[1], told.busy[2]
    assert (wednesday[10], tuesday[10], wednesday[15]) == (100, 60, 40)
    assert sum(share is not None for row in told.busy for share in row) == 3


def test_days_outside_the_period_are_left_out(tmp_path: Path) -> None:
    log = record(tmp_path, BASE, {("2026-11-27T10", "visit", ""): 50, ("2099-01-01T10", "page", "map"): 50})
    told = summarise(log, NAMES, LAST, days=2)
    assert counts(told.days) == {"2026-11-25": 60, "2026-11-26": None}
    assert counts(told.pages)["map"] == 10


def test_what_a_release_no_longer_has_is_told_by_its_key_when_it_is_large_enough(tmp_path: Path) -> None:
    told = summarise(record(tmp_path, {("2026-11-25T15", "page", "product/gone"): 5}), NAMES, LAST)
    assert told.pages[0] == Figure("product/gone", "product/gone", "product/gone", 5)


def test_an_empty_record_is_a_summary_with_nothing_in_it(tmp_path: Path) -> None:
    told = summarise(record(tmp_path), NAMES, LAST)
    assert told.empty
    assert not summarise(record(tmp_path, BASE), NAMES, LAST).empty


@pytest.mark.parametrize("count", range(23))
def test_what_may_be_told_of_a_count(count: int) -> None:
    assert rounded(count) == {0: None, 1: 5, 2: 10, 3: 15, 4: 20}[count // STEP]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_hidden_numbers_are_every_export_is_the_same_to_the_byte(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    hidden: Counted = {what: count for what in SMALL if (count := dice.randrange(STEP))}
    without = summarise(record(tmp_path / "without", BASE), NAMES, LAST)
    told = summarise(record(tmp_path / "with", BASE, hidden), NAMES, LAST)
    assert told == without
    venue = ("展厅", "Showroom")
    assert page(told, venue) == page(without, venue)
    assert workbook(told, venue) == workbook(without, venue)


@pytest.mark.parametrize("seed", range(4))
def test_no_sum_and_no_difference_of_two_reports_gives_a_hidden_number(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    kinds = [("visit", ""), *(("page", key) for key in NAMES), ("language", "en"), ("search", "longjing")]
    days = [LAST - timedelta(back) for back in range(20)]
    log = record(
        tmp_path, {(f"{day}T{dice.randrange(9, 21):02}", *kind): dice.randrange(1, 9) for day in days for kind in kinds}
    )
    reports = [summarise(log, NAMES, LAST, length) for length in (20, 19, 7, 1)]
    for told in reports:
        assert all(number % STEP == 0 for number in every_number(told))
        assert total(told.days) == sum(day.count for day in told.days if day.count)
    for longer, shorter in zip(reports, reports[1:]):
        other = counts(shorter.pages)
        differences = {(count or 0) - (other[key] or 0) for key, count in counts(longer.pages).items()}
        assert all(difference % STEP == 0 for difference in differences)


def test_the_order_of_a_table_tells_no_more_than_its_numbers(tmp_path: Path) -> None:
    first = {("2026-11-25T15", "page", "product/jian-zhan"): 9, ("2026-11-25T15", "page", "product/rou-gui"): 5}
    second = {("2026-11-25T15", "page", "product/jian-zhan"): 5, ("2026-11-25T15", "page", "product/rou-gui"): 9}
    orders = [
        [figure.key for figure in summarise(record(tmp_path / str(at), counted), NAMES, LAST).pages]
        for at, counted in enumerate((first, second))
    ]
    assert orders[0] == orders[1]


def test_today_is_exact_and_knows_its_busiest_hour(tmp_path: Path) -> None:
    log = record(
        tmp_path,
        BASE,
        {
            ("2026-11-26T09", "visit", ""): 2,
            ("2026-11-26T09", "page", "map"): 2,
            ("2026-11-26T11", "visit", ""): 1,
            ("2026-11-26T11", "page", "story"): 7,
            ("2026-11-26T11", "code", "place/wuyishan"): 1,
        },
    )
    assert today(log, datetime(2026, 11, 26, 18)) == Today(visits=3, pages=9, codes=1, busiest=11)
    assert today(log, datetime(2026, 11, 27, 8)) == Today(0, 0, 0, None)


def test_in_the_house_every_number_is_exact_and_the_hours_of_the_day_are_counted(tmp_path: Path) -> None:
    told = summarise(record(tmp_path, BASE), NAMES, LAST, step=EXACT)
    assert {day: count for day, count in counts(told.days).items() if count} == {"2026-11-24": 23, "2026-11-25": 64}
    assert counts(told.pages)["product/da-hong-pao"] == 57
    assert counts(told.words) == {"longjing": 7}
    assert {hour: count for hour, count in counts(told.hours).items() if count} == {"10": 57, "15": 12}
    assert summarise(record(tmp_path / "again", BASE), NAMES, LAST).hours == ()
