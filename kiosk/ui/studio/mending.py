"""Mending in one press what has one mend: one finding, or all of its kind in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from kiosk.content.finding import Finding
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.quick_fix import QUICK_FIXES, fixed
from kiosk.ui.studio.studio_words import Bilingual


class Mending(QObject):
    """Mends findings in a draft; `reach` opens the record that was mended."""

    def __init__(self, editor: DraftEditor, say: Bilingual, reach: Callable[[str], None]) -> None:
        super().__init__(editor)
        self._editor, self._say, self._reach = editor, say, reach

    def mend(self, findings: Sequence[Finding]) -> None:
        """Do what mends each, as one change that can be undone. The last ones of a list go first: rows may go away."""
        if not findings:
            return
        words = self._say.both(QUICK_FIXES[findings[0].code].name)
        with self._editor.changed_together(words):
            for finding in sorted(findings, key=lambda each: (each.file, len(each.field), each.field), reverse=True):
                table = self._editor.draft.tables.get(finding.file)
                if table is not None and (fix := fixed(finding, table)):
                    self._editor.set(finding.file, *fix, words)
        self._reach(findings[0].file)
