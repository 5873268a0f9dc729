"""Net contents in the units of those who read them."""

from __future__ import annotations

import pytest

from kiosk.base.net_content import in_words


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("125 克", "zh-CN", "125 克"),
        ("125克", "en", "125 g"),
        ("125 克", "zh-TW", "125 公克"),
        ("500 毫升", "ja", "500 ml"),
        ("1.5 升", "en", "1.5 L"),
        ("1.5 升", "zh-TW", "1.5 公升"),
        ("2 千克", "ko", "2 kg"),
        ("2 公斤", "zh-TW", "2 公斤"),
        ("500 mL", "zh-TW", "500 毫升"),
        ("5 克 × 25 包", "en", "5 克 × 25 包"),
        ("", "en", ""),
    ],
)
def test_an_amount_has_the_sign_of_the_language_and_anything_else_stays(written: str, language: str, said: str) -> None:
    assert in_words(written, language) == said
