"""The form of one record: its sections and inputs, Chinese and one more language side by side."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_inputs import FormContext, Input
from kiosk.ui.studio.map_inputs import MAPS
from kiosk.ui.studio.nested_inputs import input_for
from kiosk.ui.studio.quick_fix import QUICK_FIXES
from kiosk.ui.studio.record_forms import FORMS
from kiosk.ui.studio.translations_input import CompleteText

LAYERS = 6
"""How deep inputs lie in cards in rows in the page, each with a layout of its own."""
MARGIN = 24
"""Pixels of the page's edges."""


class RecordForm(QScrollArea):
    """One record's form. A form is made for each kind of record and shows whichever of that kind is chosen."""

    edited = Signal(str, object)
    """A path, and what it is to say."""
    placed = Signal(object)
    """What several paths are to say in one step: a dict by path."""
    place_wanted = Signal(str)
    """The file of a place that is to be opened."""
    dropped = Signal(str, list)
    """The path of a list of pictures, and files for it."""
    phone_wanted = Signal(str)
    """The path of pictures that a phone is to send photographs for."""
    cropped = Signal(str, object)
    """The path of a picture, and the part of it that is to stay."""
    fix_wanted = Signal(str)
    """The code of a finding that is to be fixed."""

    def __init__(self, kind: str, context: FormContext, complete_text: CompleteText) -> None:
        super().__init__()
        say = context.say
        self.kind = kind
        self.inputs: list[Input] = []
        self._fixes: dict[str, QPushButton] = {}
        self.page = QWidget()
        self.page.setObjectName("page")
        column = QVBoxLayout(self.page)
        column.setSpacing(4)
        self._title = QLabel()
        self._title.setObjectName("title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._title)
        self._file = QLabel()
        self._file.setObjectName("soft")
        top = QHBoxLayout()
        top.addWidget(self._file, 1)
        top.addWidget(context.languages.chooser(say))
        column.addLayout(top)
        for section in FORMS[kind]:
            heading = QLabel(say.both(section.name))
            heading.setObjectName("heading")
            column.addWidget(heading)
            for each in section.fields:
                if made_map := MAPS.get((kind, each.path)):
                    self._take(made_map(each, context), column)
                if each.sort != "flag":
                    label = QLabel(say.both(each.name) + (f"  ·  {say.both(each.hint)}" if any(each.hint) else ""))
                    label.setObjectName("soft")
                    label.setWordWrap(True)
                    column.addWidget(label)
                self._take(input_for(each, context, complete_text), column)
                for code, fix in QUICK_FIXES.items():
                    if fix.path == each.path:
                        button = QPushButton(say.both(fix.name))
                        button.setObjectName("fix")
                        button.setMaximumWidth(220)
                        button.setVisible(False)
                        button.clicked.connect(lambda _=False, code=code: self.fix_wanted.emit(code))
                        self._fixes[code] = button
                        column.addWidget(button)
        column.addStretch()
        self.setWidget(self.page)
        self.setWidgetResizable(True)

    def _take(self, made: Input, column: QVBoxLayout) -> None:
        made.edited.connect(self.edited)
        made.placed.connect(self.placed)
        made.place_wanted.connect(self.place_wanted)
        made.dropped.connect(self.dropped)
        made.phone_wanted.connect(self.phone_wanted)
        made.cropped.connect(self.cropped)
        self.inputs.append(made)
        column.addWidget(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the languages beside each other as far as there is room."""
        super().resizeEvent(event)
        room = self.viewport().width() - MARGIN
        for each in self.inputs:
            each.reflow(room)

    def show_table(self, title: str, file: str, table: Table) -> None:
        """Show a record: its name large, its file small, its values in the inputs."""
        self._title.setText(title)
        self._file.setText(file)
        for each in self.inputs:
            each.show_table(table)

    def offer_fixes(self, codes: Collection[str]) -> None:
        """Offer to fix, beside their fields, what was found in the record."""
        for code, button in self._fixes.items():
            button.setVisible(code in codes)

    def focus_field(self, path: str) -> bool:
        """Scroll to the input of `path` and put the cursor there; False when the form does not ask for it."""
        for each in self.inputs:
            if each.focus_field(path):
                # A form that was just made is laid out in steps, each asked for by the one before.
                for _ in range(LAYERS):
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                self.ensureWidgetVisible(each.focusProxy() or each, 20, 120)
                self.ensureWidgetVisible(each, 20, 60)
                return True
        return False

    def scroll_to(self, path: str) -> None:
        """Scroll to where `path` is put in, the cursor left where it is."""
        for each in self.inputs:
            if each.holds(path):
                each.reveal(path)
                self.ensureWidgetVisible(each, 20, 60)
                return
