"""What is seen on the glass, found by what it is made of, and where it lies."""

from __future__ import annotations

import numpy as np
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items
from kiosk.ui.qml_property_reader import has_qml_property

QR = zxingcpp.barcode_formats_from_str("QRCode")


def those_with(kiosk: Kiosk, name: str) -> list[QQuickItem]:
    """What is seen and has a property called `name`, parents first."""
    return [item for item in items(kiosk.window.contentItem()) if has_qml_property(item, name)]


def of_kind(kiosk: Kiosk, *kinds: str) -> list[QQuickItem]:
    """What is seen of these QML types, parents first."""
    begins = tuple(f"{kind}_" for kind in kinds)
    return [item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith(begins)]


def on_glass(item: QQuickItem) -> QRectF:
    """Where an item lies, in the window's pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def codes_on(photograph: QImage) -> list[str]:
    """What a reader of QR codes finds on a photograph of the glass."""
    grey = photograph.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    pixels = np.ascontiguousarray(pixels[:, : grey.width()])
    return [found.text for found in zxingcpp.read_barcodes(pixels, formats=QR)]
