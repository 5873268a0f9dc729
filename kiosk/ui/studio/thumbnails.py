"""Pictures of the pack at a size to work with, kept in memory for the form and the list."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kiosk.content.media import Media

LARGEST = QSize(600, 600)
"""Pixels of a picture that is kept."""


@lru_cache(maxsize=400)
def _kept(name: str, size: int) -> list[QImage]:
    return []


def thumbnail(media: Media, name: str) -> QImage:
    """A picture of the pack at most LARGEST, kept by its name and length; null when there is none that can be read."""
    if not name.startswith("media/") or not media.exists(name):
        return QImage()
    held = _kept(name, media.size(name))
    if not held:
        buffer = QBuffer()
        try:
            buffer.setData(QByteArray(media.read(name)))
        except OSError:
            return QImage()
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and (size.width() > LARGEST.width() or size.height() > LARGEST.height()):
            reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
        held.append(reader.read())
    return held[0]
