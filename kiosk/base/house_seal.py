"""What is cut into the house's own seal and mark: what the pack says, or the beginning of the showroom's title."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

CHINESE = "zh-CN"
SEAL_MOST, MARK_MOST = 4, 1
"""Letters of the seal, and of the mark beside the title."""


class Cut(NamedTuple):
    """The letters of a seal, and the language in whose face they are cut."""

    letters: str
    hand: str


def cut(written: Mapping[Any, str], title: Mapping[Any, str], language: str, most: int) -> Cut:
    """At most `most` letters for visitors of a language: those written for it, else the Chinese ones.

    Where none are written they are the first letters of the title, which for Taiwan is the title there.
    """
    if own := written.get(language) or written.get(CHINESE):
        return Cut(own[:most], language if language in written else CHINESE)
    hand = language if language == "zh-TW" and title.get(language) else CHINESE
    return Cut("".join(filter(str.isalnum, title.get(hand, "")))[:most], hand)
