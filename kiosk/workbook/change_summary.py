"""What an import would change, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.base.bilingual_sentence import Sentence
from kiosk.workbook.columns import Column, Sheet

LONGEST = 60
"""Characters of a text that a sentence shows."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes different: of a whole row, or of one column in it. `at` is its cell: 展品!D7."""

    kind: Literal["new", "changed", "removed", "order", "picture"]
    sheet: Sheet
    name: str
    at: str
    column: Column | None = None
    before: str = ""
    after: str = ""

    @property
    def words(self) -> Sentence:
        """The change as a sentence, in Chinese and English."""
        zh, en = f"{self.sheet.noun[0]} {self.name}", f"{self.sheet.noun[1]} {self.name}"
        match self.kind:
            case "new":
                return Sentence(f"{zh}：新增", f"{en}: new")
            case "removed":
                return Sentence(f"{zh}：删除（归档）", f"{en}: removed (archived)")
            case "order":
                return Sentence(f"{zh}：先后改为 {self.after}", f"{en}: new order {self.after}")
        column = self.column.zh if self.column else "图片", self.column.en if self.column else "Picture"
        before, after = around(self.before, self.after)
        return Sentence(
            f"{zh}：{column[0]} {_quoted(before, '（空）')} → {_quoted(after, '（空）')}",
            f"{en}: {column[1]} {_quoted(before, '(empty)')} → {_quoted(after, '(empty)')}",
        )


def unit_of(change: Change) -> str:
    """The path in its record that is taken or left as a whole: a field, a list of rows, all pictures, "" the record."""
    if change.sheet.rows:
        return change.sheet.rows
    if change.kind == "picture" or (change.column is not None and change.column.path[0] == "pictures"):
        return "pictures"
    return change.column.key if change.column is not None else ""


def in_words(changes: Sequence[Change]) -> list[Sentence]:
    """The changes as sentences, each with the cell it comes from."""
    return [Sentence(f"{zh}  [{change.at}]", en) for change in changes for zh, en in (change.words,)]


def around(before: str, after: str) -> tuple[str, str]:
    """Sentence texts on one line, and of long ones only what stands around the first difference."""
    one, other = (text.replace("\n", " / ") for text in (before, after))
    if max(len(one), len(other)) <= LONGEST:
        return one, other
    same = next((at for at, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
    start = max(0, same - 15) if one and other else 0
    return _cut(one, start), _cut(other, start)


def _cut(text: str, start: int) -> str:
    piece = text[start : start + LONGEST]
    return f"{'…' if start and text else ''}{piece}{'…' if start + LONGEST < len(text) else ''}"


def _quoted(text: str, empty: str) -> str:
    return f"“{text}”" if text else empty
