"""Completing each language where staff wrote nothing: zh-TW from zh-CN by OpenCC, ja and ko from en, en from zh-CN."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from kiosk.content.model import LANGUAGES

FROM = {"zh-TW": "zh-CN", "en": "zh-CN", "ja": "en", "ko": "en"}
Value = TypeVar("Value", str, tuple[str, ...])


@cache
def _converter(name: str) -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(name).convert
    return convert


def traditional(text: str) -> str:
    """Simplified Chinese as it is written in Taiwan, with Taiwan's words (OpenCC s2twp)."""
    return _converter("s2twp")(text)


def simplified(text: str) -> str:
    """Traditional Chinese in simplified characters (OpenCC t2s); other text as it is."""
    return _converter("t2s")(text)


class Completer:
    """Completes texts and remembers what it filled in, record by record."""

    def __init__(self) -> None:
        self.filled: dict[tuple[str, str, str], int] = {}
        """(file, language, source language) and how many texts were filled in."""

    def complete(self, text: Mapping[Any, Value], file: str) -> dict[str, Value]:
        """`text` in every language; an empty text stays empty."""
        if not text:
            return {}
        whole: dict[str, Value] = {str(tag): value for tag, value in text.items()}
        whole.setdefault("zh-CN", next(iter(whole.values())))
        for tag in LANGUAGES:
            if tag in whole:
                continue
            source = FROM[tag]
            if source not in whole:
                source = "zh-CN"
            value = whole[source]
            if tag == "zh-TW":
                value = traditional(value) if isinstance(value, str) else tuple(traditional(each) for each in value)
            whole[tag] = value
            at = (file, tag, source)
            self.filled[at] = self.filled.get(at, 0) + 1
        return whole
