"""Making a tea: a finger tilts the kettle, or a press pours; what runs is over when the visitor goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.ui.conftest import until
from tests.ui.page_walk import page, part
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables, tree


def making(kiosk: Kiosk, product: str = "da-hong-pao") -> Kiosk:
    """The kiosk on the page where a product's tea is made."""
    kiosk.visit.open("brew", product)
    settle(kiosk.window)
    return kiosk


def told(kiosk: Kiosk, words: str) -> bool:
    """Whether the page says these words."""
    return any(words in name_of(here) for here in tree(kiosk.window))


def test_a_tea_is_made_one_press_from_its_picture(kiosk: Kiosk) -> None:
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    Finger(kiosk.window).press("泡一泡")
    until(lambda: page(kiosk) == "brew")
    assert kiosk.visit.key == "da-hong-pao"
    assert told(kiosk, "用手指倾壶")


def test_what_has_no_brewing_figures_is_not_made(kiosk: Kiosk) -> None:
    kiosk.visit.open("product", "jian-zhan")
    settle(kiosk.window)
    assert not [here for here in pressables(kiosk.window) if name_of(here) == "泡一泡"]


def test_assistive_technology_makes_it_press_by_press_where_nothing_moves(kiosk: Kiosk) -> None:
    making(kiosk)
    act(find(kiosk.window, "注水"))
    assert told(kiosk, "第 1\u00a0泡 · 浸泡中")
    act(find(kiosk.window, "泡够时间"))
    assert told(kiosk, "第 1\u00a0泡好了")
    act(find(kiosk.window, "下一泡"))
    assert told(kiosk, "第 2\u00a0泡实际约 15\u00a0秒")
    act(find(kiosk.window, "注水"))
    assert told(kiosk, "第 2\u00a0泡 · 浸泡中")


def test_a_finger_tilts_the_kettle_and_the_seconds_run(moving: Kiosk) -> None:
    window, finger = making(moving).window, Finger(moving.window)
    until(lambda: find(window, "注水"))
    kettle = part(moving, "tipped")
    middle = kettle.mapToScene(QPointF(kettle.width() / 2, kettle.height() / 2)).toPoint()
    QTest.touchEvent(window, finger.device).press(0, middle, window).commit()
    for step in range(1, 13):
        at = middle + QPoint(-round(kettle.width() * 0.04 * step), round(kettle.width() * 0.04 * step))
        QTest.touchEvent(window, finger.device).move(0, at, window).commit()
        QTest.qWait(12)
    until(lambda: told(moving, "第 1\u00a0泡 · 浸泡中"))
    QTest.touchEvent(window, finger.device).release(0, at, window).commit()
    finger.breathe()
    assert page(moving) == "brew", "a finger on the kettle does not turn the page"
    until(lambda: told(moving, "第 1\u00a0泡好了"), 30)


def test_a_kettle_let_go_too_soon_pours_no_more(moving: Kiosk) -> None:
    window = making(moving).window
    kettle = part(moving, "tipped")
    at = kettle.mapToScene(QPointF(kettle.width() / 2, kettle.height() / 2))
    Finger(window).drag(at.x(), at.y(), at.x() - kettle.width() * 0.1, at.y(), 4)
    assert told(moving, "用手指倾壶")
    assert find(window, "注水")


def test_the_next_visitor_finds_dry_leaf(kiosk: Kiosk) -> None:
    making(kiosk)
    act(find(kiosk.window, "注水"))
    kiosk.visit.reset()
    kiosk.visit.touched()
    assert told(making(kiosk), "用手指倾壶")
