"""Net content as a packet says it (125 克), for readers of other languages: numbers stay, legal units are written their way."""

from __future__ import annotations

import re

UNITS = {
    "毫克": {"zh-TW": "毫克", "": "mg"},
    "千克": {"zh-TW": "公斤", "": "kg"},
    "公斤": {"zh-TW": "公斤", "": "kg"},
    "克": {"zh-TW": "公克", "": "g"},
    "毫升": {"zh-TW": "毫升", "": "ml"},
    "升": {"zh-TW": "公升", "": "L"},
}
"""What each unit of the Measures for net content (定量包装商品计量监督管理办法) is elsewhere; "" is every other language."""
WRITTEN = re.compile(rf"(\d)(\s*)({'|'.join(UNITS)})")


def in_words(text: str, language: str) -> str:
    """`text` with its units written as `language` writes them."""
    if language == "zh-CN":
        return text
    return WRITTEN.sub(lambda found: f"{found[1]} {UNITS[found[3]].get(language, UNITS[found[3]][''])}", text)
