"""A product's page is made while the finger still lies on the thing, and nothing is left of it where it does not open it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import Opener, until
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger, find


class Lying:
    """A finger that lies on something until it is told what to do."""

    def __init__(self, kiosk: Kiosk, name: str) -> None:
        self.finger = Finger(kiosk.window)
        self.at = find(kiosk.window, name).rect().center() - kiosk.window.geometry().topLeft()
        self.touch = QTest.touchEvent(kiosk.window, self.finger.device)
        self.touch.press(0, self.at, kiosk.window).commit()

    def lift(self) -> None:
        """Lift it where it is."""
        self.touch.release(0, self.at, self.finger.window).commit()
        self.finger.breathe()

    def flick(self) -> None:
        """Draw it up the glass, and lift it there."""
        for _ in range(7):
            self.at += QPoint(0, -30)
            self.touch.move(0, self.at, self.finger.window).commit()
            self.finger.breathe()
        self.lift()


def product_pages(kiosk: Kiosk) -> list[QQuickItem]:
    """Those that there are, wherever they lie."""
    return of_kind(kiosk, "ProductPage")


@pytest.fixture
def shelves(opened: Opener) -> Kiosk:
    """The shelves of tea."""
    kiosk = opened(page=("zone", "tea"))
    settle(kiosk.window)
    return kiosk


def test_the_page_is_made_beside_the_glass_and_is_the_one_that_the_lifted_finger_opens(shelves: Kiosk) -> None:
    lying = Lying(shelves, "大红袍")
    until(lambda: product_pages(shelves))
    (early,) = product_pages(shelves)
    assert shelves.visit.page == "zone"
    assert on_glass(early).left() >= shelves.window.width(), "nobody sees it"
    until(lambda: qml_property(early, "grown", bool))
    lying.lift()
    assert (shelves.visit.page, shelves.visit.key) == ("product", "da-hong-pao")
    assert product_pages(shelves) == [early]
    assert on_glass(early).left() == 0
    assert qml_property(early, "grown", bool)


def test_of_a_finger_that_flicks_no_page_is_left(shelves: Kiosk) -> None:
    lying = Lying(shelves, "大红袍")
    until(lambda: product_pages(shelves))
    lying.flick()
    until(lambda: not product_pages(shelves))
    assert shelves.visit.page == "zone"


def test_another_page_than_the_expected_one_is_never_shown_in_its_place(shelves: Kiosk) -> None:
    Lying(shelves, "大红袍")
    until(lambda: product_pages(shelves))
    (early,) = product_pages(shelves)
    shelves.visit.open("product", "rou-gui")
    settle(shelves.window)
    assert shelves.showroom.product.key == "rou-gui"
    assert early not in product_pages(shelves)


def test_a_page_that_shows_a_thing_goes_on_showing_it_while_a_finger_lies_on_another(opened: Opener) -> None:
    kiosk = opened(page=("product", "da-hong-pao"))
    made = []
    kiosk.visit.ahead.expected.connect(lambda component, key: made.append(key))
    kiosk.visit.ahead.expect("product", "rou-gui")
    until(lambda: not kiosk.visit.ahead.waiting)
    assert (kiosk.showroom.product.key, made) == ("da-hong-pao", [])


def test_what_was_read_ahead_and_then_forgotten_is_read_again(shelves: Kiosk) -> None:
    lying = Lying(shelves, "大红袍")
    until(lambda: product_pages(shelves))
    shelves.showroom.product.forget()
    lying.lift()
    assert shelves.showroom.product.key == "da-hong-pao"
