"""One thing wrong with a pack, in words a person can act on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
Both = tuple[str, str]
"""The same sentence in Chinese and in English."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Where (file and field), what, and how to mend it, in Chinese and English. An error keeps a pack from being shown.

    `field` is a path inside the file, its list positions counted from 0: `stops.2.place`.
    """

    severity: Severity
    code: str
    file: str
    field: str
    what_zh: str
    what_en: str
    mend_zh: str
    mend_en: str


def error(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something that keeps the pack from being published."""
    return Finding("error", code, file, field, *what, *mend)


def warning(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something staff should look at before they publish."""
    return Finding("warning", code, file, field, *what, *mend)


def note(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something good to know."""
    return Finding("info", code, file, field, *what, *mend)
