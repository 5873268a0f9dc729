"""When the house is open: hours for every day, for some days of the week, and for some dates, in one text.

"09:30-21:00; sat sun 09:00-22:00; 2027-02-06 closed; 2027-02-07..2027-02-09 10:00-16:00". Days may be said in words, too
(每天, 工作日, 周末, daily), and hours before them. The one rule for kiosk.toml and for the panel; each hour is read as
base/opening_hours.py reads it. A date comes before a day of the week, that before every day. Without hours for every day,
days of the week that are not named are closed. Hours that pass midnight belong to the day on which they begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kiosk.base.availability import WEEKDAYS
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.opening_hours import DAY, SAME, Hours, WrongHours, parse

ALL_DAY = Hours(0, DAY)
AS_SHOWN = Sentence(
    "用分号隔开，写法如 每天 09:30-21:00; 周六 周日 09:00-22:00; 2027-02-06 休息；全天开放就留空。",
    "Parts between semicolons, like 09:30-21:00; sat sun 09:00-22:00; 2027-02-06 closed; leave it empty for always open.",
)
MOST = 2000
"""Characters."""
FURTHEST = 400
"""Days in which it is looked for when it opens next."""
CLOSED = re.compile(r"(?:closed|休息|闭馆|閉館|休业|休業|关门|關門)$")
TIMES = r"[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}"
OPEN = re.compile(rf"{TIMES}$|^{TIMES}(?=\D)")
CHINESE = "一二三四五六日"
ONE_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]"
WEEK_RUN = re.compile(
    r"(周|週|星期|礼拜|禮拜)([一二三四五六日天](?:[、,，和與与\-]?[一二三四五六日天])+)(?![月年号點点时時:])"
)
"""Several days behind one word: 周六日, 周一三五, 周一至五, 周一、三."""
DAYS = re.compile(rf"({ONE_DAY})(?:-({ONE_DAY}))?")
IN_WORDS: dict[str, tuple[int, ...]] = {
    r"每天|每日|天天|daily|every ?day": (),
    r"工作日|平日|weekdays?": tuple(range(5)),
    r"周末|週末|weekends?": (5, 6),
}
"""Words for several days (0 is Monday); none: for every day."""
WORDS = re.compile("|".join(f"({words})" for words in IN_WORDS))
ONE_DATE = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
DATES = re.compile(rf"({ONE_DATE})(?:(?:\.\.|-)({ONE_DATE}))?")
CLOCK_WORDS = re.compile(r"[0-9]\s*(?:[点點时時]|am\b|pm\b)")
BESIDE = re.compile(
    r"(?:(?<=上午)|(?<=下午)|(?<=早上)|(?<=晚上)|(?<=中午))\s+(?=\d)|(?<=\d)\s+(?=[点點时時]|am\b|pm\b)"
)
"""Blanks within a time of day."""
BETWEEN = re.compile(r"[\s,，、和与與&]*")


class Dated(NamedTuple):
    """Other hours from one day to another, both included; None: closed."""

    first: date
    last: date
    hours: Hours | None


class OpeningTimes(NamedTuple):
    """The hours of every day; `text` says the same as it was written."""

    text: str
    usual: Hours | None
    weekly: dict[int, Hours | None]
    dated: tuple[Dated, ...]

    @property
    def plain(self) -> Hours | None:
        """The hours, where they are the same every day; None for a longer form."""
        return None if self.weekly or self.dated else self.usual

    def on(self, day: date) -> Hours | None:
        """The hours that begin on this day; None: closed."""
        for dated in reversed(self.dated):
            if dated.first <= day <= dated.last:
                return dated.hours
        return self.weekly.get(day.weekday(), self.usual)

    def hold(self, moment: datetime) -> bool:
        """Whether it is open at this moment of the venue's clock."""
        minute = moment.hour * 60 + moment.minute
        today, yesterday = self.on(moment.date()), self.on(moment.date() - timedelta(days=1))
        begun = today is not None and minute >= today.start and (today.start >= today.end or minute < today.end)
        lasts = yesterday is not None and yesterday.start >= yesterday.end and minute < yesterday.end
        return begun or lasts

    def opens_next(self, moment: datetime) -> datetime | None:
        """When it opens the next time after this moment; None where that is further than a year."""
        for ahead in range(FURTHEST):
            day = moment.date() + timedelta(days=ahead)
            hours = self.on(day)
            begins = datetime.combine(day, time()) + timedelta(minutes=hours.start) if hours else None
            if begins and begins > moment:
                return begins
        return None


def opening_times(text: str) -> OpeningTimes | None:
    """The times that `text` says, None for an empty one: always open. Raises WrongHours for what is none."""
    if len(text) > MOST:
        raise WrongHours(Sentence("开放时间太长。", "The opening hours are too long."), AS_SHOWN)
    parts = [part for part in (each.strip() for each in re.split(r"[;；\n]", text)) if part]
    if len(parts) < 2 and not (parts and _has_days(parts[0])):
        hours = parse(parts[0] if parts else "")
        return OpeningTimes(str(hours), hours, {}, ()) if hours else None
    usual: list[Hours | None] = []
    weekly: dict[int, Hours | None] = {}
    dated: list[Dated] = []
    for part in parts:
        days, hours = _divided(part)
        named = list(_days(days, part))
        if not named:
            usual.append(hours)
        for said in named:
            if isinstance(said, int):
                if said in weekly:
                    raise _wrong(part, "星期几写了两次。", "A day of the week is written twice.")
                weekly[said] = hours
            else:
                dated.append(Dated(*said, hours))
    if len(usual) > 1:
        raise _wrong(parts[-1], "每天的时间写了两次。", "The hours of every day are written twice.")
    if not usual and len(weekly) == len(WEEKDAYS) and len({*weekly.values()}) == 1:
        usual, weekly = [weekly[0]], {}  # Monday to Sunday is every day
    always = usual or ([None] if weekly else [ALL_DAY])
    if always == [None] and not any(weekly.values()) and not any(each.hours for each in dated):
        raise WrongHours(Sentence("没有一天开放。", "It is open on no day."), AS_SHOWN)
    return OpeningTimes(text.strip(), always[0], weekly, tuple(dated))


def _plain(part: str) -> str:
    """A part with its signs alike, and no blanks around what joins."""
    said = re.sub(r"\s+to\s+", "-", part.translate(SAME).lower())
    said = re.sub(r"\s*(-|\.\.|:)\s*", r"\1", re.sub(r"-+", "-", said)).strip()
    said = WEEK_RUN.sub(lambda run: re.sub("[一二三四五六日天]", r"周\g<0>", run[2]), said)
    if CLOCK_WORDS.search(said):
        from kiosk.base.time_of_day import SPAN, in_figures  # hours in figures, which a start reads, need none of it

        said = BESIDE.sub("", said)
        said = SPAN.sub(lambda span: in_figures(span[0]), said)
    return said


def days_of_week(text: str) -> tuple[int, ...]:
    """The days of the week that words name, 周六日, 周一至周五, weekends, in order; none for every day.

    Raises WrongHours for words that name none.
    """
    said = _plain(text)
    named = list(_days(said, text))
    days = [day for day in named if isinstance(day, int)]
    if len(days) < len(named) or not (days or WORDS.fullmatch(said)):
        raise _wrong(text, "没有写星期几。", "It names no day of the week.")
    return tuple(sorted({*days}))


def days_and_hours(text: str) -> tuple[tuple[int, ...], Hours | None]:
    """Hours on some days of the week, as one writes them when something is shown: 周一至周五 9:00-18:00.

    No days: every day. Raises WrongHours for what is none, and for what says more than one rule can.
    """
    if not text.strip() or not _has_days(text):
        return (), parse(text)
    days, hours = _divided(text)
    if (
        hours is None
        or re.search(r"[;；\n]", text.strip())
        or any(not isinstance(day, int) for day in _days(days, text))
    ):
        raise WrongHours(
            Sentence(f"“{text[:60]}”说的不止一种时间。", f"“{text[:60]}” says more than one time."),
            Sentence(
                "只写一种，如 周六日 09:30-17:00；日期另填。",
                "Write one alone, like sat sun 09:30-17:00; dates have fields of their own.",
            ),
        )
    return days_of_week(days), hours


def _has_days(part: str) -> bool:
    said = _plain(part)
    named = any(days.search(said) for days in (CLOSED, DAYS, DATES, WORDS))
    return named or not re.fullmatch(r"[\d:\-\s]*", said)


def _divided(part: str) -> tuple[str, Hours | None]:
    """The days of a part, and its hours."""
    said = _plain(part)
    if closed := CLOSED.search(said):
        return said[: closed.start()].strip(), None
    hours = OPEN.search(said)
    if hours is None:
        raise _wrong(part, "后面要写时间，或写休息。", "It ends with hours, or with closed.")
    return (said[: hours.start()] + said[hours.end() :]).strip(" :"), parse(hours[0])


def _days(said: str, part: str) -> Iterator[int | tuple[date, date]]:
    """The days of the week (0 is Monday) and the runs of dates that are said."""
    at = BETWEEN.match(said).end()  # type: ignore[union-attr]  # it matches nothing, too
    while at < len(said):
        if found := DATES.match(said, at):
            first, last = _date(found[1], part), _date(found[2] or found[1], part)
            if last < first:
                raise _wrong(part, "先写早的日子，再写晚的。", "The earlier day comes first.")
            yield first, last
        elif found := WORDS.match(said, at):
            days = list(IN_WORDS.values())[found.lastindex - 1] if found.lastindex else ()
            if not days and (at or BETWEEN.match(said, found.end()).end() < len(said)):  # type: ignore[union-attr]
                raise _wrong(part, "“每天”不和别的日子写在一起。", "Every day is not written with other days.")
            yield from days
        elif found := DAYS.match(said, at):
            begin, end = _weekday(found[1]), _weekday(found[2] or found[1])
            yield from ((begin + step) % 7 for step in range((end - begin) % 7 + 1))
        else:
            raise _wrong(part, f"看不懂“{said[at : at + 20]}”。", f"“{said[at : at + 20]}” is not understood.")
        at = BETWEEN.match(said, found.end()).end()  # type: ignore[union-attr]


def _weekday(word: str) -> int:
    last = word[-1].replace("天", "日")
    return CHINESE.index(last) if last in CHINESE else WEEKDAYS.index(word[:3])


def _date(written: str, part: str) -> date:
    try:
        return date(*(int(number) for number in written.split("-")))
    except ValueError as error:
        raise _wrong(part, f"没有 {written} 这一天。", f"There is no day {written}.") from error


def _wrong(part: str, zh: str, en: str) -> WrongHours:
    shown = part[:60]
    return WrongHours(Sentence(f"开放时间“{shown}”：{zh}", f"Opening hours “{shown}”: {en}"), AS_SHOWN)
