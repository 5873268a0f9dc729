"""A route as a mounted scroll: its line is inked as one goes along, its stops can be touched, its code is always whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES
from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import MOVING, SETTINGS, TALL, WIDE, Opener, until
from tests.ui.page_walk import page, part
from tests.ui.seen_on_glass import of_kind, on_glass, those_with
from tests.ui.simulated_finger import Finger, act, find
from tests.ui.written_lines import BROKEN, lines_of

LONGEST = "minjiang-suyuan"
STOPS = 7
NAMED = "wuyi-shufang-yanxue"
"""A route whose stops have long names, one of eight characters with eight more in brackets."""
UPRIGHT = ("zh-CN", "zh-TW", "ja")
LARGE, TABLET = (2160, 3840), (800, 1280)
PANELS = {
    TALL: Panel(),
    WIDE: Panel(pixels="1920x1080"),
    LARGE: Panel(pixels="2160x3840"),
    TABLET: Panel(diagonal_in=10.1, lower_edge_mm=900, pixels="800x1280"),
}
SIZES = pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])


def inked(kiosk: Kiosk) -> int:
    """How many dashes of the line are inked."""
    return sum(qml_property(dash, "inked", bool) for dash in those_with(kiosk, "inked"))


def seals(kiosk: Kiosk) -> list[bool]:
    """Of each stop in order, whether the line has come to it."""
    marks = [mark for mark in those_with(kiosk, "come") if has_qml_property(mark, "ordinal")]
    return [
        qml_property(mark, "come", bool) for mark in sorted(marks, key=lambda mark: qml_property(mark, "ordinal", int))
    ]


def draw(kiosk: Kiosk, far: int) -> None:
    """Draw the paper on by `far` pixels, as a finger does; back where that is negative."""
    room = on_glass(part(kiosk, "furthest")).center()
    across = kiosk.window.width() > kiosk.window.height()
    half = far / 2
    if across:
        Finger(kiosk.window).drag(room.x() + half, room.y(), room.x() - half, room.y(), steps=30)
    else:
        Finger(kiosk.window).drag(room.x(), room.y() + half, room.x(), room.y() - half, steps=30)
    settle(kiosk.window)


@SIZES
def test_the_line_is_inked_as_far_as_one_has_come_and_stays_inked(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size, MOVING)
    kiosk.visit.open("route", LONGEST)
    until(lambda: qml_property(part(kiosk, "pen"), "pen", float) == 1)
    settle(kiosk.window)
    first = inked(kiosk)
    assert seals(kiosk)[0]
    assert not seals(kiosk)[-1]
    assert 0 < first < len(those_with(kiosk, "inked"))
    for _ in range(2):
        draw(kiosk, 800)
    until(lambda: inked(kiosk) > first)
    before = part(kiosk, "furthest")
    until(lambda: qml_property(before, "furthest", float) >= qml_property(before, "seen", float))
    further = seals(kiosk)
    assert further == sorted(further, reverse=True), "a stop was inked before one that comes earlier"
    most = inked(kiosk)
    draw(kiosk, -700)
    assert inked(kiosk) >= most


@SIZES
def test_at_the_end_of_the_paper_the_whole_line_is_inked(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size, MOVING)
    kiosk.visit.open("route", LONGEST)
    until(lambda: qml_property(part(kiosk, "pen"), "pen", float) == 1)
    for _ in range(40):
        if all(seals(kiosk)):
            break
        draw(kiosk, 900)
    assert seals(kiosk) == [True] * STOPS
    assert inked(kiosk) == len(those_with(kiosk, "inked"))


def test_without_motion_the_whole_line_is_inked_at_once(kiosk: Kiosk) -> None:
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    assert seals(kiosk) == [True] * STOPS
    assert inked(kiosk) == len(those_with(kiosk, "inked"))


def test_the_next_visitor_finds_the_line_as_the_first_one_did(opened: Opener) -> None:
    kiosk = opened(TALL, MOVING)
    kiosk.visit.open("route", LONGEST)
    until(lambda: qml_property(part(kiosk, "pen"), "pen", float) == 1)
    settle(kiosk.window)
    first = inked(kiosk)
    for _ in range(3):
        draw(kiosk, 900)
    until(lambda: inked(kiosk) > first)
    kiosk.visit.reset()
    kiosk.visit.touched()
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    until(lambda: qml_property(part(kiosk, "pen"), "pen", float) == 1)
    assert inked(kiosk) == first


@SIZES
def test_touching_the_name_of_a_stop_opens_its_place(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    spot = find(kiosk.window, "1 上下杭历史文化街区").rect().center()
    Finger(kiosk.window).tap(spot.x(), spot.y())
    until(lambda: page(kiosk) == "place")
    assert kiosk.visit.key == "shangxiahang"


def test_touching_the_painting_of_a_stop_opens_its_place(kiosk: Kiosk) -> None:
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    views = [item for item in those_with(kiosk, "place") if has_qml_property(item, "tint")]
    spot = on_glass(views[0]).center()
    Finger(kiosk.window).tap(spot.x(), spot.y())
    until(lambda: page(kiosk) == "place")
    assert kiosk.visit.key == "shangxiahang"


def test_what_grows_by_the_way_opens_its_own_page(kiosk: Kiosk) -> None:
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    offered = kiosk.showroom.route.stops.rows()[0].products[0]
    act(find(kiosk.window, offered.name))
    until(lambda: page(kiosk) == "product")
    assert kiosk.visit.key == offered.key


def test_nothing_is_offered_twice_on_one_way(kiosk: Kiosk) -> None:
    for route in kiosk.showroom.routes.rows():
        kiosk.showroom.route.trace(route.key)
        stops = kiosk.showroom.route.stops.rows()
        offered = [card.key for stop in stops for card in stop.products]
        assert len(offered) == len(set(offered))
        assert set(offered) == {card.key for stop in stops for card in stop.row.products}


@SIZES
def test_coming_back_to_a_route_finds_the_paper_where_it_was_left(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.open("route", LONGEST)
    settle(kiosk.window)
    draw(kiosk, 800)
    where = qml_property(part(kiosk, "furthest"), "seen", float)
    assert where > 0
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    kiosk.visit.back()
    settle(kiosk.window)
    until(lambda: abs(qml_property(part(kiosk, "furthest"), "seen", float) - where) < 40)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_stop_is_broken_inside(kiosk: Kiosk, language: str) -> None:
    kiosk.visit.choose_language(language)
    for text, step in ((0, ("routes", "")), (2, ("routes", "")), (0, ("route", LONGEST)), (2, ("route", NAMED))):
        kiosk.visit.choose_text_size(text)
        kiosk.visit.open(*step)
        settle(kiosk.window)
        names = [each for each in of_kind(kiosk, "WholeWords") if qml_property(each, "text", str)]
        assert names
        broken = [written for each in names if BROKEN.search(written := "\n".join(lines_of(each)))]
        assert not broken, (step, text)
        standing = [qml_property(each, "standing", bool) for each in those_with(kiosk, "stem")]
        assert all(upright == (language in UPRIGHT) for upright in standing)


@pytest.mark.parametrize("reach", [False, True], ids=["standing", "seated"])
@pytest.mark.parametrize("size", PANELS, ids=lambda size: "x".join(map(str, size)))
def test_the_code_is_whole_on_the_glass_at_arrival(opened: Opener, size: tuple[int, int], reach: bool) -> None:
    kiosk = opened(size, replace(SETTINGS, panel=PANELS[size]))
    kiosk.visit.choose_reach(reach)
    for at, language in enumerate(LANGUAGES):
        text = (0, 2)[(at + reach) % 2]  # each in both, once standing and once seated
        kiosk.visit.home()
        kiosk.visit.choose_text_size(text)
        kiosk.visit.choose_language(language)
        kiosk.visit.open("route", "minyue-wuyi")
        settle(kiosk.window)
        code = next(item for item in those_with(kiosk, "modules") if has_qml_property(item, "link"))
        above = on_glass(part(kiosk, "shifted"))  # what lies above the bar
        above.setTop(0)  # and, in reach, the free glass
        assert above.contains(on_glass(code)), (language, text, on_glass(code), above)
        tag = next(around for around in those_with(kiosk, "eye"))
        assert above.contains(on_glass(tag)), (language, text, on_glass(tag), above)


@pytest.mark.parametrize("text", [0, 2], ids=["normal", "largest"])
def test_a_seated_visitor_sees_the_first_stop_with_its_name_and_the_way_on_the_map(opened: Opener, text: int) -> None:
    kiosk = opened()
    kiosk.visit.choose_reach(True)
    kiosk.visit.choose_text_size(text)
    for language in LANGUAGES:
        kiosk.visit.home()
        kiosk.visit.choose_language(language)
        kiosk.visit.open("route", "minyue-wuyi")
        settle(kiosk.window)
        glass = on_glass(part(kiosk, "furthest"))
        first = next(item for item in those_with(kiosk, "says") if qml_property(item, "says", str).startswith("1 "))
        assert first.opacity() == 1
        assert glass.contains(on_glass(first)), (language, on_glass(first), glass)
        assert on_glass(part(kiosk, "filling")).bottom() < glass.top(), language


@SIZES
def test_what_is_said_at_a_stop_is_read_whole_or_not_at_all(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.open("route", "minyue-wuyi")
    settle(kiosk.window)
    glass = on_glass(part(kiosk, "furthest"))
    told = [item for item in those_with(kiosk, "says") if qml_property(item, "says", str)[:2] in ("1 ", "2 ", "3 ")]
    assert len(told) == 3
    assert all(item.opacity() in (0, 1) for item in told)
    seen = [item for item in told if item.opacity() == 1]
    assert len(seen) == 3
    assert all(glass.contains(on_glass(item)) for item in seen)


def further(paper: QQuickItem, before: float) -> None:
    """Wait until the paper lies further on than `before`."""
    until(lambda: qml_property(paper, "at", float) > before)


@SIZES
def test_the_knob_on_the_last_rod_draws_the_paper_on_to_its_end(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.open("route", "minyue-wuyi")
    settle(kiosk.window)
    paper = part(kiosk, "furthest")
    for _ in range(12):
        before = qml_property(paper, "at", float)
        if qml_property(paper, "beyond", float) < 48:
            break
        Finger(kiosk.window).press("把画卷往前展开")
        further(paper, before)
        settle(kiosk.window)
    assert qml_property(paper, "beyond", float) < 48


@SIZES
def test_how_a_thing_by_the_way_is_read_in_kana_is_not_broken(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language("ja")
    kiosk.visit.open("route", "minyue-wuyi")
    settle(kiosk.window)
    names = [label for label in those_with(kiosk, "kana") if qml_property(label, "kana", str)]
    assert {"バイムーダン", "ダーホンパオ"} <= {qml_property(label, "kana", str) for label in names}
    assert [qml_property(label, "lineCount", int) for label in names] == [2] * len(names)


def strips(kiosk: Kiosk) -> list[tuple[float, float, str]]:
    """Of each scroll of the list of routes, from above: where it begins, where it ends, which it is."""
    seen = [(on_glass(item), qml_property(item, "key", str)) for item in of_kind(kiosk, "RouteStrip")]
    return sorted((rect.top(), rect.bottom(), key) for rect, key in seen)


def test_within_reach_the_list_has_a_whole_scroll_and_the_first_in_view_is_unrolled_above(kiosk: Kiosk) -> None:
    kiosk.visit.choose_reach(True)
    kiosk.visit.open("routes", "")
    settle(kiosk.window)
    page = on_glass(of_kind(kiosk, "RoutesPage")[0])
    above, first, second = strips(kiosk)[:3]
    assert above[1] < page.top() <= first[0] < first[1] < page.bottom()
    assert above[2] == first[2]
    of_kind(kiosk, "ScrollArea")[0].setProperty("contentY", second[0] - page.top())
    settle(kiosk.window)
    assert next(key for top, _, key in strips(kiosk) if top < page.top()) == second[2]
