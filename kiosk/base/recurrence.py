"""When an event takes place: once, or again and again by a rule (`base/recurrence_rule.py`), but for some days.

Times are the venue's own, as they stand on its wall: an event at ten is at ten in summer and in winter, and one at half
past two begins by the wall even in the night in which the clock is changed. Nothing is expanded further than a year, and
no rule is followed for longer than STEPS.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import LAST_YEAR, day_of, moment_of
from kiosk.base.recurrence_rule import WEEK, WrongRule, parts_of

FURTHEST = timedelta(days=366)
"""How far from a moment times are looked for."""
LONGEST = timedelta(days=31)
"""One event's length."""
AHEAD = timedelta(days=36_525)
"""How far the next time of an event is looked for: a century."""
STEPS = 10_000
"""Days, weeks, months or years that a rule is followed for: what names no time in so many names none."""
LAST = datetime(LAST_YEAR, 12, 31, 23, 59, 59)
"""After which nothing takes place."""
MONTHS = {"MONTHLY": 1, "YEARLY": 12}
DAYS = {"DAILY": 1, "WEEKLY": 7}
FROM_THE_FIRST = ("BYDAY", "BYMONTHDAY", "BYYEARDAY")
"""Where a rule says none of these, its first time says on which day."""


class Occurrence(NamedTuple):
    """One time that an event takes place."""

    start: datetime
    end: datetime


class Series(NamedTuple):
    """All the times of an event: the first one, its rule (empty: once), and the days on which it does not take place."""

    first: Occurrence
    rule: str = ""
    excluded: frozenset[date] = frozenset()

    def between(self, start: datetime, end: datetime) -> Iterator[Occurrence]:
        """The times that have not ended at `start` and begin before `end` (a year further at most), in order.

        Raises WrongRule for a rule that is none.
        """
        if start <= LAST + LONGEST:
            yield from (each for each in self._since(start, min(end, start + FURTHEST)) if each.start < end)

    def next_after(self, moment: datetime) -> Occurrence | None:
        """The first time that has not ended at `moment`; None where nothing is to come within a century.

        Raises WrongRule for a rule that is none.
        """
        return next(self._since(moment, _ahead(max(moment, self.first.start))), None)

    def comes(self) -> bool:
        """Whether it takes place at all. Raises WrongRule for a rule that is none."""
        return self.next_after(self.first.start) is not None

    def over(self, moment: datetime) -> bool:
        """Whether nothing of it is to come."""
        return self.next_after(moment) is None

    def _since(self, start: datetime, until: datetime) -> Iterator[Occurrence]:
        length = self.first.end - self.first.start
        begin = self.first.start if start <= self.first.end else max(self.first.start, start - length)
        times = _starts(self.first.start, self.rule, begin, min(until, LAST)) if self.rule else [self.first.start]
        for begins in times:
            if begins.date() not in self.excluded and begins + length > start:
                yield Occurrence(begins, begins + length)


def series(start: str, end: str, rule: str = "", excluded: tuple[str, ...] = ()) -> Series:
    """The times of an event as a pack writes them (`base/calendar_days.py`). Raises ValueError for what is none."""
    first = Occurrence(moment_of(start), moment_of(end))
    if not timedelta() < first.end - first.start <= LONGEST:
        raise ValueError(end)
    return Series(first, rule, frozenset(map(day_of, excluded)))


def _ahead(moment: datetime) -> datetime:
    return moment + AHEAD if moment < LAST - AHEAD else LAST


def _starts(first: datetime, rule: str, begin: datetime, until: datetime) -> Iterator[datetime]:
    """The times by a rule from `begin`, which is not before the `first`, to `until`."""
    parts = parts_of(rule)
    if ends := parts.pop("UNTIL", ""):
        until = min(until, datetime.strptime(ends, "%Y%m%dT%H%M%S"))
    if count := int(parts.pop("COUNT", 0)):
        last = _last_of(first, tuple(parts.items()), count)
        if last is None:
            return
        until = min(until, last)
    yield from _followed(first, parts, begin, until)


@lru_cache(maxsize=1024)
def _last_of(first: datetime, parts: tuple[tuple[str, str], ...], count: int) -> datetime | None:
    """The last of so many times, a century further at most; None where there is none.

    Raises WrongRule when it is too far to be counted to.
    """
    number, last = 0, None
    for number, last in enumerate(_followed(first, dict(parts), first, _ahead(first)), 1):
        if number == count:
            return last
    if last and _Walk(first, dict(parts)).periods(_ahead(first)) > STEPS:
        raise WrongRule(
            Sentence(f"第 {count} 次（COUNT）太远，数不到。", f"Time {count} (COUNT) is too far to be counted to."),
            Sentence("写最后一天：UNTIL=20271231。", "Write the last day instead: UNTIL=20271231."),
        )
    return last


def _followed(first: datetime, parts: dict[str, str], begin: datetime, until: datetime) -> Iterator[datetime]:
    """The times by parts that name no end, from `begin` to `until`, but for what is further than STEPS."""
    from dateutil.rrule import rrule, rrulestr  # what repeats needs it; nothing on the way to the first frame does

    if begin > until:
        return
    walk = _Walk(first, parts)
    since = walk.start_of(walk.periods(begin))
    most = min(STEPS, walk.periods(until) - walk.periods(begin))
    said = _completed(first, parts)
    interval = _CountedSteps(int(said.pop("INTERVAL", 1)), most)
    try:
        found = rrulestr(";".join(f"{name}={value}" for name, value in said.items()), dtstart=since)
        assert isinstance(found, rrule)
        yield from (each for each in found.replace(interval=interval, until=until) if each >= begin)
    except _FarEnough:
        return
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as wrong:
        what = Sentence("这条重复规则算不出来。", "This rule of repetition cannot be followed.")
        raise WrongRule(what) from wrong


def _completed(first: datetime, parts: dict[str, str]) -> dict[str, str]:
    """The parts with what the first time says of them: a rule is followed from later on, too."""
    said, frequency = dict(parts), parts["FREQ"]
    if not any(name in said for name in FROM_THE_FIRST):
        if frequency == "WEEKLY" or "BYWEEKNO" in said:
            said["BYDAY"] = WEEK[first.weekday()]
        elif frequency in MONTHS:
            said["BYMONTHDAY"] = str(first.day)
            if frequency == "YEARLY":
                said.setdefault("BYMONTH", str(first.month))
    return said


class _Walk:
    """The days, weeks, months or years of a rule, INTERVAL apart, of which the first holds its first time."""

    def __init__(self, first: datetime, parts: dict[str, str]) -> None:
        self._interval = int(parts.get("INTERVAL", 1))
        self._days = DAYS.get(parts["FREQ"], 0) * self._interval
        self._months = MONTHS.get(parts["FREQ"], 0) * self._interval
        day = first.replace(day=1, month=1 if parts["FREQ"] == "YEARLY" else first.month) if self._months else first
        if parts["FREQ"] == "WEEKLY":
            day -= timedelta(days=(first.weekday() - WEEK.index(parts.get("WKST", "MO"))) % 7)
        self._first = day

    def periods(self, moment: datetime) -> int:
        """How many of them have begun by this moment's day, the first not counted."""
        if self._days:
            return (moment.date() - self._first.date()).days // self._days
        return (12 * (moment.year - self._first.year) + moment.month - self._first.month) // self._months

    def start_of(self, number: int) -> datetime:
        """The day on which one of them begins, with the time of day of the first time."""
        if self._days:
            return self._first + timedelta(days=number * self._days)
        years, months = divmod(self._first.month - 1 + number * self._months, 12)
        return self._first.replace(year=self._first.year + years, month=months + 1)


class _FarEnough(Exception):
    """A rule was followed as far as it was asked for."""


class _CountedSteps(int):
    """How far a rule goes on at a time (INTERVAL), for so many times.

    dateutil 2.9.0 holds a rule against its end only when it has found a time, and follows one that names none to the year
    9999 (its issues 1094 and 1393); this can go once it ends by itself.
    """

    def __new__(cls, interval: int, most: int) -> _CountedSteps:
        made = super().__new__(cls, interval)
        made._left = most
        return made

    _left: int

    def __radd__(self, before: int) -> int:
        return before + self._step()

    def __mul__(self, days: int) -> int:
        return self._step() * days

    def _step(self) -> int:
        self._left -= 1
        if self._left < 0:
            raise _FarEnough
        return int(self)
