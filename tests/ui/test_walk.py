"""Every page, in every language, on tall and on wide glass."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.ui.screens import items, settle, stations
from kiosk.ui.visitor.visit import LANGUAGES
from tests.ui.conftest import TALL, WIDE, Opener
from tests.ui.touching import name_of, pressables

FACES = {
    "zh-CN": {"Kiosk Kai"},
    "zh-TW": {"Kiosk Hei TC", "Kiosk Song TC", "Kiosk Kai"},
    "en": {"Kiosk Kai"},
    "ja": {"Kiosk Hei JP", "Kiosk Song JP", "Kiosk Kai"},
    "ko": {"Kiosk Hei KR", "Kiosk Song KR", "Kiosk Kai"},
}
"""Faces that may stand on a page; Kai beside the others because the Chinese name stands beside the visitor's."""


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_complete_quiet_and_named(opened: Opener, size: tuple[int, int], language: str) -> None:
    kiosk = opened(size)
    for station in stations(kiosk):
        kiosk.visit.reset()
        kiosk.visit.touched()
        kiosk.visit.choose_language(language)
        station.reach(kiosk)
        settle(kiosk.window)
        nameless = [here.rect() for here in pressables(kiosk.window) if not name_of(here).strip()]
        assert not nameless, f"{station.name}: pressable things without a name at {nameless}"
        words = [
            item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickText") and item.property("text")
        ]
        assert words, f"{station.name} says nothing"
        faces = {word.property("font").family() for word in words}
        assert faces <= FACES[language] | FACES["zh-CN"] | {"Kiosk Kai"}, f"{station.name}: {faces}"
        cut = [word.property("text") for word in words if word.property("truncated")]
        assert not cut, f"{station.name}: cut short {cut}"


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("reach", [False, True], ids=["standing", "seated"])
def test_every_page_opens_in_largest_text_high_contrast_and_reach(
    opened: Opener, size: tuple[int, int], reach: bool
) -> None:
    kiosk = opened(size)
    for station in stations(kiosk):
        kiosk.visit.reset()
        kiosk.visit.touched()
        kiosk.visit.choose_text_size(2)
        kiosk.visit.choose_contrast(True)
        kiosk.visit.choose_reach(reach)
        station.reach(kiosk)
        settle(kiosk.window)


def test_everything_pressable_says_what_it_is(opened: Opener) -> None:
    kiosk = opened()
    for station in stations(kiosk):
        kiosk.visit.home()
        station.reach(kiosk)
        settle(kiosk.window)
        for here in pressables(kiosk.window):
            assert here.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
            assert here.actionInterface() is not None, (
                f"{station.name}: {name_of(here)} cannot be pressed by assistive technology"
            )
