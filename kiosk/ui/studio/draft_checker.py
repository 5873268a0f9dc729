"""Checks the draft after every change, beside the GUI: what is wrong with it, and the catalogue for the live page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.draft_catalogue import CatalogueMaker, DraftCatalogue

DELAY_MS = 250
"""Milliseconds without a change until the draft is checked."""


class DraftChecker(QObject):
    """Checks one draft; `next_file` says where its next catalogue is to be written."""

    started = Signal()
    checked = Signal(tuple, object)
    """Every finding, and the Glossary of what the draft writes in its own way."""
    catalogue_made = Signal(Path)
    """A catalogue to show; without errors there is one after every check."""
    blocked = Signal()
    """Errors keep a catalogue from being made."""
    failed = Signal(Exception)

    def __init__(self, catalogues: CatalogueMaker, jobs: Jobs, next_file: Callable[[], Path], parent: QObject) -> None:
        super().__init__(parent)
        self._catalogues, self._jobs, self._next_file = catalogues, jobs, next_file
        self._job: Job | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self.check_now)

    @property
    def busy(self) -> bool:
        """Whether the draft is being checked, or soon will be."""
        return self._delay.isActive() or self._job is not None

    def check_soon(self) -> None:
        """Check once nothing has changed for a moment."""
        self._delay.start()

    def check_now(self) -> None:
        """Check now; a check that goes on already is given up."""
        self._delay.stop()
        if self._job:
            self._job.stop()
        self.started.emit()
        self._job = self._jobs.run(self._catalogues.prepare(self._next_file()), self._done, self._failed)

    def _done(self, made: DraftCatalogue) -> None:
        self._job = None
        self.checked.emit(made.findings, made.glossary)
        if made.file:
            self.catalogue_made.emit(made.file)
        else:
            self.blocked.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
