"""Allergens are told in the visitor's language, and one that has no name here as staff typed it."""

from __future__ import annotations

from kiosk.base.allergens import NAMES, in_words
from kiosk.base.languages import LANGUAGES


def test_allergens_are_told_in_every_language() -> None:
    assert in_words(["wheat", "sesame"], "zh-CN") == "小麦（麸质）、芝麻"
    assert in_words(["wheat", "sesame"], "en") == "wheat (gluten), sesame"
    assert all(set(names) == set(LANGUAGES) for names in NAMES.values())


def test_what_has_no_name_is_told_as_it_was_typed() -> None:
    assert in_words(["celery"], "en") == "celery"


def test_nothing_is_said_of_what_has_none() -> None:
    assert in_words([], "ko") == ""
