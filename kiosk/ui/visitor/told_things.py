"""What is on, put together for a moment of the venue's clock: notices, and the times of events that are not over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from kiosk.base import told_times
from kiosk.base.recurrence import FURTHEST, Occurrence, series
from kiosk.base.spans import span
from kiosk.base.wall_clock import is_set
from kiosk.release.catalogue_rows import Card, Painting
from kiosk.release.programme_rows import EventRow, NoticeRow

MOST_IN_ROOM = 5
"""Times that a room's page tells of."""
MOST_IN_WEEK = 60
"""Times that the list of the week tells of."""


class Told(NamedTuple):
    """One line of what is on: a notice, or one time of an event."""

    kind: str
    """notice or event."""
    key: str
    name: str
    when: str = ""
    """In short; empty for a notice."""
    where: str = ""
    start: str = ""
    """ISO 8601, to tell one time of an event from another; empty for a notice."""
    hours: str = ""
    """From when to when."""
    day: str = ""
    """The day it begins on, as a heading; in a list only above the day's first line."""
    picture: Painting | None = None
    opens: bool = True
    """Whether there is more to say than this line."""


class Timed(NamedTuple):
    """An event and one of its times."""

    event: EventRow
    time: Occurrence


def week(events: Iterable[EventRow], now: datetime) -> list[Timed]:
    """The times within the coming seven days that are not over, in order; none by a clock that was never set."""
    return _not_over(events, now, _times_of_week)


def coming(events: Iterable[EventRow], now: datetime, most: int = MOST_IN_ROOM) -> list[Timed]:
    """The next `most` times within a year."""
    return _not_over(events, now, _times_of_year)[:most]


def line(timed: Timed, now: datetime, language: str) -> Told:
    """One time of an event as a line."""
    event, when = timed
    return Told(
        "event",
        event.key,
        event.name,
        told_times.in_short(when, now, language),
        event.room_name or event.place_name,
        when.start.isoformat(timespec="minutes"),
        span(f"{when.start:%H:%M}", f"{when.end:%H:%M}", language),
        told_times.heading_of_day(max(when.start, now).date(), now.date(), language),
        event.picture,
    )


def day_by_day(times: Iterable[Timed], now: datetime, language: str) -> list[Told]:
    """Times as lines, each day's heading on its first."""
    lines: list[Told] = []
    before = ""
    for timed in islice(times, MOST_IN_WEEK):
        told = line(timed, now, language)
        lines.append(told._replace(day="" if told.day == before else told.day))
        before = told.day
    return lines


def line_of_notice(notice: NoticeRow) -> Told:
    """A notice as a line; it opens where it has more to say."""
    opens = bool(notice.summary) or notice.picture is not None
    return Told("notice", notice.key, notice.name, picture=notice.picture, opens=opens)


def strip(notices: Sequence[NoticeRow], times: Sequence[Timed], now: datetime, language: str) -> list[Told]:
    """What stands on home: closures, what is on today, other notices, then each other event with its next time."""
    following = {timed.event.key: timed for timed in reversed(times)}
    lines = [(timed, line(timed, now, language)) for timed in times if following[timed.event.key] is timed]
    return [
        *(line_of_notice(notice) for notice in notices if notice.kind == "closure"),
        *(told for timed, told in lines if is_today(timed, now)),
        *(line_of_notice(notice) for notice in notices if notice.kind != "closure"),
        *(told for timed, told in lines if not is_today(timed, now)),
    ]


def cards(notices: Sequence[NoticeRow], times: Sequence[Timed], now: datetime, language: str) -> tuple[Card, ...]:
    """What comes forward in the first scene beside the things: closures, today's events, other notices."""
    said = [
        Card("notice", notice.key, notice.name, notice.second, category=notice.kind, picture=notice.picture)
        for notice in notices
    ]
    events = {
        timed.event.key: Card(
            "event",
            timed.event.key,
            timed.event.name,
            timed.event.second,
            told_times.in_short(timed.time, now, language),
            picture=timed.event.picture,
        )
        for timed in reversed(times)
        if is_today(timed, now)
    }
    return (
        *(card for card in said if card.category == "closure"),
        *reversed(events.values()),
        *(card for card in said if card.category != "closure"),
    )


def is_today(timed: Timed, now: datetime) -> bool:
    """Whether it begins today, or lasts."""
    return timed.time.start.date() <= now.date()


def _not_over(events: Iterable[EventRow], now: datetime, times: _Times) -> list[Timed]:
    if not is_set(now):
        return []
    found = [
        Timed(event, when)
        for event in events
        for when in times(event.start, event.end, event.repeat, event.excluded, now.date())
        if when.end > now
    ]
    return sorted(found, key=lambda timed: timed.time.start)


class _Times:
    """The times of an event as a catalogue writes them that have not ended when a day begins, within `days` of it."""

    def __init__(self, days: timedelta, most: int) -> None:
        self._days, self._most = days, most
        self._found = lru_cache(maxsize=4096)(self._find)  # a day's are asked for every minute

    def __call__(
        self, start: str, end: str, repeat: str, excluded: tuple[str, ...], day: date
    ) -> tuple[Occurrence, ...]:
        return self._found(start, end, repeat, excluded, day)

    def _find(self, start: str, end: str, repeat: str, excluded: tuple[str, ...], day: date) -> tuple[Occurrence, ...]:
        begins = datetime.combine(day, time())
        try:
            times = series(start, end, repeat, excluded).between(begins, begins + self._days)
            return tuple(islice(times, self._most))
        except ValueError:  # a release from another hand: what has no times is not told of
            return ()


_times_of_week = _Times(timedelta(days=told_times.WEEK), MOST_IN_WEEK)
_times_of_year = _Times(FURTHEST, 3 * MOST_IN_ROOM)
