"""What has no English yet, or another language: a list that stays open beside the work; each line leads to its field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields import label_of
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_forms import KINDS
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.text_places import missing

AFTER_MS = 400
"""Milliseconds after a change until the list follows."""
BEFORE = 30
"""Signs of the Chinese text that are shown."""


class MissingTranslations(QDialog):
    """The texts of `tables`, which are asked for anew after each change, that one language lacks."""

    followed = Signal(str, str)
    """The file and the path that a pressed line leads to."""

    def __init__(self, parent: QWidget, say: Bilingual, tables: Mapping[str, Table]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("缺译文", "Missing translations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say, self._tables = say, tables
        self.language = QComboBox()
        self.language.setAccessibleName(say("语言", "Language"))
        for tag in LANGUAGES[1:]:
            self.language.addItem(say.language_name(tag), tag)
        self.language.setCurrentIndex(self.language.findData("en"))
        self.summary = QLabel()
        self.list = QListWidget()
        self.list.setAccessibleName(say("缺译文的地方", "What lacks it"))
        hint = QLabel(
            say(
                "发布时会自动补；点一行，到那一栏写上。",
                "Publishing fills them in by itself; press a line to write it yourself.",
            )
        )
        hint.setObjectName("soft")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        for part in (self.language, self.summary, self.list, hint):
            column.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.fill)
        self.language.currentIndexChanged.connect(self.fill)
        self.list.itemClicked.connect(self._follow)
        self.list.itemActivated.connect(self._follow)
        self.resize(520, 560)
        self.fill()

    def fill(self) -> None:
        """Show what is missing now."""
        say, row = self._say, self.list.currentRow()
        places = list(missing(self._tables, self.language.currentData()))
        self.summary.setText(say(f"缺 {len(places)} 处", f"{len(places)} missing") if places else say("都有了", "None"))
        self.list.clear()
        for place in places:
            kind = kind_of(place.file)
            name = name_of(place.file, self._tables[place.file])
            where = " · ".join((say.both(KINDS[kind]), name, say.both(label_of(kind, place.path))))
            chinese = place.said if isinstance(place.said, str) else " ".join(place.said)
            line = QListWidgetItem(f"{where}\n{chinese[:BEFORE]}{'…' if len(chinese) > BEFORE else ''}")
            line.setData(Qt.ItemDataRole.UserRole, (place.file, f"{place.path}.{place.tag}"))
            self.list.addItem(line)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def fill_soon(self) -> None:
        """Follow the changes, once they pause."""
        self._soon.start()

    def _follow(self, line: QListWidgetItem) -> None:
        file, path = line.data(Qt.ItemDataRole.UserRole)
        self.followed.emit(file, path)
