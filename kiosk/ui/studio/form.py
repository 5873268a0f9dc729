"""The form of one record: its sections and inputs, all languages side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.content.tables import Table
from kiosk.ui.studio.forms import FORMS
from kiosk.ui.studio.inputs import Input, Setting
from kiosk.ui.studio.pictures import Drawn, PictureInput
from kiosk.ui.studio.rows import input_for
from kiosk.ui.studio.tongues import Completed, heads


class Form(QScrollArea):
    """One record's form. A form is made for each kind of record and shows whichever of that kind is chosen."""

    edited = Signal(str, object)
    """A path, and what it is to say."""
    dropped = Signal(str, list)
    """The path of a list of pictures, and files for it."""
    cut = Signal(str, object)
    """The path of a picture, and the part of it that is to stay."""

    def __init__(self, kind: str, setting: Setting, completed: Completed, drawn: Drawn) -> None:
        super().__init__()
        say = setting.say
        self.kind = kind
        self.inputs: list[Input] = []
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setSpacing(4)
        self._title = QLabel()
        self._title.setObjectName("title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._title)
        self._file = QLabel()
        self._file.setObjectName("soft")
        column.addWidget(self._file)
        for section in FORMS[kind]:
            heading = QLabel(say.both(section.name))
            heading.setObjectName("heading")
            column.addWidget(heading)
            if any(each.sort in ("names", "texts", "lists") for each in section.fields):
                column.addWidget(heads(setting))
            for each in section.fields:
                if each.sort != "flag":
                    label = QLabel(say.both(each.name) + (f"  ·  {say.both(each.hint)}" if any(each.hint) else ""))
                    label.setObjectName("soft")
                    column.addWidget(label)
                made: Input
                if each.sort in ("pictures", "picture"):
                    made = plates = PictureInput(each, setting, drawn)
                    plates.dropped.connect(self.dropped)
                    plates.cut.connect(self.cut)
                else:
                    made = input_for(each, setting, completed)
                made.edited.connect(self.edited)
                self.inputs.append(made)
                column.addWidget(made)
        column.addStretch()
        self.setWidget(page)
        self.setWidgetResizable(True)

    def show_table(self, title: str, file: str, table: Table) -> None:
        """Show a record: its name large, its file small, its values in the inputs."""
        self._title.setText(title)
        self._file.setText(file)
        for each in self.inputs:
            each.show_table(table)

    def turn_to(self, path: str) -> bool:
        """Scroll to the input of `path` and put the cursor there; False when the form does not ask for it."""
        for each in self.inputs:
            if each.turn_to(path):
                self.ensureWidgetVisible(each.focusProxy() or each, 20, 120)
                self.ensureWidgetVisible(each, 20, 60)
                return True
        return False
