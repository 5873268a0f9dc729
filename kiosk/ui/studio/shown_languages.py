"""Which languages the forms show: Chinese and one more side by side, or all of them; one choice for all forms, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from kiosk.base.languages import LANGUAGES
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.studio_words import Bilingual

KEPT = "second-language"
"""What the choice is called in the studio's memory."""
ALL = "all"
USUAL = "en"


class ShownLanguages(QObject):
    """The languages that every text of a form shows without being unfolded."""

    changed = Signal()

    def __init__(self, memory: StudioMemory | None = None) -> None:
        super().__init__()
        self._memory = memory
        kept = memory.text(KEPT) if memory else ""
        self.second = kept if kept in (*LANGUAGES[1:], ALL) else USUAL
        """The language beside Chinese, or ALL."""

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages, Chinese first."""
        return LANGUAGES if self.second == ALL else (LANGUAGES[0], self.second)

    def choose(self, second: str) -> None:
        """Show this one beside Chinese, or ALL."""
        if second == self.second:
            return
        self.second = second
        if self._memory:
            self._memory.keep(**{KEPT: second})
        self.changed.emit()

    def chooser(self, say: Bilingual) -> QComboBox:
        """A box in which it is chosen; it follows what another box chose."""
        box = QComboBox()
        box.setAccessibleName(say("对照语言", "Language beside Chinese"))
        for tag in LANGUAGES[1:]:
            box.addItem(say(f"中文 + {say.language_name(tag)}", f"Chinese + {say.language_name(tag)}"), tag)
        box.addItem(say("全部语言", "All languages"), ALL)

        def follow() -> None:
            box.setCurrentIndex(box.findData(self.second))

        follow()
        box.activated.connect(lambda _: self.choose(str(box.currentData())))
        self.changed.connect(follow)
        return box
