"""What a form is made of: each input shows one value of a table and tells when somebody changes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from kiosk.content.paths import value_at
from kiosk.content.tables import Table
from kiosk.ui.studio.fields import Field
from kiosk.ui.studio.speech import Speech

Choices = Callable[[str], Sequence[tuple[str, str]]]
"""Records to choose from, by kind of reference ("counties"): ids and names."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What every input is told: the studio's words, and what can be chosen."""

    say: Speech
    choices: Choices


class Input(QWidget):
    """One input. `edited` says which path is to hold which value; None takes it away."""

    edited = Signal(str, object)

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__()
        self.asked, self.setting = asked, setting
        self.path = path or asked.path
        self.setObjectName("plain")
        if any(asked.hint):
            self.setToolTip(setting.say.both(asked.hint))

    def show_table(self, table: Table) -> None:
        """Show what `table` says at this input's path."""
        raise NotImplementedError

    def turn_to(self, path: str) -> bool:
        """Put the cursor where `path` is put in; False when that is not here."""
        if path == self.path or path.startswith(f"{self.path}.") or self.path.startswith(f"{path}."):
            (self.focusProxy() or self).setFocus()
            return True
        return False

    def called(self, widget: QWidget, name: str = "") -> None:
        """Tell assistive technology what a part of this input is called."""
        own = self.setting.say.both(self.asked.name)
        widget.setAccessibleName(f"{own} {name}".strip())
        if self.toolTip():
            widget.setAccessibleDescription(self.toolTip())


class LineInput(Input):
    """A line of text, a number, a date or a pair of numbers."""

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__(asked, setting, path)
        self.line = QLineEdit()
        self.called(self.line)
        self.setFocusProxy(self.line)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.line)
        self.line.textChanged.connect(self._typed)
        self._showing = False
        if asked.sort in ("number", "whole", "pair"):
            self.line.setMaximumWidth(180)
            box.addStretch()
        if asked.sort == "day":
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

    def _read(self, text: str) -> Any:
        text = text.strip().translate(FULL_WIDTH) if self.asked.sort != "line" else text
        if not text:
            return None
        if self.asked.sort == "whole":
            return int(text) if re.fullmatch(r"[+-]?\d{1,9}", text) else text
        if self.asked.sort == "number":
            if not re.fullmatch(r"[+-]?\d{1,9}(\.\d{1,9})?", text):
                return text
            return float(text) if "." in text else int(text)
        if self.asked.sort == "pair":
            pair = re.fullmatch(r"(\d{1,6})\s*[-—–~～,，、 ]+\s*(\d{1,6})", text)
            return [int(pair[1]), int(pair[2])] if pair else text
        if self.asked.sort == "day" and (found := re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?", text)):
            return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
        return text

    def _typed(self, text: str) -> None:
        self._mark(text)
        if not self._showing:
            self.edited.emit(self.path, self._read(text))

    def _mark(self, text: str) -> None:
        wrong = self.asked.sort in ("number", "whole", "pair") and isinstance(self._read(text), str)
        mark(self.line, wrong)

    def _calendar(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.setting.say("日历", "Calendar"))
        self.called(button, button.text())
        menu = QMenu(button)
        days = QCalendarWidget()
        action = QWidgetAction(menu)
        action.setDefaultWidget(days)
        menu.addAction(action)

        def chosen(day: QDate) -> None:
            menu.close()
            self.line.setText(day.toString(Qt.DateFormat.ISODate))

        days.clicked.connect(chosen)
        button.clicked.connect(lambda: menu.exec(button.mapToGlobal(QPoint(0, button.height()))))
        return button


class FlagInput(Input):
    """Yes or no."""

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__(asked, setting, path)
        self.box = QCheckBox(setting.say.both(asked.name))
        self.called(self.box)
        self.setFocusProxy(self.box)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.box)
        self.box.clicked.connect(self._clicked)

    def show_table(self, table: Table) -> None:
        """Show the value; marks of standards are shown to visitors unless it says otherwise."""
        value = value_at(table, self.path)
        self.box.setChecked(bool(value) if value is not None else self.asked.path == "shown")

    def _clicked(self, checked: bool) -> None:
        plain = self.asked.path == "shown"
        self.edited.emit(self.path, None if checked == plain else checked)


class ChoiceInput(Input):
    """One of several. A value that is none of them is shown as it is, and marked."""

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__(asked, setting, path)
        self.box = Combo()
        self.box.setFixedWidth(360)
        self.called(self.box)
        self.setFocusProxy(self.box)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.box)
        box.addStretch()
        self.box.activated.connect(lambda at: self.edited.emit(self.path, self.box.itemData(at) or None))

    def show_table(self, table: Table) -> None:
        """Show the value among what can be chosen now."""
        asked, say = self.asked, self.setting.say
        if isinstance(asked.choices, str):
            choices = list(self.setting.choices(asked.choices.rstrip("?")))
            if asked.choices.endswith("?"):
                choices.insert(0, ("", say("（不写）", "(none)")))
        else:
            choices = [(value, say.both(name)) for value, name in asked.choices]
        value = str(value_at(table, self.path) or "")
        known = value in dict(choices)
        if not known:
            choices.append((value, value or say("（请选择）", "(choose)")))
        if choices != [(self.box.itemData(at), self.box.itemText(at)) for at in range(self.box.count())]:
            self.box.clear()
            for key, name in choices:
                self.box.addItem(name, key)
        self.box.setCurrentIndex([key for key, _ in choices].index(value))
        mark(self.box, not known)


class MonthsInput(Input):
    """The months in season."""

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__(asked, setting, path)
        self.buttons: list[QToolButton] = []
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for month in range(1, 13):
            button = QToolButton()
            button.setText(str(month))
            button.setCheckable(True)
            button.setMinimumWidth(34)
            self.called(button, setting.say(f"{month} 月", f"month {month}"))
            button.clicked.connect(self._clicked)
            self.buttons.append(button)
            box.addWidget(button)
        box.addStretch()
        self.setFocusProxy(self.buttons[0])

    def show_table(self, table: Table) -> None:
        """Show the months."""
        months = value_at(table, self.path) or []
        for month, button in enumerate(self.buttons, 1):
            button.setChecked(month in months)

    def _clicked(self) -> None:
        self.edited.emit(self.path, [at for at, button in enumerate(self.buttons, 1) if button.isChecked()])


class StringsInput(Input):
    """Short texts, one a line."""

    def __init__(self, asked: Field, setting: Setting, path: str = "") -> None:
        super().__init__(asked, setting, path)
        self.words = Prose(3)
        self.called(self.words)
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


class Combo(QComboBox):
    """A choice that a wheel turned over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Prose(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next input."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * least + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo and redo to the studio, whose steps are longer than one editor's."""
        if event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


FULL_WIDTH = str.maketrans("０１２３４５６７８９．－", "0123456789.-")


def lines(text: str) -> list[str]:
    """The lines of a text that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def written(value: Any) -> str:
    """A value as it stands in a line."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return "-".join(str(part) for part in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def mark(widget: QWidget, wrong: bool) -> None:
    """Give an input a red border, or take it away."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
