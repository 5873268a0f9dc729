"""The clock of the venue: every day and hour in a pack is meant by it, whatever zone the machine is set to.

Staff and developers may look ahead: then it goes on from the moment that they chose, for the same code.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


USUAL = "Asia/Shanghai"
"""The zone of a pack that names none."""
LATEST_S = 250_000_000_000.0
"""Seconds after 1970 began up to which every calendar goes: the year 9892."""


def zone_of(name: str) -> ZoneInfo | None:
    """The time zone of this name (IANA); None where there is none called so."""
    from zoneinfo import ZoneInfo  # a kiosk without a release needs none

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


def machine_now() -> datetime:
    """What the machine's clock says, with its zone."""
    return datetime.now().astimezone()


def moment_in(zone: str, seconds: float) -> datetime:
    """The day and time at which this was in a zone (as `now_in`), `seconds` after 1970 began (UTC), without an offset.

    What no calendar has is told as the earliest or the latest moment: others tell how many seconds it was.
    """
    told = min(max(seconds, 0.0), LATEST_S)
    return datetime.fromtimestamp(told, zone_of(zone) if zone else None).replace(tzinfo=None)


def offset_on(zone: str, day: date) -> timedelta:
    """How far the clock of a zone (as `now_in`) is from UTC at noon of a day."""
    noon = datetime.combine(day, clock_time(12))
    told = noon.replace(tzinfo=found) if zone and (found := zone_of(zone)) else noon.astimezone()
    return told.utcoffset() or timedelta()


def now_in(zone: str) -> datetime:
    """The day and time now in this zone (IANA), without an offset; an unknown or empty one means the machine's own."""
    clock = VenueClock(machine_now)
    clock.keep_zone(zone)
    return clock.now()


class VenueClock:
    """Days and hours as they stand on the venue's wall, without an offset.

    `now` is the machine's clock. A moment that it gives without a zone is the venue's already.
    """

    def __init__(
        self, now: Callable[[], datetime] = machine_now, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._machine_now = now
        self._seconds = seconds
        self._zone: ZoneInfo | None = None
        self._ahead: tuple[datetime, float] | None = None

    def keep_zone(self, name: str) -> None:
        """Keep the time of this zone (IANA) from now on; an unknown or empty one means the machine's own."""
        self._zone = zone_of(name) if name else None

    def look_at(self, moment: datetime | None) -> None:
        """Go on from `moment` (the venue's, without an offset); None: be the real time again."""
        self._ahead = (moment, self._seconds()) if moment else None

    @property
    def looks_ahead(self) -> bool:
        """Whether it shows another time than the real one."""
        return self._ahead is not None

    def now(self) -> datetime:
        """The day and time at the venue, without an offset."""
        if self._ahead:
            moment, begun = self._ahead
            return moment + timedelta(seconds=self._seconds() - begun)
        real = self._machine_now()
        return real.astimezone(self._zone).replace(tzinfo=None) if real.tzinfo else real
