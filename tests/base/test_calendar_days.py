"""A day and a time are written in one way, and lie in years that dated things may lie in."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.base.calendar_days import FIRST_YEAR, LAST_YEAR, day_of, moment_of


def test_days_and_times_are_read() -> None:
    assert day_of("2028-02-29") == date(2028, 2, 29)
    assert moment_of(f"{FIRST_YEAR}-01-01 00:00") == datetime(FIRST_YEAR, 1, 1)
    assert moment_of(f"{LAST_YEAR}-12-31 23:59") == datetime(LAST_YEAR, 12, 31, 23, 59)


@pytest.mark.parametrize(
    "text", ["", "2026-02-30", "20261231", "2026-W10-1", "2026-12-5", " 2026-12-05", "2026-12-05 10:00"]
)
def test_another_text_is_no_day(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        day_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-05",
        "2026-12-05T10:00",
        "2026-12-05 10:00:30",
        "2026-12-05 24:00",
        "2026-12-05 10:00+09:00",
        "2026-12-05 10:00Z",
        f"{FIRST_YEAR - 1}-12-31 10:00",
        f"{LAST_YEAR + 1}-01-01 10:00",
    ],
)
def test_another_text_is_no_time_of_the_venues_clock(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        moment_of(text)
