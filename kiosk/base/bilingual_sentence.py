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

    @property
    def in_one_line(self) -> str:
        """Chinese, a blank, English: for logs and lists."""
        return f"{self.zh} {self.en}"


class SentenceError(Exception):
    """An error that says in both languages what is wrong and how to mend it."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh, en)
        self.sentence = Sentence(zh, en)

    def __str__(self) -> str:
        return str(self.sentence)
