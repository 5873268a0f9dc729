"""The venue's clock: its own zone whatever the machine's, and a moment to come where somebody looks ahead."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.base.venue_clock import VenueClock, moment_in


def test_days_and_hours_are_the_venues_whatever_zone_the_machine_is_set_to() -> None:
    clock = VenueClock(lambda: datetime(2026, 12, 31, 17, 30, tzinfo=UTC))
    clock.keep_zone("Asia/Shanghai")
    assert clock.now() == datetime(2027, 1, 1, 1, 30)


def test_a_zone_with_summer_time_is_followed_across_its_change() -> None:
    clock = VenueClock(lambda: datetime(2027, 3, 28, 1, 0, tzinfo=UTC))
    clock.keep_zone("Europe/Berlin")
    assert clock.now() == datetime(2027, 3, 28, 3, 0)


def test_an_unknown_zone_is_the_machines_own() -> None:
    moment = datetime(2026, 12, 5, 10, 0, tzinfo=UTC)
    clock = VenueClock(lambda: moment)
    clock.keep_zone("Nowhere/At all")
    assert clock.now() == moment.astimezone().replace(tzinfo=None)


def test_who_looks_ahead_sees_time_go_on_from_there_and_comes_back() -> None:
    passed = [100.0]
    clock = VenueClock(lambda: datetime(2026, 12, 5, 10, 0), lambda: passed[0])
    clock.look_at(datetime(2027, 2, 6, 10, 0))
    passed[0] += 90
    assert clock.looks_ahead
    assert clock.now() == datetime(2027, 2, 6, 10, 1, 30)
    clock.look_at(None)
    assert not clock.looks_ahead
    assert clock.now() == datetime(2026, 12, 5, 10, 0)


@pytest.mark.parametrize("seconds", [-1e12, -1.0, 0.0, 1e12, 1e300])
def test_seconds_that_no_calendar_has_are_told_as_its_first_or_last_moment(seconds: float) -> None:
    assert moment_in("Asia/Shanghai", seconds).year in (1970, 9892)
