"""A day as it is written on a painting, in the visitor's language: the one rule for the screen and for the phone."""

from __future__ import annotations

from datetime import date

HAN = ("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九")
ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
PATTERNS = {
    "zh-CN": "{year}年{month}月{day}日",
    "zh-TW": "{year}年{month}月{day}日",
    "en": "{day} {month} {year}",
    "ja": "{year}年{month}月{day}日",
    "ko": "{year}년 {month}월 {day}일",
}
STANDING = ("zh-CN", "zh-TW", "ja")
"""The languages that write it from top to bottom, in Han numerals."""


def written(day: date, language: str) -> str:
    """The day in words: 二〇二六年十一月三十日, 30 November 2026."""
    words = parts(language)
    year = "".join(words["digits"][int(digit)] for digit in str(day.year))
    month, number = words["months"][day.month - 1], words["days"][day.day - 1]
    return PATTERNS[language].format(year=year, month=month, day=number)


def numbered(day: str, language: str) -> str:
    """The day (ISO 8601) as a notice writes it, in figures: 2026年11月30日, 30 November 2026; what is no day as it stands."""
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return day
    month = ENGLISH[when.month - 1] if language == "en" else when.month
    return PATTERNS[language].format(year=when.year, month=month, day=when.day)


def parts(language: str) -> dict[str, list[str]]:
    """What a day is put together from, for a program that cannot ask: digits of the year, the months, the days of a month."""
    if language in STANDING:
        return {
            "digits": list(HAN),
            "months": [_han(number) for number in range(1, 13)],
            "days": [_han(number) for number in range(1, 32)],
        }
    months = list(ENGLISH) if language == "en" else [str(number) for number in range(1, 13)]
    return {
        "digits": [str(digit) for digit in range(10)],
        "months": months,
        "days": [str(number) for number in range(1, 32)],
    }


def _han(number: int) -> str:
    """A number of one or two digits as it is said."""
    tens, ones = divmod(number, 10)
    return (HAN[tens] if tens > 1 else "") + ("十" if tens else "") + (HAN[ones] if ones else "")
