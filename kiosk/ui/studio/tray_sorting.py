"""Where photographs of the tray go: a record that is found by typing, and a press for those that are chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_forms import FORMS, KINDS
from kiosk.ui.studio.record_search import RecordSearch, findable
from kiosk.ui.studio.studio_words import Bilingual

PICTURED = {
    kind: path
    for kind, sections in FORMS.items()
    if (path := next((each.path for section in sections for each in section.fields if each.sort == "pictures"), ""))
}
"""The kinds of record that have a list of pictures, and where it stands."""
TALL = 150
"""Pixels of the search's height."""


def pictured(choices: Choices, say: Bilingual) -> list[tuple[str, str, str]]:
    """The records that have a list of pictures: file, name, and what kind it is in words."""
    return [(f"{kind}/{key}.toml", name, say.both(KINDS[kind])) for kind in PICTURED for key, name in choices.of(kind)]


class TraySorting(QWidget):
    """Asks for a record of those that have pictures; `beside` is the list in which photographs are chosen."""

    wanted = Signal(str, str)
    """What is chosen in the tray is to go to a record (its file), into the list at a path."""

    def __init__(self, say: Bilingual, choices: Choices, tables: Mapping[str, Table], beside: QWidget) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._any = False
        self.search = RecordSearch(say, beside, clicks_choose=False)
        self.search.offer(findable(pictured(choices, say), tables))
        self.search.setFixedHeight(TALL)
        self.put = QPushButton(say("放进去", "Put them there"))
        self.put.setAutoDefault(False)
        self.put.setToolTip(
            say("先在上面选照片，可以选几张。", "Choose photographs above first; several can be chosen.")
        )
        self.put.clicked.connect(self.search.choose)
        self.search.chosen.connect(self._put)
        self.search.marked.connect(self._update)
        side = QVBoxLayout()
        side.addWidget(self.put)
        side.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 1)
        row.addLayout(side)
        self._update()

    def offer(self, any_chosen: bool) -> None:
        """Let it be pressed only where a photograph and a record are chosen."""
        self._any = any_chosen
        self._update()

    def _update(self) -> None:
        self.put.setEnabled(self._any and bool(self.search.file))

    def _put(self, file: str) -> None:
        if self._any:
            self.wanted.emit(file, PICTURED[kind_of(file)])
