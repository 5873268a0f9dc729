"""One text in Chinese and one more language, the others folded: what nobody wrote is grey, and can be confirmed as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.base.languages import LANGUAGES
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input
from kiosk.ui.studio.stylesheet import WRITTEN
from kiosk.ui.studio.text_editors import Line, Prose, lines, rewrite

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
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._cells: dict[str, QWidget] = {}
        self._unfolded = False
        self._width = 2 * (NARROWEST + GAP)
        self._laid_out: tuple[tuple[str, ...], int] = ((), 0)
        for tag in LANGUAGES:
            editor = Line() if field.sort == "names" else Prose(5 if field.sort == "texts" else 3)
            editor.setMinimumWidth(NARROWEST)
            editor.setProperty(WRITTEN, tag)
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
            cell = QWidget(self)
            cell.setObjectName("plain")
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in (name, editor, confirm):
                column.addWidget(part)
            column.addStretch()
            self._cells[tag] = cell
        self._rest = QPushButton()
        self._rest.setObjectName("quiet")
        self._rest.clicked.connect(self._fold_or_unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._grid)
        column.addWidget(self._rest)
        context.languages.changed.connect(self._follow_choice)
        self._place_cells()
        self.setFocusProxy(self.editors["zh-CN"])

    def reflow(self, width: int) -> None:
        """Stand the languages that are shown beside each other as far as `width` goes."""
        self._width = width
        self._place_cells()

    def reveal(self, path: str) -> None:
        """Unfold the other languages where `path` ends with one of them."""
        tag = path.removeprefix(self.path).strip(".").split(".")[0]
        if tag in LANGUAGES and tag not in self._shown:
            self._fold_or_unfold()

    @property
    def _shown(self) -> tuple[str, ...]:
        return LANGUAGES if self._unfolded else self.context.languages.tags

    @Slot()
    def _follow_choice(self) -> None:
        self._unfolded = False
        self._place_cells()

    @Slot()
    def _fold_or_unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._place_cells()

    def _place_cells(self) -> None:
        shown = self._shown
        across = columns(self._width, len(shown))
        self._name_rest()
        if self._laid_out == (shown, across):
            return
        self._laid_out = (shown, across)
        for tag, cell in self._cells.items():
            self._grid.removeWidget(cell)
            cell.setVisible(tag in shown)
        for at, tag in enumerate(shown):
            self._grid.addWidget(self._cells[tag], at // across, at % across)
        for at in range(len(LANGUAGES)):
            self._grid.setColumnStretch(at, int(at < across))

    def _name_rest(self) -> None:
        """Say how many languages are folded away, and how many of them nobody wrote."""
        say, chosen = self.context.say, self.context.languages.tags
        folded = [tag for tag in LANGUAGES if tag not in chosen]
        lacking = sum(tag in self._filled for tag in folded)
        words = say(f"另外 {len(folded)} 种语言", f"{len(folded)} more languages")
        if lacking:
            words += say(f"（{lacking} 种还没写）", f" ({lacking} not written)")
        self._rest.setText(f"{'▾' if self._unfolded else '▸'} {words}")
        self.set_name(self._rest, say("其他语言", "other languages"))
        self._rest.setVisible(bool(folded))

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
                rewrite(editor, shown)
            editor.setPlaceholderText(_plain(filled))
            self._confirm[tag].setVisible(filled is not None)
        self._name_rest()
        self._showing = False

    def _completed(self, text: Mapping[str, Any]) -> Mapping[str, Any]:
        if self.field.as_written:
            return dict.fromkeys(LANGUAGES, text["zh-CN"]) if "zh-CN" in text else {}
        return self._complete_text(text)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the language that `path` ends with, or into the first one that says nothing."""
        if path != self.path and not path.startswith(f"{self.path}."):
            return False
        self.reveal(path)
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


def columns(width: int, many: int) -> int:
    """How many of `many` languages stand beside each other in so many pixels: all, three, two or one."""
    most = (width + GAP) // (NARROWEST + GAP)
    return many if most >= many else max(1, min(3, most))


def _plain(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or "")
