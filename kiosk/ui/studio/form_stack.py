"""The forms of one studio, one for each kind of record, of which one is in view."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.form_inputs import FormContext
from kiosk.ui.studio.record_form import RecordForm
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.text_editors import composition_brought_in
from kiosk.ui.studio.translations_input import CompleteText


class FormStack(QStackedWidget):
    """Shows the record `file` in the form of its kind, which is made when it is first needed."""

    edited = Signal(str, str, object)
    """The file of the record, a path, and what it is to say."""
    placed = Signal(str, object)
    """The file of the record, and what several of its paths are to say in one step: a dict."""
    place_wanted = Signal(str)
    """The file of a place that is to be opened."""
    dropped = Signal(str, str, list)
    """The file, the path of a list of pictures, and photographs for it."""
    phone_wanted = Signal(str, str)
    """The file, and the path of pictures that a phone is to send photographs for."""
    cropped = Signal(str, str, object)
    """The file, the path of a picture, and the part of it that is to stay."""
    fix_wanted = Signal(str, str)
    """The file, and the code of a finding that is to be fixed."""

    def __init__(self, context: FormContext, complete_text: CompleteText) -> None:
        super().__init__()
        self._context, self._complete_text = context, complete_text
        self._forms: dict[str, RecordForm] = {}
        self._readable_only = False
        self.file = "pack.toml"

    @property
    def form(self) -> RecordForm:
        """The form of the record in hand."""
        kind = kind_of(self.file)
        if kind not in self._forms:
            form = RecordForm(kind, self._context, self._complete_text)
            form.edited.connect(lambda path, value: self.edited.emit(self.file, path, value))
            form.placed.connect(lambda values: self.placed.emit(self.file, values))
            form.place_wanted.connect(self.place_wanted)
            form.dropped.connect(lambda path, files: self.dropped.emit(self.file, path, files))
            form.phone_wanted.connect(lambda path: self.phone_wanted.emit(self.file, path))
            form.cropped.connect(lambda path, box: self.cropped.emit(self.file, path, box))
            form.fix_wanted.connect(lambda code: self.fix_wanted.emit(self.file, code))
            form.page.setEnabled(not self._readable_only)
            self._forms[kind] = form
            self.addWidget(form)
        return self._forms[kind]

    def look_only(self, looking: bool) -> None:
        """Whether forms can only be read."""
        self._readable_only = looking
        for form in self._forms.values():
            form.page.setEnabled(not looking)

    def turn_to(self, file: str) -> None:
        """Bring the form of a record into view, at its top; words in hand belong to the record before."""
        composition_brought_in()
        self.file = file
        self.setCurrentWidget(self.form)
        self.form.verticalScrollBar().setValue(0)

    def show_table(self, table: Table, codes: Collection[str]) -> None:
        """Show what the record in hand says, and offer to fix what was found in it."""
        self.form.offer_fixes(codes)
        hidden = self._context.say("已隐藏", "Hidden")
        file = f"{self.file} · {hidden}" if table.get("hidden") is True else self.file
        self.form.show_table(name_of(self.file, table), file, table)
