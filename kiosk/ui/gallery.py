"""Every control in every state, read again whenever a QML file changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import resources
from kiosk.origin.qr import rows


class Gallery(QObject):
    """The gallery's window; a change in the QML folder closes it and opens it anew at the same place and scroll."""

    def __init__(self, pictures: Path | None, width: int = 1080, height: int = 1600) -> None:
        super().__init__()
        self._pictures = sorted(pictures.glob("*.webp")) if pictures else []
        self._size = (width, height)
        self._engine = self._load()
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self.reload)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._watcher.fileChanged.connect(lambda _: self._soon.start())
        self._follow()

    @property
    def window(self) -> QQuickWindow:
        """The window on show."""
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def reload(self) -> None:
        """Read every QML file again. A file with a mistake leaves the gallery as it was, and Qt says where the mistake is."""
        before = self._engine
        fresh = self._load()
        if fresh.rootObjects():
            self._engine = fresh
            self._drop(before)
        else:
            self._drop(fresh)
        self._follow()

    def close(self) -> None:
        """Close the window and the engine behind it."""
        self._drop(self._engine)

    def _load(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(resources.qml()))
        engine.setInitialProperties(
            {
                "icons": QUrl.fromLocalFile(str(resources.icons())),
                "pictures": [QUrl.fromLocalFile(str(file)) for file in self._pictures],
                "shortCode": rows("https://origin.example/p/da-hong-pao"),
                "longCode": rows("https://origin.example/list?l=en#" + "~".join(["p.da-hong-pao"] * 12)),
                "pictureNames": [file.stem for file in self._pictures],
                "width": self._size[0],
                "height": self._size[1],
            }
        )
        engine.loadFromModule("Kiosk.Gallery", "Gallery")
        return engine

    def _drop(self, engine: QQmlApplicationEngine) -> None:
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _follow(self) -> None:
        files = [str(file) for file in resources.qml().rglob("*.qml")]
        folders = sorted({str(Path(file).parent) for file in files})
        self._watcher.addPaths(files + folders)
