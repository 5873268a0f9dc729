"""Finding by a few letters."""

from __future__ import annotations

import pytest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.ui.simulated_finger import Finger


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dhp", "da-hong-pao"),
        ("dahongpao", "da-hong-pao"),
        ("hongpao", "da-hong-pao"),
        ("jz", "jian-zhan"),
        ("lapsang", "lapsang-souchong"),
        ("大紅袍", "da-hong-pao"),
        ("大红袍", "da-hong-pao"),
        ("wuyishan", "wuyishan"),
    ],
)
def test_a_thing_is_found_by_pinyin_initials_letters_and_either_script(kiosk: Kiosk, typed: str, found: str) -> None:
    search = kiosk.showroom.search
    for letter in typed:
        search.type(letter)
    assert found in [card.key for card in search.results.rows()][:6]


def test_results_come_while_typing_and_open_by_a_tap(kiosk: Kiosk, finger: Finger) -> None:
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    for letter in "dhp":
        finger.press(letter)
    settle(kiosk.window)
    assert kiosk.showroom.search.text == "dhp"
    finger.press("大红袍")
    settle(kiosk.window)
    assert kiosk.visit.key == "da-hong-pao"


def test_nothing_found_says_so_and_suggests(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    search = kiosk.showroom.search
    for letter in "zzzzqqq":
        search.type(letter)
    settle(kiosk.window)
    assert search.results.count == 0
    assert search.suggestions.count == 8


def test_a_long_press_of_typing_stops_at_the_limit(kiosk: Kiosk) -> None:
    search = kiosk.showroom.search
    for _ in range(200):
        search.type("a")
    assert len(search.text) == 24
    for _ in range(300):
        search.erase()
    assert search.text == ""
