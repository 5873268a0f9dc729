"""How much is in a packet, as its label says it in Chinese, for those who read other languages: 125 克 is 125 g."""

from __future__ import annotations

import re

FORM = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(克|千克|公斤|毫升|升|g|kg|mL|ml|L)\s*", re.IGNORECASE)
SIGNS = {"克": "g", "千克": "kg", "公斤": "kg", "毫升": "ml", "升": "l"}
"""The legal units that net contents are stated in (JJF 1070), by their sign."""
TAIWAN = {"g": "公克", "kg": "公斤", "ml": "毫升", "l": "公升"}


def in_words(written: str, language: str) -> str:
    """A net content in a language; as it is written where it says more than an amount and its unit."""
    found = FORM.fullmatch(written)
    if language == "zh-CN" or not found:
        return written
    sign = SIGNS.get(found[2], found[2].lower())
    return f"{found[1]} {TAIWAN[sign] if language == 'zh-TW' else 'L' if sign == 'l' else sign}"
