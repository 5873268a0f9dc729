"""Months are said alike on the screen and on the site."""

from __future__ import annotations

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.base.months import ALL_YEAR, AND, SIGN, in_words
from kiosk.base.spans import TO


@pytest.mark.parametrize(
    ("months", "language", "said"),
    [
        ((4, 5, 9), "zh-CN", "4–5月、9月"),
        ((1, 2, 11, 12), "en", "Nov–Feb"),
        ((1, 3), "en", "Jan, Mar"),
        ((3, 4, 5), "ja", "3〜5月"),
        ((3,), "ko", "3월"),
        ((7, 8), "ko", "7~8월"),
        (tuple(range(1, 13)), "ja", "通年"),
        ((), "zh-TW", ""),
        ((0, 4, 13), "en", "Apr"),
    ],
)
def test_runs_of_months_are_joined(months: tuple[int, ...], language: str, said: str) -> None:
    assert in_words(months, language) == said


def test_every_language_has_its_signs() -> None:
    assert all(tuple(words) == LANGUAGES for words in (ALL_YEAR, SIGN, TO, AND))
