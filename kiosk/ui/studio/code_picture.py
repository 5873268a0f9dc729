"""A QR code in a window of the studio."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.base.colours import CARD, INK
from kiosk.geometry.qr_code import rows

SIDE = 300
"""Pixels of the code's side at most; a module is a whole number of them."""


class CodePicture(QWidget):
    """Shows the code for a text, and nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str] = []
        self.setFixedSize(QSize(SIDE, SIDE))

    def show_code(self, text: str, name: str) -> None:
        """Show the code for `text`; `name` is what assistive technology calls it."""
        self._rows = rows(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw dark modules on light ground."""
        if not self._rows:
            return
        painter = QPainter(self)
        module = SIDE // len(self._rows)
        side = module * len(self._rows)
        left = (SIDE - side) // 2
        painter.fillRect(QRect(left, left, side, side), QColor(CARD))
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._rows):
            for x, cell in enumerate(row):
                if cell == "1":
                    painter.fillRect(left + x * module, left + y * module, module, module, QColor(INK))
