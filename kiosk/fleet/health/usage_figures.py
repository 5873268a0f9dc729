"""What visitors looked at yesterday, as far as a report may tell it: rounded down to fives, without anybody.

Of a whole day only, so that two heartbeats never tell between them when somebody came.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.base.wall_clock import is_set
from kiosk.usage.summary import summarise, total
from kiosk.usage.usage_log import Log, LogError


class UsageFigures(NamedTuple):
    """A day that is over. A number that may not be told is 0: there may have been up to four."""

    day: str
    visits: int
    pages: int
    codes: int
    busy: Mapping[str, int]
    """Hours ("10") by their share of the busiest one, per cent in steps of 20."""


def yesterday(data: Path, now: datetime) -> UsageFigures | None:
    """The day before `now`, a moment of the venue's clock; None where nothing is counted, or the clock was never set."""
    if not is_set(now):
        return None
    day = now.date() - timedelta(1)
    try:
        log = Log.reading(data)
        if not log.file.exists():
            return None
        try:
            summary = summarise(log, {}, day, 1)
        finally:
            log.close()
    except LogError:
        return None
    shares = summary.busy[day.weekday()]
    return UsageFigures(
        day.isoformat(),
        total(summary.days),
        total(summary.pages),
        total(summary.codes),
        {f"{hour:02}": share for hour, share in enumerate(shares) if share},
    )
