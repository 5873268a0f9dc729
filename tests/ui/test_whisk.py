"""Whisking tea in a bowl that is made for it: a finger to and fro, or a press; the next visitor finds it not yet whisked."""

from __future__ import annotations

import tomllib

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.default_pack import PACK
from tests.ui.conftest import until
from tests.ui.page_walk import page, part
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables, tree


def whisking(kiosk: Kiosk) -> Kiosk:
    """The kiosk on the page where tea is whisked in a Jian bowl."""
    kiosk.visit.open("whisk", "jian-zhan")
    settle(kiosk.window)
    return kiosk


def told(kiosk: Kiosk, words: str) -> bool:
    """Whether the page says these words."""
    return any(words in name_of(here) for here in tree(kiosk.window))


def test_tea_is_whisked_one_press_from_the_bowls_picture(kiosk: Kiosk) -> None:
    kiosk.visit.open("product", "jian-zhan")
    settle(kiosk.window)
    Finger(kiosk.window).press("点一盏茶")
    until(lambda: page(kiosk) == "whisk")
    assert kiosk.visit.key == "jian-zhan"
    assert told(kiosk, "用手指来回击拂")


def test_only_a_bowl_whose_note_says_so_is_whisked_in(kiosk: Kiosk) -> None:
    for key in ("da-hong-pao", "beiyuan-gong-cha", "jianou-zhui-li"):
        kiosk.visit.open("product", key)
        settle(kiosk.window)
        assert not [here for here in pressables(kiosk.window) if name_of(here) == "点一盏茶"]


def test_what_is_said_stands_in_the_pack(kiosk: Kiosk) -> None:
    whisking(kiosk)
    room = tomllib.loads((PACK / "rooms" / "jianzhan-diancha.toml").read_text("utf-8"))
    assert told(kiosk, room["activity"]["zh-CN"])


def test_where_nothing_moves_a_press_shows_the_end_at_once(kiosk: Kiosk) -> None:
    act(find(whisking(kiosk).window, "击拂"))
    assert told(kiosk, "点好了")
    act(find(kiosk.window, "重新来"))
    assert told(kiosk, "用手指来回击拂")


def test_assistive_technology_whisks_it_press_by_press(moving: Kiosk) -> None:
    window = whisking(moving).window
    act(find(window, "击拂"))
    assert told(moving, "汤花渐起")
    for _ in range(4):
        act(find(window, "击拂"))
    assert told(moving, "点好了")


def test_a_finger_to_and_fro_raises_the_foam(moving: Kiosk) -> None:
    window, finger = whisking(moving).window, Finger(moving.window)
    until(lambda: find(window, "击拂"))
    scene = part(moving, "swung")
    middle = scene.mapToScene(QPointF(scene.width() / 2, scene.height() / 2)).toPoint()
    QTest.touchEvent(window, finger.device).press(0, middle, window).commit()
    at = middle
    for stroke in range(60):
        for step in (-2, -1, 0, 1, 2) if stroke % 2 else (2, 1, 0, -1, -2):
            at = middle + QPoint(round(scene.width() * 0.06 * step), 0)
            QTest.touchEvent(window, finger.device).move(0, at, window).commit()
            QTest.qWait(2)
        if told(moving, "点好了"):
            break
    QTest.touchEvent(window, finger.device).release(0, at, window).commit()
    finger.breathe()
    assert told(moving, "点好了")
    assert page(moving) == "whisk", "a finger on the whisk does not turn the page"


def test_the_next_visitor_finds_it_not_yet_whisked(kiosk: Kiosk) -> None:
    act(find(whisking(kiosk).window, "击拂"))
    kiosk.visit.reset()
    kiosk.visit.touched()
    assert told(whisking(kiosk), "用手指来回击拂")
