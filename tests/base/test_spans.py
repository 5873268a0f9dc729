"""From one to the other: the sign of the language, for numbers and for the hours of what takes place."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.base.recurrence import Occurrence
from kiosk.base.spans import span
from kiosk.base.told_times import in_full

NOW = datetime(2026, 12, 4, 9)
EVENING = Occurrence(datetime(2026, 12, 5, 19), datetime(2026, 12, 5, 20, 30))
TWO_DAYS = Occurrence(datetime(2026, 12, 5, 10), datetime(2026, 12, 6, 17))


@pytest.mark.parametrize(("language", "said"), [("zh-CN", "4–8"), ("en", "4–8"), ("ja", "4〜8"), ("ko", "4~8")])
def test_a_range_has_the_sign_of_its_language(language: str, said: str) -> None:
    assert span(4, 8, language) == said


@pytest.mark.parametrize(
    ("language", "evening", "two_days"),
    [
        ("en", "Tomorrow · Sat 5 Dec 19:00–20:30", "Tomorrow · Sat 5 Dec 10:00 – Sun 6 Dec 17:00"),
        ("ja", "明日 · 12月5日 土曜 19:00〜20:30", "明日 · 12月5日 土曜 10:00〜12月6日 日曜 17:00"),
        ("ko", "내일 · 12월 5일 토요일 19:00~20:30", "내일 · 12월 5일 토요일 10:00~12월 6일 일요일 17:00"),
    ],
)
def test_hours_have_it_too(language: str, evening: str, two_days: str) -> None:
    assert in_full(EVENING, NOW, language) == evening
    assert in_full(TWO_DAYS, NOW, language) == two_days
