"""What a cell holds before its column is asked: the value as text, and how one says that it cannot be read."""

from __future__ import annotations

import re
from datetime import datetime

from kiosk.base.bilingual_sentence import Sentence
from kiosk.workbook.record_lookup import INVISIBLE
from kiosk.workbook.record_lookup import plain as plain

Scalar = str | float | bool | datetime | None


class Unreadable(Exception):
    """A cell does not say what its column holds: what is wrong and how to mend it, in Chinese and English."""

    def __init__(self, what: Sentence, mend: Sentence) -> None:
        super().__init__(what[1], mend[1])
        self.what = what
        self.mend = mend


def tidy(text: str, lines: bool) -> str:
    """Text with one kind of line break, or none, and no blanks at the ends of lines."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    parts = [part.strip().strip(INVISIBLE).strip() for part in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text)]
    return ("\n" if lines else " ").join(parts).strip() if lines else " ".join(part for part in parts if part)


def spelled(value: Scalar) -> str:
    """What a cell holds as the text one sees."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ", "minutes")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
    return value


def wrong(text: str, zh: str, en: str, mend: Sentence) -> Unreadable:
    """What is said of a cell that holds `text`, which is shortened."""
    short = text if len(text) <= 40 else f"{text[:38]}…"
    return Unreadable(Sentence(f"“{short}”{zh}。", f"“{short}” {en}."), mend)
