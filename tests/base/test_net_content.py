"""Net content as a packet says it, for readers of other languages."""

from __future__ import annotations

import pytest

from kiosk.base.net_content import in_words, measure


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("125 克", "zh-CN", "125 克"),
        ("125 克", "zh-TW", "125 克"),
        ("125克", "en", "125 g"),
        ("2.5 千克", "ko", "2.5 kg"),
        ("500毫升", "ja", "500 ml"),
        ("1升 × 2", "en", "1 L × 2"),
        ("12 pieces", "en", "12 pieces"),
        ("", "en", ""),
    ],
)
def test_numbers_stay_and_units_are_written_as_the_language_writes_them(text: str, language: str, read: str) -> None:
    assert in_words(text, language) == read


@pytest.mark.parametrize(
    ("text", "spec", "language", "said"),
    [
        ("5 克", "25 克袋", "zh-CN", "5 克 · 25 克袋"),
        ("5 g", "25 g bag", "en", "5 g · 25 g bag"),
        ("5 克", "1.5 克袋", "zh-CN", "5 克 · 1.5 克袋"),
        ("2 克", "2.5 克袋", "zh-CN", "2 克 · 2.5 克袋"),
        ("25 克", "25克袋装", "zh-CN", "25克袋装"),
        ("25克", "袋装 25 克", "zh-CN", "袋装 25 克"),
        ("25克", "25 G bag", "en", "25 G bag"),
        ("25 克", "25 glasses", "en", "25 g · 25 glasses"),
        ("1升", "1 L × 2", "en", "1 L × 2"),
        ("125 克", "", "en", "125 g"),
        ("", "25 克袋", "zh-CN", "25 克袋"),
        ("", "", "en", ""),
        ("(约)", "25 克", "zh-CN", "(约) · 25 克"),
    ],
)
def test_how_much_is_said_once_and_never_taken_for_a_part_of_another_number(
    text: str, spec: str, language: str, said: str
) -> None:
    assert measure(text, spec, language) == said
