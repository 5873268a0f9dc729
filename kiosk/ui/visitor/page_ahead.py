"""The page that a finger is about to open: read and made while the finger still lies on what leads there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.visitor_pages import component_of
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

LIES_MS = 30
"""How long a finger lies before its page is made: one that flicks has moved on by then."""
MADE_AHEAD = frozenset({"product"})
"""Pages worth it: rich ones, that lists lead to."""


@QmlElement
@QmlUncreatable("It belongs to the visit.")
class PageAhead(QObject):
    """What a finger that was put down will open when it is lifted. Nothing is seen of it, and nothing counted, until then."""

    expected = Signal(str, str)
    """The component and key of a page whose record has been read: make it. Two empty ones: let go of what was made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed = self._read = ("", "")
        self._load: Callable[[str, str], bool] = lambda page, key: False
        self._lying = QTimer(self)
        self._lying.setSingleShot(True)
        self._lying.setInterval(LIES_MS)
        self._lying.timeout.connect(self._make)

    def load_with(self, load: Callable[[str, str], bool]) -> None:
        """Have `load` read what a page shows; it refuses where the page on show shows a thing of the same kind."""
        self._load = load

    @Slot(str, str)
    def expect(self, page: str, key: str) -> None:
        """A finger was put down on what opens `page` with `key`; with two empty ones it will not open anything."""
        self._lying.stop()
        self._pressed = (page, key)
        if self._read[0] and self._read != self._pressed:
            self._read = ("", "")
            self.expected.emit("", "")
        elif page in MADE_AHEAD and not self._read[0]:
            self._lying.start()

    @property
    def waiting(self) -> bool:
        """Whether a finger lies, and has not lain long enough yet."""
        return self._lying.isActive()

    def take(self, page: str, key: str) -> bool:
        """The visitor goes to a page: whether what it shows was read ahead. From now on nothing is expected."""
        self._lying.stop()
        read, self._read = self._read, ("", "")
        return bool(page) and read == (page, key)

    @Slot()
    def _make(self) -> None:
        page, key = self._pressed
        if self._load(page, key):
            self._read = (page, key)
            self.expected.emit(component_of(page), key)
