"""What of the page "on show" tells of new content that comes by itself."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.fleet.update.condition import Condition, condition
from kiosk.ui.jobs import Job
from kiosk.ui.staff.panel_context import PanelContext
from kiosk.ui.staff.releases_page import moment
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class NetworkUpdates(QObject):
    """How the updater of this kiosk stands; its files are read beside the GUI."""

    changed = Signal()

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._language = "zh-CN"
        self._stands = Condition(False, None, None, ())

    def set_language(self, language: str) -> None:
        """Speak Chinese or English from now on."""
        self._language = language
        self.changed.emit()

    def refresh(self) -> None:
        """Look again."""
        self._context.jobs.run(self._look, self._tell)

    def _look(self, job: Job) -> Condition:
        return condition(self._context.settings.update, self._context.data, time.time())

    def _tell(self, stands: Condition) -> None:
        self._stands = stands
        self.changed.emit()

    @Property(bool, notify=changed)
    def used(self) -> bool:
        return self._stands.used or bool(self._stands.problems)

    @Property(str, notify=changed)
    def asked(self) -> str:
        return moment(self._stands.status.polled, self._context.showroom.timezone) if self._stands.status else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._stands.status.number if self._stands.status else 0

    @Property(str, notify=changed)
    def channel(self) -> str:
        return self._context.settings.update.channel

    @Property(str, notify=changed)
    def trouble(self) -> str:
        if not self._stands.problems:
            return ""
        sentence = self._stands.problems[0].sentence
        return sentence.en if self._language == "en" else sentence.zh

    """What is wrong first of all, in the language of the panel; empty when nothing is."""
