"""Times of day as people say them, 9点, 上午9点半, 5pm: the one rule for hours, and for when an event begins."""

from __future__ import annotations

import re

MORNING = {hour: hour for hour in range(1, 12)}
EVENING = {hour: hour % 12 + 12 for hour in range(5, 24) if hour != 12} | {12: 24, 24: 24}
AFTERNOON = {hour: hour % 12 + 12 for hour in range(1, 24)}
HOURS = {
    **dict.fromkeys(("凌晨", "清晨", "早上", "早", "上午"), MORNING),
    "am": {**MORNING, 12: 0},
    "中午": {11: 11, 12: 12, 1: 13, 2: 14, 13: 13, 14: 14},
    "下午": AFTERNOON,
    "pm": AFTERNOON,
    **dict.fromkeys(("傍晚", "晚上", "晚"), EVENING),
}
"""By the word beside it which hour of the day is meant; one that is not here may mean two (上午12点): it is asked for."""
WORDS = "凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚"
TIME = re.compile(
    rf"({WORDS})?([0-9]{{1,2}})(?:[:点點时時]([0-9]{{1,2}}|半)?分?(?::[0-9]{{1,2}})?)?(整)?(?:(am|pm)(?![a-z]))?",
    re.IGNORECASE,
)
"""A time of day, without blanks in it."""
SPAN = re.compile(rf"(?<![0-9.\-])(?:{WORDS})?[0-9][^\s\-]*-(?:{WORDS})?[0-9][^\s\-,，、;；]*")
"""Two of them, where a text may hold one."""
NOON, DAWN = 12 * 60, 6 * 60
"""Minutes."""
LATER = ("中午", "下午", "傍晚", "晚上", "晚")


def hour_meant(word: str, hour: int) -> int | None:
    """The hour of the day that is meant with a word beside it; without a word it is said itself. None: it may mean two."""
    return HOURS[word.lower()].get(hour) if word else hour


def in_figures(span: str) -> str:
    """A span of hours in words, 上午9点-下午5点半, in figures: 9:00-17:30. What may mean two things stays as it was.

    Signs are alike already, and there are no blanks. A word is meant for the end of its span too (下午2点-5点).
    """
    first, _, last = span.partition("-")
    begin, end = TIME.fullmatch(first), TIME.fullmatch(last)
    if begin is None or end is None or (begin[0] == begin[2] and end[0] == end[2]):
        return span
    word, own = (found[1] or found[5] or "" for found in (begin, end))
    starts, ends = _minutes(begin, word), _minutes(end, own or _goes_on(word, int(end[2])))
    if starts is None or ends is None or _doubtful(word, own, starts, ends):
        return span
    return f"{_clock(starts)}-{_clock(ends)}"


def _goes_on(word: str, hour: int) -> str:
    """The word that the end of a span takes from its beginning: 上午9点-12点 ends at noon, and 21点 needs none."""
    if hour > 12 or (hour == 12 and HOURS.get(word.lower()) in (MORNING, HOURS["am"])):
        return ""
    return "下午" if word == "中午" else word


def _doubtful(word: str, own: str, starts: int, ends: int) -> bool:
    """Whether the halves of the day are not told apart: 9点-5点, 2-5pm, 2点-下午5点."""
    if own:
        return not word and (own.isascii() or (own in LATER and 0 < starts < DAWN))
    return ends <= starts and (bool(word) or starts < NOON)


def _minutes(found: re.Match[str], word: str) -> int | None:
    """Minutes since midnight; None where it is no time, or may mean two."""
    hour, minute = hour_meant(word, int(found[2])), 30 if found[3] == "半" else int(found[3] or 0)
    cut = ":" in found[0] and len(found[3] or "") < 2  # 9:3 may have been 9:30
    return None if hour is None or minute > 59 or cut else hour * 60 + minute


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
