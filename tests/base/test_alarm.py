"""Alarms inside each other: whichever is due first rings, and the outer one still holds when the inner is over."""

from __future__ import annotations

import sys
import time

import pytest

from kiosk.base.alarm import Late, deadline

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no alarm")


def spun(seconds: float) -> float:
    """Seconds until it was ended."""
    begun = time.monotonic()
    try:
        while time.monotonic() - begun < seconds:
            pass
    except Late:
        return time.monotonic() - begun
    return seconds


def test_the_outer_one_holds_after_the_inner_is_over() -> None:
    with deadline(0.2):
        for _ in range(3):
            with deadline(5):
                pass
        assert spun(5) < 4


def test_the_one_that_is_due_first_rings() -> None:
    with deadline(5), deadline(0.1):
        assert spun(4) < 4
    with deadline(0.1), deadline(5):
        assert spun(4) < 4


def test_what_was_in_time_is_not_ended_afterwards() -> None:
    with deadline(0.05):
        pass
    time.sleep(0.1)
