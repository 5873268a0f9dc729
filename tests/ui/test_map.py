"""The living map: things stand where they grow, name themselves when touched, and the raft sails to them."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.visitor.map_lists import PlacedThing
from tests.ui.conftest import MOVING, TALL, WIDE, Opener, until
from tests.ui.covering import covering
from tests.ui.page_walk import page
from tests.ui.ruler import inked, kind, look, opacity
from tests.ui.seen_on_glass import of_kind
from tests.ui.simulated_finger import Finger, find, name_of, pressables


def on_map(opened: Opener, size: tuple[int, int] = TALL, moving: bool = False, language: str = "zh-CN") -> Kiosk:
    """A kiosk on the map."""
    kiosk = opened(size, MOVING) if moving else opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    until(lambda: kiosk.showroom.map.arrangement.things.rowCount())
    settle(kiosk.window)
    return kiosk


def one(kiosk: Kiosk, name: str) -> QQuickItem:
    return of_kind(kiosk, name)[0]


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def touch(kiosk: Kiosk, item: QQuickItem) -> None:
    middle = place(item).center()
    Finger(kiosk.window).tap(middle.x(), middle.y())
    settle(kiosk.window)


def raft(kiosk: Kiosk) -> QPointF:
    return place(one(kiosk, "MapRaft")).center()


def test_things_of_every_county_stand_on_the_map(opened: Opener) -> None:
    kiosk = on_map(opened)
    counties = {spot.name for spot in kiosk.showroom.map.spots.rows() if spot.kind == "county"}
    assert counties == {row.thing.card.note for row in kiosk.showroom.map.arrangement.things.rows() if row.shown}
    assert len(of_kind(kiosk, "MapThing")) >= 20


def test_a_touched_thing_names_itself_and_the_raft_sails_to_it(opened: Opener) -> None:
    kiosk = on_map(opened, moving=True)
    thing = max(of_kind(kiosk, "MapThing"), key=lambda item: place(item).center().y() - place(item).center().x())
    name, goal, before = qml_property(thing, "name", str), place(thing).center(), raft(kiosk)
    touch(kiosk, thing)
    until(lambda: any(kind(item) == "MapSlip" for item in of_kind(kiosk, "MapSlip")))
    slip = one(kiosk, "MapSlip")
    note = qml_property(slip, "note", str)
    assert note
    assert name_of(find(kiosk.window, name)) == f"{name}, {note}"
    until(lambda: qml_property(one(kiosk, "MapRaft"), "sailed", float) == 1)
    far = QPointF(raft(kiosk) - goal)
    assert (far.x() ** 2 + far.y() ** 2) ** 0.5 < 300
    assert raft(kiosk) != before
    assert page(kiosk) == "map"


def test_a_second_touch_opens_the_thing(opened: Opener) -> None:
    kiosk = on_map(opened)
    thing = one(kiosk, "MapThing")
    key = qml_property(thing, "key", str)
    touch(kiosk, thing)
    touch(kiosk, one(kiosk, "MapSlip"))
    assert (page(kiosk), kiosk.visit.key) == ("product", key)


def test_a_touch_beside_it_lets_a_thing_go(opened: Opener) -> None:
    kiosk = on_map(opened)
    touch(kiosk, one(kiosk, "MapThing"))
    assert list(of_kind(kiosk, "MapSlip"))
    view = place(one(kiosk, "MapSheet"))
    Finger(kiosk.window).tap(view.left() + 12, view.bottom() - 12)
    settle(kiosk.window)
    assert not list(of_kind(kiosk, "MapSlip"))
    assert page(kiosk) == "map"


def test_without_motion_the_raft_is_there_at_once(opened: Opener) -> None:
    kiosk = on_map(opened)
    before = raft(kiosk)
    touch(kiosk, max(of_kind(kiosk, "MapThing"), key=lambda item: -place(item).center().y()))
    assert qml_property(one(kiosk, "MapRaft"), "sailed", float) == 1
    assert raft(kiosk) != before


def test_the_page_opens_with_the_first_route_drawn_and_another_is_drawn_when_chosen(opened: Opener) -> None:
    kiosk = on_map(opened)
    routes = [route.key for route in kiosk.showroom.routes.rows()]
    assert kiosk.showroom.route.key == routes[0]
    red = [item for item in of_kind(kiosk, "RouteTally") if qml_property(item, "on", bool)]
    assert [qml_property(item, "key", str) for item in red] == routes[:1]
    other = next(item for item in of_kind(kiosk, "RouteTally") if qml_property(item, "key", str) == routes[1])
    touch(kiosk, other)
    assert (page(kiosk), kiosk.showroom.route.key) == ("map", routes[1])
    touch(kiosk, other)
    assert (page(kiosk), kiosk.visit.key) == ("route", routes[1])


@covering(
    language={language: language for language in LANGUAGES},
    size={"tall": TALL, "wide": WIDE},
    text={"normal": 0, "largest": 2},
)
def test_no_name_or_thing_lies_on_another(opened: Opener, language: str, size: tuple[int, int], text: int) -> None:
    kiosk = on_map(opened, size, language=language)
    kiosk.visit.choose_text_size(text)
    settle(kiosk.window)
    routes = [route.key for route in kiosk.showroom.routes.rows()]
    for key in routes:
        kiosk.showroom.route.trace(key)
        settle(kiosk.window)
        assert _lying_on_another(kiosk) == [], f"route {key}"
    kiosk.showroom.route.trace(routes[0])
    touch(kiosk, one(kiosk, "MapThing"))
    assert _lying_on_another(kiosk) == [], "a thing is touched"


def _lying_on_another(kiosk: Kiosk) -> list[str]:
    marks = one(kiosk, "MapMarks")
    words = [
        mark
        for mark in look(kiosk.window, 2).texts
        if mark.surface is not marks and _inside(mark.item, marks) and opacity(mark.item)
    ]
    boxes = [(mark.name, inked(mark)) for mark in words]
    boxes += [(qml_property(item, "name", str), place(item)) for item in of_kind(kiosk, "MapThing")]
    assert len(boxes) > 10
    both = ((name, other, a.intersected(b)) for (name, a), (other, b) in itertools.combinations(boxes, 2))
    return [f"{name} on {other}" for name, other, cut in both if min(cut.width(), cut.height()) > 2]


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_and_every_thing_but_one_at_most_has_its_name(
    opened: Opener, language: str, size: tuple[int, int]
) -> None:
    kiosk = on_map(opened, size, language=language)
    arrangement = kiosk.showroom.map.arrangement
    assert all(row.named for row in arrangement.spots.rows())
    shown = [row for row in arrangement.things.rows() if row.shown]
    named = [row.called.replace("\n", "") for row in shown if row.called]
    assert len(shown) >= 18
    assert len(named) >= len(shown) - 1
    seen = [qml_property(name, "called", str).replace("\n", "") for name in of_kind(kiosk, "ThingName")]
    assert seen == named
    sheet = qml_property(one(kiosk, "MapMarks"), "width", float), qml_property(one(kiosk, "MapMarks"), "height", float)
    assert [row.thing.called for row in shown if _crossed(row, shown, sheet)] == []


def _crossed(row: PlacedThing, things: list[PlacedThing], sheet: tuple[float, float]) -> bool:
    """Whether the line from a thing to its name crosses another thing or name."""
    x, y = _middle(row, sheet)
    left, top, across, down = row.lead
    points = [QPointF(x + left + across * part / 20, y + top + down * part / 20) for part in range(1, 20)]
    others = [
        QRectF(*box).translated(*_middle(other, sheet))
        for other in things
        if other is not row
        for box in ((-other.side / 2, -other.side / 2, other.side, other.side), other.words)
    ]
    return bool(across or down) and any(box.contains(point) for box in others for point in points)


def _middle(row: PlacedThing, sheet: tuple[float, float]) -> tuple[float, float]:
    return row.thing.at[0] * sheet[0] + row.off[0], row.thing.at[1] * sheet[1] + row.off[1]


def test_a_touch_on_its_name_is_a_touch_on_the_thing(opened: Opener) -> None:
    kiosk = on_map(opened)
    name = one(kiosk, "ThingName")
    called = qml_property(name, "called", str)
    touch(kiosk, name)
    assert called in qml_property(one(kiosk, "MapSlip"), "name", str)


def test_more_routes_than_there_is_room_for_are_turned_to(opened: Opener) -> None:
    kiosk = on_map(opened, WIDE, language="en")
    kiosk.visit.choose_text_size(2)
    settle(kiosk.window)
    last = kiosk.showroom.routes.rows()[-1].key

    def seen() -> bool:
        rack = place(one(kiosk, "RouteRack"))
        tallies = [item for item in of_kind(kiosk, "RouteTally") if qml_property(item, "key", str) == last]
        return all(rack.contains(place(item).center()) for item in tallies) and bool(tallies)

    assert not seen()
    Finger(kiosk.window).press("More routes")
    settle(kiosk.window)
    assert seen()
    Finger(kiosk.window).press("Routes before")
    settle(kiosk.window)
    assert not seen()


def test_a_closer_look_finds_room_for_every_name(opened: Opener) -> None:
    kiosk = on_map(opened, WIDE, language="en")

    def waiting() -> list[str]:
        return [row.thing.called for row in kiosk.showroom.map.arrangement.things.rows() if not row.called]

    before = waiting()
    assert before
    for _ in range(3):
        Finger(kiosk.window).press("Zoom in")
        settle(kiosk.window)
    assert not waiting()
    Finger(kiosk.window).press("The whole map")
    settle(kiosk.window)
    assert waiting() == before


def test_the_reset_clears_the_map(opened: Opener, glass: Hourglass) -> None:
    kiosk = on_map(opened)
    before = raft(kiosk)
    touch(kiosk, max(of_kind(kiosk, "MapThing"), key=lambda item: -place(item).center().y()))
    kiosk.showroom.route.trace(kiosk.showroom.routes.rows()[2].key)
    glass.at += 1000
    kiosk.visit.tick()
    assert not kiosk.showroom.map.arrangement.things.rowCount()
    kiosk.visit.touched()
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    until(lambda: kiosk.showroom.map.arrangement.things.rowCount())
    settle(kiosk.window)
    assert not list(of_kind(kiosk, "MapSlip"))
    assert raft(kiosk) == before
    assert kiosk.showroom.route.key == kiosk.showroom.routes.rows()[0].key


def test_every_thing_and_name_can_be_pressed_by_a_name(opened: Opener) -> None:
    kiosk = on_map(opened)
    named = {name_of(here) for here in pressables(kiosk.window)}
    for row in kiosk.showroom.map.arrangement.things.rows():
        assert f"{row.thing.card.name}, {row.thing.card.note}" in named or not row.shown


def test_in_reach_the_map_hangs_above_and_hands_find_its_things_and_places_below(opened: Opener) -> None:
    kiosk = on_map(opened)
    kiosk.visit.choose_reach(True)
    settle(kiosk.window)
    until(lambda: kiosk.showroom.map.overhead.things.rowCount())
    settle(kiosk.window)
    assert [place(sheet).bottom() < place(one(kiosk, "MapShelf")).top() for sheet in of_kind(kiosk, "MapSheet")] == [
        True
    ]
    thing = one(kiosk, "ShelfThing")
    key, name = qml_property(thing, "key", str), qml_property(thing, "name", str)
    before = raft(kiosk)
    touch(kiosk, thing)
    assert name in qml_property(one(kiosk, "MapSlip"), "name", str)
    assert raft(kiosk) != before
    touch(kiosk, thing)
    assert (page(kiosk), kiosk.visit.key) == ("product", key)
    kiosk.visit.back()
    settle(kiosk.window)
    touch(kiosk, one(kiosk, "Chip"))
    assert page(kiosk) == "place"


def _inside(item: QQuickItem, outer: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None and above is not outer:
        above = above.parentItem()
    return above is outer
