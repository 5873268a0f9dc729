"""What a pack says of what is on: events that can take place, rules that come, a time zone that there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.base import recurrence
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.venue_clock import zone_of
from kiosk.content.finding import Finding, error, note
from kiosk.content.model import Event
from kiosk.content.pack import Reading


def programme(reading: Reading) -> Iterator[Finding]:
    """Events that end before they begin, rules that are none or never come, what is over, a time zone that is none."""
    if reading.pack is None:
        return
    yield from _timezone(reading.pack.info.timezone)
    for key, event in reading.pack.events.items():
        yield from _event(f"events/{key}.toml", event)


def _timezone(name: str) -> Iterator[Finding]:
    if zone_of(name) is None:
        what = Sentence(f"没有叫“{name}”的时区。", f"There is no time zone called “{name}”.")
        mend = Sentence("写 Asia/Shanghai。", "Write Asia/Shanghai.")
        yield error("no-such-zone", "pack.toml", "timezone", what, mend)


def _event(file: str, event: Event) -> Iterator[Finding]:
    start, end = datetime.fromisoformat(event.start), datetime.fromisoformat(event.end)
    if start.year < recurrence.FIRST_YEAR:
        what = Sentence(f"开始于 {start.year} 年。", f"It begins in the year {start.year}.")
        yield error("begins-long-ago", file, "start", what, Sentence("改正年份。", "Correct the year."))
        return
    if end <= start:
        what = Sentence("结束不晚于开始。", "It ends before it begins, or as it does.")
        mend = Sentence(
            "改正开始或结束；过半夜的写第二天的日期。", "Correct one of them; past midnight it is the next day."
        )
        yield error("ends-before-it-begins", file, "end", what, mend)
        return
    if end - start > recurrence.LONGEST:
        what = Sentence("一次超过 31 天。", "Once takes more than 31 days.")
        mend = Sentence(
            "end 写这一次结束的时间，再用 repeat 重复。", "Write when one time ends, and let repeat say the others."
        )
        yield error("event-too-long", file, "end", what, mend)
        return
    for number, day in enumerate(event.except_):
        try:
            datetime.fromisoformat(day)
        except ValueError:
            what = Sentence(f"没有 {day} 这一天。", f"There is no day {day}.")
            yield error("no-such-day", file, f"except.{number}", what, Sentence("改正日期。", "Correct the date."))
            return
    yield from _times(file, event)


def _times(file: str, event: Event) -> Iterator[Finding]:
    times = recurrence.series(event.start, event.end, event.repeat, event.except_)
    try:
        comes = times.comes()
        over = times.over(datetime.now())
    except recurrence.WrongRule as wrong:
        yield error("wrong-rule", file, "repeat", wrong.what, wrong.mend)
        return
    if not comes:
        what = Sentence("照这条规则，它一次也不会有。", "By this rule it never takes place.")
        yield error("never-comes", file, "repeat", what, recurrence.AS_SHOWN)
    elif over:
        what = Sentence("已经结束，不再显示。", "It is over and is not shown any more.")
        mend = Sentence("改时间，或收进 archive。", "Change its time, or put it away.")
        yield note("ended", file, "end", what, mend)
