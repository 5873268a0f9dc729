"""Inputs that are typed: a line of text, a number, a date, a pair, short texts one a line."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidgetAction

from kiosk.base import price
from kiosk.base.calendar_days import day_of, moment_of
from kiosk.content.field_path import value_at
from kiosk.content.field_types import number_as_meant
from kiosk.content.toml_tables import Table
from kiosk.content.trade_identifiers import gtin_fault
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input, mark
from kiosk.ui.studio.text_editors import Line, Prose, lines, rewrite

FULL_WIDTH = str.maketrans("０１２３４５６７８９．－：／", "0123456789.-:/")
EXAMPLES = {"day": "2026-11-26", "moment": "2027-02-06 10:00", "money": "68.00", "gtin": "9520000001018"}
"""What stands in an empty line, by the sort of its field."""
MOMENT = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?\s*(\d{1,2})[:点时](\d{1,2})?分?")


class LineInput(Input):
    """A line of text, a number, an amount, a barcode, a date, a date with its time, or a pair of numbers."""

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
        if field.sort in EXAMPLES:
            self.line.setPlaceholderText(EXAMPLES[field.sort])
            self.line.setMaximumWidth(180)
            if field.sort in ("day", "moment"):
                box.addWidget(self._calendar())
            box.addStretch()

    def show_table(self, table: Table) -> None:
        """Show the value."""
        value = value_at(table, self.path)
        text = written(value)
        if self._read(self.line.text()) != value and self.line.text() != text:
            self._showing = True
            rewrite(self.line, text)
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
        if self.field.sort == "numbers":
            return numbers(text)
        if self.field.sort == "moment" and (found := MOMENT.fullmatch(text)):
            return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02} {int(found[4]):02}:{int((found[5] or '0').strip()):02}"
        if self.field.sort == "day" and (found := re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?", text)):
            return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
        return text

    def _typed(self, text: str) -> None:
        self._mark(text)
        if not self._showing:
            self.edited.emit(self.path, self._read(text))

    def _mark(self, text: str) -> None:
        mark(self.line, self._wrong(text))

    def _wrong(self, text: str) -> bool:
        match self.field.sort:
            case "number" | "whole" | "pair" | "numbers":
                return isinstance(self._read(text), str)
            case "money":
                return bool(text.strip()) and not is_price(text)
            case "gtin":
                return bool(text.strip()) and bool(gtin_fault(number_as_meant("gtin", text))[0])
            case "day" | "moment":
                return bool(text.strip()) and not _is_dated(str(self._read(text)), self.field.sort)
            case _:
                return False

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
            time = MOMENT.fullmatch(self.line.text())
            hour = f" {int(time[4]):02}:{time[5] or '00'}" if time else " 10:00"
            self.line.setText(day.toString(Qt.DateFormat.ISODate) + (hour if self.field.sort == "moment" else ""))

        days.clicked.connect(chosen)
        button.clicked.connect(lambda: menu.exec(button.mapToGlobal(QPoint(0, button.height()))))
        return button


class LinesInput(Input):
    """What stands one a line in a box of so many `rows`; `_typed` hears that somebody wrote."""

    rows = 3

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.words = Prose(self.rows)
        self.set_name(self.words)
        self.setFocusProxy(self.words)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.words)
        self.words.textChanged.connect(self._typed)
        self._showing = False

    @abstractmethod
    def _typed(self) -> None: ...


class StringsInput(LinesInput):
    """Short texts, one a line."""

    def show_table(self, table: Table) -> None:
        """Show the lines."""
        value = [str(line) for line in value_at(table, self.path) or []]
        if lines(self.words.toPlainText()) != value:
            self._showing = True
            rewrite(self.words, "\n".join(value))
            self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit(self.path, lines(self.words.toPlainText()))


class PointsInput(LinesInput):
    """Latitude and longitude, one pair a line; a line that is no pair is kept as it is, and marked."""

    rows = 4

    def show_table(self, table: Table) -> None:
        """Show the points."""
        value = value_at(table, self.path) or []
        if self._read() != value:
            self._showing = True
            said = (", ".join(map(written, each)) if isinstance(each, list) else str(each) for each in value)
            rewrite(self.words, "\n".join(said))
            self._showing = False
        self._mark()

    def _read(self) -> list[list[int | float] | str]:
        return [_pair(line) for line in lines(self.words.toPlainText())]

    def _typed(self) -> None:
        self._mark()
        if not self._showing:
            self.edited.emit(self.path, self._read())

    def _mark(self) -> None:
        mark(self.words, any(isinstance(each, str) for each in self._read()))


def _pair(text: str) -> list[int | float] | str:
    found = numbers(text)
    return text if isinstance(found, str) or len(found) != 2 else found


def numbers(text: str) -> list[int | float] | str:
    """The numbers of a line, parted by commas or blanks; the line itself where it holds something else."""
    parts = re.split(r"[\s,，、;；]+", text.strip().translate(FULL_WIDTH))
    whole = all(re.fullmatch(r"[+-]?\d{1,9}(\.\d{1,9})?", part) for part in parts)
    return [_number(part) for part in parts] if whole else text


def _is_dated(text: str, sort: str) -> bool:
    """Whether a line holds a day that there is, with its time where the `sort` is a moment."""
    try:
        moment_of(text) if sort == "moment" else day_of(text)
    except ValueError:
        return False
    return True


def is_price(text: str) -> bool:
    """Whether a line holds an amount that can be asked for a thing."""
    try:
        price.parse(text)
    except price.WrongPrice:
        return False
    return True


def written(value: Any) -> str:
    """A value as it stands in a line."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        if len(value) == 2:
            return "-".join(dict.fromkeys(written(part) for part in value))
        return ", ".join(written(part) for part in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
