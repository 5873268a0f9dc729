"""What the window hears of touch_filter, whatever the screen's driver says of them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from kiosk import resources
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from kiosk.ui.shell import touch_filter
from tests.ui.conftest import Opener, until
from tests.ui.simulated_finger import Finger, find

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ILL_FORMED = "delivering touch"
"""How Qt's own warnings of a finger that ends or moves without having begun start; they come before any window."""


class Behind(QObject):
    """Writes down what the gate lets through: each event's kind, and the fingers in it."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self.heard: list[tuple[str, tuple[int, ...]]] = []
        kiosk.window.installEventFilter(self)
        kiosk.window.installEventFilter(kiosk.touch_filter.window_filter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self.heard.append((event.type().name, tuple(point.id() for point in event.points())))
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove):
            self.heard.append((event.type().name, ()))
        return False


class Hand:
    """Fingers with any ids, a frame a call."""

    def __init__(self, kiosk: Kiosk, device: QPointingDevice) -> None:
        self.window = kiosk.window
        self.device = device

    def feel(self, **fingers: tuple[int, int] | None) -> None:
        """One frame: `p3=(x, y)` presses finger 3, `m3` moves it, `r3` lifts it, `s3=None` leaves it where it is."""
        touch = QTest.touchEvent(self.window, self.device, False)
        for name, at in fingers.items():
            number, spot = int(name[1:]), QPoint(*(at or (0, 0)))
            match name[0]:
                case "p":
                    touch.press(number, spot, self.window)
                case "m":
                    touch.move(number, spot, self.window)
                case "r":
                    touch.release(number, spot, self.window)
                case "s":
                    touch.stationary(number)
        touch.commit(False)


@pytest.fixture
def behind(kiosk: Kiosk) -> Behind:
    """What comes through."""
    return Behind(kiosk)


@pytest.fixture
def hand(kiosk: Kiosk, finger: Finger) -> Hand:
    """A hand on the glass."""
    return Hand(kiosk, finger.device)


def middle(kiosk: Kiosk, name: str) -> tuple[int, int]:
    """Where the thing called `name` stands in the window."""
    at = find(kiosk.window, name).rect().center() - kiosk.window.geometry().topLeft()
    return at.x(), at.y()


def page(kiosk: Kiosk) -> str:
    return str(kiosk.visit.page)


def test_two_fingers_are_felt_whatever_their_numbers_and_a_third_is_left_out(behind: Behind, hand: Hand) -> None:
    hand.feel(p7=(100, 300))
    hand.feel(m7=(105, 300), p2=(300, 300))
    hand.feel(m7=(110, 300), m2=(300, 310), p31=(500, 300))
    hand.feel(m7=(110, 300), r2=(300, 310), m31=(500, 310))
    hand.feel(r7=(110, 300), m31=(500, 320))
    hand.feel(r31=(500, 320))
    assert behind.heard == [
        ("TouchBegin", (7,)),
        ("TouchCancel", ()),
        ("TouchBegin", (2, 7)),
        ("TouchUpdate", (2, 7)),
        ("TouchUpdate", (2, 7)),
        ("TouchEnd", (7,)),
    ]


def test_a_finger_that_is_left_out_of_a_frame_is_taken_back_and_presses_nothing(
    kiosk: Kiosk, behind: Behind, hand: Hand
) -> None:
    door = middle(kiosk, "茶空间")
    hand.feel(p1=door)
    hand.feel(p2=(20, 20))
    hand.feel(r1=door, r2=(20, 20))
    assert [kind for kind, _ in behind.heard] == ["TouchBegin", "TouchCancel", "TouchBegin", "TouchEnd"]
    settle(kiosk.window)
    assert page(kiosk) == "home"


def test_a_finger_that_begins_twice_begins_anew(kiosk: Kiosk, behind: Behind, hand: Hand) -> None:
    hand.feel(p1=(20, 20))
    hand.feel(p1=(30, 30))
    hand.feel(r1=(30, 30))
    assert [kind for kind, _ in behind.heard] == ["TouchBegin", "TouchCancel", "TouchBegin", "TouchEnd"]


def test_what_never_began_is_not_heard(behind: Behind, hand: Hand, quiet: list[str]) -> None:
    hand.feel(m4=(200, 200))
    hand.feel(r5=(200, 200))
    hand.feel(s6=None)
    assert behind.heard == []
    assert all(said.startswith(ILL_FORMED) for said in quiet)
    quiet.clear()


def test_after_any_disorder_one_tap_is_felt(kiosk: Kiosk, hand: Hand, finger: Finger, quiet: list[str]) -> None:
    hand.feel(p1=(100, 100), p9=(200, 200), p4=(300, 300))
    hand.feel(m9=(210, 210))
    hand.feel(p1=(50, 50))
    hand.feel(r8=(1, 1))
    quiet.clear()
    finger.press("茶空间")
    until(lambda: page(kiosk) == "zone")


def test_a_screen_unplugged_under_a_finger_holds_nobody_up(kiosk: Kiosk, hand: Hand, finger: Finger) -> None:
    Hand(kiosk, QTest.createTouchDevice()).feel(p1=(500, 300))
    finger.press("茶空间")
    until(lambda: page(kiosk) == "zone")


def test_a_mouse_presses_doors_and_one_that_never_let_go_holds_nobody_up(
    kiosk: Kiosk, behind: Behind, finger: Finger
) -> None:
    QTest.mouseClick(kiosk.window, LEFT, PLAIN, QPoint(*middle(kiosk, "茶空间")))
    until(lambda: page(kiosk) == "zone")
    kiosk.visit.home()
    settle(kiosk.window)
    QTest.mousePress(kiosk.window, LEFT, PLAIN, QPoint(*middle(kiosk, "名酒行")))
    finger.press("茶空间")
    until(lambda: page(kiosk) == "zone")
    assert kiosk.visit.key == "tea", "the mouse let go of the other door without opening it"
    QTest.mouseRelease(kiosk.window, LEFT, PLAIN, QPoint(1, 1))


def test_a_mouse_that_moves_under_a_finger_is_not_heard(kiosk: Kiosk, behind: Behind, hand: Hand) -> None:
    hand.feel(p1=(20, 20))
    QTest.mouseMove(kiosk.window, QPoint(300, 300))
    hand.feel(r1=(20, 20))
    assert [kind for kind, _ in behind.heard] == ["TouchBegin", "TouchEnd"]


def test_a_touch_that_the_system_takes_back_is_over(kiosk: Kiosk, hand: Hand, finger: Finger) -> None:
    door = middle(kiosk, "茶空间")
    hand.feel(p3=door)
    QCoreApplication.sendEvent(kiosk.window, QTouchEvent(QEvent.Type.TouchCancel, hand.device))
    hand.feel(r3=door)
    settle(kiosk.window)
    assert page(kiosk) == "home"
    finger.press("茶空间")
    until(lambda: page(kiosk) == "zone")


def test_the_map_grows_under_two_fingers_while_a_third_rests_on_the_glass(opened: Opener) -> None:
    kiosk = opened()
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    hand = Hand(kiosk, QTest.createTouchDevice())
    sheet = next(i for i in items(kiosk.window.contentItem()) if has_qml_property(i, "zoom"))
    x, y = 540, 900
    hand.feel(p5=(x - 60, y), p11=(x + 60, y))
    hand.feel(m5=(x - 61, y), m11=(x + 61, y), p40=(80, 700))
    for half in range(70, 260, 12):
        hand.feel(m5=(x - half, y), m11=(x + half, y), m40=(80, 700))
    until(lambda: qml_property(sheet, "zoom", float) > 1.3)
    hand.feel(r5=(x, y), r11=(x, y), r40=(80, 700))


@pytest.mark.parametrize(("where", "key", "y"), [("map", "", 700), ("map", "", 900), ("product", "da-hong-pao", 500)])
def test_two_fingers_that_come_one_after_the_other_pinch(opened: Opener, where: str, key: str, y: int) -> None:
    kiosk = opened()
    kiosk.visit.open(where, key)
    settle(kiosk.window)
    hand = Hand(kiosk, QTest.createTouchDevice())
    grown = next(i for i in items(kiosk.window.contentItem()) if has_qml_property(i, "zoom"))
    hand.feel(p1=(480, y))
    hand.feel(s1=None, p2=(600, y))
    for half in range(66, 260, 8):
        hand.feel(m1=(540 - half, y), m2=(540 + half, y))
    until(lambda: qml_property(grown, "zoom", float) > 1.3)
    hand.feel(r1=(280, y), r2=(800, y))


def test_whoever_leans_on_the_glass_with_a_palm_can_tap_and_pinch(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened()
    hand = Hand(kiosk, QTest.createTouchDevice())
    door = middle(kiosk, "茶空间")
    hand.feel(p7=(10, 10), p8=(30, 20), p9=(50, 10))
    monkeypatch.setattr(touch_filter, "RESTS_MS", -1)
    hand.feel(s7=None, s8=None, s9=None, p1=door)
    hand.feel(s7=None, s8=None, s9=None, r1=door)
    until(lambda: page(kiosk) == "zone")
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    grown = next(i for i in items(kiosk.window.contentItem()) if has_qml_property(i, "zoom"))
    hand.feel(r7=(10, 10), r8=(30, 20), s9=None)
    hand.feel(s9=None, p1=(480, 900), p2=(600, 900))
    for half in range(66, 260, 8):
        hand.feel(s9=None, m1=(540 - half, 900), m2=(540 + half, 900))
    until(lambda: qml_property(grown, "zoom", float) > 1.3)
    hand.feel(r9=(50, 10), r1=(280, 900), r2=(800, 900))


def test_every_touch_counts_as_somebody_there(kiosk: Kiosk, hand: Hand, glass: Hourglass) -> None:
    for number in (0, 57, 2**20):
        glass.at += kiosk.settings.visit.idle_s - 1
        hand.feel(**{f"p{number}": (300, 300)})
        hand.feel(**{f"r{number}": (300, 300)})
        kiosk.visit.tick()
        assert not kiosk.visit.asking


def test_a_touch_while_nobody_is_there_is_the_first_scenes(opened: Opener) -> None:
    kiosk = opened(awake=False)
    hand = Hand(kiosk, QTest.createTouchDevice())
    hand.feel(p1=(300, 300))
    assert not kiosk.visit.present
    hand.feel(r1=(300, 300))
    until(lambda: kiosk.visit.present)


def test_no_view_has_rows_in_the_making_when_its_page_goes() -> None:
    views = 0
    for file in sorted(resources.qml().rglob("*.qml")):
        for body in re.findall(r"^( *)(?:ListView|GridView) \{(.*?)^\1\}", file.read_text("utf-8"), re.M | re.S):
            assert re.search(r"^ +cacheBuffer: 0$", re.sub(r" *//.*", "", body[1]), re.M), f"{file.name}: see ZonePage"
            views += 1
    assert views >= 4


def test_no_qml_follows_a_finger_in_a_way_that_ends_the_program() -> None:
    for file in sorted(resources.qml().rglob("*.qml")):
        text = re.sub(r"//.*", "", file.read_text("utf-8"))
        assert not re.search(r"\b(TapHandler|PointHandler)\s*\{", text), (
            f"{file.name}: Controls/TapArea.qml says why not"
        )
        for kind, body in re.findall(r"\b(PinchHandler|DragHandler)\s*\{(.*?)\n    \}", text, re.S):
            assert not re.search(r"^ +enabled:", body, re.M), (
                f"{file.name}: switching a {kind} off changes who follows the finger"
            )
