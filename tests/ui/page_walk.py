"""Where a visitor stands: the page on show, its desk, and whether it has come to rest."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import until


def part(kiosk: Kiosk, name: str) -> QQuickItem:
    """The first thing on the glass that has a property called `name`."""
    return next(item for item in items(kiosk.window.contentItem()) if item.property(name) is not None)


def desk(kiosk: Kiosk) -> QQuickItem:
    return part(kiosk, "shifted")


def page(kiosk: Kiosk) -> str:
    return str(kiosk.visit.page)


def rest(kiosk: Kiosk) -> None:
    until(lambda: not qml_property(desk(kiosk), "moving", bool) and qml_property(desk(kiosk), "shifted", float) == 0)


def arrivals(kiosk: Kiosk) -> list[str]:
    """The pages that are opened from now on."""
    seen: list[str] = []
    kiosk.visit.arrived.connect(lambda: seen.append(page(kiosk)))
    return seen


def pages(kiosk: Kiosk) -> list[QQuickItem]:
    """Every page that stands on the glass, the one left behind a door included."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "grown")]


def ancestors(item: QQuickItem) -> list[QQuickItem]:
    """What an item lies in, up to the whole glass."""
    above = item.parentItem()
    return [above, *ancestors(above)] if above else []


def within(item: QQuickItem) -> list[QQuickItem]:
    """What lies in an item, seen or not."""
    return [each for child in item.childItems() for each in (child, *within(child))]
