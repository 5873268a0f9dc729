"""The studio's own words: each stands where it is said, in Chinese and in English."""

from __future__ import annotations

from kiosk.content.finding import Both

NAMES: dict[str, Both] = {
    "zh-CN": ("简体中文", "Simplified Chinese"),
    "zh-TW": ("繁體中文", "Traditional Chinese"),
    "en": ("英文", "English"),
    "ja": ("日文", "Japanese"),
    "ko": ("韩文", "Korean"),
}
"""The visitor's languages as the studio calls them."""


class Speech:
    """Says everything in the studio's language, "zh" or "en"."""

    def __init__(self, language: str = "zh") -> None:
        self.language = language

    def __call__(self, zh: str, en: str) -> str:
        """The one of the two that is spoken."""
        return zh if self.language == "zh" else en

    def both(self, words: Both) -> str:
        """The one of a pair that is spoken."""
        return self(*words)

    def tongue(self, tag: str) -> str:
        """What a visitor's language is called."""
        return self.both(NAMES[tag])
