"""The site's own words, one table a language (words/<language>.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from kiosk.base.languages import LANGUAGES

FOLDER = Path(__file__).with_name("words")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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
        """Months of the year (1 to 12, ascending) in words, runs of them joined."""
        if len(months) == 12:
            return self["all_year"]
        runs: list[list[int]] = []
        for month in months:
            if runs and month == runs[-1][1] + 1:
                runs[-1][1] = month
            else:
                runs.append([month, month])
        if len(runs) > 1 and runs[0][0] == 1 and runs[-1][1] == 12:
            runs = [[runs[-1][0], runs[0][1]], *runs[1:-1]]
        return self["comma"].join(self._run(low, high) for low, high in runs)

    def listed(self, names: Sequence[str]) -> str:
        """Names one after the other."""
        return self["comma"].join(names)

    def span(self, low: object, high: object) -> str:
        """From one to the other, with the sign of the language: 4–5, 4〜5, 4~5."""
        return f"{low}{self['to']}{high}"

    def _run(self, low: int, high: int) -> str:
        if self.language == "en":
            return MONTHS[low - 1] if low == high else self.span(MONTHS[low - 1], MONTHS[high - 1])
        return self["month"].format(n=low if low == high else self.span(low, high))
