"""Work beside the GUI, behind a dialog that shows how far it is and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout
from shiboken6 import Shiboken

from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog

T = TypeVar("T")
OnProgress = Callable[[str, int, int], None]
"""Hears what is being done, how much of it is done, and how much there is."""


class ProgressDialog(ModalDialog):
    """How far something is; it can be stopped."""

    def __init__(self, dialogs: Dialogs, title: str, stop: Callable[[], None]) -> None:
        super().__init__(dialogs, title)
        self.setMinimumWidth(420)
        self.label = QLabel(title)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        cancel = QPushButton(dialogs.say("停止", "Stop"))
        cancel.clicked.connect(self.reject)
        self.rejected.connect(stop)
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addWidget(cancel, alignment=Qt.AlignmentFlag.AlignRight)

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Show what is being done and how far it is."""
        self.label.setText(what)
        self.bar.setRange(0, max(1, total) if done or total > 1 else 0)
        self.bar.setValue(done)


class ProgressJobs:
    """Runs jobs whose progress is shown over the studio's window, and whose failure is told there."""

    def __init__(self, dialogs: Dialogs, jobs: Jobs) -> None:
        self.dialogs, self.jobs = dialogs, jobs

    def run(
        self,
        title: str,
        work: Callable[[Job, OnProgress], T],
        done: Callable[[T], None],
        failure: str = "",
        stoppable: bool = True,
        lane: str = "",
    ) -> None:
        """Do `work` beside the GUI; then `done` hears what came of it, or `failure` is told with its reason.

        Work that must not be left half done is not `stoppable`: stopping only closes the dialog. What may hang has a `lane`
        of its own.
        """
        job: Job | None = None

        def stop() -> None:
            if job and stoppable:
                job.stop()

        progress = ProgressDialog(self.dialogs, title, stop)

        def close() -> None:
            if Shiboken.isValid(progress):  # one that was stopped has deleted itself
                progress.accept()

        def work_and_tell(job: Job) -> T:
            def on_progress(what: str, done: int, total: int) -> None:
                job.check()
                job.tell(lambda: progress.show_progress(what, done, total))

            return work(job, on_progress)

        def finished(result: T) -> None:
            close()
            done(result)

        def failed(error: Exception) -> None:
            close()
            self.dialogs.tell_failure(title, failure, error)

        progress.open()
        job = self.jobs.run(work_and_tell, finished, failed, lane)
