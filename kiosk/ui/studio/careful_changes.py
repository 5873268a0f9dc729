"""Changes of which is said first what they lead to: which languages visitors can choose."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from kiosk.base.languages import LANGUAGES
from kiosk.content.toml_tables import texts
from kiosk.ui.studio.category_files import PACK
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor


class CarefulChanges(QObject):
    """What the forms change goes through here."""

    def __init__(self, editor: DraftEditor, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._dialogs = editor, dialogs

    def set(self, file: str, path: str, value: Any) -> None:
        """Make a record say `value` at `path`, at once or after a question."""
        if (file, path) == (PACK, "languages"):
            self._choose_languages([tag for tag in LANGUAGES if tag in (value or ())])
        else:
            self._editor.set(file, path, value)

    def _choose_languages(self, wanted: list[str]) -> None:
        say = self._dialogs.say
        before = self._editor.value(PACK, "languages") or []
        changed = [tag for tag in LANGUAGES if (tag in before) != (tag in wanted)]
        title = say("语言", "Languages")
        if LANGUAGES[0] not in wanted:
            self._dialogs.tell(title, say("简体中文总在，去不掉。", "Simplified Chinese is always there."))
            self._editor.changed.emit(PACK, "languages")  # the form shows again what is written
            return
        if not changed:
            return
        tag, names = changed[0], say.language_name(changed[0])
        missing = sum(tag not in text for table in self._editor.draft.tables.values() for _, text in texts(table))
        if tag in wanted:
            words = say(
                f"访客可以选{names}。有 {missing} 处还没有写；发布时先自动补上，“缺语言的”里列着。",
                f"Visitors can choose {names}. {missing} texts have none yet: they are filled in when published, and"
                " listed under “A language is missing”.",
            )
            answers = [say("加上", "Add it"), say("不", "No")]
        else:
            words = say(
                f"访客不能再选{names}。已经写好的文字都留着，加回来就又有。",
                f"Visitors can no longer choose {names}. What is written stays, and is there again with the language.",
            )
            answers = [say("去掉", "Take it away"), say("不", "No")]

        def answered(at: int) -> None:
            if at == 0:
                self._editor.set(PACK, "languages", wanted, title)
            else:
                self._editor.changed.emit(PACK, "languages")  # the form shows again what is written

        self._dialogs.ask(title, words, answers, answered)
