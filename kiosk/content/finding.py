"""One thing wrong with a pack, in words a person can act on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.base.bilingual_sentence import Sentence

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Both = tuple[str, str]
"""A sentence in Chinese and in English as a plain pair, where the studio and publish hand one on."""


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


MOST_A_FILE, MOST_IN_ALL = 100, 2000
"""Findings that are told of one file, and of a pack: who mends a hundred looks again."""
LONGEST = 400
"""Characters of one sentence or path; what is quoted in it may have been a whole file."""


def shortened(text: str) -> str:
    """A text of at most LONGEST characters, its middle left out."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 4 :]}"


def bounded(findings: Iterable[Finding]) -> list[Finding]:
    """The first MOST_A_FILE findings of each file and the first MOST_IN_ALL of all, with one more where there were others."""
    kept: list[Finding] = []
    told: Counter[str] = Counter()
    left: dict[str, list[Severity]] = {}
    for finding in findings:
        if told[finding.file] < MOST_A_FILE and len(kept) < MOST_IN_ALL:
            told[finding.file] += 1
            kept.append(finding)
        else:
            left.setdefault(finding.file if told[finding.file] else "", []).append(finding.severity)
    return [*kept, *(more(file, severities) for file, severities in left.items())]


def more(file: str, left: Sequence[Severity]) -> Finding:
    """That so many more things are wrong with a file (empty: with others); it is as severe as the worst of them."""
    what = Sentence(f"还有 {len(left)} 处没有列出。", f"{len(left)} more are not listed.")
    mend = Sentence("先改正上面的，再检查一次。", "Mend those above, then check again.")
    return _made(min(left, key=SEVERITIES.index), "more", file, "", what, mend)


def _made(severity: Severity, code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    return Finding(severity, code, *(shortened(text) for text in (file, field, *what, *mend)))


def error(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something that keeps the pack from being published."""
    return _made("error", code, file, field, what, mend)


def warning(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something staff should look at before they publish."""
    return _made("warning", code, file, field, what, mend)


def note(code: str, file: str, field: str, what: Both, mend: Both) -> Finding:
    """Something good to know."""
    return _made("info", code, file, field, what, mend)
