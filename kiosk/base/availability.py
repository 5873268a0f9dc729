"""When a thing is shown: the one rule for products, goods, events, notices, scenes, stories and routes.

Days, days of the week and hours are the venue's own. Each is optional; what is not said limits nothing. Hours that pass
midnight belong to the day on which they begin. A clock that was never set hides nothing by this rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from kiosk.base.calendar_days import LAST_YEAR, day_of
from kiosk.base.opening_hours import Hours, parse
from kiosk.base.wall_clock import is_set

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Days of the week as a pack names them, in the order of `date.weekday`."""
LAST_DAY = date(LAST_YEAR, 12, 31).isoformat()
"""What is to end later never ends."""


class Availability(NamedTuple):
    """From `first` to `last` day (ISO 8601, inclusive), on some days of the week (0 is Monday), within some hours."""

    first: str = ""
    last: str = ""
    weekdays: tuple[int, ...] = ()
    hours: Hours | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether a thing is shown at this moment of the venue's clock."""
        if not is_set(moment):
            return True
        if self.hours is None:
            return self._on(moment.date())
        minute = moment.hour * 60 + moment.minute
        if self.hours.start < self.hours.end:
            return self._on(moment.date()) and self.hours.hold(minute)
        if minute >= self.hours.start:
            return self._on(moment.date())
        return minute < self.hours.end and self._on(moment.date() - timedelta(days=1))

    def over(self, moment: datetime) -> bool:
        """Whether its last day has passed for good."""
        return bool(self.last) and is_set(moment) and self.last_day < moment.date().isoformat()

    @property
    def last_day(self) -> str:
        """The last day on which any of it is shown (ISO 8601): its last night may end on the next one; empty: it has none."""
        if self.hours and self.hours.start >= self.hours.end and "" < self.last < date.max.isoformat():
            return (date.fromisoformat(self.last) + timedelta(days=1)).isoformat()
        return self.last

    @property
    def recurs(self) -> bool:
        """Whether more than its days limit it: it comes and goes while they last."""
        return bool(self.weekdays) or self.hours is not None

    def _on(self, day: date) -> bool:
        named = not self.weekdays or day.weekday() in self.weekdays
        return named and lies_within(day.isoformat(), self.first, self.last)


ALWAYS = Availability()


def lies_within(day: str, first: str, last: str) -> bool:
    """Whether a day lies from `first` to `last` (ISO 8601, inclusive; empty: no limit)."""
    return (not first or first <= day) and (not last or day <= last)


def of_table(table: Mapping[str, Any]) -> Availability:
    """The availability that a pack's table says: from, to, weekdays, hours.

    Raises ValueError (WrongHours for hours) for what is none. Of the days that are named twice one counts.
    """
    first, last = (str(table.get(end) or "") for end in ("from", "to"))
    for day in filter(None, (first, last)):
        day_of(day)
    return Availability(
        first,
        last if last <= LAST_DAY else "",
        tuple(sorted({WEEKDAYS.index(day) for day in table.get("weekdays") or ()})),
        parse(str(table.get("hours") or "")),
    )
