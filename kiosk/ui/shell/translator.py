"""The program's own words in the visitor's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Slot
from PySide6.QtQml import QQmlEngine

from kiosk.ui.visitor.visit import Visit


class Translator(QObject):
    """Follows the visit's language: installs its translation and lets QML read its words again."""

    def __init__(self, folder: Path, visit: Visit, engine: QQmlEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._visit = visit
        self._engine = engine
        self._translator: QTranslator | None = None
        visit.languageChanged.connect(self.translate)
        self.translate()

    @Slot()
    def translate(self) -> None:
        """Speak the visit's language from now on."""
        self._remove()
        self._translator = QTranslator(self)
        locale = str(self._visit.language).replace("-", "_")
        if self._translator.load(str(self._folder / f"kiosk_{locale}.qm")):
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def end(self) -> None:
        """Take the translation away again and follow the visit no longer: its engine is about to go."""
        if self._translator:
            self._visit.languageChanged.disconnect(self.translate)
            self._remove()

    def _remove(self) -> None:
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
