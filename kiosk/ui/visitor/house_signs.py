"""What the showroom signs with and calls its own: its seal, its mark, its region, its routes and stories."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import PackRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, FULL, address

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class HouseSigns(QObject):
    """The seal, as letters or as a picture, the mark beside the title, the region, what routes and stories are called."""

    changed = Signal()

    def __init__(self, parent: QObject, pack: PackRow) -> None:
        super().__init__(parent)
        self._pack = pack

    def show(self, pack: PackRow) -> None:
        """Say what `pack` says from now on."""
        self._pack = pack
        self.changed.emit()

    @Property(str, notify=changed)
    def seal(self) -> str:
        return self._pack.seal.letters

    @Property(str, notify=changed)
    def sealHand(self) -> str:
        return self._pack.seal.hand

    """The language in whose face it is cut."""

    @Property(QUrl, notify=changed)
    def sealPicture(self) -> QUrl:
        return address(self._pack.seal_picture, CARD)

    @Property(str, notify=changed)
    def mark(self) -> str:
        return self._pack.mark.letters

    @Property(str, notify=changed)
    def markHand(self) -> str:
        return self._pack.mark.hand

    @Property(str, notify=changed)
    def region(self) -> str:
        return self._pack.region

    @Property(str, notify=changed)
    def routesTitle(self) -> str:
        return self._pack.routes_title

    @Property(str, notify=changed)
    def routesLine(self) -> str:
        return self._pack.routes_line

    @Property(str, notify=changed)
    def storyName(self) -> str:
        return self._pack.story_name

    @Property(str, notify=changed)
    def storyTitle(self) -> str:
        return self._pack.story_title or self._pack.story_name

    @Property(bool, notify=changed)
    def plain(self) -> bool:
        return self._pack.plain

    """Whether the zones' doors are panelled doors of no country."""

    @Property(bool, notify=changed)
    def rolling(self) -> bool:
        return self._pack.rolling

    """Whether the hills of high contrast are of no place."""

    @Property(QUrl, notify=changed)
    def calm(self) -> QUrl:
        return address(self._pack.scenes.get("calm"), FULL)

    """What lies behind a page on which the house rests; empty where the pack has nothing of its own."""

    @Property(QUrl, notify=changed)
    def voyage(self) -> QUrl:
        return address(self._pack.scenes.get("voyage"), FULL)

    """What the scroll that leads to the routes shows, likewise."""
