"""The clock on the wall, which may never have been set: an empty battery and no network make it begin at 1970.

A clock that was never set is no clock: nothing is closed, hidden, counted or dated by it.
"""

from __future__ import annotations

import sys
import time
from datetime import date

FIRST_YEAR = 2024
"""The program is younger than any earlier year."""


def is_set(now: date) -> bool:
    """Whether a day or moment (a datetime is a date) can be what the time really is."""
    return now.year >= FIRST_YEAR


def passed() -> float:
    """Seconds of a clock that only grows and goes on while the machine sleeps, as a stopwatch on the wall does."""
    if sys.platform == "linux":  # there `time.monotonic` stands still in sleep
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
