"""One text in all languages side by side: what nobody wrote is shown grey, and can be confirmed as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.base.languages import LANGUAGES
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input
from kiosk.ui.studio.text_editors import Line, Prose, lines

CompleteText = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""A text in every language, as publishing would complete it."""
NARROWEST, GAP = 140, 8
"""Pixels of one language's column, and between two."""


class TranslationsInput(Input):
    """A name, a paragraph or a list of lines, language by language."""

    def __init__(self, field: Field, context: FormContext, complete_text: CompleteText, path: str = "") -> None:
        super().__init__(field, context, path)
        self._complete_text = complete_text
        self._showing = False
        self._filled: dict[str, Any] = {}
        self.editors: dict[str, Line | Prose] = {}
        self._confirm: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._cells: list[QWidget] = []
        self._names: list[QLabel] = []
        for tag in LANGUAGES:
            editor = Line() if field.sort == "names" else Prose(5 if field.sort == "texts" else 3)
            editor.setMinimumWidth(NARROWEST)
            self.set_name(editor, context.say.language_name(tag))
            editor.textChanged.connect(lambda *_, tag=tag: self._typed(tag))
            confirm = QPushButton(context.say("确认", "Confirm"))
            confirm.setObjectName("quiet")
            confirm.setToolTip(
                context.say(
                    "灰色的字是自动补的；看过没错就确认。", "The grey words were filled in: confirm them when right."
                )
            )
            self.set_name(confirm, f"{context.say.language_name(tag)} {confirm.text()}")
            confirm.clicked.connect(lambda _=False, tag=tag: self.edited.emit(f"{self.path}.{tag}", self._filled[tag]))
            self.editors[tag], self._confirm[tag] = editor, confirm
            name = QLabel(context.say.language_name(tag))
            name.setObjectName("soft")
            cell = QWidget()
            cell.setObjectName("plain")
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in (name, editor, confirm):
                column.addWidget(part)
            column.addStretch()
            self._cells.append(cell)
            self._names.append(name)
        self._across = 0
        self._headed = not path
        self.reflow(len(LANGUAGES) * (NARROWEST + GAP))
        self.setFocusProxy(self.editors["zh-CN"])

    def reflow(self, width: int) -> None:
        """Stand the languages beside each other as far as `width` goes. Without a head over them they bear their names."""
        across = columns(width)
        for name in self._names:
            name.setVisible(across < len(LANGUAGES) or not self._headed)
        if across == self._across:
            return
        self._across = across
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // across, at % across)
        for at in range(len(LANGUAGES)):
            self._grid.setColumnStretch(at, int(at < across))

    def show_table(self, table: Table) -> None:
        """Show what is written, and grey what would be filled in."""
        text = value_at(table, self.path)
        text = text if isinstance(text, dict) else {}
        self._filled = {tag: words for tag, words in self._completed(text).items() if tag not in text}
        self._showing = True
        for tag, editor in self.editors.items():
            value, filled = text.get(tag), self._filled.get(tag)
            shown = _plain(value)
            now = editor.text() if isinstance(editor, Line) else editor.toPlainText()
            if self._read(now) != value and now != shown:
                if isinstance(editor, Line):
                    editor.setText(shown)
                    editor.setCursorPosition(0)
                else:
                    editor.setPlainText(shown)
            editor.setPlaceholderText(_plain(filled))
            self._confirm[tag].setVisible(filled is not None)
        self._showing = False

    def _completed(self, text: Mapping[str, Any]) -> Mapping[str, Any]:
        if self.field.as_written:
            return dict.fromkeys(LANGUAGES, text["zh-CN"]) if "zh-CN" in text else {}
        return self._complete_text(text)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the language that `path` ends with, or into the first one that says nothing."""
        if path != self.path and not path.startswith(f"{self.path}."):
            return False
        rest = path.removeprefix(self.path).strip(".").split(".")[0]
        self.editors.get(rest, self.editors["zh-CN"]).setFocus()
        return True

    def _typed(self, tag: str) -> None:
        if self._showing:
            return
        editor = self.editors[tag]
        text = editor.text() if isinstance(editor, Line) else editor.toPlainText()
        self.edited.emit(f"{self.path}.{tag}", self._read(text))

    def _read(self, text: str) -> list[str] | str | None:
        if self.field.sort == "lists":
            return lines(text) or None
        return text if text.strip() else None


def columns(width: int) -> int:
    """How many languages stand beside each other in so many pixels: all five, three, two or one."""
    most = (width + GAP) // (NARROWEST + GAP)
    return len(LANGUAGES) if most >= len(LANGUAGES) else max(1, min(3, most))


def _plain(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or "")


def heads(context: FormContext) -> QWidget:
    """The languages' names over their columns."""
    row = QWidget()
    row.setObjectName("plain")
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP)
    for column, tag in enumerate(LANGUAGES):
        label = QLabel(context.say.language_name(tag))
        label.setObjectName("soft")
        label.setMinimumWidth(NARROWEST)
        grid.addWidget(label, 0, column)
        grid.setColumnStretch(column, 1)
    return row
