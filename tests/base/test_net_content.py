"""Net content as a packet says it, for readers of other languages."""

from __future__ import annotations

import pytest

from kiosk.base.net_content import in_words


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
