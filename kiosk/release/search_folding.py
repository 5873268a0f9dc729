"""Folding a text for search: the same spelling for what a visitor would call the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
"""In a folded text that has its spaces and punctuation: a word of the Latin script, or what is written in another."""


def fold(text: str) -> str:
    """`text` without case, width, tone and accent marks, spaces and punctuation.

    Full-width letters become plain ones, Katakana becomes Hiragana, composed Hangul and Chinese characters stay.
    """
    return "".join(filter(str.isalnum, _plain(text)))


def fold_apart(text: str) -> str:
    """`text` folded, with a space before each word of the Latin script and what follows it: where such words begin."""
    return " ".join(WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    return "".join(map(_base, unicodedata.normalize("NFKC", text).casefold()))


@lru_cache(maxsize=10_000)
def _base(character: str) -> str:
    """A character without its marks, Katakana as Hiragana; nothing for a mark."""
    base = unicodedata.normalize("NFD", character)[0] if not "가" <= character <= "힣" else character
    if unicodedata.combining(base):
        return ""
    return chr(ord(base) - 0x60) if "ァ" <= base <= "ヶ" else base
