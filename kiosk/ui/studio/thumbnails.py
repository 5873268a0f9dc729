"""Pictures of the pack at a size to work with, kept in memory for the form and the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

LARGEST = QSize(600, 600)
"""Pixels of a picture that is kept."""


@lru_cache(maxsize=400)
def _kept(name: str, size: int) -> list[QImage]:
    return []


def small(name: str, size: int, read: Callable[[], bytes]) -> QImage:
    """A picture at most LARGEST, kept by its name and length."""
    held = _kept(name, size)
    if not held:
        buffer = QBuffer()
        try:
            buffer.setData(QByteArray(read()))
        except OSError:
            return QImage()
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isValid() and (whole.width() > LARGEST.width() or whole.height() > LARGEST.height()):
            reader.setScaledSize(whole.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
        held.append(reader.read())
    return held[0]
