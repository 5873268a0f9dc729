"""Days and times as packs and releases hold them: one way to write each, and the years that dated things may lie in."""

from __future__ import annotations

from datetime import date, datetime

FIRST_YEAR, LAST_YEAR = 2000, 2999
"""Before the first no event begins, and after the last nothing takes place or is limited: what is written so means for ever."""


def day_of(text: str) -> date:
    """The day that `text` writes as 2026-12-31. Raises ValueError for any other text, and for a day that there is none of."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day


def moment_of(text: str) -> datetime:
    """The time on the venue's clock that `text` writes as 2026-12-31 10:00, in a year from FIRST_YEAR to LAST_YEAR.

    Raises ValueError for any other text: an offset is none of the venue's clock.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo or moment.isoformat(" ", "minutes") != text or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(text)
    return moment
