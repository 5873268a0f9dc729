"""What a finger does."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import WIDE, Opener, until
from tests.ui.simulated_finger import Finger, find


def page(kiosk: Kiosk) -> tuple[str, str]:
    return kiosk.visit.page, kiosk.visit.key


def test_the_touch_that_wakes_the_kiosk_is_swallowed(opened: Opener) -> None:
    kiosk = opened()
    settle(kiosk.window)
    door = find(kiosk.window, "茶空间").rect().center() - kiosk.window.geometry().topLeft()
    kiosk.visit.reset()
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    finger.tap(door.x(), door.y())
    assert kiosk.visit.present
    settle(kiosk.window)
    assert page(kiosk) == ("home", ""), "the touch that wakes opens no door"
    finger.tap(door.x(), door.y())
    until(lambda: page(kiosk) == ("zone", "tea"))


def test_a_tap_on_a_door_opens_its_zone(kiosk: Kiosk, finger: Finger) -> None:
    finger.press("茶空间")
    until(lambda: page(kiosk) == ("zone", "tea"))


def test_the_fourth_door_opens_the_tea_rooms(kiosk: Kiosk, finger: Finger) -> None:
    finger.press("主题茶室")
    until(lambda: page(kiosk)[0] == "rooms")


def test_counties_folded_into_one_chip_unfold_and_narrow_the_zone(opened: Opener) -> None:
    kiosk = opened(WIDE)
    kiosk.visit.choose_language("en")
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    with pytest.raises(AssertionError, match="nothing called"):
        find(kiosk.window, "Songxi County")
    finger.press("County")
    settle(kiosk.window)
    finger.press("Songxi County")
    until(lambda: kiosk.showroom.zone.place == "songxi")
    settle(kiosk.window)
    assert find(kiosk.window, "Guangze County"), "another county can be chosen instead"


def test_from_the_doors_to_an_origin_by_taps_alone(kiosk: Kiosk, finger: Finger) -> None:
    finger.press("茶空间")
    until(lambda: page(kiosk)[0] == "zone")
    settle(kiosk.window)
    finger.press("大红袍")
    until(lambda: page(kiosk) == ("product", "da-hong-pao"))
    settle(kiosk.window)
    finger.press("去产地")
    until(lambda: page(kiosk) == ("place", "wuyishan"))


def test_a_flick_scrolls_the_page_like_paper(kiosk: Kiosk, finger: Finger) -> None:
    kiosk.visit.open("routes", "")
    settle(kiosk.window)
    paper = next(item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickFlickable"))
    finger.drag(540, 1500, 540, 700)
    until(lambda: qml_property(paper, "contentY", float) > 700 and not qml_property(paper, "moving", bool))


def test_back_returns_to_the_page_before_and_to_its_place(kiosk: Kiosk) -> None:
    kiosk.visit.open("routes", "")
    settle(kiosk.window)
    paper = next(item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickFlickable"))
    paper.setProperty("contentY", 900.0)
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    kiosk.visit.back()
    settle(kiosk.window)
    paper = next(item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickFlickable"))
    until(lambda: qml_property(paper, "contentY", float) == 900.0)


def test_the_language_sheet_speaks_every_language_and_keeps_the_page(kiosk: Kiosk, finger: Finger) -> None:
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    for name, tag in (
        ("English", "en"),
        ("日本語", "ja"),
        ("한국어", "ko"),
        ("繁體中文", "zh-TW"),
        ("简体中文", "zh-CN"),
    ):
        bar = {"zh-CN": "语言", "en": "Language", "ja": "言語", "ko": "언어", "zh-TW": "語言"}
        finger.press(bar[kiosk.visit.language])
        settle(kiosk.window)
        finger.press(name)
        until(partial(lambda wanted: kiosk.visit.language == wanted, tag))
        assert page(kiosk) == ("product", "da-hong-pao")
        settle(kiosk.window)


def test_the_map_grows_under_two_fingers_and_one_tap_brings_the_whole_back(opened: Opener) -> None:
    kiosk = opened(WIDE)
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    finger = Finger(kiosk.window)

    def zoom() -> float:
        sheet = next(i for i in items(kiosk.window.contentItem()) if has_qml_property(i, "zoom"))
        return qml_property(sheet, "zoom", float)

    assert zoom() == 1.0
    finger.pinch(600, 560, 3.0)
    until(lambda: zoom() > 1.3)
    finger.press("全图")
    until(lambda: zoom() == 1.0)


def test_things_are_collected_and_taken_off_by_taps(kiosk: Kiosk, finger: Finger) -> None:
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    finger.press("加入心意单")
    until(lambda: kiosk.showroom.takeaway.count == 1)
    finger.press("心意单 1")
    until(lambda: page(kiosk)[0] == "takeaway")
    settle(kiosk.window)
    finger.press("从心意单移除：大红袍")
    until(lambda: kiosk.showroom.takeaway.count == 0)


def test_a_seated_visitor_brings_everything_down_and_the_reset_puts_it_back(
    kiosk: Kiosk, finger: Finger, glass: Hourglass
) -> None:
    high = find(kiosk.window, "茶空间").rect().top()
    finger.press("放低")
    settle(kiosk.window)
    assert find(kiosk.window, "茶空间").rect().top() > high
    glass.at += 1000
    kiosk.visit.tick()
    kiosk.visit.touched()
    settle(kiosk.window)
    assert find(kiosk.window, "茶空间").rect().top() == high
