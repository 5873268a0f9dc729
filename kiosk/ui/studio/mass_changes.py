"""What is done to many records in one step: find and replace, one field changed in many, and what has no translation yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.content.field_path import empty
from kiosk.ui.studio.change_many_dialog import ChangeManyDialog
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.find_replace_dialog import FindReplaceDialog
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.form_inputs import FormContext
from kiosk.ui.studio.missing_translations import MissingTranslations
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.saving import MESSAGE_MS
from kiosk.ui.studio.text_places import TextPlace


class MassChanges(QObject):
    """Acts on many records of one draft; each act is undone as one."""

    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""
    followed = Signal(str, str)
    """The file and the path that somebody wants to go to."""

    def __init__(self, editor: DraftEditor, choices: Choices, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._dialogs, self._say = editor, dialogs, dialogs.say
        self._context = FormContext(dialogs.say, choices.of, lambda _: QImage())

    def commands(self, record: Callable[[], str]) -> dict[str, Callable[[], None]]:
        """What each command does, by its id; `record` gives the file in hand."""
        return {
            "find-replace": self.find,
            "missing": self.list_missing,
            "change-many": lambda: self.change_many(kind_of(record())),
        }

    def find(self) -> None:
        """Ask what is to be found, and by what it is replaced."""
        FindReplaceDialog(self._dialogs, self._editor.draft.tables, self._replace).open()

    def change_many(self, kind: str) -> None:
        """Ask which records are to say what; a `kind` to begin with."""
        ChangeManyDialog(self._dialogs, self._editor.draft.tables, kind, self._context, self._change).open()

    def list_missing(self) -> None:
        """List what has no English yet, or another language."""
        if open_already := self._dialogs.parent.findChild(MissingTranslations):
            open_already.raise_()
            open_already.activateWindow()
            return
        made = MissingTranslations(self._dialogs.parent, self._say, self._editor.draft.tables)
        made.followed.connect(self.followed)
        self._editor.changed.connect(made.fill_soon)
        self._editor.settled.connect(made.fill_soon)
        made.show()

    def _replace(self, places: Sequence[tuple[TextPlace, str | list[str]]]) -> None:
        with self._editor.changed_together(self._say("查找替换", "Find and replace")):
            for place, value in places:
                self._editor.set(place.file, f"{place.path}.{place.tag}", value)
        self._tell(len(places))

    def _change(self, files: Sequence[str], path: str, value: Any) -> None:
        with self._editor.changed_together(self._say("批量修改", "Change many")):
            for file in files:
                self._editor.set(file, path, None if empty(value) else value)
        self._tell(len(files))

    def _tell(self, count: int) -> None:
        words = self._say(f"改了 {count} 处；按一次撤销全部取回。", f"{count} changed; one Undo takes them all back.")
        self.message.emit(words, MESSAGE_MS)
