"""Folding a text for search: the same spelling for what a visitor would call the same."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """`text` without case, width, tone and accent marks, spaces and punctuation.

    Full-width letters become plain ones, Katakana becomes Hiragana, composed Hangul and Chinese characters stay.
    """
    plain: list[str] = []
    for character in unicodedata.normalize("NFKC", text).casefold():
        base = unicodedata.normalize("NFD", character)[0] if not "가" <= character <= "힣" else character
        if "ァ" <= base <= "ヶ":
            base = chr(ord(base) - 0x60)
        if base.isalnum():
            plain.append(base)
    return "".join(plain)
