"""The report on the pack in hand, saved where one likes and opened, to be read and printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kiosk.content.draft import Draft
from kiosk.content.pack_files import write_whole
from kiosk.content.pack_report import report
from kiosk.content.pack_report_page import page
from kiosk.content.toml_tables import venue_now
from kiosk.publish.pack_check import look
from kiosk.ui.jobs import Job
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.progress import OnProgress, ProgressJobs


class PackReporting(QObject):
    """Reports on a draft, saved or not."""

    def __init__(self, draft: Draft, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._jobs, self._say = draft, jobs, jobs.dialogs.say

    def ask(self) -> None:
        """Ask where the report is to lie, and make it."""
        say = self._say
        day = venue_now(self._draft.tables.get("pack.toml", {})).date()
        name = f"{self._draft.folder.resolve().name} {say('内容报告', 'report')} {day}.html"
        spot = pack_folder.free_path(pack_folder.documents(), name)
        title = say("报告存到哪里", "Where to save the report")
        file, _ = QFileDialog.getSaveFileName(self._jobs.dialogs.parent, title, str(spot), "HTML (*.html)")
        if file:
            self.make(pack_folder.chosen_file(file, ".html"))

    def make(self, out: Path) -> None:
        """Write the report to `out` and open it."""
        snapshot, title = self._draft.snapshot(), self._say("正在写报告", "Writing the report")

        def work(job: Job, on_progress: OnProgress) -> Path:
            reading = snapshot()
            write_whole(out, page(report(reading, look(reading))).encode())
            return out

        failure = self._say("报告没有写成。", "The report was not written.")
        self._jobs.run(title, work, self._open, failure)

    def _open(self, file: Path) -> None:
        say = self._say
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            words = say(
                f"报告在：\n{file}\n用浏览器打开，就可以打印。",
                f"The report is in:\n{file}\nOpen it in a browser to print it.",
            )
            self._jobs.dialogs.tell(say("报告", "Report"), words)
