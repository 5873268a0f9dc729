"""When an event takes place: once, or again and again by an RRULE (RFC 5545, section 3.3.10), but for some days.

Times are the venue's own, as they stand on its wall: an event at ten is at ten in summer and in winter. Nothing is
expanded further than a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence

FIRST_YEAR = 2000
"""Before which no event begins: its times are counted from its first one."""
FURTHEST = timedelta(days=366)
"""How far from a moment times are looked for."""
LONGEST = timedelta(days=31)
"""One event's length."""
NEVER = timedelta(days=366 * 5)
"""A rule that names no time in so long names none."""
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
PARTS = {
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "BYSETPOS",
    "WKST",
    "BYYEARDAY",
    "BYWEEKNO",
}
DAYS = {**dict(zip("一二三四五六日", ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True)), "天": "SU"}
AS_SHOWN = Sentence(
    "每周六写 FREQ=WEEKLY;BYDAY=SA；每月第一个周日写 FREQ=MONTHLY;BYDAY=1SU。",
    "Every Saturday: FREQ=WEEKLY;BYDAY=SA; the first Sunday of a month: FREQ=MONTHLY;BYDAY=1SU.",
)


class WrongRule(ValueError):
    """What was written is no rule: `what` is wrong and how to `mend` it."""

    def __init__(self, what: Sentence, mend: Sentence = AS_SHOWN) -> None:
        super().__init__(what.en)
        self.what, self.mend = what, mend


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
        length = self.first.end - self.first.start
        for begins in self._starts(start - length, min(end, start + FURTHEST)):
            if begins.date() not in self.excluded and begins + length > start and begins < end:
                yield Occurrence(begins, begins + length)

    def comes(self) -> bool:
        """Whether it takes place at all within NEVER of its first day. Raises WrongRule for a rule that is none."""
        since, end = self.first.start, self.first.start + NEVER
        while since < end:
            if next(self.between(since, since + FURTHEST), None):
                return True
            since += FURTHEST
        return False

    def over(self, moment: datetime) -> bool:
        """Whether nothing of it is to come within a year."""
        return next(self.between(moment, moment + FURTHEST), None) is None

    def _starts(self, after: datetime, until: datetime) -> Iterator[datetime]:
        if not self.rule:
            yield self.first.start
            return
        from dateutil.rrule import rrule, rrulestr  # what repeats needs it; nothing on the way to the first frame does

        parts = dict(part.split("=") for part in checked(self.rule).split(";"))
        count = int(
            parts.pop("COUNT", 0)
        )  # counted here: what is to end by its count alone may look for a time for ever
        try:
            found = rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=self.first.start)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as wrong:
            what = Sentence(f"“{self.rule}”不是重复规则。", f"“{self.rule}” is no rule of repetition.")
            raise WrongRule(what) from wrong
        assert isinstance(found, rrule)
        ends: datetime | None = getattr(found, "_until", None)
        for number, begins in enumerate(found.replace(until=min(ends, until) if ends else until), 1):
            if begins >= after:
                yield begins
            if number == count:
                return


def rule_in(words: str) -> str:
    """The rule that a few Chinese words say: FREQ=WEEKLY;BYDAY=SA for 每周六; "" for others."""
    said = re.sub(r"\s|都|一次", "", words)
    if said in ("每天", "每日", "天天"):
        return "FREQ=DAILY"
    if found := re.fullmatch(r"每(?:周|星期|礼拜)([一二三四五六日天、和,，]+)", said):
        days = [DAYS[sign] for sign in found[1] if sign in DAYS]
        return f"FREQ=WEEKLY;BYDAY={','.join(dict.fromkeys(days))}" if days else ""
    if found := re.fullmatch(r"每个?月(?:的)?第?([一二三四五1-5])个?(?:周|星期|礼拜)([一二三四五六日天])", said):
        number = found[1] if found[1].isdigit() else str("一二三四五".index(found[1]) + 1)
        return f"FREQ=MONTHLY;BYDAY={number}{DAYS[found[2]]}"
    if (found := re.fullmatch(r"每个?月(\d{1,2})[日号]", said)) and 1 <= int(found[1]) <= 31:
        return f"FREQ=MONTHLY;BYMONTHDAY={int(found[1])}"
    return "FREQ=YEARLY" if said == "每年" else ""


def checked(rule: str) -> str:
    """A rule in the form that RFC 5545 gives it. Raises WrongRule for what is none, or comes more often than once a day."""
    said = re.sub(r"\s+", "", rule).upper().removeprefix("RRULE:").rstrip(";")
    parts = [part.partition("=") for part in said.split(";")]
    if any(not equals or not value or "=" in value for _, equals, value in parts):
        what = Sentence(f"“{rule}”不是重复规则。", f"“{rule}” is no rule of repetition.")
        raise WrongRule(what, Sentence(f"写 {meant}。", f"Write {meant}.") if (meant := rule_in(rule)) else AS_SHOWN)
    names = [name for name, _, _ in parts]
    unknown = [name for name in names if name not in PARTS]
    if unknown or len(names) != len({*names}):
        named = (unknown or names)[0]
        raise WrongRule(Sentence(f"重复规则里的 {named} 用不了。", f"{named} cannot stand in a rule of repetition."))
    found = {name: value for name, _, value in parts}
    if found.get("FREQ") not in FREQUENCIES:
        raise WrongRule(
            Sentence("重复规则要写每天、每周、每月或每年。", "A rule says daily, weekly, monthly or yearly (FREQ=…).")
        )
    if "UNTIL" in found and "COUNT" in found:
        raise WrongRule(Sentence("UNTIL 和 COUNT 只写一个。", "Write UNTIL or COUNT, not both."))
    if "UNTIL" in found:
        until = found["UNTIL"].removesuffix("Z")
        if not re.fullmatch(r"\d{8}(T\d{6})?", until):
            raise WrongRule(
                Sentence("UNTIL 写成 20271231。", "UNTIL is written 20271231."),
            )
        found["UNTIL"] = until if "T" in until else f"{until}T235959"
    if any(not re.fullmatch(r"[1-9]\d{0,3}", found.get(name, "1")) for name in ("INTERVAL", "COUNT")):
        raise WrongRule(
            Sentence("INTERVAL 和 COUNT 写 1 到 9999。", "INTERVAL and COUNT are numbers from 1 to 9999."),
        )
    return ";".join(f"{name}={value}" for name, value in found.items())


def series(start: str, end: str, rule: str = "", excluded: tuple[str, ...] = ()) -> Series:
    """The times of an event as a pack writes them: ISO 8601 to the minute, and days. Raises ValueError for what is none."""
    days = frozenset(date.fromisoformat(day) for day in excluded)
    return Series(Occurrence(datetime.fromisoformat(start), datetime.fromisoformat(end)), rule, days)
