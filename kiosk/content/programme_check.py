"""What a pack says of what is on: events that can take place, rules that come, a time zone that there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import FIRST_YEAR, LAST_YEAR, day_of
from kiosk.base.recurrence import LONGEST, Series, series
from kiosk.base.recurrence_rule import AS_SHOWN, WrongRule, parts_of
from kiosk.base.venue_clock import zone_of
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.model import Event
from kiosk.content.pack import Reading


def programme(reading: Reading) -> Iterator[Finding]:
    """Events that end before they begin, rules that are none, never come or mean other days, what is over, no time zone."""
    if reading.pack is None:
        return
    yield from _timezone(reading.pack.info.timezone)
    now = reading.venue_now()
    for key, event in reading.pack.events.items():
        yield from _event(f"events/{key}.toml", event, now)


def _timezone(name: str) -> Iterator[Finding]:
    if zone_of(name) is None:
        what = Sentence(f"没有叫“{name}”的时区。", f"There is no time zone called “{name}”.")
        mend = Sentence("写 Asia/Shanghai。", "Write Asia/Shanghai.")
        yield error("no-such-zone", "pack.toml", "timezone", what, mend)


def _event(file: str, event: Event, now: datetime) -> Iterator[Finding]:
    start, end = datetime.fromisoformat(event.start), datetime.fromisoformat(event.end)
    if start.year < FIRST_YEAR:
        what = Sentence(f"开始于 {start.year} 年。", f"It begins in the year {start.year}.")
        yield error("begins-long-ago", file, "start", what, Sentence("改正年份。", "Correct the year."))
        return
    if end.year > LAST_YEAR:
        field, year = ("start", start.year) if start.year > LAST_YEAR else ("end", end.year)
        what = Sentence(f"{year} 年太远：最晚 {LAST_YEAR} 年。", f"{year} is too far: {LAST_YEAR} is the last year.")
        yield error("too-far-ahead", file, field, what, Sentence("改正年份。", "Correct the year."))
        return
    if end <= start:
        what = Sentence("结束不晚于开始。", "It ends before it begins, or as it does.")
        mend = Sentence(
            "改正开始或结束；过半夜的写第二天的日期。", "Correct one of them; past midnight it is the next day."
        )
        yield error("ends-before-it-begins", file, "end", what, mend)
        return
    if end - start > LONGEST:
        what = Sentence("一次超过 31 天。", "Once takes more than 31 days.")
        mend = Sentence(
            "end 写这一次结束的时间，再用 repeat 重复。", "Write when one time ends, and let repeat say the others."
        )
        yield error("event-too-long", file, "end", what, mend)
        return
    for number, day in enumerate(event.except_):
        try:
            day_of(day)
        except ValueError:
            what = Sentence(f"没有 {day} 这一天。", f"There is no day {day}.")
            yield error("no-such-day", file, f"except.{number}", what, Sentence("改正日期。", "Correct the date."))
            return
    yield from _times(file, event, now)


def _times(file: str, event: Event, now: datetime) -> Iterator[Finding]:
    times = series(event.start, event.end, event.repeat, event.except_)
    try:
        comes = times.comes()
        over = times.over(now)
    except WrongRule as wrong:
        yield error("wrong-rule", file, "repeat", wrong.what, wrong.mend)
        return
    if not comes:
        until = parts_of(event.repeat).get("UNTIL", "")[:8]
        if until and until < f"{times.first.start:%Y%m%d}":
            what = Sentence(
                "UNTIL 在 start 之前，所以一次也不会有。", "UNTIL comes before start, so it never takes place."
            )
            mend = Sentence(
                "UNTIL 写最后一天；一直办下去就不写 UNTIL。", "UNTIL is the last day; without an end leave UNTIL out."
            )
        else:
            what, mend = Sentence("照这条规则，它一次也不会有。", "By this rule it never takes place."), AS_SHOWN
        yield error("never-comes", file, "repeat", what, mend)
    elif over:
        what = Sentence("已经结束，不再显示。", "It is over and is not shown any more.")
        mend = Sentence("改时间，或收进 archive。", "Change its time, or put it away.")
        yield note("ended", file, "end", what, mend)
    if comes and event.repeat:
        yield from _by_rule(file, times._replace(excluded=frozenset()))
    yield from _left_out(file, event, times)


def _by_rule(file: str, times: Series) -> Iterator[Finding]:
    """A first time that the rule does not know, and a time that has not ended when the next one begins."""
    written, first = times.first.start, times.next_after(times.first.start)
    if first and first.start != written:
        what = Sentence(
            f"照 repeat，第一次是 {first.start:%Y-%m-%d}；写着的 {written:%Y-%m-%d} 不办。",
            f"By repeat the first time is {first.start:%Y-%m-%d}; on {written:%Y-%m-%d}, as written, nothing takes place.",
        )
        mend = Sentence("start 写照规则的第一次，或改正 repeat。", "Write the rule's first time, or correct repeat.")
        yield warning("first-not-by-rule", file, "start", what, mend)
    following = islice(times.between(first.start, first.end), 1, 2) if first else ()
    for second in following:
        what = Sentence(
            f"一次还没结束，下一次（{second.start:%Y-%m-%d}）就开始了。",
            f"One time has not ended when the next one ({second.start:%Y-%m-%d}) begins.",
        )
        mend = Sentence(
            "end 写这一次结束的时间；办到哪天为止写在 repeat 里：UNTIL=20271231。",
            "Write when one time ends; the last day of all stands in repeat: UNTIL=20271231.",
        )
        yield warning("overlaps-itself", file, "end", what, mend)


def _left_out(file: str, event: Event, times: Series) -> Iterator[Finding]:
    every = times._replace(excluded=frozenset())
    for number, written in enumerate(event.except_):
        day = datetime.fromisoformat(written)
        if not any(each.start.date() == day.date() for each in every.between(day, day + timedelta(days=1))):
            what = Sentence(f"{written} 本来就不办。", f"It would not take place on {written} anyway.")
            mend = Sentence("核对日期，或删去它。", "Check the day, or remove it.")
            yield warning("except-on-no-day", file, f"except.{number}", what, mend)
