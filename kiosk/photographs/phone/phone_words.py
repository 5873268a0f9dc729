"""What the phone's page says, one table a language (words/<language>.toml), and what the studio says of the same."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.base.untrusted_input import parse_toml
from kiosk.photographs.phone.upload_limits import UploadLimits

FOLDER = Path(__file__).with_name("words")
UNUSABLE = "unusable"
"""What is said of a photograph that was refused for a reason that has no words of its own."""
TRADITIONAL = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")
"""How the tags begin that phones send for Traditional Chinese."""


@cache
def words(language: str) -> dict[str, Any]:
    """Every word in one language; under "refused" a sentence for each code."""
    return parse_toml((FOLDER / f"{language}.toml").read_text("utf-8"))


def known_code(code: str) -> str:
    """The code of a refusal that there are words for."""
    return code if code in words(LANGUAGES[0])["refused"] else UNUSABLE


def refusal_sentence(code: str, limits: UploadLimits) -> Sentence:
    """Why something was not taken, as the studio says it."""
    zh, en = (str(words(tag)["refused"][known_code(code)]).format(**limits.said) for tag in ("zh-CN", "en"))
    return Sentence(zh, en)


def preferred(accepted: str) -> str:
    """The language that a phone asks for in its Accept-Language header; English where it asks for none of ours.

    A phone that says nothing is spoken to in Chinese.
    """
    wishes: list[tuple[float, str]] = []
    for part in accepted[:500].lower().split(","):
        tag, _, rest = part.strip().partition(";")
        try:
            weight = float(rest.strip().removeprefix("q=")) if rest else 1.0
        except ValueError:
            weight = 0.0
        if tag and tag != "*" and weight > 0:
            wishes.append((-weight, tag))
    for _, tag in sorted(wishes, key=lambda wish: wish[0]):
        if tag.startswith(TRADITIONAL):
            return "zh-TW"
        if found := next((each for each in LANGUAGES if each.lower().split("-")[0] == tag.split("-")[0]), None):
            return found
    return "en" if wishes else LANGUAGES[0]
