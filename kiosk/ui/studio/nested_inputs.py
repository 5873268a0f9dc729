"""Inputs of more than one thing: references to other records, and tables one under the other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import ChoiceInput, Combo, FlagInput, FlagsInput, FormContext, Input, MonthsInput
from kiosk.ui.studio.map_inputs import RiverInput
from kiosk.ui.studio.picture_input import PictureInput
from kiosk.ui.studio.scenes_input import ScenesInput
from kiosk.ui.studio.translations_input import CompleteText, TranslationsInput
from kiosk.ui.studio.typed_inputs import LineInput, StringsInput

BESIDE = 190
"""Pixels that a row's card keeps for names and edges."""
LONGEST_NAME = 146
"""Pixels of these that a name may take; a longer one goes on below."""


class ManyInput(Input):
    """Other records, by name: a press removes one, the choice at the end adds one."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self._ids: list[str] = []
        self._shown: list[tuple[str, str]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._chips = QWidget()
        self._chips.setObjectName("plain")
        self._flow = QVBoxLayout(self._chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(2)
        self._column.addWidget(self._chips)
        self.box = Combo()
        self.box.setEditable(True)
        self.box.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.box.setFixedWidth(360)
        completer = self.box.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.set_name(self.box, context.say("添加", "add"))
        self._column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._add)

    def show_table(self, table: Table) -> None:
        """Show the records named, and those that could be."""
        value = value_at(table, self.path)
        self._ids = [str(key) for key in value] if isinstance(value, list) else []
        choices = list(self.context.choices(str(self.field.choices)))
        names = dict(choices)
        shown = [(key, names.get(key, f"{key} ?")) for key in self._ids]
        if shown != self._shown:
            self._shown = shown
            self._lay_chips(shown)
        free = [(key, name) for key, name in choices if key not in self._ids]
        if free != [(self.box.itemData(at), self.box.itemText(at)) for at in range(1, self.box.count())]:
            self.box.clear()
            self.box.addItem("", "")
            for key, name in free:
                self.box.addItem(name, key)
            edit = self.box.lineEdit()
            if edit:
                edit.setPlaceholderText(self.context.say("添加：选择或输入名称", "Add: choose, or type a name"))

    def _lay_chips(self, shown: list[tuple[str, str]]) -> None:
        while self._flow.count():
            old = self._flow.takeAt(0)
            if old and (widget := old.widget()):
                widget.deleteLater()
        for at, (_, name) in enumerate(shown):
            chip = QPushButton(f"{name}   ✕")
            chip.setFixedWidth(360)
            self.set_name(chip, self.context.say(f"去掉 {name}", f"remove {name}"))
            chip.clicked.connect(lambda _=False, at=at: self._remove(at))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(shown))

    def _add(self, at: int) -> None:
        if key := self.box.itemData(at):
            self.box.setCurrentIndex(0)
            self.edited.emit(self.path, [*self._ids, key])

    def _remove(self, at: int) -> None:
        self.edited.emit(self.path, [*self._ids[:at], *self._ids[at + 1 :]])


class RowsInput(Input):
    """Tables one under the other: add, remove, move up and down."""

    def __init__(self, field: Field, context: FormContext, complete_text: CompleteText, path: str = "") -> None:
        super().__init__(field, context, path)
        self._complete_text = complete_text
        self._values: list[Any] = []
        self._room = 5000
        self._cards: list[QFrame] = []
        self._inputs: list[list[Input]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        name = context.say.both(field.name)
        self.add = QPushButton(context.say(f"＋ 添加{name}", f"+ Add: {name.lower()}"))
        self.add.setMaximumWidth(320)
        self.set_name(self.add, context.say("添加", "add"))
        self.add.clicked.connect(lambda: self.edited.emit(self.path, [*self._values, {}]))
        self._column.addWidget(self.add)
        self.setFocusProxy(self.add)

    def show_table(self, table: Table) -> None:
        """Show the rows; those that are there already keep their inputs, and the cursor in them."""
        value = value_at(table, self.path)
        self._values = list(value) if isinstance(value, list) else []
        while len(self._cards) > len(self._values):
            self._inputs.pop()
            card = self._cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(self._values):
            self._lay_card(len(self._cards))
        for inputs in self._inputs:
            for each in inputs:
                each.show_table(table)

    def reflow(self, width: int) -> None:
        """Fit what is in the rows beside their names."""
        self._room = width - BESIDE
        for inputs in self._inputs:
            for each in inputs:
                each.reflow(self._room)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the row and field that `path` names."""
        if any(each.focus_field(path) for inputs in self._inputs for each in inputs):
            return True
        return super().focus_field(path)

    def _lay_card(self, at: int) -> None:
        say = self.context.say
        card = QFrame()
        card.setObjectName("card")
        form = QFormLayout(card)
        head = QHBoxLayout()
        title = QLabel(f"{say.both(self.field.name)} {at + 1}")
        head.addWidget(title)
        head.addStretch()
        for text, name, act in (
            ("↑", say("上移", "move up"), lambda: self._move(at, at - 1)),
            ("↓", say("下移", "move down"), lambda: self._move(at, at + 1)),
            ("✕", say("去掉", "remove"), lambda: self._remove(at)),
        ):
            button = QPushButton(text)
            button.setFixedWidth(40)
            button.setToolTip(name)
            self.set_name(button, f"{at + 1} {name}")
            button.clicked.connect(act)
            head.addWidget(button)
        form.addRow(head)
        inputs = []
        for each in self.field.rows:
            made = input_for(each, self.context, self._complete_text, f"{self.path}.{at}.{each.path}")
            made.edited.connect(self.edited)
            made.placed.connect(self.placed)
            made.dropped.connect(self.dropped)
            made.phone_wanted.connect(self.phone_wanted)
            made.cropped.connect(self.cropped)
            made.reflow(self._room)
            label = QLabel("" if each.sort == "flag" else say.both(each.name))
            label.setWordWrap(True)
            label.setMaximumWidth(LONGEST_NAME)
            form.addRow(label, made)
            inputs.append(made)
        self._cards.append(card)
        self._inputs.append(inputs)
        self._column.insertWidget(self._column.count() - 1, card)

    def _move(self, at: int, to: int) -> None:
        if 0 <= to < len(self._values):
            rows = list(self._values)
            rows.insert(to, rows.pop(at))
            self.edited.emit(self.path, rows)

    def _remove(self, at: int) -> None:
        self.edited.emit(self.path, [*self._values[:at], *self._values[at + 1 :]])


def input_for(field: Field, context: FormContext, complete_text: CompleteText, path: str = "") -> Input:
    """The input for what is field."""
    match field.sort:
        case "names" | "texts" | "lists":
            return TranslationsInput(field, context, complete_text, path)
        case "flag":
            return FlagInput(field, context, path)
        case "choice":
            return ChoiceInput(field, context, path)
        case "flags":
            return FlagsInput(field, context, path)
        case "months":
            return MonthsInput(field, context, path)
        case "strings":
            return StringsInput(field, context, path)
        case "many":
            return ManyInput(field, context, path)
        case "pictures" | "picture":
            return PictureInput(field, context, complete_text, path)
        case "scenes":
            return ScenesInput(field, context, complete_text, path)
        case "points":
            return RiverInput(field, context, path)
        case "rows":
            return RowsInput(field, context, complete_text, path)
        case _:
            return LineInput(field, context, path)
