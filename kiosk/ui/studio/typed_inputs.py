"""Inputs that are typed: a line of text, a number, a date, a pair, short texts one a line."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidgetAction

from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input, mark
from kiosk.ui.studio.text_editors import Line, Prose, lines

FULL_WIDTH = str.maketrans("０１２３４５６７８９．－", "0123456789.-")


class LineInput(Input):
    """A line of text, a number, a date or a pair of numbers."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.line = Line()
        if field.needed:
            self.line.setPlaceholderText(context.say("（待填）", "(to fill in)"))
        self.set_name(self.line)
        self.setFocusProxy(self.line)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.line)
        self.line.textChanged.connect(self._typed)
        self._showing = False
        if field.sort in ("number", "whole", "pair"):
            self.line.setMaximumWidth(180)
            box.addStretch()
        if field.sort == "day":
            self.line.setPlaceholderText("2026-11-26")
            self.line.setMaximumWidth(180)
            box.addWidget(self._calendar())
            box.addStretch()

    def show_table(self, table: Table) -> None:
        """Show the value."""
        value = value_at(table, self.path)
        text = written(value)
        if self._read(self.line.text()) != value and self.line.text() != text:
            self._showing = True
            self.line.setText(text)
            self.line.setCursorPosition(0)
            self._showing = False
        self._mark(self.line.text())

    def _read(self, text: str) -> int | float | str | list[int | float] | None:
        text = text.strip().translate(FULL_WIDTH) if self.field.sort != "line" else text
        if not text:
            return None
        if self.field.sort == "whole":
            return int(text) if re.fullmatch(r"[+-]?\d{1,9}", text) else text
        if self.field.sort == "number":
            if not re.fullmatch(r"[+-]?\d{1,9}(\.\d{1,9})?", text):
                return text
            return _number(text)
        if self.field.sort == "pair":
            pair = re.fullmatch(r"(\d{1,6}(?:\.\d{1,4})?)(?:\s*[-—–~～,，、 ]+\s*(\d{1,6}(?:\.\d{1,4})?))?", text)
            return [_number(pair[1]), _number(pair[2] or pair[1])] if pair else text
        if self.field.sort == "day" and (found := re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?", text)):
            return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
        return text

    def _typed(self, text: str) -> None:
        self._mark(text)
        if not self._showing:
            self.edited.emit(self.path, self._read(text))

    def _mark(self, text: str) -> None:
        wrong = self.field.sort in ("number", "whole", "pair") and isinstance(self._read(text), str)
        mark(self.line, wrong)

    def _calendar(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.context.say("日历", "Calendar"))
        self.set_name(button, button.text())
        menu = QMenu(button)
        days = QCalendarWidget()
        days.setLocale(QLocale(self.context.say("zh_CN", "en_GB")))
        action = QWidgetAction(menu)
        action.setDefaultWidget(days)
        menu.addAction(action)

        def chosen(day: QDate) -> None:
            menu.close()
            self.line.setText(day.toString(Qt.DateFormat.ISODate))

        days.clicked.connect(chosen)
        button.clicked.connect(lambda: menu.exec(button.mapToGlobal(QPoint(0, button.height()))))
        return button


class StringsInput(Input):
    """Short texts, one a line."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.words = Prose(3)
        self.set_name(self.words)
        self.setFocusProxy(self.words)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.words)
        self.words.textChanged.connect(self._typed)
        self._showing = False

    def show_table(self, table: Table) -> None:
        """Show the lines."""
        value = [str(line) for line in value_at(table, self.path) or []]
        if lines(self.words.toPlainText()) != value:
            self._showing = True
            self.words.setPlainText("\n".join(value))
            self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit(self.path, lines(self.words.toPlainText()))


def written(value: Any) -> str:
    """A value as it stands in a line."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return "-".join(dict.fromkeys(written(part) for part in value)) if len(value) == 2 else str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
