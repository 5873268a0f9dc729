"""The pictures of a record: drop a photograph, drag the point that stays in view, cut, order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input, ThumbnailOf
from kiosk.ui.studio.picture_spot import Spot
from kiosk.ui.studio.picture_words import PictureWords
from kiosk.ui.studio.translations_input import CompleteText

EDGES = 40
"""Pixels that a picture's card keeps for its edges."""


class PictureInput(Input):
    """One picture or several."""

    def __init__(self, field: Field, context: FormContext, complete_text: CompleteText, path: str = "") -> None:
        super().__init__(field, context, path)
        self._complete_text = complete_text
        self._room = 5000
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
            plate = Plate(self, len(self._plates), self.field.sort == "pictures", self._complete_text)
            plate.words.edited.connect(self.edited)
            plate.reflow(self._room)
            self._plates.append(plate)
            self._column.insertWidget(self._column.count() - 1, plate)
        for plate, row in zip(self._plates, self._values, strict=True):
            plate.show_row(row, self.context.thumbnail_of)
            plate.words.show_table(table)

    def reflow(self, width: int) -> None:
        """Fit the words under the pictures."""
        self._room = width
        for plate in self._plates:
            plate.reflow(width)

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

    def __init__(self, owner: PictureInput, number: int, many: bool, complete_text: CompleteText) -> None:
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
        row = QHBoxLayout()
        row.addWidget(self.spot)
        row.addLayout(side)
        row.addStretch()
        named = f"{owner.context.say.both(owner.field.name)} {number + 1}"
        self.words = PictureWords(owner.at(number), named, owner.context, complete_text)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.words)

    def reflow(self, width: int) -> None:
        """Fit the words into so many pixels."""
        self.words.words.reflow(width - EDGES)

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
