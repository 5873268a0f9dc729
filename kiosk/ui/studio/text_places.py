"""The words that visitors read, place by place in a draft: to find and replace in them, and to see which are missing.

Only texts in the visitors' languages are looked at: ids, keys, codes, addresses and notes for staff are not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields import FIELDS_IN
from kiosk.content.toml_tables import Table, texts
from kiosk.ui.studio.form_fields import kind_of

WORD = r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
"""A sign of a word that stands between blanks: Chinese, Japanese and Korean know no such words."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One text in one language: its file, the path of its languages, the language, and what stands there."""

    file: str
    path: str
    tag: str
    said: str | tuple[str, ...]

    @property
    def field(self) -> tuple[str, str]:
        """The kind of record, and the field that the text belongs to: the described one, else its path."""
        kind = kind_of(self.file)
        fields = FIELDS_IN.get(kind)
        field = fields.at(self.path) if fields else None
        return kind, field.path if field else self.path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: the words, in which languages and fields (empty: all), with the same case, as whole words."""

    words: str
    languages: Collection[str] = LANGUAGES
    fields: Collection[tuple[str, str]] = ()
    same_case: bool = False
    whole_words: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Finds the words."""
        found = re.escape(self.words)
        if self.whole_words and re.match(WORD, self.words):
            found = f"(?<!{WORD}){found}"
        if self.whole_words and re.match(WORD, self.words[-1:]):
            found = f"{found}(?!{WORD})"
        return re.compile(found, 0 if self.same_case else re.IGNORECASE)


def written(tables: Mapping[str, Table]) -> Iterator[TextPlace]:
    """Every text that is written, record by record."""
    for file, table in tables.items():
        for path, text in texts(table):
            for tag, said in text.items():
                if tag in LANGUAGES and (place := _place(file, path, tag, said)):
                    yield place


def missing(tables: Mapping[str, Table], tag: str) -> Iterator[TextPlace]:
    """Every text that has Chinese and not the language `tag`; what is said in Chinese stands with it."""
    for file, table in tables.items():
        for path, text in texts(table):
            if not text.get(tag) and (place := _place(file, path, tag, text.get(LANGUAGES[0]))):
                yield place


def found(tables: Mapping[str, Table], wanted: Wanted) -> Iterator[TextPlace]:
    """The texts that hold what is wanted."""
    if not wanted.words:
        return
    pattern = wanted.pattern()
    for place in written(tables):
        if place.tag in wanted.languages and (not wanted.fields or place.field in wanted.fields):
            lines = (place.said,) if isinstance(place.said, str) else place.said
            if any(pattern.search(line) for line in lines):
                yield place


def replaced(place: TextPlace, wanted: Wanted, by: str) -> str | list[str]:
    """What stands there with `by` in the place of what is wanted."""
    change = _changer(wanted, by)
    return change(place.said) if isinstance(place.said, str) else [change(line) for line in place.said]


def excerpt(text: str, at: re.Match[str], around: int = 18) -> tuple[str, str]:
    """A few signs before and after what was found in one line."""
    before, after = text[: at.start()].replace("\n", " "), text[at.end() :].replace("\n", " ")
    return (
        f"…{before[-around:]}" if len(before) > around else before,
        f"{after[:around]}…" if len(after) > around else after,
    )


def _changer(wanted: Wanted, by: str) -> Callable[[str], str]:
    pattern = wanted.pattern()
    return lambda text: pattern.sub(lambda _: by, text)


def _place(file: str, path: str, tag: str, said: Any) -> TextPlace | None:
    if isinstance(said, str) and said:
        return TextPlace(file, path, tag, said)
    if isinstance(said, (list, tuple)) and said and all(isinstance(line, str) for line in said):
        return TextPlace(file, path, tag, tuple(said))
    return None
