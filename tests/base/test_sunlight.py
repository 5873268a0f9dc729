"""When the sun rises and sets, held against what almanacs print."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.base.sunlight import sun_over


@pytest.mark.parametrize(
    ("spot", "day", "offset", "rise", "set_"),
    [
        ((51.5, -0.13), date(2026, 6, 21), 1, (4, 43), (21, 21)),
        ((-33.87, 151.21), date(2026, 12, 21), 11, (5, 41), (20, 5)),
        ((26.08, 119.3), date(2026, 12, 1), 8, (6, 33), (17, 13)),
        ((59.91, 10.75), date(2026, 12, 21), 1, (9, 18), (15, 12)),
    ],
    ids=["London", "Sydney", "Fuzhou", "Oslo"],
)
def test_the_sun_rises_and_sets_when_almanacs_say(
    spot: tuple[float, float], day: date, offset: int, rise: tuple[int, int], set_: tuple[int, int]
) -> None:
    sun = sun_over(*spot, day, timedelta(hours=offset))
    assert sun is not None
    assert sun.noon - sun.half_day == pytest.approx(60 * rise[0] + rise[1], abs=3)
    assert sun.noon + sun.half_day == pytest.approx(60 * set_[0] + set_[1], abs=3)


def test_a_place_on_the_other_side_of_the_earth_cannot_keep_the_clock() -> None:
    assert sun_over(26, -119, date(2026, 6, 21), timedelta(hours=8)) is None
