"""Events as an iCalendar file (RFC 5545), for a phone's own calendar.

Written here and not by a library: a dozen properties are all that is needed, and a site is built wherever a kiosk runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.base.recurrence import Occurrence, series
from kiosk.base.recurrence_rule import checked

LONGEST_LINE = 75
"""Octets of a line, without its end (section 3.1)."""
YEARS_AHEAD = 10
"""For which a zone with summer time is written out; what comes later follows the last change."""
DAY = timedelta(days=1)


class Entry(NamedTuple):
    """One event as a calendar takes it; `start`, `end`, `repeat` and `excluded` as a pack writes them."""

    uid: str
    """The same for as long as it is the same event, in every language and every build."""
    name: str
    summary: str
    place: str
    address: str
    """Where the event is told of; may be empty."""
    start: str
    end: str
    repeat: str
    excluded: tuple[str, ...]


def calendar(name: str, language: str, zone: ZoneInfo | None, entries: Iterable[Entry], today: date) -> bytes:
    """The file: UTF-8, CRLF, folded. Times are of `zone`; without one they float, and are meant as they stand on the wall.

    What never takes place is left out. Raises WrongRule for a rule that is none.
    """
    events = [(entry, first) for entry in entries if (first := _first(entry))]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_text(name)}//kiosk//{language.upper()}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    if zone and events:
        lines += _zone(zone, min(first.start.year for _, first in events), today.year + YEARS_AHEAD)
    for entry, first in events:
        lines += _event(entry, first, language, zone, today)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines).encode()


def _first(entry: Entry) -> Occurrence | None:
    """The first time by the rule: DTSTART has to be one of the rule's own times (section 3.8.5.3)."""
    times = series(entry.start, entry.end, entry.repeat)
    return times.next_after(times.first.start)


def _event(entry: Entry, first: Occurrence, language: str, zone: ZoneInfo | None, today: date) -> Iterator[str]:
    at = f";TZID={zone.key}" if zone else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART{at}:{first.start:%Y%m%dT%H%M%S}"
    yield f"DTEND{at}:{first.end:%Y%m%dT%H%M%S}"
    if entry.repeat:
        yield f"RRULE:{_rule(entry.repeat, zone)}"
        for day in entry.excluded:
            yield f"EXDATE{at}:{date.fromisoformat(day):%Y%m%d}T{first.start:%H%M%S}"
    for name, text in (("SUMMARY", entry.name), ("DESCRIPTION", entry.summary), ("LOCATION", entry.place)):
        if text:
            yield f"{name};LANGUAGE={language}:{_text(text)}"
    if entry.address:
        yield f"URL:{entry.address}"
    yield "END:VEVENT"


def _rule(rule: str, zone: ZoneInfo | None) -> str:
    """The rule with its end in UTC where times have a zone (section 3.3.10); a pack's end is of the venue's clock."""

    def in_utc(found: re.Match[str]) -> str:
        until = datetime.strptime(found[1], "%Y%m%dT%H%M%S")
        return f"UNTIL={until.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%S}Z" if zone else found[0]

    return re.sub(r"UNTIL=(\d{8}T\d{6})", in_utc, checked(rule))


def _zone(zone: ZoneInfo, first: int, last: int) -> Iterator[str]:
    """The zone with each of its changes in these years, and what held before."""
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    began = datetime(first - 1, 1, 1, tzinfo=UTC)
    yield from _observance(zone, datetime(first - 1, 1, 1), began)
    moment, until = began, datetime(last + 1, 1, 1, tzinfo=UTC)
    while moment < until:
        after = min(moment + 7 * DAY, until)
        if moment.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            change = _change(zone, moment, after)
            before = (change - timedelta(seconds=1)).astimezone(zone).utcoffset()
            assert before is not None
            yield from _observance(zone, change.replace(tzinfo=None) + before, change, before)
        moment = after
    yield "END:VTIMEZONE"


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The moment between two at which the zone's offset becomes another, to the second."""
    was = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        before, after = (middle, after) if middle.astimezone(zone).utcoffset() == was else (before, middle)
    return after


def _observance(zone: ZoneInfo, start: datetime, moment: datetime, before: timedelta | None = None) -> Iterator[str]:
    """What holds from `start` on the wall, which is `moment`."""
    there = moment.astimezone(zone)
    offset = there.utcoffset()
    assert offset is not None
    kind = "DAYLIGHT" if there.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{start:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(before if before is not None else offset)}"
    yield f"TZOFFSETTO:{_offset(offset)}"
    yield f"TZNAME:{there.tzname()}"
    yield f"END:{kind}"


def _offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


def _text(text: str) -> str:
    """A text value (section 3.3.11)."""
    said = re.sub(r"([\\;,])", r"\\\1", text)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", re.sub(r"\r\n?|\n", r"\\n", said))


def _folded(line: str) -> str:
    """A line of at most LONGEST_LINE octets, going on behind CRLF and a blank; no character is parted."""
    lines, room, kept = [], LONGEST_LINE, ""
    for sign in line:
        size = len(sign.encode())
        if room < size:
            lines.append(kept)
            kept, room = "", LONGEST_LINE - 1
        kept += sign
        room -= size
    return "\r\n ".join([*lines, kept]) + "\r\n"
