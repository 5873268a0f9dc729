"""A product's page: its name stands by its picture, its county is behind it, and its tag leads there and on a route."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import WIDE, Opener, until
from tests.ui.seen_on_glass import of_kind
from tests.ui.simulated_finger import Finger


@pytest.fixture
def chestnut(opened: Opener) -> Kiosk:
    """The page of the chestnuts of Jian'ou."""
    return opened(page=("product", "jianou-zhui-li"))


def test_the_name_stands_beside_the_thing_and_covers_nothing_of_it(chestnut: Kiosk) -> None:
    (name,) = of_kind(chestnut, "StandingName")
    (leaf,) = of_kind(chestnut, "PictureLeaf")
    words = name.mapRectToScene(name.boundingRect())
    middle, side = qml_property(leaf, "middleX", float), qml_property(leaf, "side", float)
    assert words.right() <= chestnut.window.width()
    assert middle - side / 2 >= 0, "the thing is whole"
    assert middle + side / 2 <= words.left() + words.width() / 2


def test_a_long_standing_name_ends_above_what_is_pressed_below_it(opened: Opener) -> None:
    kiosk = opened(WIDE, page=("product", "zhenghe-bai-hao-yin-zhen"))
    (name,) = of_kind(kiosk, "StandingName")
    words = [item for item in items(name) if item.inherits("QQuickText")]
    brew = next(item for item in of_kind(kiosk, "PillButton") if qml_property(item, "text", str) == "泡一泡")
    lowest = max(item.mapRectToScene(item.boundingRect()).bottom() for item in words)
    assert lowest <= brew.mapRectToScene(brew.boundingRect()).top()


def test_in_english_the_name_lies_below_the_picture(chestnut: Kiosk) -> None:
    chestnut.visit.choose_language("en")
    settle(chestnut.window)
    assert of_kind(chestnut, "StandingName") == []
    assert of_kind(chestnut, "PageHeading")


def test_what_grows_in_a_county_is_seen_before_that_county(chestnut: Kiosk) -> None:
    (view,) = of_kind(chestnut, "HeroView")
    behind = [qml_property(item, "source", QUrl) for item in items(view) if item.inherits("QQuickImage")]
    assert behind == [chestnut.showroom.product.placeView]
    chestnut.visit.open("product", "da-hong-pao")
    settle(chestnut.window)
    assert chestnut.showroom.product.placeView != behind[0]


@pytest.mark.parametrize(("word", "page"), [("去产地", "place"), ("走线路", "route")])
def test_the_pictures_on_the_tag_lead_there(chestnut: Kiosk, word: str, page: str) -> None:
    Finger(chestnut.window).press(word)
    until(lambda: chestnut.visit.page == page)


def test_allergens_are_told_where_the_pack_knows_of_some(chestnut: Kiosk) -> None:
    assert chestnut.showroom.product.allergens == "坚果"
    chestnut.visit.open("product", "da-hong-pao")
    settle(chestnut.window)
    assert chestnut.showroom.product.allergens == ""


def test_no_thing_is_offered_twice_on_one_page(chestnut: Kiosk) -> None:
    product = chestnut.showroom.product
    beside = [card.key for card in (*product.samePlace.rows(), *product.goesWith.rows())]
    assert len(beside) == len(set(beside))


def test_a_bowl_has_a_shape_and_no_taste(opened: Opener) -> None:
    headings = [row.heading for row in opened(page=("product", "jian-zhan")).showroom.product.sections.rows()]
    assert headings == ["器形与釉色"]
