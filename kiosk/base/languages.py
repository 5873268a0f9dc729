"""The languages that everything is shown in."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["zh-CN", "zh-TW", "en", "ja", "ko"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""BCP 47 tags, in the order in which a visitor is offered them. The first is the one that everything is written in, and has
no part of its own in a path."""
