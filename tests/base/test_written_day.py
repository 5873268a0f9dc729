"""Days as they are written on a painting, and the words of a county's seal."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.base.county_seal import script, seal_words
from kiosk.base.languages import LANGUAGES
from kiosk.base.written_day import PATTERNS, numbered, parts, written


@pytest.mark.parametrize(
    ("day", "language", "words"),
    [
        (date(2026, 11, 30), "zh-CN", "二〇二六年十一月三十日"),
        (date(2027, 1, 1), "zh-TW", "二〇二七年一月一日"),
        (date(2026, 10, 20), "ja", "二〇二六年十月二十日"),
        (date(2026, 2, 12), "ko", "2026년 2월 12일"),
        (date(2026, 9, 5), "en", "5 September 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(day: date, language: str, words: str) -> None:
    assert written(day, language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_parts(language: str) -> None:
    assert {name: len(each) for name, each in parts(language).items()} == {"digits": 10, "months": 12, "days": 31}
    assert all("{" + name + "}" in PATTERNS[language] for name in ("year", "month", "day"))


@pytest.mark.parametrize(
    ("county", "words"),
    [("浦城县", "浦城"), ("武夷山市", "武夷山"), ("建阳区", "建阳"), ("浦城縣", "浦城"), ("沙县", "沙县"), ("", "")],
)
def test_a_seal_says_the_county_without_what_it_is(county: str, words: str) -> None:
    assert seal_words(county) == words


def test_seals_are_cut_in_han_characters_of_the_visitors_script() -> None:
    assert [script(language) for language in LANGUAGES] == ["zh-CN", "zh-TW", "zh-CN", "zh-TW", "zh-CN"]


def test_a_notice_writes_its_day_in_figures() -> None:
    told = [numbered("2026-11-30", language) for language in ("zh-CN", "en", "ko")]
    assert told == ["2026年11月30日", "30 November 2026", "2026년 11월 30일"]
    assert numbered("soon", "en") == "soon"
