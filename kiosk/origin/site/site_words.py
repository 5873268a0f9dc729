"""The site's own words, one table a language (words/<language>.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from kiosk.base.languages import LANGUAGES
from kiosk.base.months import in_words
from kiosk.base.spans import span

FOLDER = Path(__file__).with_name("words")


class Words(dict[str, str]):
    """What the site says in one language; a word that is not in the table is an error."""

    def __init__(self, language: str) -> None:
        super().__init__(tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8")))
        self.language = language
        self.second = "en" if language == LANGUAGES[0] else LANGUAGES[0]
        """The language of the other name beside a name."""

    def count(self, what: str, number: int) -> str:
        """`number` of something: "3 stops"; English tells one from many."""
        key = f"{what}_one" if number == 1 and f"{what}_one" in self else what
        return self[key].format(n=number)

    def months(self, months: Sequence[int]) -> str:
        """Months of the year (1 to 12, ascending) in words; empty when there are none."""
        return in_words(months, self.language)

    def listed(self, names: Sequence[str]) -> str:
        """Names one after the other."""
        return self["comma"].join(names)

    def span(self, low: object, high: object) -> str:
        """From one to the other, with the sign of the language: 4–5, 4〜5, 4~5."""
        return span(low, high, self.language)
