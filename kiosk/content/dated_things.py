"""What begins, ends and takes place on which days of the venue's calendar, by what a pack's tables say.

The rules are those of the wall: `base/availability.py` says when a thing is shown, `base/recurrence.py` when an event is.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from kiosk.base.availability import Availability, of_table
from kiosk.base.calendar_days import day_of
from kiosk.base.hidden_records import hidden_files
from kiosk.base.recurrence import series
from kiosk.content.toml_tables import Table

What = Literal["begins", "ends", "on", "takes-place", "price-begins", "price-ends", "scenes-begin", "scenes-end"]

OFTEN = 3
"""Days of a month from which a thing is told once, with its days of the week."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on one day. `hours` are those of an event or of a thing that is shown within some, else empty."""

    day: date
    what: What
    file: str
    path: str = ""
    """The field of the record that says so."""
    hours: str = ""
    price: str = ""
    """The price that begins or ends, in yuan."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """What is shown or takes place on several days of a month, at the same hours: the first mark, and its days."""

    mark: Mark
    days: tuple[date, ...]

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days of the week it is on (0 is Monday)."""
        return tuple(sorted({day.weekday() for day in self.days}))

    @property
    def missing(self) -> tuple[date, ...]:
        """The days of these in its month on which it is not."""
        first = self.days[0].replace(day=1)
        every = (first + timedelta(days=at) for at in range(monthrange(first.year, first.month)[1]))
        return tuple(day for day in every if day.weekday() in self.weekdays and day not in self.days)


def folded(month: Iterable[Mark]) -> tuple[list[Repeated], list[Mark]]:
    """The marks of one month: what is there on OFTEN days or more, each once, and the others as they are."""
    series_of: dict[tuple[What, str, str, str], list[Mark]] = {}
    for each in month:
        series_of.setdefault((each.what, each.file, each.path, each.hours), []).append(each)
    often = [found for found in series_of.values() if found[0].what in ("on", "takes-place") and len(found) >= OFTEN]
    single = [each for found in series_of.values() if found not in often for each in found]
    repeated = [Repeated(found[0], tuple(each.day for each in found)) for found in often]
    return repeated, sorted(single, key=lambda each: (each.day, each.hours, each.file))


def marks(tables: Mapping[str, Table], first: date, last: date) -> list[Mark]:
    """All that there is from `first` to `last` day, by days. What is hidden for a while, or cannot be read, has no mark."""
    found: list[Mark] = []
    hidden = hidden_files(tables)
    for file, table in tables.items():
        if file in hidden:
            continue
        found += _shown(file, "availability", table.get("availability"), ("begins", "ends"), first, last)
        found += _price(file, table.get("price"))
        if file.startswith("events/"):
            found += _events(file, table, first, last)
    scenes = tables.get("pack.toml", {}).get("dated_scenes")
    for at, each in enumerate(scenes if isinstance(scenes, list) else ()):
        when = each.get("availability") if isinstance(each, Mapping) else None
        path = f"dated_scenes.{at}.availability"
        found += _shown("pack.toml", path, when, ("scenes-begin", "scenes-end"), first, last)
    return sorted(
        (each for each in found if first <= each.day <= last), key=lambda each: (each.day, each.hours, each.file)
    )


def _shown(file: str, path: str, table: Any, ends: tuple[What, What], first: date, last: date) -> Iterator[Mark]:
    """The first and the last day of something, and each day between on which it is shown if it is not shown on all."""
    if not isinstance(table, Mapping):
        return
    try:
        when = of_table(table)
    except (ValueError, TypeError):
        return
    hours = str(table.get("hours") or "")
    if when.first:
        yield Mark(day_of(when.first), ends[0], file, path, hours)
    if when.last:
        yield Mark(day_of(when.last), ends[1], file, path, hours)
    if when.weekdays:
        day = first
        while day <= last:
            if day.isoformat() not in (when.first, when.last) and when.holds(_within(when, day)):
                yield Mark(day, "on", file, path, hours)
            day += timedelta(days=1)


def _within(when: Availability, day: date) -> datetime:
    """A moment of that day within the hours."""
    start = when.hours.start if when.hours else 0
    return datetime.combine(day, time(start // 60 % 24, start % 60))


def _price(file: str, table: Any) -> Iterator[Mark]:
    if not isinstance(table, Mapping):
        return
    ends: tuple[tuple[str, What], ...] = (("from", "price-begins"), ("to", "price-ends"))
    for end, what in ends:
        try:
            day = day_of(str(table.get(end) or ""))
        except ValueError:
            continue
        yield Mark(day, what, file, f"price.{end}", price=str(table.get("yuan") or ""))


def _events(file: str, table: Table, first: date, last: date) -> Iterator[Mark]:
    excluded = table.get("except")
    days = tuple(map(str, excluded)) if isinstance(excluded, list) else ()
    begin, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    try:
        times = series(str(table.get("start")), str(table.get("end")), str(table.get("repeat") or ""), days)
        for each in times.between(begin, end):
            until = f"{each.end:%H:%M}" if each.end.date() == each.start.date() else f"{each.end:%m-%d %H:%M}"
            day = max(each.start.date(), first)
            yield Mark(day, "takes-place", file, "start", f"{each.start:%H:%M}–{until}")
    except ValueError:
        return
