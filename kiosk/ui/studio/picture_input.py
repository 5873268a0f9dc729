"""The pictures of a record: drop a photograph, drag the point that stays in view, cut, order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.base.colours import INK, SEAL
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input, ThumbnailOf
from kiosk.ui.studio.stylesheet import CARD

SPOT = QSize(300, 220)
STEP = 0.02
"""How far an arrow key moves the point, as a part of the side."""


class PictureInput(Input):
    """One picture or several."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self._plates: list[Plate] = []
        self._values: list[Table] = []
        self.setAcceptDrops(True)
        say = context.say
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._hint = QLabel(
            say(
                "把照片拖到这里。拖动圆点：裁切时总要看见的地方。",
                "Drop photographs here. Drag the ring to what must stay in view.",
            )
        )
        self._hint.setObjectName("soft")
        self._hint.setWordWrap(True)
        self.choose = QPushButton(say("选择照片…", "Choose photographs…"))
        self.choose.setMaximumWidth(220)
        self.set_name(self.choose, self.choose.text())
        self.choose.clicked.connect(self._choose)
        self.phone = QPushButton(say("用手机传照片…", "From a phone…"))
        self.phone.setMaximumWidth(220)
        self.set_name(self.phone, self.phone.text())
        self.phone.clicked.connect(lambda: self.phone_wanted.emit(self.path))
        ways = QHBoxLayout()
        ways.addWidget(self.choose)
        ways.addWidget(self.phone)
        ways.addStretch()
        self._column.addWidget(self._hint)
        self._column.addLayout(ways)
        self.setFocusProxy(self.choose)

    def show_table(self, table: Table) -> None:
        """Show the pictures that the record names."""
        value = value_at(table, self.path)
        rows = [value] if isinstance(value, dict) else value if isinstance(value, list) else []
        self._values = [row for row in rows if isinstance(row, dict)]
        while len(self._plates) > len(self._values):
            plate = self._plates.pop()
            self._column.removeWidget(plate)
            plate.hide()
            plate.deleteLater()
        while len(self._plates) < len(self._values):
            plate = Plate(self, len(self._plates), self.field.sort == "pictures")
            self._plates.append(plate)
            self._column.insertWidget(self._column.count() - 1, plate)
        for plate, row in zip(self._plates, self._values, strict=True):
            plate.show_row(row, self.context.thumbnail_of)

    def at(self, number: int) -> str:
        """The path of one picture of the list."""
        return f"{self.path}.{number}" if self.field.sort == "pictures" else self.path

    def point(self, number: int, x: float, y: float) -> None:
        """Somebody moved the point that stays in view."""
        self.edited.emit(f"{self.at(number)}.focus", [round(x, 3), round(y, 3)])

    def shift(self, number: int, by: int) -> None:
        """Move a picture in the list; the first is the one on cards."""
        to = number + by
        if 0 <= to < len(self._values):
            rows = list(self._values)
            rows.insert(to, rows.pop(number))
            self.edited.emit(self.path, rows)

    def remove(self, number: int) -> None:
        """Remove a picture from the record; its file stays in the pack."""
        rows = [*self._values[:number], *self._values[number + 1 :]]
        self.edited.emit(self.path, rows if self.field.sort == "pictures" else None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Accept the files that were dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(self.path, files)

    def _choose(self) -> None:
        say = self.context.say
        files, _ = QFileDialog.getOpenFileNames(
            self, say("选择照片", "Choose photographs"), "", say("照片 (*)", "Photographs (*)")
        )
        if files:
            self.dropped.emit(self.path, files)


class Plate(QFrame):
    """One picture with its point and its buttons."""

    def __init__(self, owner: PictureInput, number: int, many: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        say = owner.context.say
        self.spot = Spot(say(f"图片 {number + 1} 的视点", f"Picture {number + 1}: what stays in view"))
        self.spot.moved.connect(lambda x, y: owner.point(number, x, y))
        self.spot.framed.connect(lambda box: self._framed(owner, number, box))
        self._name = QLabel()
        self._name.setObjectName("soft")
        self._name.setWordWrap(True)
        side = QVBoxLayout()
        side.addWidget(self._name)
        self._crop = self._button(owner, number, say("裁剪", "Cut"), lambda: None)
        self._crop.setCheckable(True)
        self._crop.setToolTip(say("按下后在图上拖出要留下的部分。", "Press, then drag over what is to stay."))
        self._crop.toggled.connect(self.spot.frame)
        side.addWidget(self._crop)
        if many:
            side.addWidget(self._button(owner, number, say("↑ 往前", "↑ Earlier"), lambda: owner.shift(number, -1)))
            side.addWidget(self._button(owner, number, say("↓ 往后", "↓ Later"), lambda: owner.shift(number, 1)))
        side.addWidget(self._button(owner, number, say("✕ 不用这张", "✕ Do not use"), lambda: owner.remove(number)))
        side.addStretch()
        row = QHBoxLayout(self)
        row.addWidget(self.spot)
        row.addLayout(side)
        row.addStretch()

    def show_row(self, row: Table, thumbnail_of: ThumbnailOf) -> None:
        """Show a picture and its point."""
        name = str(row.get("file", ""))
        self._name.setText(name.removeprefix("media/"))
        self.spot.show_picture(name, thumbnail_of(name), row.get("focus") or (0.5, 0.5))

    def _framed(self, owner: PictureInput, number: int, box: object) -> None:
        self._crop.setChecked(False)
        owner.cropped.emit(owner.at(number), box)

    def _button(self, owner: PictureInput, number: int, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        owner.set_name(button, f"{number + 1} {text}")
        button.clicked.connect(act)
        return button


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
