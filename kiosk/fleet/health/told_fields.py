"""Fields of what another process or machine tells, each within its limits: nothing else is believed."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import Sentence

UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""What would break a line, or turn the words after it round."""
CODE = re.compile(r"[a-z][a-z0-9_/-]{0,63}")
MOST_COUNTS = 64
MOST_COUNT = 1 << 53
LONGEST = 320
"""Characters of a sentence."""
MOST_TROUBLES = 12


class Trouble(NamedTuple):
    """One thing that is wrong with a kiosk: a code for programs, and for people what and how to mend it."""

    code: str
    sentence: Sentence

    @classmethod
    def told(cls, fields: ToldFields) -> Trouble:
        """The trouble that a table tells. Raises Untold."""
        return cls(fields.code("code"), Sentence(fields.text("zh"), fields.text("en")))


class Untold(ValueError):
    """A field is missing, or is none of what it may be; the message names it."""


class ToldFields:
    """A table that somebody told; every way to read it raises Untold."""

    def __init__(self, stored: object) -> None:
        if not isinstance(stored, Mapping):
            raise Untold("no table")
        self._stored = stored

    def text(self, key: str, longest: int = LONGEST) -> str:
        """A text of one line, cut to `longest` characters, without signs that nobody sees."""
        return seen(self._of(key, str), longest)

    def perhaps_text(self, key: str, longest: int = LONGEST) -> str:
        """As `text`; empty where it is not told, as by a program from before."""
        return self.text(key, longest) if key in self._stored else ""

    def code(self, key: str, form: re.Pattern[str] = CODE) -> str:
        """A word of that form, or nothing."""
        found: str = self._of(key, str)
        if found and not form.fullmatch(found):
            raise Untold(key)
        return found

    def flag(self, key: str) -> bool:
        """Yes or no."""
        return bool(self._of(key, bool))

    def number(self, key: str, low: float = 0.0, high: float = 1e15) -> float:
        """A finite number from `low` to `high`."""
        found = self._stored.get(key)
        if isinstance(found, bool) or not isinstance(found, (int, float)) or not math.isfinite(found):
            raise Untold(key)
        if not low <= found <= high:
            raise Untold(key)
        return float(found)

    def count(self, key: str, high: int = MOST_COUNT) -> int:
        """A whole number from 0 to `high`."""
        found = self.number(key, 0, high)
        if found != int(found):
            raise Untold(key)
        return int(found)

    def perhaps(self, key: str, low: float = 0.0, high: float = 1e15) -> float | None:
        """A number, or None where it is not known."""
        return None if self._stored.get(key) is None else self.number(key, low, high)

    def counts(self, key: str) -> dict[str, int]:
        """Counts by code: MOST_COUNTS at most."""
        found = self._of(key, dict)
        if len(found) > MOST_COUNTS or not all(isinstance(name, str) and CODE.fullmatch(name) for name in found):
            raise Untold(key)
        inside = ToldFields(found)
        return {name: inside.count(name) for name in found}

    def table(self, key: str) -> ToldFields | None:
        """A table, or None where there is none."""
        found = self._stored.get(key)
        return None if found is None else ToldFields(found)

    def keys(self) -> list[str]:
        """What is told of, MOST_COUNTS things at most."""
        if len(self._stored) > MOST_COUNTS or not all(isinstance(key, str) for key in self._stored):
            raise Untold("keys")
        return list(self._stored)

    def troubles(self, key: str) -> tuple[Trouble, ...]:
        """What is wrong, MOST_TROUBLES things at most."""
        found: list[object] = self._of(key, list)
        if len(found) > MOST_TROUBLES:
            raise Untold(key)
        return tuple(Trouble.told(ToldFields(each)) for each in found)

    def _of(self, key: str, kind: type) -> Any:
        found = self._stored.get(key)
        if type(found) is not kind:
            raise Untold(key)
        return found


def seen(text: str, longest: int = LONGEST) -> str:
    """A text as one line that can be shown anywhere: signs that nobody sees are blanks, and it is cut."""
    plain = UNSEEN.sub(" ", text)
    return plain if len(plain) <= longest else f"{plain[: longest - 1]}…"


def written(troubles: tuple[Trouble, ...]) -> list[dict[str, str]]:
    """Troubles as JSON holds them, as many as are read again."""
    return [
        {"code": each.code, "zh": seen(each.sentence.zh), "en": seen(each.sentence.en)}
        for each in troubles[:MOST_TROUBLES]
    ]
