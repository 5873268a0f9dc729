"""High contrast is drawn in ink: boards, gates, slips, windows and leaves keep their lines, and no page is a white void."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import TALL, WIDE, Opener

INK = "#000000"
BROAD = 60
"""Pixels from which on a thing is more than a mark."""


def outlined(kiosk: Kiosk) -> list[QQuickItem]:
    """What has an edge of ink on the page on show, the bar apart."""
    stage = [item for item in items(kiosk.window.contentItem()) if item.width() >= BROAD <= item.height()]
    return [item for item in stage if has_edge(item)]


def has_edge(item: QQuickItem) -> bool:
    """Whether a rectangle is drawn round with ink."""
    if not item.inherits("QQuickRectangle"):
        return False
    width, colour = (QQmlProperty(item, f"border.{name}").read() for name in ("width", "color"))
    return width > 0 and QColor(colour).name() == INK


def drawn(kiosk: Kiosk) -> int:
    """How many drawings in ink there are: gates and hills."""
    return sum(item.inherits("QQuickCanvasItem") for item in items(kiosk.window.contentItem()))


def painted(kiosk: Kiosk) -> list[str]:
    """The painted pieces on show."""
    pieces = (item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "piece"))
    return [qml_property(item, "piece", str) for item in pieces if item.inherits("QQuickImage")]


@pytest.mark.parametrize("size", [TALL, WIDE])
@pytest.mark.parametrize(
    ("page", "key", "fewest"),
    [
        ("zone", "tea", 8),
        ("place", "wuyishan", 4),
        ("rooms", "", 6),
        ("room", "jianzhan-diancha", 2),
        ("story", "", 2),
        ("search", "", 20),
    ],
)
def test_what_is_painted_is_drawn_round_with_ink(
    opened: Opener, size: tuple[int, int], page: str, key: str, fewest: int
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_contrast(True)
    kiosk.visit.open(page, key)
    settle(kiosk.window)
    assert len(outlined(kiosk)) >= fewest
    assert painted(kiosk) == []


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_the_doors_are_gates_in_ink(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    plain = drawn(kiosk)
    kiosk.visit.choose_contrast(True)
    settle(kiosk.window)
    assert drawn(kiosk) - plain >= len(kiosk.showroom.zones.rows())


def test_the_page_on_which_the_showroom_rests_keeps_its_hills(kiosk: Kiosk, glass: Hourglass) -> None:
    kiosk.visit.choose_contrast(True)
    glass.day = glass.day.replace(hour=23)
    kiosk.opening.check()
    settle(kiosk.window)
    assert drawn(kiosk) >= 1
    assert outlined(kiosk)
