"""How large codes stand on this glass: the sizes that the proof at publish reads them at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.geometry.code_size import GLASS, Glass, side
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

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

    @Property(int, notify=changed)
    def product(self) -> int:
        return side("product", self._glass)

    @Property(int, notify=changed)
    def place(self) -> int:
        return side("place", self._glass)

    @Property(int, notify=changed)
    def route(self) -> int:
        return side("route", self._glass)

    @Property(int, notify=changed)
    def collected(self) -> int:
        return side("list", self._glass)

    @Property(int, notify=changed)
    def second(self) -> int:
        return side("second", self._glass)

    @Property(int, notify=changed)
    def opened(self) -> int:
        return side("opened", self._glass)
