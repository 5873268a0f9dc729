"""Places, rivers and routes on the painted map of the forms: dragged, moved by arrow keys, pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.studio.map_drawing import Degrees, sheet_of
from kiosk.ui.studio.map_view import MapView
from kiosk.ui.studio.window import StudioWindow
from kiosk.ui.studio.window_placement import shares
from tests.ui.accessible_widgets import drag, press, widget, write, written
from tests.ui.conftest import until

PACK, WUYISHAN, HALL = "pack.toml", "places/wuyishan.toml", "places/hall.toml"
SHEET = {
    "picture": {"file": "media/map.webp"},
    "width": 1000,
    "height": 1200,
    "south": 26.0,
    "north": 28.0,
    "west": 117.0,
    "east": 119.0,
    "margin": [50, 60, 100, 120],
}
POINTS = [[27.75, 118.0], [27.0, 118.25], [26.5, 118.75]]


@pytest.fixture
def mapped(studio: StudioWindow) -> StudioWindow:
    """A studio on a pack with a map, as wide as staff have it."""
    studio.setMinimumSize(0, 0)
    studio.resize(1366, 768)
    studio.splitter.setSizes(shares(1366))
    studio.editor.set(PACK, "map", SHEET)
    return studio


def the_map(studio: StudioWindow, name: str) -> MapView:
    """The map in the form that is called so, laid out."""
    found = widget(studio, name)
    assert isinstance(found, MapView)
    sizes = [QSize()]

    def settled() -> bool:
        sizes.append(found.size())
        return sizes[-1] == sizes[-2]

    until(settled)
    return found


def spot(view: MapView, at: Degrees) -> QPoint:
    """Where degrees lie on a map, in pixels."""
    return view.pixel_of(at).toPoint()


def place(studio: StudioWindow, file: str = WUYISHAN) -> Degrees:
    """What a place says of where it lies."""
    return studio.editor.value(file, "lat"), studio.editor.value(file, "lon")


def river(studio: StudioWindow) -> MapView:
    """The map of the one river, unfolded."""
    studio.editor.set(PACK, "rivers", [{"id": "min", "flows_to": "sea", "name": {"zh-CN": "闽江"}, "points": POINTS}])
    studio.reach(PACK)
    press(studio, "1 在地图上拖")
    return the_map(studio, "地图上的河流…")


def points(studio: StudioWindow) -> list[Any]:
    """The river's points."""
    found: list[Any] = studio.editor.value(PACK, "rivers.0.points")
    return found


def turn(view: MapView, at: QPoint, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel by a notch, away from oneself."""
    where = QPointF(at), QPointF(view.mapToGlobal(at))
    by = QPoint(), QPoint(0, 120)
    wheel = QWheelEvent(*where, *by, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view, wheel)


def test_degrees_go_onto_the_sheet_and_back(mapped: StudioWindow) -> None:
    sheet = sheet_of(mapped.draft.tables)
    assert sheet is not None
    assert sheet.part_at(28.0, 117.0) == pytest.approx((0.05, 0.05))
    assert sheet.degrees_at(*sheet.part_at(27.3, 118.4)) == pytest.approx((27.3, 118.4))
    mapped.editor.set(PACK, "map.east", 117.0)
    assert sheet_of(mapped.draft.tables) is None


def test_a_place_is_dragged_in_one_step_and_the_numbers_follow(mapped: StudioWindow) -> None:
    mapped.reach(WUYISHAN)
    view = the_map(mapped, "地图上的位置 27.7570, 118.0310")
    steps = mapped.editor.stack.count()
    drag(view, spot(view, (27.757, 118.031)), spot(view, (26.9, 118.4)))
    lat, lon = place(mapped)
    assert (lat, lon) == pytest.approx((26.9, 118.4), abs=0.006)
    assert (lat, lon) == (round(lat, 4), round(lon, 4))
    assert (written(widget(mapped, "纬度")), written(widget(mapped, "经度"))) == (str(lat), str(lon))
    assert view.accessibleName() == f"地图上的位置 {lat:.4f}, {lon:.4f}"
    drag(view, spot(view, (lat, lon)), spot(view, (26.5, 118.6)))
    assert mapped.editor.stack.count() == steps + 2
    press(mapped, "撤销")
    assert place(mapped) == (lat, lon)
    press(mapped, "撤销")
    assert place(mapped) == (27.757, 118.031)
    write(mapped, "纬度", "27.5")
    assert view.accessibleName() == "地图上的位置 27.5000, 118.0310"


def test_a_press_beside_a_place_or_without_a_drag_moves_nothing(mapped: StudioWindow) -> None:
    mapped.reach(WUYISHAN)
    view = the_map(mapped, "地图上的位置…")
    steps = mapped.editor.stack.count()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(view, (27.757, 118.031)) + QPoint(5, 5))
    drag(view, spot(view, (26.5, 118.5)), spot(view, (26.9, 118.4)))
    assert (mapped.editor.stack.count(), place(mapped)) == (steps, (27.757, 118.031))


def test_arrow_keys_move_a_place_by_a_step(mapped: StudioWindow) -> None:
    mapped.reach(WUYISHAN)
    view = the_map(mapped, "地图上的位置…")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert place(mapped) == (27.758, 118.021)
    steps = mapped.editor.stack.count()
    for _ in range(3):
        QTest.keyPress(view, Qt.Key.Key_Right)
    QTest.keyRelease(view, Qt.Key.Key_Right)
    assert (mapped.editor.stack.count(), place(mapped)) == (steps + 1, (27.758, 118.024))


def test_a_place_off_the_map_is_said_and_put_on_it_with_a_double_click(mapped: StudioWindow) -> None:
    mapped.editor.set_together(HALL, {"lat": 24.5, "lon": 118.1})
    mapped.reach(HALL)
    view = the_map(mapped, "地图上的位置…")
    assert widget_text(view).startswith("这个地点在图外（24.5000, 118.1000）")
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, (26.9, 118.4)))
    assert place(mapped, HALL) == pytest.approx((26.9, 118.4), abs=0.006)
    assert widget_text(view).startswith("拖动圆圈")


def hover(view: MapView, at: QPoint) -> None:
    """Move the mouse without a button; Qt's own does nothing where its cursor stands already."""
    none, place = Qt.MouseButton.NoButton, QPointF(at)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, view.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, moved)


def test_other_places_are_named_under_the_mouse(mapped: StudioWindow) -> None:
    mapped.reach(HALL)
    view = the_map(mapped, "地图上的位置…")
    hover(view, spot(view, (27.757, 118.031)))
    assert view.toolTip() == "武夷山市"
    hover(view, spot(view, (26.5, 117.5)))
    assert view.toolTip() == ""


def test_the_map_is_brought_nearer_and_drawn_along(mapped: StudioWindow) -> None:
    mapped.reach(WUYISHAN)
    view = the_map(mapped, "地图上的位置…")
    here, far = spot(view, (27.757, 118.031)), spot(view, (26.5, 117.5))
    view.setFocus()
    turn(view, here, Qt.KeyboardModifier.NoModifier)
    assert spot(view, (26.5, 117.5)) == far
    turn(view, here, Qt.KeyboardModifier.ControlModifier)
    nearer = spot(view, (27.757, 118.031))
    assert (nearer - here).manhattanLength() <= 2
    assert spot(view, (26.5, 117.5)) != far
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert spot(view, (27.757, 118.031)) == nearer
    drag(view, nearer, nearer + QPoint(30, 0))
    lat, lon = place(mapped)
    assert lat == pytest.approx(27.757, abs=0.001)
    assert 118.041 < lon < 118.071
    ground = QPoint(view.width() - 20, view.height() - 20)
    seen = spot(view, (lat, lon))
    drag(view, ground, ground - QPoint(40, 10))
    assert place(mapped) == (lat, lon)
    assert spot(view, (lat, lon)) == seen - QPoint(40, 10)
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert spot(view, (27.757, 118.031)) == here


def test_without_a_map_the_form_says_where_it_is_laid(studio: StudioWindow) -> None:
    studio.reach(WUYISHAN)
    with pytest.raises(AssertionError, match="nothing called"):
        widget(studio, "地图上的位置…")
    studio.editor.set(PACK, "map", SHEET)
    studio.reach(WUYISHAN)
    assert the_map(studio, "地图上的位置…").isVisible()


def test_a_rivers_points_are_dragged_added_and_taken_away(mapped: StudioWindow) -> None:
    view = river(mapped)
    steps = mapped.editor.stack.count()
    drag(view, spot(view, (27.0, 118.25)), spot(view, (27.2, 118.5)))
    moved = points(mapped)
    assert [moved[0], moved[2]] == [POINTS[0], POINTS[2]]
    assert moved[1] == pytest.approx([27.2, 118.5], abs=0.006)
    middle = (moved[1][0] + 26.5) / 2, (moved[1][1] + 118.75) / 2
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, middle))
    assert points(mapped)[2] == pytest.approx(middle, abs=0.006)
    assert view.accessibleName().startswith("地图上的河流 第 3 点，共 4 点")
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, (26.2, 117.2)))
    assert len(points(mapped)) == 4
    view.setFocus()
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert points(mapped) == [POINTS[0], moved[1]]
    assert mapped.editor.stack.count() == steps + 4
    press(mapped, "撤销")
    assert len(points(mapped)) == 3


def test_a_river_is_drawn_on_the_map_alone_and_lines_that_are_no_points_stay(mapped: StudioWindow) -> None:
    view = river(mapped)
    mapped.editor.set(PACK, "rivers.0.points", ["建瓯"])
    for at in ((27.5, 118.0), (27.0, 118.5)):
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, at))
    QTest.keyClick(view, Qt.Key.Key_Down)
    said = points(mapped)
    assert said[0] == "建瓯"
    assert [len(each) for each in said[1:]] == [2, 2]
    QTest.keyClick(view, Qt.Key.Key_Insert)
    assert len(points(mapped)) == 4


def test_a_stop_on_a_routes_map_opens_its_place_and_is_not_dragged(mapped: StudioWindow) -> None:
    mapped.editor.put(
        "routes/tea.toml",
        {
            "name": {"zh-CN": "茶路"},
            "days": 1,
            "stops": [{"place": "wuyishan"}, {"place": "hall"}],
            "legs": [{"kind": "transfer", "from": "wuyishan", "to": "hall", "mode": "rail"}],
        },
    )
    mapped.reach("routes/tea.toml")
    view = the_map(mapped, "地图上的线路…")
    assert list(view.strokes()) == [((27.757, 118.031), (26.049, 119.308))]
    assert "在图外：展厅" in widget_text(view)
    here = spot(view, (27.757, 118.031))
    drag(view, here, here + QPoint(60, 60))
    assert (mapped.file, place(mapped)) == ("routes/tea.toml", (27.757, 118.031))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=here)
    assert mapped.file == WUYISHAN


def test_the_map_speaks_english(open_studio: Callable[..., StudioWindow]) -> None:
    studio = open_studio("en")
    studio.editor.set(PACK, "map", SHEET)
    studio.reach(WUYISHAN)
    assert widget_text(the_map(studio, "Where it is on the map 27.7570, 118.0310")).startswith("Drag the ring")


def widget_text(view: MapView) -> str:
    """What is said under a map."""
    form = view.parentWidget()
    text: str = form.note.text()  # type: ignore[union-attr]
    return text
