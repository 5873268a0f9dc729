"""What moves: doors, pages under a finger, pictures, the line of a route, an infusion; and the same without motion."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from kiosk.ui.visitor.visit import LONGEST_STAY
from tests.ui.conftest import MOVING, SETTINGS, Opener, until
from tests.ui.page_walk import ancestors, arrivals, desk, page, pages, part, rest
from tests.ui.ruler import kind
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables


@pytest.fixture(params=["moving", "still"])
def kiosk(request: pytest.FixtureRequest, opened: Opener) -> Kiosk:
    """A kiosk at the doors, once with motion and once without."""
    return opened(settings=MOVING if request.param == "moving" else SETTINGS)


def go(kiosk: Kiosk, *steps: tuple[str, str]) -> None:
    """Open pages one after the other and let the last one come to rest."""
    for name, key in steps:
        kiosk.visit.open(name, key)
        settle(kiosk.window)
    rest(kiosk)


def leaves(kiosk: Kiosk) -> list[QQuickItem]:
    """The pictures of the product on show."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "closest")]


def test_a_door_opens_its_zone(kiosk: Kiosk) -> None:
    finger, seen = Finger(kiosk.window), arrivals(kiosk)
    spot = find(kiosk.window, "名酒行").rect().center()
    finger.tap(spot.x(), spot.y())
    assert page(kiosk) == "zone"
    rest(kiosk)
    assert seen == ["zone"]
    assert kiosk.visit.key == "liquor"


def test_a_page_drawn_past_a_third_goes_back(kiosk: Kiosk) -> None:
    go(kiosk, ("rooms", ""))
    Finger(kiosk.window).drag(150, 900, 900, 910, steps=30)
    until(lambda: page(kiosk) == "home")
    rest(kiosk)


def test_a_page_follows_the_finger_and_settles_when_let_go_early(kiosk: Kiosk) -> None:
    go(kiosk, ("rooms", ""))
    finger = Finger(kiosk.window)
    touch = QTest.touchEvent(kiosk.window, finger.device)
    touch.press(0, QPoint(150, 900), kiosk.window).commit()
    for x in [*range(160, 420, 10), *[410] * 12]:
        QTest.touchEvent(kiosk.window, finger.device).move(0, QPoint(x, 900), kiosk.window).commit()
        QTest.qWait(12)
    assert 180 < qml_property(desk(kiosk), "shifted", float) < 260
    QTest.touchEvent(kiosk.window, finger.device).release(0, QPoint(410, 900), kiosk.window).commit()
    rest(kiosk)
    assert page(kiosk) == "rooms"


def test_a_flick_to_the_right_goes_back(moving: Kiosk) -> None:
    go(moving, ("rooms", ""))
    Finger(moving.window).drag(150, 900, 450, 905, steps=4)
    until(lambda: page(moving) == "home")


def test_at_the_doors_and_to_the_left_a_drag_moves_no_page(kiosk: Kiosk) -> None:
    finger = Finger(kiosk.window)
    finger.drag(150, 500, 900, 500)
    assert (page(kiosk), qml_property(desk(kiosk), "shifted", float)) == ("home", 0)
    go(kiosk, ("story", ""))
    finger.drag(900, 900, 150, 900)
    rest(kiosk)
    assert page(kiosk) == "story"


def test_a_slanting_drag_down_the_page_still_scrolls_it(kiosk: Kiosk) -> None:
    go(kiosk, ("place", "wuyishan"))
    paper = next(item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickFlickable"))
    Finger(kiosk.window).drag(400, 1500, 800, 700)
    assert qml_property(paper, "contentY", float) > 300
    assert qml_property(desk(kiosk), "shifted", float) == 0
    rest(kiosk)
    assert page(kiosk) == "place"


def test_the_strip_of_routes_under_the_map_keeps_its_own_drag(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language("en")
    go(kiosk, ("map", ""))
    strip = next(i for i in items(kiosk.window.contentItem()) if kind(i) == "TallyRack")
    finger = Finger(kiosk.window)
    finger.drag(900, 1650, 200, 1650)
    until(lambda: qml_property(strip, "contentX", float) > 300 and not qml_property(strip, "moving", bool))
    finger.drag(200, 1650, 900, 1650)
    rest(kiosk)
    assert page(kiosk) == "map"


def test_turned_glass_is_drawn_along_its_own_way(opened: Opener) -> None:
    kiosk = opened((1920, 1080), replace(MOVING, panel=replace(MOVING.panel, rotate=90)))
    go(kiosk, ("rooms", ""))
    Finger(kiosk.window).drag(900, 150, 900, 900, steps=30)
    until(lambda: page(kiosk) == "home")


def many_pictures(kiosk: Kiosk) -> QQuickItem:
    """Open a product and give it three pictures; the list of them."""
    go(kiosk, ("product", "da-hong-pao"))
    pictures = kiosk.showroom.product.pictures
    pictures.replace(pictures.rows() * 3)
    settle(kiosk.window)
    leaf = leaves(kiosk)[0].parentItem().parentItem()
    assert qml_property(leaf, "count", int) == 3
    return leaf


def test_pictures_are_leafed_through_by_swipe_arrow_and_dot(kiosk: Kiosk) -> None:
    pages, finger = many_pictures(kiosk), Finger(kiosk.window)
    finger.drag(800, 400, 200, 400)
    until(lambda: qml_property(pages, "currentIndex", int) == 1 and not qml_property(pages, "moving", bool))
    finger.press("上一张")
    until(lambda: qml_property(pages, "currentIndex", int) == 0 and not qml_property(pages, "moving", bool))
    finger.press("第 3\u00a0张图，共 3\u00a0张")
    until(lambda: qml_property(pages, "currentIndex", int) == 2 and not qml_property(pages, "moving", bool))
    assert page(kiosk) == "product"


def test_a_picture_grows_within_bounds_and_a_tap_shows_it_whole(kiosk: Kiosk) -> None:
    go(kiosk, ("product", "da-hong-pao"))
    leaf, finger = leaves(kiosk)[0], Finger(kiosk.window)
    finger.pinch(540, 400, 6.0)
    until(lambda: 1.5 < qml_property(leaf, "zoom", float) <= 3)
    for _ in range(3):
        finger.drag(300, 200, 1000, 700)
    room = (qml_property(leaf, "zoom", float) - 1) * qml_property(leaf, "side", float) / 2
    assert 0 < qml_property(leaf, "pan", QPointF).x() <= room + 0.5
    assert (page(kiosk), qml_property(desk(kiosk), "shifted", float)) == ("product", 0)
    finger.tap(500, 400)
    until(lambda: qml_property(leaf, "zoom", float) == 1 and qml_property(leaf, "pan", QPointF).x() == 0)
    finger.press("看近些")
    until(lambda: qml_property(leaf, "zoom", float) == 2)
    finger.press("看全图")
    until(lambda: qml_property(leaf, "zoom", float) == 1)


def longest(kiosk: Kiosk) -> str:
    return str(max(kiosk.showroom.routes.rows(), key=lambda route: len(route.stops)).key)


def stops(kiosk: Kiosk) -> list[QQuickItem]:
    """The stops that stand on the map."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "passed")]


def sheet(kiosk: Kiosk) -> QQuickItem:
    """The map at the end of a route's scroll, once it is there."""
    until(lambda: [each for each in items(kiosk.window.contentItem()) if has_qml_property(each, "stops")])
    return part(kiosk, "stops")


def test_the_line_of_a_route_is_drawn_on_its_map_from_its_first_stop_to_its_last(kiosk: Kiosk) -> None:
    kiosk.visit.open("route", longest(kiosk))
    moving = not kiosk.visit.reducedMotion
    drawn = sheet(kiosk)
    if moving:
        until(lambda: 0.2 < qml_property(drawn, "part", float) < 0.9)
        assert 1 <= len(stops(kiosk)) < kiosk.showroom.route.stops.rowCount()
    until(lambda: qml_property(drawn, "part", float) == 1)
    assert len(stops(kiosk)) == kiosk.showroom.route.stops.rowCount()
    until(lambda: all(stop.scale() == 1 for stop in stops(kiosk)))


def test_without_motion_every_end_is_reached_at_once(opened: Opener) -> None:
    kiosk = opened()
    act(find(kiosk.window, "茶空间"))
    assert page(kiosk) == "zone"
    assert not qml_property(desk(kiosk), "moving", bool)
    kiosk.visit.open("route", longest(kiosk))
    assert qml_property(sheet(kiosk), "part", float) == 1
    assert len(stops(kiosk)) == kiosk.showroom.route.stops.rowCount()


def test_an_infusion_counts_as_presence_up_to_its_end_but_not_for_ever(kiosk: Kiosk, glass: Hourglass) -> None:
    go(kiosk, ("product", "lapsang-souchong"))
    idle = kiosk.settings.visit.idle_s
    kiosk.visit.stay(10_000)
    glass.at += LONGEST_STAY + idle - 1
    kiosk.visit.tick()
    assert not kiosk.visit.asking
    glass.at += 2
    kiosk.visit.tick()
    assert kiosk.visit.asking


def test_leaving_the_page_ends_the_infusions_presence(moving: Kiosk, glass: Hourglass) -> None:
    go(moving, ("product", "da-hong-pao"))
    moving.visit.stay(200)
    moving.visit.back()
    glass.at += moving.settings.visit.idle_s + 1
    moving.visit.tick()
    assert moving.visit.asking


def test_the_brewing_ring_runs_in_real_time_and_pouring_early_ends_it(kiosk: Kiosk) -> None:
    go(kiosk, ("product", "da-hong-pao"))
    ring = part(kiosk, "rest")
    finger = Finger(kiosk.window)
    finger.press("开始")
    until(lambda: qml_property(ring, "rest", float) < 0.97)
    assert qml_property(ring, "rest", float) > 0.5
    finger.press("提前出汤")
    until(lambda: qml_property(ring, "rest", float) == 0)
    assert any(name_of(here) == "下一泡" for here in pressables(kiosk.window))
    if kiosk.visit.reducedMotion:
        assert ring.scale() == 1
    finger.press("下一泡")
    until(lambda: 0 < qml_property(ring, "rest", float) < 1)
    assert ring.scale() == 1


def test_a_burst_of_drags_leaves_no_page_half_shifted(moving: Kiosk) -> None:
    monkey, finger = random.Random(7), Finger(moving.window)
    go(moving, ("zone", "tea"), ("product", "da-hong-pao"), ("place", "wuyishan"), ("map", ""))
    for turn in range(24):
        x, y = monkey.randrange(1080), monkey.randrange(1700)
        finger.drag(x, y, monkey.randrange(1080), y + monkey.randrange(-60, 60), steps=monkey.randrange(1, 8))
        if turn % 6 == 5:
            moving.visit.open("story", "")
            moving.visit.open("routes", "")
    moving.visit.touched()
    rest(moving)
    shown = pages(moving)[-1]
    assert all(item.opacity() == 1 for item in ancestors(shown))
    assert shown.mapToItem(desk(moving), 0, 0).toPoint() == QPoint(0, 0)
