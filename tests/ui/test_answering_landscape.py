"""The landscape answers a finger and rests again; a leaf of a door stirs; nothing of that under reduced motion."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import MOVING, WIDE, Opener, until
from tests.ui.seen_on_glass import those_with
from tests.ui.simulated_finger import Finger


def answer(kiosk: Kiosk) -> QQuickItem:
    """What answers on the glass."""
    (found,) = those_with(kiosk, "answering")
    return found


def rests(kiosk: Kiosk) -> bool:
    return not qml_property(answer(kiosk), "answering", bool)


@pytest.fixture
def alone(opened: Opener) -> Kiosk:
    """The first scene, with motion; the hour is noon."""
    kiosk = opened(settings=MOVING, awake=False)
    until(lambda: those_with(kiosk, "answering"))
    return kiosk


def test_rings_spread_where_a_finger_rests_on_the_water_and_the_water_comes_to_rest(alone: Kiosk) -> None:
    finger = Finger(alone.window)
    QTest.touchEvent(alone.window, finger.device).press(0, QPoint(300, 1700), alone.window).commit()
    QTest.touchEvent(alone.window, finger.device).move(0, QPoint(600, 1750), alone.window).commit()
    until(lambda: len([item for item in items(answer(alone)) if has_qml_property(item, "spreading")]) == 2)
    until(lambda: rests(alone))
    assert not [item for item in items(answer(alone)) if has_qml_property(item, "spreading")]
    QTest.touchEvent(alone.window, finger.device).release(0, QPoint(600, 1750), alone.window).commit()


def test_the_cliffs_answer_with_mist_and_birds(opened: Opener) -> None:
    kiosk = opened(settings=MOVING)
    until(lambda: those_with(kiosk, "answering"))
    assert rests(kiosk)
    Finger(kiosk.window).tap(760, 690)
    assert qml_property(answer(kiosk), "parting", bool)
    assert qml_property(answer(kiosk), "flying", bool)
    assert kiosk.visit.page == "home", "an answer opens nothing"
    until(lambda: rests(kiosk))


def test_birds_do_not_fly_at_night(opened: Opener, glass: Hourglass) -> None:
    kiosk = opened(settings=MOVING)
    glass.day = glass.day.replace(hour=22)
    kiosk.daylight.check()
    until(lambda: those_with(kiosk, "answering"))
    Finger(kiosk.window).tap(760, 690)
    assert qml_property(answer(kiosk), "parting", bool)
    assert not qml_property(answer(kiosk), "flying", bool)


def test_the_raft_turns_where_it_is_touched(alone: Kiosk) -> None:
    (land,) = those_with(alone, "way")
    (raft,) = (item for item in land.findChildren(QQuickItem) if item.property("source") == alone.showroom.scenery.raft)
    until(lambda: raft.width() > 0)
    way = qml_property(land, "way", float)
    land.setProperty("come", qml_property(land, "come", float) + 300)
    spot = raft.mapToScene(raft.boundingRect().center())
    stay = spot.x()
    Finger(alone.window).drag(stay, spot.y(), stay, spot.y() + 4, steps=1)
    assert qml_property(land, "way", float) == -way
    assert abs(raft.mapToScene(raft.boundingRect().center()).x() - stay) < 6, "it turns where it is"


def test_a_door_stirs_and_is_shut_again(opened: Opener) -> None:
    kiosk = opened(settings=MOVING, size=WIDE)
    gates = [item for item in those_with(kiosk, "doorway") if has_qml_property(item, "stirring")]
    assert len(gates) == 4
    gates[1].setProperty("stirring", True)
    until(lambda: any(qml_property(leaf, "ajar", float) > 0.2 for leaf in those_with(kiosk, "ajar")))
    until(lambda: not qml_property(gates[1], "stirring", bool))


def test_under_reduced_motion_nothing_answers(opened: Opener) -> None:
    kiosk = opened()
    Finger(kiosk.window).tap(760, 690)
    assert not those_with(kiosk, "answering")
