"""Where photographs of the tray go: the kind, the record, and a press for those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QWidget

from kiosk.ui.studio.form_inputs import Combo
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_forms import FORMS, KINDS
from kiosk.ui.studio.studio_words import Bilingual

PICTURED = {
    kind: path
    for kind, sections in FORMS.items()
    if (path := next((each.path for section in sections for each in section.fields if each.sort == "pictures"), ""))
}
"""The kinds of record that have a list of pictures, and where it stands."""


class TraySorting(QWidget):
    """Asks for a record of those that have pictures."""

    wanted = Signal(str, str)
    """What is chosen in the tray is to go to a record (its file), into the list at a path."""

    def __init__(self, say: Bilingual, choices: Choices) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._choices = choices
        self._any = False
        self._kinds = Combo()
        self._kinds.setAccessibleName(say("放到哪一类", "What kind it goes to"))
        for kind in PICTURED:
            if self._records(kind):
                self._kinds.addItem(say.both(KINDS[kind]), kind)
        self._record = Combo()
        self._record.setEditable(True)
        self._record.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self._record.setMinimumWidth(200)
        self._record.setAccessibleName(say("放到哪一件", "Which one it goes to"))
        completer = self._record.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if edit := self._record.lineEdit():
            edit.setPlaceholderText(say("选择或输入名称", "Choose, or type a name"))
        self.put = QPushButton(say("放进去", "Put them there"))
        self.put.setAutoDefault(False)
        self.put.setToolTip(
            say("先在上面选照片，可以选几张。", "Choose photographs above first; several can be chosen.")
        )
        self.put.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._kinds)
        row.addWidget(self._record, 1)
        row.addWidget(self.put)
        self._kinds.currentIndexChanged.connect(self._fill)
        self._record.currentIndexChanged.connect(lambda _: self.offer(self._any))
        self._fill()

    def offer(self, any_chosen: bool) -> None:
        """Let it be pressed only where a photograph and a record are chosen."""
        self._any = any_chosen
        self.put.setEnabled(any_chosen and bool(self._record.currentData()))

    def _records(self, kind: str) -> Sequence[tuple[str, str]]:
        return self._choices.of(kind)

    def _fill(self) -> None:
        self._record.clear()
        for key, name in self._records(str(self._kinds.currentData())):
            self._record.addItem(name, key)
        self._record.setCurrentIndex(-1)
        self.offer(self._any)

    def _press(self) -> None:
        kind, key = str(self._kinds.currentData()), self._record.currentData()
        if key and self._record.currentText() == self._record.itemText(self._record.currentIndex()):
            self.wanted.emit(f"{kind}/{key}.toml", PICTURED[kind])
