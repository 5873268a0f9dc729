"""A sentence in the two languages that staff and installers read."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """The same sentence in Chinese and in English. It is joined only where it is printed."""

    zh: str
    en: str

    def __str__(self) -> str:
        """Chinese, then English, each on a line of its own."""
        return f"{self.zh}\n{self.en}"
