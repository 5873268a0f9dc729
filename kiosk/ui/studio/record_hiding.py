"""Hiding a record for a while, and showing it again: one press each, undone like everything else."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.base.hidden_records import hidden_files
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_list import name_of


def hiding_available(records: Mapping[str, Table], file: str, archived: bool) -> dict[str, bool]:
    """Whether the record in hand can be hidden, or shown again."""
    here = kind_of(file) != "pack.toml" and file in records and not archived
    own = records.get(file, {}).get("hidden") is True
    return {"hide": here and not own, "show": here and (own or file in hidden_files(records))}


class RecordHiding:
    """Hides the records of one draft and shows them again."""

    def __init__(self, editor: DraftEditor, dialogs: Dialogs) -> None:
        self._editor, self._dialogs = editor, dialogs

    def hide(self, file: str) -> None:
        """Leave a record out of what is published next."""
        self._editor.set(file, "hidden", True, self._words(file, "隐藏", "Hide"))

    def show(self, file: str) -> None:
        """Have a record shown again; of one that is hidden with another, say with which."""
        records, say = self._editor.records, self._dialogs.say
        if records[file].get("hidden") is True:
            self._editor.set(file, "hidden", None, self._words(file, "重新展出", "Show again"))
            return
        blamed = hidden_files(records)[file]
        other = name_of(blamed, records[blamed])
        words = say(
            f"它随“{other}”隐藏：先让“{other}”重新展出。", f"It is hidden with “{other}”: show “{other}” again first."
        )
        self._dialogs.tell(say("重新展出", "Show again"), words)

    def _words(self, file: str, zh: str, en: str) -> str:
        name = name_of(file, self._editor.records[file])
        return self._dialogs.say(f"{zh} {name}", f"{en} {name}")
