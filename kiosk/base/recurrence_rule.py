"""A rule by which an event comes again, as staff write it: an RRULE of RFC 5545 (section 3.3.10), or what they may have meant.

What the standard leaves to the reader is refused here, with what to write instead: a calendar on a phone that takes the
same rule has to mean the same days.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import LAST_YEAR

FREQUENCIES = {
    "DAILY": Sentence("每天", "daily"),
    "WEEKLY": Sentence("每周", "weekly"),
    "MONTHLY": Sentence("每月", "monthly"),
    "YEARLY": Sentence("每年", "yearly"),
}
NUMBERS = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
"""The greatest number of each part; but for months, all may count from the end, too."""
PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", *NUMBERS}
ONLY_WITH = {
    "BYMONTHDAY": ("DAILY", "MONTHLY", "YEARLY"),
    "BYYEARDAY": ("YEARLY",),
    "BYWEEKNO": ("YEARLY",),
}
"""The frequencies that a part may stand with."""
WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ONE_DAY = re.compile(rf"([+-]?[0-9]{{1,2}})?({'|'.join(WEEK)})")
MOST_WEEKS = {"MONTHLY": 5, "YEARLY": 53}
"""The last Monday that there can be in a month, in a year."""
DAYS = {**dict(zip("一二三四五六日", WEEK, strict=True)), "天": "SU"}
IN_CHINESE = dict(zip(WEEK, "一二三四五六日", strict=True))
LONGEST = 500
"""Characters."""
AS_SHOWN = Sentence(
    "每周六写 FREQ=WEEKLY;BYDAY=SA；每月第一个周日写 FREQ=MONTHLY;BYDAY=1SU。",
    "Every Saturday: FREQ=WEEKLY;BYDAY=SA; the first Sunday of a month: FREQ=MONTHLY;BYDAY=1SU.",
)


class WrongRule(ValueError):
    """What was written is no rule: `what` is wrong and how to `mend` it."""

    def __init__(self, what: Sentence, mend: Sentence = AS_SHOWN) -> None:
        super().__init__(what.en)
        self.what, self.mend = what, mend


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
    return ";".join(f"{name}={value}" for name, value in parts_of(rule).items())


def parts_of(rule: str) -> dict[str, str]:
    """The parts of a rule by name, each within what RFC 5545 allows. Raises WrongRule as `checked` does."""
    if len(rule) > LONGEST:
        raise WrongRule(Sentence("重复规则太长。", "The rule of repetition is too long."))
    found = _divided(rule)
    frequency = found.get("FREQ", "")
    if frequency not in FREQUENCIES:
        raise WrongRule(
            Sentence("重复规则要写每天、每周、每月或每年。", "A rule says daily, weekly, monthly or yearly (FREQ=…).")
        )
    for name in ("INTERVAL", "COUNT"):
        if not re.fullmatch(r"[1-9][0-9]{0,3}", found.get(name, "1")):
            raise WrongRule(
                Sentence("INTERVAL 和 COUNT 写 1 到 9999。", "INTERVAL and COUNT are numbers from 1 to 9999."),
            )
    if "UNTIL" in found and "COUNT" in found:
        raise WrongRule(Sentence("UNTIL 和 COUNT 只写一个。", "Write UNTIL or COUNT, not both."))
    if "UNTIL" in found:
        found["UNTIL"] = _until(found["UNTIL"])
    if found.get("WKST", "MO") not in WEEK:
        raise _unread("WKST", found["WKST"])
    for name in NUMBERS:
        if name in found:
            found[name] = _numbers(name, found[name])
    if "BYDAY" in found:
        found["BYDAY"] = _days(found)
    _require_companions(found)
    return found


def _divided(rule: str) -> dict[str, str]:
    said = re.sub(r"\s+", "", unicodedata.normalize("NFKC", rule)).upper().removeprefix("RRULE:").rstrip(";")
    if more := re.search(r"RRULE|RDATE|EXDATE|EXRULE|DTSTART", said):
        raise WrongRule(
            Sentence(f"{more[0]} 不能写在这里，只写一条规则。", f"{more[0]} cannot stand here: one rule alone."),
            Sentence(
                "不办的日子写在 except；另外的时间另建一个活动。",
                "Days left out go into except; other times are an event of their own.",
            ),
        )
    parts = [part.partition("=") for part in said.split(";")]
    if any(not equals or not value or "=" in value for _, equals, value in parts):
        what = Sentence(f"“{rule}”不是重复规则。", f"“{rule}” is no rule of repetition.")
        raise WrongRule(what, Sentence(f"写 {meant}。", f"Write {meant}.") if (meant := rule_in(rule)) else AS_SHOWN)
    names = [name for name, _, _ in parts]
    unknown = [name for name in names if name not in PARTS]
    twice = [name for name in names if names.count(name) > 1]
    if unknown or twice:
        named = (unknown or twice)[0]
        raise WrongRule(Sentence(f"重复规则里的 {named} 用不了。", f"{named} cannot stand in a rule of repetition."))
    return {name: value for name, _, value in parts}


def _until(said: str) -> str:
    """The last moment of a rule, on the venue's clock."""
    mend = Sentence("写展厅当地的最后一天：UNTIL=20271231。", "Write the last day at the venue: UNTIL=20271231.")
    if said.endswith("Z"):
        what = Sentence(
            f"UNTIL={said} 末尾的 Z 是世界时，不是展厅的钟。",
            f"UNTIL={said} ends with Z: that is universal time and not the venue's clock.",
        )
        raise WrongRule(what, mend)
    try:
        if not re.fullmatch(r"[0-9]{8}(T[0-9]{6})?", said):
            raise ValueError(said)
        until = datetime.strptime(said if "T" in said else f"{said}T235959", "%Y%m%dT%H%M%S")
    except ValueError as wrong:
        raise WrongRule(Sentence(f"UNTIL={said} 不是日期。", f"UNTIL={said} is no day."), mend) from wrong
    if until.year > LAST_YEAR:
        raise WrongRule(
            Sentence(f"UNTIL 在 {LAST_YEAR} 年以后。", f"UNTIL lies beyond the year {LAST_YEAR}."),
            Sentence("一直办下去就不写 UNTIL。", "Leave UNTIL out where there is no end."),
        )
    return f"{until:%Y%m%dT%H%M%S}"


def _numbers(name: str, said: str) -> str:
    most, least = NUMBERS[name], 1 if name == "BYMONTH" else -NUMBERS[name]
    numbers = [int(each) if re.fullmatch(r"[+-]?[0-9]{1,3}", each) else 0 for each in said.split(",")]
    if not all(numbers) or min(numbers) < least or max(numbers) > most:
        backward = name != "BYMONTH"
        raise WrongRule(
            Sentence(f"{name}={said} 用不了。", f"{name}={said} means nothing."),
            Sentence(
                f"{name} 写 1 到 {most}" + ("，从后往前数写 -1。" if backward else "。"),
                f"{name} is 1 to {most}" + (", or -1 for the last one." if backward else "."),
            ),
        )
    return ",".join(map(str, dict.fromkeys(numbers)))


def _days(found: dict[str, str]) -> str:
    """The days of the week of a rule, each once; with a number only where that has one meaning."""
    frequency, days = found["FREQ"], []
    weeks = MOST_WEEKS["MONTHLY" if "BYMONTH" in found else frequency] if frequency in MOST_WEEKS else 0
    for each in found["BYDAY"].split(","):
        one = ONE_DAY.fullmatch(each)
        if one is None:
            raise _unread("BYDAY", each)
        number, day, zh = int(one[1] or 0), one[2], IN_CHINESE[one[2]]
        if one[1] and (not weeks or "BYWEEKNO" in found):
            often = FREQUENCIES[frequency]
            raise WrongRule(
                Sentence(f"{often.zh}的规则里写不了第几个：{each}。", f"A {often.en} rule takes no {each}."),
                Sentence(
                    f"每周{zh}写 FREQ=WEEKLY;BYDAY={day}；每月第一个周{zh}写 FREQ=MONTHLY;BYDAY=1{day}。",
                    f"Every week: FREQ=WEEKLY;BYDAY={day}; the first of a month: FREQ=MONTHLY;BYDAY=1{day}.",
                ),
            )
        if one[1] and not 1 <= abs(number) <= weeks:
            raise WrongRule(
                Sentence(f"没有这样的星期几：{each}。", f"There is no such day of the week: {each}."),
                Sentence(
                    f"写 1{day} 到 {weeks}{day}，最后一个写 -1{day}。",
                    f"Write 1{day} to {weeks}{day}, or -1{day} for the last.",
                ),
            )
        days.append(f"{number or ''}{day}")
    return ",".join(dict.fromkeys(days))


def _require_companions(found: dict[str, str]) -> None:
    """Raise WrongRule where a part says nothing beside the others."""
    frequency = found["FREQ"]
    for name, allowed in ONLY_WITH.items():
        if name in found and frequency not in allowed:
            raise WrongRule(
                Sentence(
                    f"{FREQUENCIES[frequency].zh}的规则里不能写 {name}。",
                    f"{name} cannot stand in a {FREQUENCIES[frequency].en} rule.",
                ),
                Sentence(f"去掉它，或改写 FREQ={allowed[-1]}。", f"Remove it, or write FREQ={allowed[-1]}."),
            )
    if "BYSETPOS" in found and not (NUMBERS.keys() - {"BYSETPOS"} | {"BYDAY"}) & found.keys():
        raise WrongRule(
            Sentence("BYSETPOS 没说从哪些天里数。", "BYSETPOS does not say among which days it counts."),
            Sentence(
                "每月最后一个工作日写 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1。",
                "The last working day of a month: FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1.",
            ),
        )


def _unread(name: str, said: str) -> WrongRule:
    return WrongRule(
        Sentence(f"重复规则里看不懂 {name}={said}。", f"{name}={said} is not understood."),
        Sentence(
            "星期几写 MO TU WE TH FR SA SU，例如 BYDAY=SA,SU；每月第一个周六写 FREQ=MONTHLY;BYDAY=1SA。",
            "Days are MO TU WE TH FR SA SU, as in BYDAY=SA,SU; a month's first Saturday: FREQ=MONTHLY;BYDAY=1SA.",
        ),
    )
