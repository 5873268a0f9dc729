"""How large codes stand on this glass: the sizes that the proof at publish reads them at."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geometry.code_size import GLASS, Glass, side

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class CodeSides(QObject):
    """The side of each kind of code, in pixels; `fit` tells how large the glass is."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._glass = GLASS

    def fit(self, glass: Glass) -> None:
        """Measure for this glass."""
        if glass != self._glass:
            self._glass = glass
            self.changed.emit()

    product = Property(int, lambda self: side("product", self._glass), notify=changed)
    place = Property(int, lambda self: side("place", self._glass), notify=changed)
    route = Property(int, lambda self: side("route", self._glass), notify=changed)
    collected = Property(int, lambda self: side("list", self._glass), notify=changed)
    second = Property(int, lambda self: side("second", self._glass), notify=changed)
    opened = Property(int, lambda self: side("opened", self._glass), notify=changed)
