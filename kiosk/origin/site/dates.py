"""Days and times of the venue in the words of one language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kiosk.base.availability import WEEKDAYS, Availability
from kiosk.base.months import in_words
from kiosk.base.recurrence import Occurrence
from kiosk.origin.site.site_words import Words

DAY = timedelta(days=1)


def day(words: Words, written: str) -> str:
    """A day (ISO 8601) in words: 2026年12月5日; as it is written when it is none."""
    try:
        return _day(words, date.fromisoformat(written))
    except ValueError:
        return written


def weekday(words: Words, at: date) -> str:
    """A day with its day of the week: Sat 5 Dec 2026."""
    return words["date_week"].format(date=_day(words, at), weekday=words[WEEKDAYS[at.weekday()]])


def time(words: Words, when: Occurrence) -> str:
    """When an event takes place, from its day to its end."""
    begins = f"{weekday(words, when.start)} {when.start:%H:%M}"
    if when.end - when.start >= DAY:
        return words.span(begins, f"{weekday(words, when.end)} {when.end:%H:%M}")
    later = words["next_day"] if when.end.date() > when.start.date() else ""
    return words.span(begins, f"{when.end:%H:%M}{later}")


def limits(words: Words, *rules: Availability) -> str:
    """On which days of the week and within which hours something is there by all its rules; empty when it always is."""
    named = [set(rule.weekdays) for rule in rules if rule.weekdays]
    days = words.listed([words[WEEKDAYS[each]] for each in sorted(set.intersection(*named))] if named else [])
    hours = dict.fromkeys(words.span(*str(rule.hours).split("-")) for rule in rules if rule.hours)
    return " ".join(filter(None, (days, *hours)))


def holds_on(rule: Availability, at: date) -> bool:
    """Whether a thing is shown at any hour of a day."""
    return rule._replace(hours=None).holds(datetime(at.year, at.month, at.day))


def _day(words: Words, at: date) -> str:
    return words["date"].format(year=at.year, month=in_words((at.month,), words.language), day=at.day)
