"""Looks at the draft after every change, beside the GUI: what is wrong with it, and the catalogue for the live page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.check import look
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding
from kiosk.publish.compile import PictureMemory, sketch
from kiosk.ui.jobs import Job, Jobs

SOON_MS = 250
"""Milliseconds without a change until the draft is looked at."""


class DraftChecker(QObject):
    """`found` tells every finding; `sketched` a catalogue to show, or "" when the draft has errors.

    Pictures are made in the folder `scratch`, or copied from the data folders `lent`, which may have made them before.
    """

    began = Signal()
    found = Signal(object)
    sketched = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, draft: Draft, jobs: Jobs, scratch: Path, lent: Sequence[Path], fresh: Callable[[], Path], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._draft, self._jobs = draft, jobs
        self._scratch, self.lent, self._fresh = scratch, lent, fresh
        self.known: PictureMemory = {}
        """What was made of which picture, for everything of this studio that makes catalogues."""
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.now)

    @property
    def busy(self) -> bool:
        """Whether the draft is being looked at, or soon will be."""
        return self._soon.isActive() or self._job is not None

    def soon(self) -> None:
        """Look once nothing has changed for a moment."""
        self._soon.start()

    def now(self) -> None:
        """Look now; what is being looked at already is given up."""
        self._soon.stop()
        if self._job:
            self._job.stop()
        self.began.emit()
        reading, out = self._draft.snapshot(), self._fresh()

        def work(job: Job) -> tuple[tuple[Finding, ...], str]:
            checked = look(reading())
            job.check()
            if not checked.ok:
                return checked.findings, ""
            out.parent.mkdir(parents=True, exist_ok=True)
            wrong = sketch(checked, self._scratch / "blobs", self._scratch / "cache", out, self.lent, self.known)
            return (*wrong, *checked.findings), "" if wrong else str(out)

        self._job = self._jobs.run(work, self._done, self._failed)

    def _done(self, result: tuple[tuple[Finding, ...], str]) -> None:
        self._job = None
        findings, file = result
        self.found.emit(findings)
        self.sketched.emit(file)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
