"""Whether the clock is set, and a stopwatch that goes on in sleep."""

from __future__ import annotations

import sys
import time
from datetime import date

import pytest

from kiosk.base.wall_clock import FIRST_YEAR, is_set, passed


def test_a_year_before_the_program_is_no_time() -> None:
    assert not is_set(date(1970, 1, 1))
    assert not is_set(date(FIRST_YEAR - 1, 12, 31))
    assert is_set(date(FIRST_YEAR, 1, 1))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the monotonic clock goes on in sleep by itself")
def test_the_stopwatch_counts_the_time_asleep_too(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = time.CLOCK_BOOTTIME
    monkeypatch.setattr(time, "clock_gettime", lambda clock: 7.0 if clock == asked else 0.0)
    assert passed() == 7.0
