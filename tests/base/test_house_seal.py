"""What is cut into the house's seal and its mark."""

from __future__ import annotations

import pytest

from kiosk.base.house_seal import MARK_MOST, SEAL_MOST, Cut, cut

TITLE = {"zh-CN": "青瓷·小馆一号", "zh-TW": "青瓷·小館一號", "en": "Celadon House", "ja": "青磁の館"}


@pytest.mark.parametrize(
    ("written", "language", "most", "found"),
    [
        ({"zh-CN": "示例之印"}, "ja", SEAL_MOST, Cut("示例之印", "zh-CN")),
        ({"zh-CN": "示例之馆", "zh-TW": "示例之館"}, "zh-TW", SEAL_MOST, Cut("示例之館", "zh-TW")),
        ({"zh-CN": "闽", "ja": "閩"}, "en", MARK_MOST, Cut("闽", "zh-CN")),
        ({}, "en", SEAL_MOST, Cut("青瓷小馆", "zh-CN")),
        ({}, "zh-TW", SEAL_MOST, Cut("青瓷小館", "zh-TW")),
        ({}, "ko", MARK_MOST, Cut("青", "zh-CN")),
    ],
)
def test_a_seal_says_what_is_written_else_how_the_title_begins(
    written: dict[str, str], language: str, most: int, found: Cut
) -> None:
    assert cut(written, TITLE, language, most) == found
