"""Doors that turn upon the page behind them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.publish import packs
from tests.ui.conftest import until
from tests.ui.page_walk import ancestors, arrivals, desk, page, pages, rest, within
from tests.ui.simulated_finger import Finger, act, find


@pytest.mark.parametrize("door", ["名酒行", "养生堂", "主题茶室"])
@pytest.mark.parametrize("open_to", [0.0, 0.3, 0.7])
def test_a_second_tap_on_a_door_opens_nothing_behind_it(moving: Kiosk, door: str, open_to: float) -> None:
    settle(moving.window)
    finger, seen = Finger(moving.window), arrivals(moving)
    spot = find(moving.window, door).rect().center()
    (opening,) = (item for item in within(moving.window.contentItem()) if has_qml_property(item, "from"))
    finger.tap(spot.x(), spot.y())
    until(lambda: qml_property(opening, "part", float) >= open_to)
    finger.tap(spot.x(), spot.y())
    rest(moving)
    assert len(seen) == 1


def test_a_door_opens_though_its_page_loses_it_meanwhile(moving: Kiosk, tmp_path: Path) -> None:
    small = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack"), small)
    settle(moving.window)
    act(find(moving.window, "养生堂"))
    before = moving.showroom.show(small.open_shown().catalogue)
    rest(moving)
    settle(moving.window)
    assert len(pages(moving)) == 1
    if shown := moving.showroom.show(before):
        shown.close()


def test_while_one_door_opens_another_stays_shut(moving: Kiosk) -> None:
    seen = arrivals(moving)
    act(find(moving.window, "茶空间"))
    act(find(moving.window, "养生堂"))
    until(lambda: page(moving) == "zone")
    rest(moving)
    assert (seen, moving.visit.key) == (["zone"], "tea")


def test_a_door_opens_upon_a_page_that_is_there_already(moving: Kiosk) -> None:
    settle(moving.window)
    home = pages(moving)[0]
    act(find(moving.window, "茶空间"))
    assert page(moving) == "zone"
    behind, shown = pages(moving)
    assert behind == home
    whole = home.size()
    assert shown.size() == whole
    doorway = next(item for item in ancestors(shown) if item.clip())
    assert 0 < doorway.width() < whole.width() / 2, "through the doorway"
    rest(moving)
    until(lambda: pages(moving) == [shown])
    assert not doorway.clip()
    assert doorway.size() == whole


def test_a_second_finger_finds_no_other_door_while_one_opens(moving: Kiosk) -> None:
    settle(moving.window)
    at = find(moving.window, "养生堂").rect().center()
    seen = arrivals(moving)
    act(find(moving.window, "茶空间"))
    Finger(moving.window).tap(at.x(), at.y())
    rest(moving)
    assert seen == ["zone"]


def test_whoever_turns_back_in_the_doorway_stands_before_one_page(moving: Kiosk) -> None:
    for _ in range(3):
        act(find(moving.window, "茶空间"))
        assert len(pages(moving)) == 2
        moving.visit.home()
        settle(moving.window)
        assert page(moving) == "home"
        assert len(pages(moving)) == 1
    act(find(moving.window, "茶空间"))
    moving.visit.open("map", "")
    settle(moving.window)
    rest(moving)
    (shown,) = pages(moving)
    assert all((item.opacity() == 1 and not item.clip()) or item is desk(moving) for item in ancestors(shown))
