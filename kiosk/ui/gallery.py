"""Every control in every state and every picture, read again whenever a QML file changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import resources
from kiosk.geometry.qr_code import rows
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.settings import Visit as VisitSettings
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.translator import Translator
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit

SIZE = (1080, 1600)
"""Width and height of the window in pixels, on a desktop that has room for it."""


class Gallery(QObject):
    """The gallery's window; a change in the QML folder closes it and opens it anew at the same place and scroll.

    `pictures` is a folder of pictures to show, `store` holds the release whose words stand on the cards, `qml` is the
    import path to read and to watch.
    """

    reloaded = Signal()
    """The QML files were read again: the window is a new one, or the old one says what is wrong with them."""

    def __init__(self, pictures: Path | None, store: Path, qml: Path | None = None) -> None:
        super().__init__()
        self._pictures = pictures
        self._qml = qml or resources.qml()
        settings = Settings(visit=VisitSettings(reduced_motion=True))
        self._visit = Visit(settings, self)
        self._showroom = Showroom(self._visit, settings, self)
        self._showroom.show(Store(store).open_shown().catalogue)
        self._turn_to_samples()
        self._engine, mistake = self._load()
        if mistake:
            raise RuntimeError(mistake)
        self._translator = Translator(resources.translations(), self._visit, self._engine, self)
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self.reload)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._watcher.fileChanged.connect(lambda _: self._soon.start())
        self._watch_files()

    @property
    def window(self) -> QQuickWindow:
        """The window on show."""
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    @Slot()
    def reload(self) -> None:
        """Read every QML file again. A file with a mistake leaves the gallery as it was, which says where the mistake is."""
        fresh, mistake = self._load(self.window)
        if mistake:
            self.window.setProperty("mistake", mistake)
            self._delete_engine(fresh)
        else:
            before, self._engine = self._engine, fresh
            self._end_translation()
            self._translator = Translator(resources.translations(), self._visit, fresh, self)
            self._delete_engine(before)
        self._watch_files()
        self.reloaded.emit()

    def close(self) -> None:
        """Close the window, the engine behind it and the release."""
        self._soon.stop()
        self._end_translation()
        self._delete_engine(self._engine)
        if shown := self._showroom.show(None):
            shown.close()

    def _turn_to_samples(self) -> None:
        room = self._showroom
        for zone in room.zones.rows()[:1]:
            self._visit.open("zone", zone.key)
            for product in room.zone.products.rows()[:1]:
                self._visit.open("product", product.key)
        for route in room.routes.rows()[:1]:
            self._visit.open("route", route.key)

    def _load(self, before: QQuickWindow | None = None) -> tuple[QQmlApplicationEngine, str]:
        engine = QQmlApplicationEngine()
        warnings: list[str] = []
        engine.warnings.connect(lambda found: warnings.extend(each.toString() for each in found))
        engine.addImportPath(str(self._qml))
        engine.setInitialProperties(
            {
                "showroom": self._showroom,
                "visit": self._visit,
                "icons": QUrl.fromLocalFile(str(resources.icons())),
                "pieces": QUrl.fromLocalFile(str(resources.pieces())),
                "glyphs": sorted(file.stem for file in resources.icons().glob("*.svg")),
                "folder": QUrl.fromLocalFile(str(self._pictures)) if self._pictures else QUrl(),
                "pictureNames": sorted(file.stem for file in self._pictures.glob("*.webp")) if self._pictures else [],
                "shortCode": rows("https://origin.example/p/da-hong-pao"),
                "longCode": rows("https://origin.example/list?l=en#" + "~".join(["p.da-hong-pao"] * 12)),
                "start": qml_property(before, "scroll", float) if before else 0.0,
                **_place(before),
            }
        )
        engine.loadFromModule("Kiosk.Gallery", "Gallery")
        return engine, "" if engine.rootObjects() else "\n".join(warnings) or "Gallery.qml"

    def _end_translation(self) -> None:
        self._translator.end()
        self._translator.deleteLater()

    def _delete_engine(self, engine: QQmlApplicationEngine) -> None:
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _watch_files(self) -> None:
        files = [file for ending in ("*.qml", "qmldir") for file in self._qml.rglob(ending)]
        wanted = {str(file) for file in files} | {str(file.parent) for file in files}
        if fresh := sorted(wanted - {*self._watcher.files(), *self._watcher.directories()}):
            self._watcher.addPaths(fresh)


def _place(before: QQuickWindow | None) -> dict[str, int]:
    """Where a new window lies: where `before` lay, else as large as the desktop allows."""
    if before:
        return {"x": before.x(), "y": before.y(), "width": before.width(), "height": before.height()}
    glass = QGuiApplication.primaryScreen().availableGeometry()
    return {"width": min(SIZE[0], glass.width()), "height": min(SIZE[1], round(glass.height() * 0.94))}
