"""What pages say of what is on: the next times of each event, the notices of the day, and how labels are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.base.recurrence import FURTHEST, Occurrence, series
from kiosk.base.venue_clock import zone_of
from kiosk.origin.site import dates
from kiosk.origin.site.packet_phrases import PacketPhrases
from kiosk.origin.site.picture_files import THUMB, Picture
from kiosk.origin.site.site_context import events_path, primer_path
from kiosk.release.programme_rows import EventRow, NoticeRow, PrimerRow

WEEK = timedelta(days=7)
MOST_TIMES = 60
"""Times on the page of all events; each event has at least its next one."""
MOST_COMING = 6
"""Times in the strip on home, and under a room."""


class Coming(NamedTuple):
    """One time of an event as a line: when, what, where, and where more of it is told."""

    when: str
    name: str
    place: str
    href: str


class Told(NamedTuple):
    """A notice of the day, until when and within which hours it holds, and its picture."""

    row: NoticeRow
    when: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Planned:
    """An event and its next times, the nearest first."""

    row: EventRow
    times: tuple[Occurrence, ...]


class ProgrammePhrases(PacketPhrases):
    """Of the day on which the site is built. Nothing that is over on that day is told."""

    @cached_property
    def _zone_of_venue(self) -> ZoneInfo | None:
        """The venue's time zone; None where the pack names none that there is."""
        return zone_of(self._pack.timezone) if self._pack.timezone else None

    @cached_property
    def _planned(self) -> tuple[Planned, ...]:
        """The events with anything to come within a year, by their next time."""
        begin = datetime(self._parts.today.year, self._parts.today.month, self._parts.today.day)
        rows = self._parts.catalogue.programme.events(self._lang, self._parts.today)
        every = [Planned(row, _times(row, begin)) for row in rows]
        return tuple(sorted((each for each in every if each.times), key=lambda each: each.times[0].start))

    def _shortened(self) -> list[Planned]:
        """The same with MOST_TIMES times in all, the nearest of them."""
        rest = sorted((when.start, at) for at, each in enumerate(self._planned) for when in each.times[1:])
        kept = [at for _, at in rest[: max(0, MOST_TIMES - len(self._planned))]]
        return [Planned(each.row, each.times[: 1 + kept.count(at)]) for at, each in enumerate(self._planned)]

    def _coming(self, room: str = "") -> list[Coming]:
        """What takes place within a week, in one room or anywhere."""
        end = datetime(self._parts.today.year, self._parts.today.month, self._parts.today.day) + WEEK
        found = [
            (when, each.row)
            for each in self._planned
            for when in each.times
            if when.start < end and (not room or each.row.room == room) and self._holds("event", each.row.key)
        ]
        found.sort(key=lambda one: one[0].start)
        page = self._parts.addresses.here(events_path(self._lang))
        return [
            Coming(dates.time(self._words, when), row.name, self._where(row), f"{page}#{row.key}")
            for when, row in found[:MOST_COMING]
        ]

    def _notices(self) -> list[Told]:
        """The notices for home that hold on this day."""
        rows = self._parts.catalogue.programme.notices(self._lang, "home", self._parts.today)
        return [
            Told(row, self._when(row), self._picture(row.picture, THUMB))
            for row in rows
            if self._holds("notice", row.key)
        ]

    def _when(self, row: NoticeRow) -> str:
        """Until when a notice holds: a page may be older than it."""
        first, last = self._parts.catalogue.days("notice", row.key)
        day = dates.day(self._words, last) if last else ""
        until = day if first == last else self._words["until"].format(day=day)
        rules = self._parts.catalogue.tables.occasions().rules_of(f"notice/{row.key}")
        return " ".join(filter(None, (until, dates.limits(self._words, *rules))))

    def _primers(self, zone: str) -> list[tuple[str, str]]:
        """The primers of a zone, and those for all goods: what each is called and where it is."""
        return [
            (row.name, self._parts.addresses.here(primer_path(row.key, self._lang)))
            for row in self._primer_rows
            if row.zone in ("", zone)
        ]

    @cached_property
    def _primer_rows(self) -> tuple[PrimerRow, ...]:
        return self._parts.catalogue.programme.primers(self._lang, today=self._parts.today)

    def _where(self, row: EventRow) -> str:
        return row.room_name or row.place_name

    def _holds(self, kind: str, key: str) -> bool:
        rules = self._parts.catalogue.tables.occasions().rules_of(f"{kind}/{key}")
        return all(dates.holds_on(rule, self._parts.today) for rule in rules)


def _times(row: EventRow, begin: datetime) -> tuple[Occurrence, ...]:
    """The times of an event within a year, MOST_TIMES at most; none for a rule that a damaged release may hold."""
    found: list[Occurrence] = []
    try:
        for when in series(row.start, row.end, row.repeat, row.excluded).between(begin, begin + FURTHEST):
            found.append(when)
            if len(found) == MOST_TIMES:
                break
    except ValueError:
        return ()
    return tuple(found)
