"""Completing each language where staff wrote nothing: zh-TW from zh-CN by OpenCC, ja and ko from en, en from zh-CN."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from kiosk.base.languages import LANGUAGES
from kiosk.publish.glossary import Glossary

FROM = {"zh-TW": "zh-CN", "en": "zh-CN", "ja": "en", "ko": "en"}
Value = TypeVar("Value", str, tuple[str, ...])


@cache
def _converter(name: str) -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC(name).convert
    return convert


def converted(text: str) -> str:
    """Simplified Chinese as OpenCC writes it for Taiwan (s2twp): the rule alone, without anybody's own words."""
    return _converter("s2twp")(text)


def lettered(text: str) -> str:
    """As `converted`, sign by sign: Taiwan's letters without Taiwan's words (s2tw)."""
    return _converter("s2tw")(text)


def simplified(text: str) -> str:
    """Traditional Chinese in simplified characters (OpenCC t2s); other text as it is."""
    return _converter("t2s")(text)


class Completer:
    """Completes texts and remembers what it filled in, record by record; `glossary` holds the pack's own words."""

    def __init__(self, glossary: Glossary | None = None) -> None:
        self._traditional = (glossary or Glossary()).traditional
        self.filled: dict[tuple[str, str, str], int] = {}
        """(file, language, source language) and how many texts were filled in."""

    def complete(self, text: Mapping[Any, Value], file: str) -> dict[str, Value]:
        """`text` in every language; an empty text stays empty."""
        if not text:
            return {}
        completed: dict[str, Value] = {str(tag): value for tag, value in text.items()}
        completed.setdefault("zh-CN", next(iter(completed.values())))
        for tag in LANGUAGES:
            if tag in completed:
                continue
            source = FROM[tag]
            if source not in completed:
                source = "zh-CN"
            value = completed[source]
            if tag == "zh-TW":
                write = self._traditional
                value = write(value) if isinstance(value, str) else tuple(write(each) for each in value)
            completed[tag] = value
            at = (file, tag, source)
            self.filled[at] = self.filled.get(at, 0) + 1
        return completed
