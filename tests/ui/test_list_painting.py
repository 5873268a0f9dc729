"""The take-away list as a painting: what is on the scroll, the seal that is pressed onto it, and the slips on their line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.settings import Origin
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import MOVING, SETTINGS, TALL, WIDE, Opener, until
from tests.ui.covering import covering
from tests.ui.seen_on_glass import codes_on
from tests.ui.simulated_finger import Finger, name_of, pressables

LIST = "https://origin.example.cn/list#"
TWELVE = [
    *[("product", key) for key in ("da-hong-pao", "pucheng-bao-jiu", "jianou-zhui-li", "jian-zhan", "wufu-bai-lian")],
    *[("product", key) for key in ("pucheng-gui-hua", "songxi-green-tea", "jianyang-ju-you")],
    *[("place", "wuyishan"), ("place", "tongmu"), ("route", "minyue-wuyi"), ("product", "rou-gui")],
]
PRESS, PRESSED = "按住石印", "已盖章"


def opened_with(kiosk: Kiosk, things: list[tuple[str, str]]) -> None:
    """Collect `things` and open the list."""
    for kind, key in things:
        kiosk.showroom.takeaway.toggle(kind, key)
    kiosk.visit.open("takeaway", "")
    settle(kiosk.window)


def shown(kiosk: Kiosk, kind: str) -> list[QQuickItem]:
    """What is visible and of this QML type."""
    return [item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith(kind + "_")]


def rect(item: QQuickItem) -> QRectF:
    """Where an item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted(kiosk: Kiosk) -> set[str]:
    """The names of the things on the scroll."""
    return {qml_property(thing, "name", str) for thing in shown(kiosk, "PaintedThing")}


def stamped(kiosk: Kiosk) -> bool:
    """Whether the place of the seal shows one, all of it."""
    (place,) = shown(kiosk, "PressedSeal")
    return any(
        item.metaObject().className().startswith("HouseSeal_") and item.opacity() == 1 for item in place.childItems()
    )


def read(kiosk: Kiosk) -> list[str]:
    """What a phone reads from the glass."""
    settle(kiosk.window)
    return codes_on(kiosk.window.grabWindow())


@pytest.mark.parametrize("size", [TALL, WIDE, (2160, 3840)], ids=["tall", "wide", "large"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_twelve_things_lie_whole_on_the_scroll_above_the_fold(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    opened_with(kiosk, TWELVE)
    (scroll,) = shown(kiosk, "ListScroll")
    paper = rect(qml_property(scroll, "sheet", QQuickItem))
    things = shown(kiosk, "PaintedThing")
    assert len(things) == 12
    for thing in things:
        assert paper.adjusted(-1, -1, 1, 1).contains(rect(thing)), qml_property(thing, "name", str)
    assert rect(scroll).top() >= 0
    assert rect(scroll).bottom() <= size[1]
    assert len(shown(kiosk, "PeggedSlip")) == 12


@covering(
    size={"tall": TALL, "wide": WIDE},
    text={"normal": 0, "largest": 2},
    reach={"standing": False, "seated": True},
    language={language: language for language in ("zh-CN", "en", "ja")},
)
def test_the_code_is_whole_without_scrolling(
    opened: Opener, size: tuple[int, int], text: int, reach: bool, language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_reach(reach)
    kiosk.visit.choose_text_size(text)
    kiosk.visit.choose_language(language)
    opened_with(kiosk, TWELVE)
    assert len(read(kiosk)) == 1


@pytest.mark.parametrize("coded", [False, True], ids=["plain", "coded"])
@pytest.mark.parametrize("language", ["zh-CN", "en", "ja", "ko"])
def test_the_first_row_of_slips_lies_whole_above_the_bar(opened: Opener, language: str, coded: bool) -> None:
    kiosk = opened(TALL, SETTINGS if coded else replace(SETTINGS, origin=Origin()))
    kiosk.visit.choose_language(language)
    opened_with(kiosk, TWELVE)
    foot = min(rect(bar).top() for bar in shown(kiosk, "NavigationBar"))
    slips = shown(kiosk, "PeggedSlip")
    row = [rect(slip) for slip in slips if rect(slip).top() == min(rect(each).top() for each in slips)]
    assert len(row) > 1
    assert all(each.bottom() <= foot for each in row)
    assert all(rect(slip).top() >= foot for slip in slips[len(row) :])


@pytest.mark.parametrize("text", [0, 2], ids=["normal", "largest"])
def test_on_wide_glass_no_cord_runs_over_the_words_at_the_seal(opened: Opener, text: int) -> None:
    kiosk = opened(WIDE)
    kiosk.visit.choose_text_size(text)
    for language in ("zh-CN", "en", "ja", "ko"):
        kiosk.visit.home()
        kiosk.visit.choose_language(language)
        kiosk.showroom.takeaway.clear()
        opened_with(kiosk, TWELVE)
        (stone,) = shown(kiosk, "SealStone")
        assert all(rect(cord).left() >= rect(stone).right() for cord in shown(kiosk, "HempCord")), language


def test_a_thing_taken_down_from_the_line_is_gone_from_the_painting(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, TWELVE[:3])
    assert painted(kiosk) == {"大红袍", "浦城包酒", "建瓯锥栗"}
    Finger(kiosk.window).press("从心意单移除：浦城包酒")
    until(lambda: painted(kiosk) == {"大红袍", "建瓯锥栗"})
    assert [qml_property(slip, "name", str) for slip in shown(kiosk, "PeggedSlip")] == ["大红袍", "建瓯锥栗"]
    assert "浦城" not in {seal.words for seal in kiosk.showroom.takeaway.seals.rows()}


def test_a_slip_opens_the_page_of_its_thing(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, TWELVE[:2])
    Finger(kiosk.window).press("浦城包酒, 浦城县")
    until(lambda: (kiosk.visit.page, kiosk.visit.key) == ("product", "pucheng-bao-jiu"))


@pytest.mark.parametrize("settings", [SETTINGS, MOVING], ids=["still", "moving"])
def test_the_seal_is_pressed_once_goes_into_the_code_and_is_gone_with_the_visit(
    opened: Opener, glass: Hourglass, settings: object
) -> None:
    kiosk = opened(TALL, settings)
    opened_with(kiosk, TWELVE[:2])
    assert not stamped(kiosk)
    assert read(kiosk) == [LIST + "p.da-hong-pao~p.pucheng-bao-jiu"]
    Finger(kiosk.window).press(PRESS)
    until(lambda: stamped(kiosk))
    assert [name_of(here) for here in pressables(kiosk.window)].count(PRESSED) == 1
    assert read(kiosk) == [LIST + f"p.da-hong-pao~p.pucheng-bao-jiu~s.{glass.day:%y%m%d}"]
    Finger(kiosk.window).press(PRESSED)
    assert kiosk.showroom.takeaway.sealed
    kiosk.visit.reset()
    assert not kiosk.showroom.takeaway.sealed
    kiosk.visit.touched()
    opened_with(kiosk, TWELVE[:2])
    assert not stamped(kiosk)


def test_the_seal_stays_while_things_come_and_goes_with_the_last(opened: Opener) -> None:
    takeaway = opened().showroom.takeaway
    takeaway.press_seal()
    assert not takeaway.sealed
    takeaway.toggle("product", "da-hong-pao")
    takeaway.press_seal()
    takeaway.toggle("product", "jian-zhan")
    takeaway.toggle("product", "da-hong-pao")
    assert takeaway.sealed
    takeaway.toggle("product", "jian-zhan")
    assert not takeaway.sealed


def test_the_counties_things_are_from_have_a_seal_each(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, [*TWELVE[:3], ("place", "wuyishan"), ("place", "tongmu"), ("route", "minyue-wuyi")])
    assert [seal.words for seal in kiosk.showroom.takeaway.seals.rows()] == ["武夷山", "浦城", "建瓯"]


def test_an_empty_list_is_an_empty_scroll_and_a_way_to_the_doors(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, [])
    assert painted(kiosk) == set()
    assert shown(kiosk, "SealStone") == []
    said = {
        qml_property(item, "text", str) for item in items(kiosk.window.contentItem()) if item.inherits("QQuickText")
    }
    assert "选一样，画就开始" in said
    Finger(kiosk.window).press("去看看每扇门")
    until(lambda: kiosk.visit.page == "home")


def test_emptied_by_a_press_the_scroll_is_bare(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, TWELVE)
    Finger(kiosk.window).press("清空")
    until(lambda: painted(kiosk) == set())


def test_a_seated_visitor_has_scroll_and_code_above_and_the_seal_in_reach(opened: Opener) -> None:
    kiosk = opened()
    opened_with(kiosk, TWELVE[:4])
    (before,) = shown(kiosk, "ListScroll")
    high = rect(before).height()
    kiosk.visit.choose_reach(True)
    settle(kiosk.window)
    (scroll,) = shown(kiosk, "ListScroll")
    (stone,) = shown(kiosk, "SealStone")
    assert rect(scroll).bottom() < rect(stone).top()
    assert rect(scroll).height() > high * 0.6
    foot = min(rect(bar).top() for bar in shown(kiosk, "NavigationBar"))
    slips = shown(kiosk, "PeggedSlip")
    assert slips
    assert all(rect(slip).center().y() < foot for slip in slips), "of what was collected, blank paper is seen"
    Finger(kiosk.window).press(PRESS)
    until(lambda: stamped(kiosk))
    kiosk.visit.choose_reach(False)
    settle(kiosk.window)
    assert len(shown(kiosk, "ListScroll")) == 1
    assert stamped(kiosk)
