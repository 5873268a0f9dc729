"""What is cut into a county's seal: its name in Han characters, without what it is."""

from __future__ import annotations

KINDS = "市县区縣區"
MOST = 4


def script(language: str) -> str:
    """The language in whose characters seals are cut for visitors of this one."""
    return "zh-TW" if language in ("zh-TW", "ja") else "zh-CN"


def seal_words(county: str) -> str:
    """The words of a county's seal, at most four: 浦城 of 浦城县; a name that keeps but one character stays whole."""
    short = county[:-1] if len(county) > 2 and county[-1] in KINDS else county
    return short[:MOST]
