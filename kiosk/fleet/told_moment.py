"""A moment as people in an office read it: by the clock of the machine that tells it."""

from __future__ import annotations

from kiosk.base.venue_clock import moment_in


def told_at(seconds: float) -> str:
    """The day and the hour of so many seconds since 1970."""
    return f"{moment_in('', seconds):%Y-%m-%d %H:%M}"
