"""When something takes place, in the visitor's words: 今天 10:00, Sat 10:00, tomorrow; the one rule for every page."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kiosk.base.recurrence import Occurrence
from kiosk.base.spans import span

SHORT = {
    "zh-CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh-TW": ("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
}
"""Days of the week, in the order of `date.weekday`."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
TODAY = {"zh-CN": "今天", "zh-TW": "今天", "en": "Today", "ja": "今日", "ko": "오늘"}
TOMORROW = {"zh-CN": "明天", "zh-TW": "明天", "en": "Tomorrow", "ja": "明日", "ko": "내일"}
DAYS = {
    "zh-CN": "{month}月{day}日 {weekday}",
    "zh-TW": "{month}月{day}日 {weekday}",
    "en": "{weekday} {day} {name}",
    "ja": "{month}月{day}日 {weekday}",
    "ko": "{month}월 {day}일 {weekday}",
}
UNTIL = {
    "zh-CN": "正在进行，到 {time}",
    "zh-TW": "正在進行，到 {time}",
    "en": "On now, until {time}",
    "ja": "開催中、{time}まで",
    "ko": "진행 중, {time}까지",
}
WEEK = 7
"""Days in which a weekday alone says which day is meant."""


def day_in_words(day: date, language: str) -> str:
    """The day with its weekday: 2月6日 周六, Sat 6 Feb."""
    return DAYS[language].format(
        month=day.month, day=day.day, name=MONTHS[day.month - 1], weekday=SHORT[language][day.weekday()]
    )


def near_day(day: date, today: date, language: str) -> str:
    """The day as one says it today: 今天, 明天, 周六 within a week, else the day with its weekday."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return (TOMORROW if ahead else TODAY)[language]
    return SHORT[language][day.weekday()] if 0 < ahead < WEEK else day_in_words(day, language)


def heading_of_day(day: date, today: date, language: str) -> str:
    """The day with its weekday, today and tomorrow said before: 今天 · 2月6日 周六."""
    near = day - today
    words = day_in_words(day, language)
    return f"{near_day(day, today, language)} · {words}" if timedelta() <= near <= timedelta(days=1) else words


def in_short(time: Occurrence, now: datetime, language: str) -> str:
    """One line: 周六 10:00; while it lasts, until when: 正在进行，到 11:30."""
    if time.start <= now < time.end:
        end = f"{time.end:%H:%M}"
        if time.end.date() != now.date():
            end = f"{near_day(time.end.date(), now.date(), language)} {end}"
        return UNTIL[language].format(time=end)
    return f"{near_day(time.start.date(), now.date(), language)} {time.start:%H:%M}"


def in_full(time: Occurrence, now: datetime, language: str) -> str:
    """Written out: 今天 · 2月6日 周六 10:00–11:30; an end on another day with its day."""
    begins = f"{heading_of_day(time.start.date(), now.date(), language)} {time.start:%H:%M}"
    if time.start.date() == time.end.date():
        return span(begins, f"{time.end:%H:%M}", language)
    return span(begins, f"{day_in_words(time.end.date(), language)} {time.end:%H:%M}", language)
