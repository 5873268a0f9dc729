"""A zone is a shop one walks into, and shelves to look along."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.page_walk import page
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables


def gates(kiosk: Kiosk) -> list[QQuickItem]:
    """The shop gates on show."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "leaves")]


def things(kiosk: Kiosk) -> list[str]:
    """What stands on the shelves, by name."""
    found = [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "stand")]
    return [qml_property(item, "name", str) for item in found if has_qml_property(item, "soldOut")]


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW", "en", "ja", "ko"])
def test_the_signs_over_the_gates_are_those_of_the_street_in_every_language(kiosk: Kiosk, language: str) -> None:
    kiosk.visit.choose_language(language)
    settle(kiosk.window)
    assert [qml_property(gate, "sign", str) for gate in gates(kiosk)] == ["茶空间", "名酒行", "养生堂", "主题茶室"]


def test_gates_stand_on_one_line_whatever_is_written_below_them(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language("en")
    settle(kiosk.window)
    feet = {round(gate.mapToScene(gate.boundingRect().bottomLeft()).y()) for gate in gates(kiosk)}
    assert len(feet) == 1


def test_in_high_contrast_doors_are_plain_and_open(kiosk: Kiosk) -> None:
    kiosk.visit.choose_contrast(True)
    settle(kiosk.window)
    assert gates(kiosk) == []
    act(find(kiosk.window, "名酒行"))
    assert (page(kiosk), kiosk.visit.key) == ("zone", "liquor")


def test_a_kind_is_taken_from_its_board_and_all_is_put_back(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    finger, every = Finger(kiosk.window), kiosk.showroom.zone.products.rowCount()
    finger.press("红茶")
    assert kiosk.showroom.zone.category == "black"
    assert 0 < kiosk.showroom.zone.products.rowCount() < every
    finger.press("全部")
    assert kiosk.showroom.zone.category == ""
    assert kiosk.showroom.zone.products.rowCount() == every
    finger.press("全部")
    assert kiosk.showroom.zone.category == "", "all of all is all"


def test_the_piece_of_the_day_leads_to_itself(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    (piece,) = kiosk.showroom.zone.inFront.rows()
    (named,) = (name_of(each) for each in pressables(kiosk.window) if name_of(each).startswith("今日一味"))
    assert piece.name in named
    act(find(kiosk.window, "今日一味"))
    assert (page(kiosk), kiosk.visit.key) == ("product", piece.key)


def test_the_first_shelf_begins_with_the_first_things(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert things(kiosk)[:2] == [card.name for card in kiosk.showroom.zone.products.rows()[:2]]
