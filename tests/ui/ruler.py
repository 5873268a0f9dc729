"""A ruler for pages: what is on the glass, where, how large in millimetres, and what lies on what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.qml_property_reader import qml_property
from tests.ui.simulated_finger import name_of, pressables

OVERLAYS = ("StaffPanel", "TroublePage", "NotHere", "GoneFromList", "StillThere", "AttractScene", "LanguageSheet")
"""What lies over the page and the bar when it is visible, the topmost first."""


@dataclass(frozen=True)
class Mark:
    """Something on the glass: its item, its rectangle in the stage's pixels, and where it belongs."""

    item: QQuickItem
    rect: QRectF
    paper: QQuickItem | None
    """The nearest Flickable around it; None when it does not scroll."""
    surface: QQuickItem
    """The child of the stage that it is part of."""
    name: str = ""

    @cached_property
    def clip(self) -> QRectF:
        """The part of the stage in which it can be seen."""
        seen = QRectF(-1e6, -1e6, 2e6, 2e6)
        around = self.item.parentItem()
        while around is not None:
            if around.clip():
                seen = seen.intersected(around.mapRectToScene(around.boundingRect()))
            around = around.parentItem()
        return seen


@dataclass
class Glass:
    """One page as it stands: its texts, its icons and everything pressable, with the panel's measure."""

    window: QQuickWindow
    per_mm: float
    texts: list[Mark] = field(default_factory=list)
    icons: list[Mark] = field(default_factory=list)
    presses: list[Mark] = field(default_factory=list)

    @property
    def stage(self) -> QQuickItem:
        """The visitor's part of the window."""
        stage: QQuickItem = qml_property(self.window, "stage", QQuickItem)
        return stage

    def mm(self, pixels: float) -> float:
        """Millimetres of a length in pixels."""
        return pixels / self.per_mm


def kind(item: QQuickItem) -> str:
    """The name of an item's QML type."""
    return item.metaObject().className().split("_QML")[0].removeprefix("QQuick")


def look(window: QQuickWindow, per_mm: float) -> Glass:
    """Read what is on the glass; under a sheet, a question or a calm page only that."""
    glass = Glass(window, per_mm)
    surfaces = [child for child in glass.stage.childItems() if child.isVisible()]
    over = next((child for name in OVERLAYS for child in surfaces if kind(child) == name), None)
    for surface in [over] if over is not None else surfaces:
        _walk(surface, surface, None, glass)
    known = {id(surface) for surface in ([over] if over is not None else surfaces)}
    for here in pressables(window):
        item = here.object()
        if isinstance(item, QQuickItem) and enabled(item):
            mark = _mark(item, name_of(here))
            if mark is not None and id(mark.surface) in known:
                glass.presses.append(mark)
    return glass


def _walk(item: QQuickItem, surface: QQuickItem, paper: QQuickItem | None, glass: Glass) -> None:
    if not item.isVisible():
        return
    if item.inherits("QQuickText"):
        if qml_property(item, "text", str) and item.opacity() > 0:
            glass.texts.append(
                Mark(item, item.mapRectToScene(item.boundingRect()), paper, surface, qml_property(item, "text", str))
            )
    elif item.inherits("QQuickIconImage") and not qml_property(item, "source", QUrl).isEmpty():
        glass.icons.append(Mark(item, item.mapRectToScene(item.boundingRect()), paper, surface, _icon(item)))
    inner = item if item.inherits("QQuickFlickable") else paper
    for child in item.childItems():
        _walk(child, surface, inner, glass)


def _icon(item: QQuickItem) -> str:
    return "icon " + str(qml_property(item, "source", QUrl).fileName()).removesuffix(".svg")


def _mark(item: QQuickItem, name: str) -> Mark | None:
    """A mark for an item that the accessibility tree named; None when it is no part of the stage."""
    paper: QQuickItem | None = None
    here, above = item, item.parentItem()
    while above is not None and kind(above) != "ScreenLayers":
        if paper is None and above.inherits("QQuickFlickable"):
            paper = above
        here, above = above, above.parentItem()
    return Mark(item, item.mapRectToScene(item.boundingRect()), paper, here, name) if above is not None else None


def inked(mark: Mark) -> QRectF:
    """The rectangle of a text without the air that its face leaves above and below its lines."""
    lines = max(1, qml_property(mark.item, "lineCount", int))
    air = max(0.0, mark.rect.height() / lines - face(mark.item).pixelSize()) / 2
    return mark.rect.adjusted(0, air, 0, -air)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items around `item`, the nearest first."""
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()


def opacity(item: QQuickItem) -> float:
    """How solid an item is drawn, its parents' opacity counted."""
    solid = item.opacity()
    for around in ancestors(item):
        solid *= around.opacity()
    return solid


def enabled(item: QQuickItem) -> bool:
    """Whether an item and everything around it can be used."""
    return item.isEnabled() and all(around.isEnabled() for around in ancestors(item))


def colour(item: QQuickItem) -> QColor:
    """The colour in which a text or an icon is drawn, its opacity in its alpha."""
    drawn = qml_property(item, "color", QColor)
    drawn.setAlphaF(drawn.alphaF() * opacity(item))
    return drawn


def face(item: QQuickItem) -> QFont:
    """The font in which a text asks to be drawn."""
    font = qml_property(item, "font", QFont)
    assert isinstance(font, QFont)
    return font


def between(a: QRectF, b: QRectF) -> float:
    """The gap between two rectangles, in pixels; negative when they overlap."""
    across = max(a.left(), b.left()) - min(a.right(), b.right())
    down = max(a.top(), b.top()) - min(a.bottom(), b.bottom())
    return max(across, down)
