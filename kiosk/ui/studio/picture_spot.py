"""A picture on which somebody shows what must stay in view, or marks the part that is to stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.base.colours import INK, SEAL
from kiosk.ui.studio.stylesheet import CARD

SPOT = QSize(300, 220)
STEP = 0.02
"""How far an arrow key moves the point, as a part of the side."""


class Spot(QWidget):
    """A picture with a ring on what must stay in view. Mouse or arrow keys move it; while framing, a drag marks a part."""

    moved = Signal(float, float)
    framed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedSize(SPOT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._name = ""
        self._image = QImage()
        self._focus = QPointF(0.5, 0.5)
        self._framing = False
        self._from: QPointF | None = None
        self._to = QPointF()

    def show_picture(self, name: str, image: QImage, focus: Sequence[Any]) -> None:
        """Show a picture and its point, as parts of its sides."""
        self._name, self._image = name, image
        if len(focus) == 2 and all(isinstance(part, (int, float)) for part in focus):
            self._focus = QPointF(*focus)
        self.update()

    def frame(self, framing: bool) -> None:
        """Let the next drag mark a part of the picture, or no more."""
        self._framing, self._from = framing, None
        self.update()

    def place(self) -> QRectF:
        """Where the picture lies in this widget, pixels."""
        if self._image.isNull():
            return QRectF(self.rect())
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, its ring, and the part marked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.place()
        painter.fillRect(place, QColor(CARD))
        if self._image.isNull():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._name)
            return
        painter.drawImage(place, self._image)
        if self._framing and self._from is not None:
            painter.setPen(QPen(QColor(SEAL), 2))
            painter.drawRect(QRectF(self._from, self._to).normalized())
            return
        at = QPointF(place.x() + self._focus.x() * place.width(), place.y() + self._focus.y() * place.height())
        for colour, width in ((INK, 5), (CARD, 3), (SEAL, 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(at, 13, 13)
        if self.hasFocus():
            painter.setPen(QPen(QColor(INK), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the ring, or to mark a part."""
        self._from = self._to = event.position()
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        self._to = event.position()
        if not self._framing:
            self._focus = self._part(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the ring came to lie, or which part was marked."""
        start, self._from = self._from, None
        if not self._framing:
            self.moved.emit(self._focus.x(), self._focus.y())
        elif start is not None:
            first, last = self._part(start), self._part(event.position())
            left, right = sorted((first.x(), last.x()))
            top, bottom = sorted((first.y(), last.y()))
            if right - left > 0.05 and bottom - top > 0.05:
                self.framed.emit((left, top, right, bottom))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the ring with the arrow keys."""
        by = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP),
            Qt.Key.Key_Down: (0.0, STEP),
        }.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(min(1.0, max(0.0, self._focus.x() + by[0])), min(1.0, max(0.0, self._focus.y() + by[1])))

    def _part(self, at: QPointF) -> QPointF:
        place = self.place()
        return QPointF(
            min(1.0, max(0.0, (at.x() - place.x()) / max(1.0, place.width()))),
            min(1.0, max(0.0, (at.y() - place.y()) / max(1.0, place.height()))),
        )
