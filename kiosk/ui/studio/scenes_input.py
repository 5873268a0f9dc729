"""Pictures by their names: the two of the first scene at once, each other one when it is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import Combo, FormContext, Input
from kiosk.ui.studio.picture_input import PictureInput
from kiosk.ui.studio.translations_input import CompleteText

FIRST = ("scene-tall", "scene-wide")
"""The pictures that are always asked for."""


class ScenesInput(Input):
    """The pictures of a table of scenes."""

    def __init__(self, field: Field, context: FormContext, complete_text: CompleteText, path: str = "") -> None:
        super().__init__(field, context, path)
        assert not isinstance(field.choices, str)
        self._complete_text = complete_text
        self._words: dict[str, Sentence] = dict(field.choices)
        self._table: Table = {}
        self._inputs: dict[str, tuple[QLabel, PictureInput]] = {}
        self._room = 5000
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for name in FIRST:
            self._lay(name)
        self.box = Combo()
        self.box.setFixedWidth(360)
        self.set_name(self.box, context.say("其他画面", "other pictures"))
        self.box.activated.connect(lambda: self._show_chosen())
        self._column.addWidget(self.box)
        self.setFocusProxy(self._inputs[FIRST[0]][1])

    def show_table(self, table: Table) -> None:
        """Show the first two, and the other one that is chosen."""
        self._table = table
        value = value_at(table, self.path)
        there = value if isinstance(value, dict) else {}
        others = [name for name in (*self._words, *sorted(there.keys() - self._words.keys())) if name not in FIRST]
        rows = [(name, f"{'✓ ' if name in there else ''}{self._called(name)}") for name in others]
        rows.insert(0, ("", self.context.say("其他画面：选一张来看…", "Other pictures: choose one…")))
        if rows != [(self.box.itemData(at), self.box.itemText(at)) for at in range(self.box.count())]:
            chosen = self.box.currentData()
            self.box.clear()
            for name, words in rows:
                self.box.addItem(words, name)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        for _, each in self._inputs.values():
            each.show_table(table)

    def reflow(self, width: int) -> None:
        """Fit the words beside the pictures."""
        self._room = width
        for _, each in self._inputs.values():
            each.reflow(width)

    def focus_field(self, path: str) -> bool:
        """Put the cursor to the picture that `path` names, which comes into view."""
        if not path.startswith(f"{self.path}."):
            return super().focus_field(path)
        name = path.removeprefix(f"{self.path}.").partition(".")[0]
        if name not in FIRST and (at := self.box.findData(name)) > 0:
            self.box.setCurrentIndex(at)
            self._show_chosen()
        return name in self._inputs and self._inputs[name][1].focus_field(f"{self.path}.{name}")

    def _show_chosen(self) -> None:
        chosen = str(self.box.currentData() or "")
        if chosen and chosen not in self._inputs:
            self._lay(chosen)
        for name, parts in self._inputs.items():
            for part in parts:
                part.setVisible(name in (*FIRST, chosen))

    def _lay(self, name: str) -> None:
        words = self._words.get(name, Sentence(name, name))
        label = QLabel(self.context.say.both(words))
        label.setObjectName("soft")
        made = PictureInput(Field(name, "picture", words), self.context, self._complete_text, f"{self.path}.{name}")
        made.edited.connect(self.edited)
        made.dropped.connect(self.dropped)
        made.phone_wanted.connect(self.phone_wanted)
        made.cropped.connect(self.cropped)
        made.reflow(self._room)
        made.show_table(self._table)
        self._inputs[name] = (label, made)
        for part in (label, made):
            self._column.addWidget(part)

    def _called(self, name: str) -> str:
        return self.context.say.both(self._words.get(name, Sentence(name, name)))
