"""The workbook out of the studio and in again: what comes in is looked at first, and is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.content.field_path import value_at
from kiosk.photographs.intake import prepared_or_refused
from kiosk.publish.thumbnails import thumbnail
from kiosk.ui.jobs import Job
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.pack_folder import chosen_file
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.saving import MESSAGE_MS
from kiosk.ui.studio.workbook_changes import WorkbookChangesDialog
from kiosk.workbook.export import export
from kiosk.workbook.proposal import Proposal, propose_for

WORKBOOK = "Excel (*.xlsx)"


class WorkbookExchange(QObject):
    """Writes what is in hand as a workbook, and takes one that staff have filled in."""

    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""

    def __init__(self, editor: DraftEditor, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._jobs = editor, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say

    @Slot()
    def ask_out(self) -> None:
        """Ask where the workbook is to go, and write it."""
        title = self._say("导出表格", "Workbook out")
        usual = str(self._editor.draft.folder.parent / f"{self._editor.draft.folder.name}.xlsx")
        file, _ = QFileDialog.getSaveFileName(self._dialogs.parent, title, usual, WORKBOOK)
        if file:
            self.write_to(chosen_file(file, ".xlsx"))

    @Slot()
    def ask_in(self) -> None:
        """Ask for a workbook, and show what it changes."""
        title = self._say("读回表格", "Workbook in")
        file, _ = QFileDialog.getOpenFileName(
            self._dialogs.parent, title, str(self._editor.draft.folder.parent), WORKBOOK
        )
        if file:
            self.read_from(Path(file))

    def write_to(self, out: Path) -> None:
        """Write everything in hand, saved or not, as a workbook."""
        say = self._say
        reading_now = self._editor.draft.snapshot()
        title = say("导出表格", "Workbook out")

        def work(job: Job, on_progress: OnProgress) -> None:
            reading = reading_now()
            if reading.pack is None or any(each.severity == "error" for each in reading.findings):
                raise SentenceError(
                    "有记录现在读不了，表格会缺行：先改好下面红色的各条。",
                    "Some records cannot be read now, rows would be missing: mend the red lines below first.",
                )

            def small(name: str) -> bytes | None:
                job.check()
                try:
                    return thumbnail(reading.media.read(name))
                except OSError:
                    return None

            export(reading.pack, out, small)

        def done(_: None) -> None:
            words = say(
                f"表格写好了：{out}\n填好以后，用菜单“文件”的“读回表格…”读回来。",
                f"The workbook: {out}\nOnce it is filled in, take it back with “Workbook in…” in the menu File.",
            )
            self._dialogs.tell(title, words)

        self._jobs.run(title, work, done, say("没有导出。", "Nothing was written."))

    def read_from(self, file: Path) -> None:
        """Hold a workbook against what is in hand, and show what differs; nothing changes before somebody says so."""
        say = self._say
        draft = self._editor.draft
        reading_now, name = draft.snapshot(), draft.folder.name
        title = say("读回表格", "Workbook in")

        def work(job: Job, on_progress: OnProgress) -> Proposal:
            return propose_for(file, reading_now(), name, None, prepared_or_refused)

        def done(proposal: Proposal) -> None:
            if not proposal.records and not proposal.findings:
                self._dialogs.tell(title, say("表格和这里一样，没有改动。", "The workbook changes nothing."))
                return
            if proposal.pack is None:
                words = "\n\n".join(
                    say(f"{each.what_zh}{each.mend_zh}", f"{each.what_en} {each.mend_en}")
                    for each in proposal.findings[:6]
                )
                self._dialogs.tell(title, words, bad=True)
                return
            WorkbookChangesDialog(self._dialogs, proposal, lambda chosen: self._apply(proposal, chosen)).open()

        self._jobs.run(title, work, done, say("没有读成。", "It was not read."))

    def _apply(self, proposal: Proposal, chosen: Sequence[tuple[str, str]]) -> None:
        """Do what was ticked, as one change to undo: (file, path) each, "" for a record that comes or goes whole."""
        say, editor = self._say, self._editor
        records = {each.file: each for each in proposal.records}
        for name, data in proposal.added.items():
            editor.draft.hold(name, data)
        with editor.undone_together(say("读回表格", "Workbook in")):
            for file, path in chosen:
                after = records[file].after
                if path and after is not None and file in editor.draft.tables:
                    editor.set(file, path, value_at(after, path))
                else:
                    editor.put(file, after)
        count = len(chosen)
        words = say(f"读回了 {count} 处，撤销一次全部退回。", f"{count} change(s) taken in; one Undo takes all back.")
        self.message.emit(words, MESSAGE_MS)
