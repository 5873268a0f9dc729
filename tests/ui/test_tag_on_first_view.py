"""The code on a luggage tag stands whole on the glass when a page opens, however long its words are."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import TALL, WIDE, Opener, until
from tests.ui.covering import covering
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger, name_of, pressables

THINGS = (("product", "da-hong-pao"), ("product", "pucheng-bao-jiu"), ("place", "yanping"), ("route", "minyue-wuyi"))
"""Names with a gloss, long prose, a county, and a scroll."""


def whole(kiosk: Kiosk, patch: QQuickItem) -> bool:
    """Whether a code and its patch stand on the glass and clear of the bar: in reach they may hang below it."""
    (bar,) = of_kind(kiosk, "NavigationBar")
    code = on_glass(patch)
    return on_glass(kiosk.window.contentItem()).contains(code) and not on_glass(bar).intersects(code)


@covering(
    language={language: language for language in LANGUAGES},
    size={"tall": TALL, "wide": WIDE},
    reach={"standing": False, "seated": True},
    text={"normal": 0, "large": 1, "largest": 2},
)
def test_a_code_stands_whole_on_the_glass_at_first_sight(
    opened: Opener, language: str, size: tuple[int, int], reach: bool, text: int
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.choose_reach(reach)
    kiosk.visit.choose_text_size(text)
    cut = []
    for page, key in THINGS:
        kiosk.visit.open(page, key)
        settle(kiosk.window)
        if not any(whole(kiosk, patch) for patch in of_kind(kiosk, "CodePatch")):
            cut.append((page, key))
    assert cut == []


def test_long_words_are_folded_before_the_tag_and_a_press_opens_them(opened: Opener) -> None:
    kiosk = opened()
    kiosk.visit.choose_language("en")
    kiosk.visit.choose_text_size(2)
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    (words,) = of_kind(kiosk, "FoldedText")
    folded = words.height()
    Finger(kiosk.window).press("Read on")
    until(lambda: words.height() > folded)
    assert qml_property(words, "prose", str) == kiosk.showroom.product.summary
    assert "Read on" not in {name_of(here) for here in pressables(kiosk.window)}


def test_words_that_have_room_are_not_folded(opened: Opener) -> None:
    kiosk = opened(page=("product", "pucheng-bao-jiu"))
    assert "展开" not in {name_of(here) for here in pressables(kiosk.window)}


@pytest.mark.parametrize("language", ["zh-TW", "ja"])
def test_a_name_in_chinese_characters_is_said_once(opened: Opener, language: str) -> None:
    kiosk = opened()
    kiosk.visit.choose_language(language)
    kiosk.visit.open("product", "pucheng-bao-jiu")
    settle(kiosk.window)
    (name,) = of_kind(kiosk, "ProductName")
    assert qml_property(name, "other", str) == kiosk.showroom.product.pinyin
