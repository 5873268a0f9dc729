"""A picture as the pack is to keep it: as it came, or as whoever imports makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding
from kiosk.content.picture_check import AGAIN
from kiosk.content.picture_header import NAMES, guess, measured

KINDS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "HEIC": ".heic", "AVIF": ".avif"}


class Prepared(Protocol):
    """A picture as the pack is to keep it: its bytes, its file's ending, and its point of interest (fractions)."""

    @property
    def data(self) -> bytes:
        """The file's bytes."""

    @property
    def suffix(self) -> str:
        """The file's ending, with its dot."""

    @property
    def focus(self) -> tuple[float, float]:
        """Fractions of width and height from the top left."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What staff should know of it."""


Prepare = Callable[[bytes, str], Prepared | Finding]
"""A photograph's bytes and name to what the pack keeps, or to the finding that says why it cannot be used."""


@dataclass(frozen=True, slots=True)
class AsItIs:
    """A picture that goes into the pack byte for byte."""

    data: bytes
    suffix: str
    focus: tuple[float, float] = (0.5, 0.5)
    findings: tuple[Finding, ...] = ()


def as_it_is(data: bytes, name: str) -> AsItIs | Finding:
    """A usable picture as it came; a finding for anything else."""
    size = measured(data)
    if size is not None and size.usable:
        return AsItIs(data, KINDS[size.kind])
    if size is not None:
        lost = Sentence(f"{name} 不完整或损坏了。", f"{name} is cut off or damaged.")
        return Finding("error", "broken-picture", name, "", *lost, *AGAIN)
    zh, en = guess(data[:4096])
    what = Sentence(f"{name} 不是 {NAMES[0]} 图片，像是{zh}。", f"{name} is no {NAMES[1]} picture; it looks like {en}.")
    mend = Sentence("另存为 JPEG 或 PNG。", "Save it as JPEG or PNG.")
    return Finding("error", "not-a-picture", name, "", *what, *mend)
