"""Months of the year in words, runs of them joined: the one rule for the screen and the site."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.base.spans import span

ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ALL_YEAR = {"zh-CN": "全年", "zh-TW": "全年", "en": "All year", "ja": "通年", "ko": "연중"}
SIGN = {"zh-CN": "月", "zh-TW": "月", "en": "", "ja": "月", "ko": "월"}
"""What stands behind a month's number."""
AND = {"zh-CN": "、", "zh-TW": "、", "en": ", ", "ja": "、", "ko": ", "}


def runs(months: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending months (1 to 12) as first and last of each run; one that goes over the new year comes first."""
    found: list[tuple[int, int]] = []
    for month in months:
        if found and month == found[-1][1] + 1:
            found[-1] = (found[-1][0], month)
        else:
            found.append((month, month))
    if len(found) > 1 and found[0][0] == 1 and found[-1][1] == 12:
        found = [(found[-1][0], found[0][1]), *found[1:-1]]
    return found


def in_words(months: Sequence[int], language: str) -> str:
    """Ascending months in a language: "4–5月、9月", "Nov–Feb"; empty when there are none. What is no month is left out."""
    months = [month for month in months if 1 <= month <= 12]
    if len(months) == 12:
        return ALL_YEAR[language]
    return AND[language].join(_run(low, high, language) for low, high in runs(months))


def _run(low: int, high: int, language: str) -> str:
    first, last = (ENGLISH[low - 1], ENGLISH[high - 1]) if language == "en" else (str(low), str(high))
    return (first if low == high else span(first, last, language)) + SIGN[language]
