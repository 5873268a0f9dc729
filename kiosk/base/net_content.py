"""Net content as a packet says it (125 克), for readers of other languages: numbers stay, legal units are written their way."""

from __future__ import annotations

import re

UNITS = {"毫克": "mg", "千克": "kg", "公斤": "kg", "克": "g", "毫升": "ml", "升": "L"}
"""The legal units of the Measures for net content (定量包装商品计量监督管理办法) by their signs."""
CHINESE = ("zh-CN", "zh-TW")
"""The languages that write them as the packet does."""
PIECES = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^0-9\s]+")
"""Numbers, and what stands between them."""
BLANKS = r"\s*"
WRITTEN = re.compile(rf"(\d)\s*({'|'.join(UNITS)})")


def in_words(text: str, language: str) -> str:
    """`text` with its units written as `language` writes them."""
    return text if language in CHINESE else WRITTEN.sub(lambda found: f"{found[1]} {UNITS[found[2]]}", text)


def measure(text: str, spec: str, language: str) -> str:
    """How much a packet holds and how it is packed, in one line; said once where its `spec` says the other, too.

    5 克 is no part of 25 克袋: a number and its unit are held against whole ones.
    """
    content = in_words(text, language)
    pieces = [re.escape(piece) for piece in PIECES.findall(content)]
    said = rf"(?<![0-9a-zA-Z.,]){BLANKS.join(pieces)}(?![0-9a-zA-Z]|[.,][0-9])"
    if pieces and spec and re.search(said, spec, re.IGNORECASE):
        return spec
    return " · ".join(filter(None, (content, spec)))
