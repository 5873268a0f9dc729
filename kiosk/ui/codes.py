"""image://code/<pixels per module>/<percent-encoded text>: QR codes for QML."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.origin.qr import QUIET, CodeTooLong, modules

DARK, LIGHT = QColor("#1b2625"), QColor("#ffffff")
LARGEST_STEP = 64


def drawn(step: int, text: str) -> QImage:
    """The code for `text` at `step` pixels a module, quiet zone included; a null image when it does not fit."""
    try:
        cells = modules(text)
    except CodeTooLong:
        return QImage()
    side = len(cells) + 2 * QUIET
    small = QImage(side, side, QImage.Format.Format_RGB32)
    small.fill(LIGHT)
    for y, row in enumerate(cells):
        for x, dark in enumerate(row):
            if dark:
                small.setPixelColor(x + QUIET, y + QUIET, DARK)
    return small if step == 1 else small.scaled(side * step, side * step)


class CodeImages(QQuickImageProvider):
    """Draws a code from its id alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:
        """The code named by `name`; nothing for a malformed name."""
        step, _, text = name.partition("/")
        if not step.isdigit() or not 1 <= int(step) <= LARGEST_STEP or not text:
            return QImage()
        return drawn(int(step), unquote(text))
