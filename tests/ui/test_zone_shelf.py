"""A zone is a shop one walks into, and shelves to look along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QUrl
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import TALL, WIDE, Opener
from tests.ui.page_walk import page
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables


def gates(kiosk: Kiosk) -> list[QQuickItem]:
    """The shop gates on show."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "leaves")]


def painted(kiosk: Kiosk) -> int:
    """How many of the shop gates on show are painted."""
    pictures = (item for gate in gates(kiosk) for item in items(gate) if item.inherits("QQuickImage"))
    return sum("gate-" in qml_property(picture, "source", QUrl).toString() for picture in pictures)


def of(item: QQuickItem, kind: str) -> bool:
    """Whether `item` is of this QML type."""
    return item.metaObject().className().startswith(kind + "_")


def rect(item: QQuickItem) -> QRectF:
    """Where an item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def kinds(kiosk: Kiosk) -> list[QQuickItem]:
    """The kinds that are seen, and what unfolds the others, in their order."""
    return [item for item in items(kiosk.window.contentItem()) if of(item, "ShelfKind")]


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


def test_in_high_contrast_doors_are_gates_in_ink_and_open(kiosk: Kiosk) -> None:
    assert painted(kiosk) == len(kiosk.showroom.zones.rows())
    kiosk.visit.choose_contrast(True)
    settle(kiosk.window)
    assert len(gates(kiosk)) == len(kiosk.showroom.zones.rows())
    assert painted(kiosk) == 0
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


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["zh-CN", "en", "ko"])
def test_kinds_stand_in_one_row_named_in_one_size_and_more_unfolds_the_others(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.open("zone", "wellness")
    settle(kiosk.window)
    before = kinds(kiosk)
    assert len({kind.y() for kind in before}) == 1
    assert len({qml_property(kind, "letter", float) for kind in before}) == 1
    assert all(rect(kind).right() <= size[0] for kind in before)
    every = kiosk.showroom.zone.categories.rowCount() + 1
    assert len(before) < every, "else this zone shows nothing of it"
    Finger(kiosk.window).press(qml_property(before[-1], "says", str))
    settle(kiosk.window)
    assert len(kinds(kiosk)) == every
    first = len(before) - 1  # where the word for more stood; the first of all is all
    Finger(kiosk.window).press(qml_property(kinds(kiosk)[first], "says", str))
    assert kiosk.showroom.zone.category == kiosk.showroom.zone.categories.rows()[first - 1].key


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_first_view_ends_with_a_whole_shelf_and_its_names_have_one_size(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    for zone in ("tea", "liquor", "wellness"):
        kiosk.visit.open("zone", zone)
        settle(kiosk.window)
        _ends_with_a_whole_shelf(kiosk, size, zone)


def _ends_with_a_whole_shelf(kiosk: Kiosk, size: tuple[int, int], zone: str) -> None:
    foot = min(rect(item).top() for item in items(kiosk.window.contentItem()) if of(item, "NavigationBar"))
    slips = [
        rect(slip)
        for thing in items(kiosk.window.contentItem())
        if of(thing, "ShelfThing")
        for slip in items(thing)
        if of(slip, "PaperSlip")
    ]
    pieces = [rect(item) for item in items(kiosk.window.contentItem()) if of(item, "DayPiece")]
    assert [piece.bottom() < foot for piece in pieces] == [True], f"{zone}: one, whole"
    assert len([slip for slip in slips if slip.top() < foot]) >= 6, zone
    assert all(slip.bottom() <= foot for slip in slips if slip.top() < foot), zone
    sizes = {
        qml_property(word, "font", QFont).pixelSize()
        for thing in items(kiosk.window.contentItem())
        if of(thing, "ShelfThing")
        for word in items(thing)
        if word.inherits("QQuickText") and qml_property(word, "maximumLineCount", int) < 9
    }
    assert len(sizes) == 1, zone


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_largest_words_a_zone_of_liquor_still_says_at_first_sight_for_whom_it_is_not(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.choose_text_size(2)
    seen = {}
    for zone in ("liquor", "tea"):
        kiosk.visit.open("zone", zone)
        settle(kiosk.window)
        warning = QCoreApplication.translate(
            "ZoneHead", "No alcohol for minors. Excessive drinking is harmful to health."
        )
        foot = min(rect(item).top() for item in items(kiosk.window.contentItem()) if of(item, "NavigationBar"))
        words = [item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickText")]
        seen[zone] = [rect(item).bottom() < foot for item in words if qml_property(item, "text", str) == warning]
    assert seen == {"liquor": [True], "tea": []}


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_brought_down_within_reach_doors_are_gates_still(opened: Opener, size: tuple[int, int], language: str) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.choose_reach(True)
    settle(kiosk.window)
    assert painted(kiosk) == kiosk.showroom.zones.rowCount()


def test_the_piece_of_the_day_leads_to_itself(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    (piece,) = kiosk.showroom.zone.inFront.rows()
    (named,) = (name_of(each) for each in pressables(kiosk.window) if name_of(each).startswith("今日一味"))
    assert piece.name in named
    act(find(kiosk.window, "今日一味"))
    assert (page(kiosk), kiosk.visit.key) == ("product", piece.key)


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_what_stands_in_front_or_beside_it_stands_on_no_shelf_until_it_alone_is_asked_for(
    opened: Opener, size: tuple[int, int]
) -> None:
    kiosk = opened(size)
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    zone = kiosk.showroom.zone
    (piece,) = zone.inFront.rows()
    stood = [card.key for card in (*zone.beside.rows(), *zone.shelf.rows())]
    assert sorted([piece.key, *stood]) == sorted(card.key for card in zone.products.rows())
    assert bool(zone.beside.rows()) == (size == WIDE)
    kiosk.visit.choose_reach(True)
    settle(kiosk.window)
    there = any(of(item, "DayPiece") for item in items(kiosk.window.contentItem()))
    assert there != (piece.key in {card.key for card in zone.shelf.rows()})


def test_the_first_shelf_begins_with_the_first_things(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert things(kiosk)[:2] == [card.name for card in kiosk.showroom.zone.products.rows()[:2]]
