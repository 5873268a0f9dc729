"""The studio's own words: each stands where it is said, in Chinese and in English."""

from __future__ import annotations

import logging
import re

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.os_errors import cause_with_place
from kiosk.content.finding import Both

log = logging.getLogger("kiosk")
CHINESE = re.compile("[\u4e00-\u9fff]")
PARTS = re.compile(r"\n|(?<=[。！？])\s*(?=[A-Z])|(?<=[.!?])\s+(?=[\u4e00-\u9fff“])")

NAMES: dict[str, Both] = {
    "zh-CN": ("简体中文", "Simplified Chinese"),
    "zh-TW": ("繁體中文", "Traditional Chinese"),
    "en": ("英文", "English"),
    "ja": ("日文", "Japanese"),
    "ko": ("韩文", "Korean"),
}
"""The visitor's languages as the studio calls them."""
UNFORESEEN: Both = (
    "没有料到的错。再试一次；还是这样，就找管程序的人。",
    "An error that nobody foresaw. Try again; if it stays so, ask whoever looks after the program.",
)


class Bilingual:
    """Says everything in the studio's language, "zh" or "en"."""

    def __init__(self, language: str = "zh") -> None:
        self.language = language

    def __call__(self, zh: str, en: str) -> str:
        """The one of the two that is spoken."""
        return zh if self.language == "zh" else en

    def both(self, words: Both) -> str:
        """The one of a pair that is spoken."""
        return self(*words)

    def of(self, text: str) -> str:
        """The part of a text in Chinese and English ("…。 …", or a line each) that is in the studio's language.

        A text in one language alone is given back whole.
        """
        parts = [part.strip() for part in PARTS.split(text) if part.strip()]
        spoken = [part for part in parts if bool(CHINESE.search(part)) == (self.language == "zh")]
        return " ".join(spoken) if spoken and len(spoken) < len(parts) else text

    def why(self, error: BaseException) -> str:
        """Why the system refused, with the file where it is known, as a sentence."""
        return self(*cause_with_place(error)) + self("。", ".")

    def reason(self, error: Exception) -> str:
        """Why something was not done: the system's refusal as a sentence, or the error's own words in both languages.

        Words that some library says in English alone are for the log; staff hear that nobody foresaw it.
        """
        if isinstance(error, SentenceError):
            return self.both(error.sentence)
        if isinstance(error, OSError):
            return self.why(error)
        said = self.of(str(error))
        if said != str(error):
            return said
        log.error("not foreseen", exc_info=error)
        return self.both(UNFORESEEN)

    def language_name(self, tag: str) -> str:
        """What a visitor's language is called."""
        return self.both(NAMES[tag])
