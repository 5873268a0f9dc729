"""From one to the other, with the sign of the language: 4–5, 4〜5, 4~5; one rule for numbers, months and hours."""

from __future__ import annotations

TO = {"zh-CN": "–", "zh-TW": "–", "en": "–", "ja": "〜", "ko": "~"}


def span(low: object, high: object, language: str) -> str:
    """`low` to `high`. An end of several words stands apart from an en dash."""
    sign = TO[language]
    return f"{low} {sign} {high}" if sign == "–" and " " in f"{high}" else f"{low}{sign}{high}"
