"""Net content as a packet says it (125 克), for readers of other languages: numbers stay, legal units are written their way."""

from __future__ import annotations

import re

UNITS = {"毫克": "mg", "千克": "kg", "公斤": "kg", "克": "g", "毫升": "ml", "升": "L"}
"""The legal units of the Measures for net content (定量包装商品计量监督管理办法) by their signs."""
CHINESE = ("zh-CN", "zh-TW")
"""The languages that write them as the packet does."""
WRITTEN = re.compile(rf"(\d)\s*({'|'.join(UNITS)})")


def in_words(text: str, language: str) -> str:
    """`text` with its units written as `language` writes them."""
    return text if language in CHINESE else WRITTEN.sub(lambda found: f"{found[1]} {UNITS[found[2]]}", text)
