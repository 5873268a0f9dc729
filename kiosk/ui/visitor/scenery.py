"""The pictures of the first scene in the light of the hour."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk import resources
from kiosk.release.catalogue_rows import Painting
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import FULL, address

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


def hung(scenes: Mapping[str, Painting], *names: str) -> QUrl:
    """The first of the pictures `names` that there is; a landscape of no place where the pack has none by the last name."""
    if found := next((scenes[name] for name in names if name in scenes), None):
        return address(found, FULL)
    own = resources.start() / f"start-{names[-1]}.webp"
    return QUrl.fromLocalFile(str(own)) if own.is_file() else QUrl()


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class Scenery(QObject):
    """What the living landscape is laid together from; a release without the hour's pictures shows its plain scene."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scenes: Mapping[str, Painting] = {}
        self._hour = "noon"

    def show(self, scenes: Mapping[str, Painting]) -> None:
        """Take pictures from `scenes`, by name, from now on."""
        self._scenes = scenes
        self.changed.emit()

    def set_hour(self, hour: str) -> None:
        """Show the light of `hour`."""
        if hour != self._hour:
            self._hour = hour
            self.changed.emit()

    def _picture(self, *names: str) -> QUrl:
        return hung(self._scenes, *names)

    def _hourly(self, name: str, plain: str = "") -> QUrl:
        return self._picture(f"{name}-{self._hour}", plain)

    def _lit(self) -> bool:
        return all(f"scene-{shape}-{self._hour}" in self._scenes for shape in ("tall", "wide"))

    @Property(bool, notify=changed)
    def lit(self) -> bool:
        return self._lit()

    """Whether the release has landscapes of this hour."""

    @Property(QUrl, notify=changed)
    def tall(self) -> QUrl:
        return self._hourly("scene-tall", "scene-tall")

    @Property(QUrl, notify=changed)
    def wide(self) -> QUrl:
        return self._hourly("scene-wide", "scene-wide")

    @Property(QUrl, notify=changed)
    def frontTall(self) -> QUrl:
        return self._hourly("front-tall")

    """The front cliffs alone, to lie over the mist."""

    @Property(QUrl, notify=changed)
    def frontWide(self) -> QUrl:
        return self._hourly("front-wide")

    @Property(QUrl, notify=changed)
    def mistNear(self) -> QUrl:
        return self._hourly("mist", "mist-1")

    @Property(QUrl, notify=changed)
    def mistFar(self) -> QUrl:
        return self._hourly("mist", "mist-2")

    @Property(QUrl, notify=changed)
    def raft(self) -> QUrl:
        return self._hourly("raft", "raft")

    @Property(QUrl, notify=changed)
    def wingsUp(self) -> QUrl:
        return self._picture("flock-1")

    @Property(QUrl, notify=changed)
    def wingsDown(self) -> QUrl:
        return self._picture("flock-2")
