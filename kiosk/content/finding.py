"""One thing wrong with a pack, in words a person can act on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Where (file and field), what, and how to mend it, in Chinese and English. Errors keep a pack from being published."""

    severity: Severity
    code: str
    file: str
    field: str
    what_zh: str
    what_en: str
    mend_zh: str
    mend_en: str
