"""When a thing is shown: days, days of the week and hours, each optional, one rule for everything."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from kiosk.base.availability import ALWAYS, WEEKDAYS, of_table
from kiosk.base.opening_hours import WrongHours

SATURDAY = datetime(2026, 12, 5, 12, 0)


@pytest.mark.parametrize(
    ("written", "moment", "shown"),
    [
        ({}, SATURDAY, True),
        ({"from": "2026-12-05", "to": "2026-12-05"}, SATURDAY, True),
        ({"from": "2026-12-06"}, SATURDAY, False),
        ({"to": "2026-12-04"}, SATURDAY, False),
        ({"weekdays": ["sat", "sun"]}, SATURDAY, True),
        ({"weekdays": ["fri"]}, SATURDAY, False),
        ({"hours": "09:00-12:00"}, SATURDAY, False),
        ({"hours": "12:00-24:00"}, SATURDAY, True),
        ({"weekdays": ["sat"], "hours": "18:00-02:00"}, datetime(2026, 12, 6, 1, 59), True),
        ({"weekdays": ["sat"], "hours": "18:00-02:00"}, datetime(2026, 12, 6, 2, 0), False),
        ({"weekdays": ["sat"], "hours": "18:00-02:00"}, datetime(2026, 12, 5, 1, 0), False),
        ({"to": "2026-12-05", "hours": "18:00-02:00"}, datetime(2026, 12, 6, 1, 0), True),
        ({"from": "2026-12-05", "hours": "18:00-02:00"}, datetime(2026, 12, 5, 1, 0), False),
    ],
)
def test_a_thing_is_shown_when_all_that_is_said_of_it_holds(
    written: dict[str, Any], moment: datetime, shown: bool
) -> None:
    assert of_table(written).holds(moment) is shown


def test_what_is_to_end_beyond_the_last_year_never_ends() -> None:
    night = of_table({"to": "9999-12-31", "hours": "22:00-02:00"})
    assert night.last == ""
    assert not night.over(datetime(2026, 12, 5))
    last = of_table({"to": "2999-12-31", "hours": "22:00-02:00"})
    assert last.last == "2999-12-31"
    assert not last.over(datetime(3000, 1, 1))
    assert last.over(datetime(3000, 1, 2))


def test_a_day_that_is_named_twice_is_one_day() -> None:
    assert of_table({"weekdays": ["sun", "sat", "sun"]}).weekdays == (5, 6)
    assert of_table({"weekdays": []}) == ALWAYS


@pytest.mark.parametrize("written", [{"from": "2026-02-30"}, {"to": "20261231"}, {"to": "soon"}])
def test_days_that_are_none_are_refused(written: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        of_table(written)


def test_a_clock_that_was_never_set_hides_nothing() -> None:
    limited = of_table({"from": "2026-12-05", "to": "2026-12-05", "weekdays": ["fri"], "hours": "09:00-10:00"})
    assert limited.holds(datetime(1970, 1, 1, 3, 0))
    assert not limited.over(datetime(1970, 1, 1))


def test_what_is_over_is_over_once_its_last_night_is() -> None:
    night = of_table({"to": "2026-12-05", "hours": "18:00-02:00"})
    assert not night.over(datetime(2026, 12, 6, 3, 0))
    assert night.over(datetime(2026, 12, 7))
    assert not ALWAYS.over(SATURDAY)


def test_hours_and_weekdays_that_are_none_are_refused() -> None:
    with pytest.raises(WrongHours):
        of_table({"hours": "9 to 5"})
    with pytest.raises(ValueError, match="tuple"):
        of_table({"weekdays": ["Sunday"]})
    assert [datetime(2026, 11, 2 + day).strftime("%a").lower() for day in range(7)] == list(WEEKDAYS)
