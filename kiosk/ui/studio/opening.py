"""Opening the studio: its application, the lock on the pack, the recovery of what was not saved."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.content.draft import Draft
from kiosk.settings import Settings
from kiosk.ui import faces
from kiosk.ui.app import prepare
from kiosk.ui.jobs import Jobs
from kiosk.ui.studio.editing import Editing
from kiosk.ui.studio.look import dress
from kiosk.ui.studio.speech import Speech
from kiosk.ui.studio.window import Studio


def journal_of(data: Path, pack: Path) -> Path:
    """Where what is unsaved of a pack is kept: one folder a pack."""
    return data / "studio" / "journals" / hashlib.sha256(str(pack.resolve()).encode()).hexdigest()[:16]


def application() -> QApplication:
    """The application with widgets and the kiosk's faces."""
    made = QCoreApplication.instance()
    if not isinstance(made, QApplication):
        made = QApplication(["kiosk-studio"])
        made.setApplicationName("kiosk-studio")
        faces.load(resources.fonts())
    made.setStyle("Fusion")
    return made


class Desk(QObject):
    """Holds the studio's window, and opens it anew when it is to speak the other language."""

    def __init__(self, pack: Path, data: Path, settings: Settings, language: str) -> None:
        super().__init__()
        self._pack, self._data, self._settings = pack, data, settings
        self.studio = self._open(language)
        if (self.studio.editing.journal / "draft.json").exists():
            self.studio.recover()

    def _open(self, language: str) -> Studio:
        editing = Editing(Draft(self._pack), journal_of(self._data, self._pack), self)
        studio = Studio(editing, self._settings, self._data, Speech(language), Jobs(self))
        dress(studio)
        studio.renamed.connect(self._speak)
        studio.show()
        return studio

    def _speak(self, language: str) -> None:
        QSettings("kiosk", "studio").setValue("language", language)

        def again() -> None:
            old, file = self.studio, self.studio.file
            old.let_go()
            old.hide()
            self.studio = self._open(language)
            self.studio.listing.turn(file.partition("/")[0])
            self.studio.open(file)
            old.deleteLater()

        self.studio.save(then=again)

    def close(self) -> None:
        """Let go of the window in order."""
        self.studio.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def run(pack: Path, data: Path, settings: Settings, language: str, after: Callable[[Desk], None] | None = None) -> int:
    """Show the studio on `pack` until it is closed; returns the exit code. Raises OSError when the pack cannot be read."""
    prepare("software")
    app = application()
    chosen = language or str(QSettings("kiosk", "studio").value("language", "zh"))
    desk = Desk(pack, data, settings, "en" if chosen == "en" else "zh")
    if after:
        after(desk)
    code = app.exec()
    desk.close()
    return code
