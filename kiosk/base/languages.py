"""The languages that everything is shown in."""

from __future__ import annotations

LANGUAGES = ("zh-CN", "zh-TW", "en", "ja", "ko")
"""BCP 47 tags, in the order in which a visitor is offered them. The first is the one that everything is written in, and has
no part of its own in a path."""
