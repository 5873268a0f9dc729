"""One thing in kiosk.toml that cannot be followed, in words that an installer can act on."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence

MOST = 20
"""Faults that are told one by one; of more only the number is told."""
DEFAULT = Sentence("暂用默认值。", "Its default is used until then.")


class Fault(NamedTuple):
    """Where it stands (`line` 0: the file as a whole; `key` empty: the whole line), what is wrong, and how to mend it."""

    line: int
    key: str
    what: Sentence
    mend: Sentence

    def sentence(self) -> Sentence:
        """All of it: line, key, what is wrong and how to mend it."""
        where_zh = f"第 {self.line} 行" if self.line else ""
        where_en = f"line {self.line}" if self.line else ""
        zh = " ".join(part for part in (where_zh, self.key) if part)
        en = ", ".join(part for part in (where_en, self.key) if part)
        return Sentence(
            f"{zh}：{self.what.zh}{self.mend.zh}" if zh else f"{self.what.zh}{self.mend.zh}",
            f"{en}: {self.what.en} {self.mend.en}" if en else f"{self.what.en} {self.mend.en}",
        )


def ended(faults: list[Fault]) -> tuple[Fault, ...]:
    """The faults in the order of their lines; where there are more than MOST, the last tells how many more."""
    found = sorted(faults, key=lambda fault: fault.line)
    if (more := len(found) - MOST) <= 0:
        return tuple(found)
    left = Fault(
        0,
        "",
        Sentence(f"还有 {more} 处。", f"There are {more} more."),
        Sentence("对照样例改正（kiosk settings --sample）。", "Compare the file with `kiosk settings --sample`."),
    )
    return (*found[:MOST], left)


class SettingsError(Exception):
    """The settings cannot be used; the message names every fault with its line and how to mend it, in zh and en."""

    def __init__(self, file: Path | None, faults: tuple[Fault, ...]) -> None:
        lines = [f"  {line}" for fault in faults for line in fault.sentence()]
        super().__init__("\n".join([*([str(file)] if file else []), *lines]))
        self.file = file
        self.faults = faults
