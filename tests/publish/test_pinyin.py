"""How Chinese names are spelt for search."""

from __future__ import annotations

from kiosk.publish.pinyin import spellings


def test_staff_pinyin_wins_over_the_machines() -> None:
    assert spellings(["大红袍"], "大红袍")[:2] == ("dhp", "dahongpao")
    assert spellings(["重庆"], "重庆", "chóng qìng")[:2] == ("cq", "chongqing")
