"""The months of a zone are a wheel, folded away until somebody asks what is in season."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger, name_of, pressables
from tests.ui.test_pages import measured

OCTOBER = 10


def months(kiosk: Kiosk) -> list[str]:
    """The months that can be pressed, by what is said of them."""
    said = [name_of(each) for each in pressables(kiosk.window)]
    return [name for name in said if name.split("月")[0].isdigit() and "月" in name]


def unfolded(kiosk: Kiosk, zone: str = "wellness") -> Finger:
    """A finger before a zone whose wheel is open."""
    kiosk.visit.open("zone", zone)
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    finger.press("当季")
    settle(kiosk.window)
    return finger


def test_the_wheel_is_folded_away_until_it_is_asked_for(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "wellness")
    settle(kiosk.window)
    assert months(kiosk) == []
    finger = Finger(kiosk.window)
    finger.press("当季")
    settle(kiosk.window)
    assert len(months(kiosk)) == 12
    finger.press("当季")
    settle(kiosk.window)
    assert months(kiosk) == []


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_a_touched_month_leaves_what_is_ripe_in_it_and_a_second_touch_leaves_all(
    opened: Opener, size: tuple[int, int]
) -> None:
    kiosk = opened(size)
    finger, zone = unfolded(kiosk), kiosk.showroom.zone
    every = zone.products.rowCount()
    (october,) = (name for name in months(kiosk) if name.startswith("10月"))
    finger.press(october)
    ripe = [card.name for card in zone.products.rows()]
    assert (zone.month, october) == (OCTOBER, f"10月 {len(ripe)}")
    assert 0 < len(ripe) < every
    assert tuple(ripe) == next(row.ripe for row in zone.months.rows() if row.key == OCTOBER)
    finger.press(october)
    assert (zone.month, zone.products.rowCount()) == (0, every)


def test_a_zone_without_seasons_has_no_wheel(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "liquor")
    settle(kiosk.window)
    assert not kiosk.showroom.zone.seasonal
    assert "当季" not in {name_of(each) for each in pressables(kiosk.window)}


def test_the_wheel_speaks_another_language_without_being_opened_again(kiosk: Kiosk) -> None:
    unfolded(kiosk)
    kiosk.visit.choose_language("en")
    settle(kiosk.window)
    said = {name_of(each).split(" ")[0] for each in pressables(kiosk.window)}
    assert {"Mar", "Sep", "Oct"} <= said


def test_the_next_visitor_finds_the_wheel_folded_and_all_on_the_shelves(kiosk: Kiosk) -> None:
    finger = unfolded(kiosk)
    finger.press(next(name for name in months(kiosk) if name.startswith("10月")))
    kiosk.visit.reset()
    settle(kiosk.window)
    kiosk.visit.touched()
    kiosk.visit.open("zone", "wellness")
    settle(kiosk.window)
    assert (kiosk.showroom.zone.month, months(kiosk)) == (0, [])
    kiosk.visit.home()
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert months(kiosk) == []


@pytest.mark.parametrize("text", [0, 2])
@pytest.mark.parametrize("language", ["zh-CN", "en", "ko"])
@pytest.mark.parametrize("size", [TALL, WIDE])
def test_an_open_wheel_can_be_touched_and_read(opened: Opener, size: tuple[int, int], language: str, text: int) -> None:
    panel = Panel()
    kiosk = opened(size, replace(SETTINGS, panel=panel))
    kiosk.visit.choose_text_size(text)
    unfolded(kiosk)
    kiosk.visit.choose_language(language)
    settle(kiosk.window)
    per_mm = math.hypot(*size) / (panel.diagonal_in * 25.4)
    faults, _ = measured(kiosk, per_mm, language, lambda kiosk, glass: [])
    assert faults == []


@pytest.mark.parametrize("reach", [False, True])
def test_the_wheel_is_drawn_into_view_and_an_empty_month_leads_to_the_next_ripe_one(
    opened: Opener, glass: Hourglass, reach: bool
) -> None:
    glass.day = glass.day.replace(month=12, day=1)
    kiosk = opened(TALL)
    kiosk.visit.choose_reach(reach)
    finger, zone = unfolded(kiosk, "tea"), kiosk.showroom.zone
    following = next(row for row in zone.months.rows() if row.ripe)
    wheel, page = (on_glass(of_kind(kiosk, kind)[0]) for kind in ("MonthWheel", "ZonePage"))
    assert page.top() - 1 <= wheel.top() < page.center().y()
    assert wheel.bottom() <= page.bottom() + 1
    finger.press(f"{following.name}当季 {len(following.ripe)}")
    assert zone.month == following.key
    assert zone.products.rowCount() == len(following.ripe)
