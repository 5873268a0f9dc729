"""The pack's painted map with points on it: hovered, pressed, chosen with the keyboard."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.base.colours import INK, RIVER, SEAL
from kiosk.content.geography import MapSheet
from kiosk.ui.studio.map_cutout import MapCutout
from kiosk.ui.studio.map_drawing import Degrees, MapDrawing, written
from kiosk.ui.studio.stylesheet import CARD

TALLEST = 480
"""Pixels of the map's height."""
WIDEST, NARROWEST = 640, 240
"""Pixels of its width, as far as the map's shape lets it."""
ZOOM = 1.5
"""How many times nearer one step of the wheel brings the map."""
NEARER = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}
REACH = 14
"""Pixels from a point within which the mouse has it."""


class MapView(QWidget):
    """The map and its points, which are only pressed. `opened` says which one, by mouse or Enter."""

    opened = Signal(int)

    RADIUS = 10.0
    """Pixels of a point in hand."""
    NUMBERED = True
    """Whether the points in hand are numbered."""
    HOLLOW = False
    """Whether one sees through a point what it stands on."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._image = QImage()
        self._room = WIDEST
        self.sheet: MapSheet | None = None
        self.drawing = MapDrawing()
        self.points: list[Degrees] = []
        """The points in hand, as they stand under the mouse now."""
        self.chosen = 0
        self.cutout = MapCutout()
        self._pressed: int | None = None
        self._drawn_from: QPointF | None = None
        """Where the mouse has hold of the sheet itself."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(title)

    def show_map(self, sheet: MapSheet, image: QImage, drawing: MapDrawing) -> None:
        """Show what stands on the sheet; a point that is held stays so while nothing changed."""
        if (sheet, drawing) == (self.sheet, self.drawing) and image.cacheKey() == self._image.cacheKey():
            return
        self.sheet, self._image, self.drawing = sheet, image, drawing
        self.settle()
        self.fit(self._room)

    def settle(self) -> None:
        """Have the points where the record has them."""
        self.points = list(self.drawing.points)
        self.choose(self.chosen)

    def fit(self, room: int) -> None:
        """Measure so many pixels across, within the bounds of a map that one works on."""
        self._room = room
        if self.sheet is not None:
            width = min(max(room, NARROWEST), WIDEST, round(TALLEST * self.sheet.width / self.sheet.height))
            self.setFixedSize(max(1, width), max(1, round(width * self.sheet.height / self.sheet.width)))

    def choose(self, at: int) -> None:
        """Choose one of the points, and say where it lies."""
        self.chosen = max(0, min(at, len(self.points) - 1))
        said = self._title
        if self.points:
            name = self.drawing.names[self.chosen] if self.chosen < len(self.drawing.names) else ""
            if self.sheet:
                self.cutout = self.cutout.showing(*self.sheet.part_at(*self.points[self.chosen]))
            said = " ".join(part for part in (self._title, name, written(self.points[self.chosen])) if part)
        self.setAccessibleName(said)
        self.update()

    def pixel_of(self, at: Degrees) -> QPointF:
        """Where degrees lie in this widget."""
        x, y = self.cutout.in_view(*self.sheet.part_at(*at)) if self.sheet else (0.0, 0.0)
        return QPointF(x * self.width(), y * self.height())

    def part_of(self, spot: QPointF) -> tuple[float, float]:
        """A pixel as parts of this widget's sides, at most at its edge."""
        return min(1.0, max(0.0, spot.x() / self.width())), min(1.0, max(0.0, spot.y() / self.height()))

    def bring_nearer(self, spot: QPointF, times: float) -> None:
        """Show a piece of the map so many times larger (less than 1: smaller), around a pixel."""
        self.cutout = self.cutout.nearer(*self.part_of(spot), times)
        self.update()

    def on_sheet(self, at: Degrees) -> bool:
        """Whether degrees lie on the picture."""
        x, y = self.sheet.part_at(*at) if self.sheet else (-1.0, -1.0)
        return 0 <= x <= 1 and 0 <= y <= 1

    def point_near(self, spot: QPointF) -> int | None:
        """The point in hand under the mouse; None where there is none."""
        return nearest(spot, [self.pixel_of(at) for at in self.points])

    def strokes(self) -> Iterable[tuple[Degrees, Degrees]]:
        """The lines in hand."""
        return self.drawing.lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map, what is faint on it, the lines and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(CARD))
        wide, high = self._image.width(), self._image.height()
        (left, top), part = self.cutout.on_sheet(0, 0), 1 / self.cutout.scale
        piece = QRectF(left * wide, top * high, part * wide, part * high)
        painter.drawImage(QRectF(self.rect()), self._image, piece)
        painter.setPen(QPen(QColor(RIVER), 1.5))
        for course in self.drawing.courses:
            painter.drawPolyline(QPolygonF([self.pixel_of(at) for at in course]))
        painter.setPen(QPen(faint(CARD, 200), 1))
        painter.setBrush(faint(INK, 150))
        for _, at in self.drawing.others:
            painter.drawEllipse(self.pixel_of(at), 3.5, 3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((CARD, 4.0), (SEAL, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            for a, b in self.strokes():
                painter.drawLine(self.pixel_of(a), self.pixel_of(b))
        painter.setPen(QPen(QColor(SEAL), 1.5, Qt.PenStyle.DotLine))
        for a, b in self.drawing.loose:
            painter.drawLine(self.pixel_of(a), self.pixel_of(b))
        for number in sorted(range(len(self.points)), key=lambda number: number == self.chosen):
            self._paint_point(painter, number, self.pixel_of(self.points[number]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(INK), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_point(self, painter: QPainter, number: int, spot: QPointF) -> None:
        chosen = number == self.chosen
        radius = self.RADIUS + (2 if chosen else 0)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.HOLLOW else QColor(SEAL if chosen else CARD))
        for colour, width in ((INK, 5), (CARD, 4), (SEAL, 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(spot, radius, radius)
        if self.HOLLOW:
            painter.setBrush(QColor(SEAL))
            painter.drawEllipse(spot, 1, 1)
        if self.NUMBERED:
            painter.setPen(QColor(CARD if chosen else INK))
            size = 2 * radius
            painter.drawText(
                int(spot.x() - radius), int(spot.y() - radius), int(size), int(size),
                Qt.AlignmentFlag.AlignCenter, str(number + 1),
            )  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse, or draw the sheet along."""
        if self._drawn_from is not None:
            way, self._drawn_from = event.position() - self._drawn_from, event.position()
            self.cutout = self.cutout.moved(way.x() / self.width(), way.y() / self.height())
            self.update()
            return
        at = self.point_near(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
        if at is not None and at < len(self.drawing.names):
            self.setToolTip(self.drawing.names[at])
            return
        other = nearest(event.position(), [self.pixel_of(place) for _, place in self.drawing.others])
        self.setToolTip("" if other is None else self.drawing.others[other][0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point that is pressed, or take hold of the sheet."""
        self._pressed = self.point_near(event.position())
        if self._pressed is not None:
            self.choose(self._pressed)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._drawn_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the point that was pressed."""
        self._drawn_from = None
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.point_near(event.position()) == pressed:
            self.opened.emit(pressed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Bring nearer with Ctrl; without it the wheel is the page's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.bring_nearer(event.position(), ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the page keys; bring nearer with + and -; open with Enter."""
        key = Qt.Key(event.key())
        if key in NEARER:
            middle = QPointF(self.width() / 2, self.height() / 2)
            self.bring_nearer(self.pixel_of(self.points[self.chosen]) if self.points else middle, NEARER[key])
            return
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and len(self.points) > 1:
            self.choose((self.chosen + (1 if key == Qt.Key.Key_PageDown else -1)) % len(self.points))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.points:
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.update()


def nearest(spot: QPointF, points: Sequence[QPointF]) -> int | None:
    """The point nearest to `spot`, within reach of the mouse."""
    far = [math.hypot(each.x() - spot.x(), each.y() - spot.y()) for each in points]
    return min(range(len(far)), key=far.__getitem__) if far and min(far) <= REACH else None


def faint(colour: str, alpha: int) -> QColor:
    """A colour that lets through what is under it."""
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
