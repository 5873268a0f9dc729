"""Points on the painted map that are dragged: the one of a place, or those of a river's line."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from kiosk.ui.studio.map_drawing import Degrees
from kiosk.ui.studio.map_view import REACH, MapView

STEP, STRIDE = 0.001, 0.01
"""Degrees by which an arrow key moves a point, alone and with Shift."""
DECIMALS = 4
"""Of degrees: ten metres or so."""
BEGINS = 3
"""Pixels by which the mouse moves before a point follows it."""
LEAST = 2
"""Points that a line keeps."""
ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}


class MapHandles(MapView):
    """Points that mouse and arrow keys move. What is held tells once, when it is let go."""

    moved = Signal(int, float, float)
    """Which point came to lie at which latitude and longitude; of a place also the first one, where it had none."""
    added = Signal(int, float, float)
    """Before which point a new one stands, and where."""
    removed = Signal(int)

    NUMBERED = False

    def __init__(self, title: str, line: bool) -> None:
        super().__init__(title)
        self._line = line
        self.RADIUS, self.HOLLOW = (5.0, False) if line else (11.0, True)
        self._held: tuple[QPointF, QPointF] | None = None
        """Where the mouse went down, and how far from the point's middle."""
        self._follows = False

    def settle(self) -> None:
        """Let go of what is held, and have the points where the record has them."""
        self._held, self._follows = None, False
        super().settle()

    def strokes(self) -> Iterable[tuple[Degrees, Degrees]]:
        """The river's line."""
        return pairwise(self.points) if self._line else ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point."""
        at = self.point_near(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(at)
            self._held = event.position(), self.pixel_of(self.points[at]) - event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the point follow the mouse, as far as the map goes."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        start, away = self._held
        self._follows = self._follows or (event.position() - start).manhattanLength() >= BEGINS
        if self._follows:
            self.points[self.chosen] = self._degrees(event.position() + away)
            self.choose(self.chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held is not None:
            self._held = None
            self._tell()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put a place there; add a point to a line where it was pressed, or at its end while it is no line yet."""
        at = self._degrees(event.position())
        if not self._line:
            self.moved.emit(0, *at)
        elif len(self.points) < LEAST:
            self._add(len(self.points), at)
        elif self.point_near(event.position()) is None and (before := self._stroke_near(event.position())) is not None:
            self._add(before + 1, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen point with the arrows, take it away with Delete, add one after it with Insert."""
        key = Qt.Key(event.key())
        if (way := ARROWS.get(key)) and self.points:
            step = STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            lat, lon = self.points[self.chosen]
            lat, lon = max(-90.0, min(90.0, lat + way[0] * step)), max(-180.0, min(180.0, lon + way[1] * step))
            self.points[self.chosen] = round(lat, DECIMALS), round(lon, DECIMALS)
            self._follows = True
            self.choose(self.chosen)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._line:
            if len(self.points) > LEAST:
                self.removed.emit(self.chosen)
        elif key == Qt.Key.Key_Insert and self._line and len(self.points) >= LEAST:
            first = min(self.chosen, len(self.points) - 2)
            (lat, lon), (further, east) = self.points[first : first + 2]
            self._add(first + 1, (round((lat + further) / 2, DECIMALS), round((lon + east) / 2, DECIMALS)))
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Tell where a point came to lie once the arrow key is let go."""
        if Qt.Key(event.key()) in ARROWS and not event.isAutoRepeat():
            self._tell()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where a point came to lie when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if self._held is None:
            self._tell()

    def _tell(self) -> None:
        if self._follows:
            self._follows = False
            at, point = self.chosen, self.points[self.chosen]
            if point != self.drawing.points[at]:
                self.moved.emit(at, *point)
            self.settle()

    def _add(self, before: int, at: Degrees) -> None:
        self.chosen = before
        self.added.emit(before, *at)

    def _degrees(self, spot: QPointF) -> Degrees:
        assert self.sheet is not None
        lat, lon = self.sheet.degrees_at(*self.cutout.on_sheet(*self.part_of(spot)))
        return round(lat, DECIMALS), round(lon, DECIMALS)

    def _stroke_near(self, spot: QPointF) -> int | None:
        pixels = [self.pixel_of(at) for at in self.points]
        far = [_apart(spot, a, b) for a, b in pairwise(pixels)]
        return min(range(len(far)), key=far.__getitem__) if far and min(far) <= REACH else None


def _apart(spot: QPointF, a: QPointF, b: QPointF) -> float:
    """How far a spot is from the straight line between two others."""
    way, here = b - a, spot - a
    long = QPointF.dotProduct(way, way)
    part = max(0.0, min(1.0, QPointF.dotProduct(here, way) / long)) if long else 0.0
    away = here - way * part
    return math.hypot(away.x(), away.y())
