"""What a picture shows, in words, for those who do not see it: folded under its picture until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext
from kiosk.ui.studio.translations_input import CompleteText, TranslationsInput

ALT = Field(
    "alt",
    "names",
    Sentence("图片说明", "What it shows"),
    Sentence("念给看不见的人听：画面上是什么。", "Read to those who cannot see it: what is in the picture."),
)


class PictureWords(QWidget):
    """The words of the picture at `path` (`pictures.0`), `name` before its button's own."""

    edited = Signal(str, object)

    def __init__(self, path: str, name: str, context: FormContext, complete_text: CompleteText) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._path, self._say = f"{path}.alt", context.say
        self.button = QPushButton()
        self.button.setObjectName("quiet")
        self.button.setCheckable(True)
        self.button.setToolTip(context.say.both(ALT.hint))
        self.button.setAccessibleName(f"{name} {context.say.both(ALT.name)}")
        self.words = TranslationsInput(ALT, context, complete_text, self._path)
        self.words.setVisible(False)
        self.words.edited.connect(self.edited)
        self.button.toggled.connect(self.words.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.words)

    def show_table(self, table: Table) -> None:
        """Show the words, and on the button whether there are any."""
        there = "✓ " if value_at(table, self._path) else ""
        self.button.setText(f"{there}{self._say.both(ALT.name)}")
        self.words.show_table(table)
