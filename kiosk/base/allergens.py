"""Allergens in words: the one list for the screen, the site and what staff may type. What is no name here is shown as typed.

The names are those of GB 7718 (what food may cause allergies), and sesame.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.base.months import AND

NAMES: dict[str, dict[str, str]] = {
    "wheat": {"zh-CN": "小麦（麸质）", "zh-TW": "小麥（麩質）", "en": "wheat (gluten)", "ja": "小麦", "ko": "밀"},
    "crustacean": {"zh-CN": "甲壳类", "zh-TW": "甲殼類", "en": "crustaceans", "ja": "甲殻類", "ko": "갑각류"},
    "fish": {"zh-CN": "鱼", "zh-TW": "魚", "en": "fish", "ja": "魚", "ko": "생선"},
    "egg": {"zh-CN": "蛋", "zh-TW": "蛋", "en": "eggs", "ja": "卵", "ko": "달걀"},
    "peanut": {"zh-CN": "花生", "zh-TW": "花生", "en": "peanuts", "ja": "落花生", "ko": "땅콩"},
    "soy": {"zh-CN": "大豆", "zh-TW": "大豆", "en": "soya", "ja": "大豆", "ko": "대두"},
    "milk": {"zh-CN": "乳", "zh-TW": "乳", "en": "milk", "ja": "乳", "ko": "우유"},
    "tree_nut": {"zh-CN": "坚果", "zh-TW": "堅果", "en": "tree nuts", "ja": "木の実", "ko": "견과류"},
    "sesame": {"zh-CN": "芝麻", "zh-TW": "芝麻", "en": "sesame", "ja": "ごま", "ko": "참깨"},
}


def in_words(allergens: Sequence[str], language: str) -> str:
    """Allergens in a language, in the order given; empty when there are none."""
    return AND[language].join(NAMES.get(each, {}).get(language, each) for each in allergens)
