"""What the updater staged is taken in beside the GUI while nobody is there, and shown on trial or from now on.

The screen asks for itself who signed it: the updater and the port beside it read what strangers send.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.folder_hold import Held
from kiosk.base.os_errors import FAILED, cause_of
from kiosk.fleet.kiosk_id import kiosk_id
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.staging import Staged, Staging
from kiosk.fleet.update.stick_check import require_staged_signed
from kiosk.fleet.update.taken import taken, tell_taken
from kiosk.release.carrier_import import import_release
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.settings import Update, expanded
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.shell.shown_release import ShownRelease

log = logging.getLogger("kiosk")

AGAIN_S, MOST_TRIES = 600.0, 3
"""Seconds until what could not be taken in is tried again, and how often: a disk may have been full for a while."""
PATIENCE_S = 600.0


class StagedRelease(QObject):
    """Looks after the updater's folder. What is bad in it is told, and what is on show stays."""

    def __init__(
        self,
        update: Update,
        store: Store,
        on_show: ShownRelease,
        jobs: Jobs,
        nobody: Callable[[], bool],
        seconds: Callable[[], float],
        wall: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._update = update
        self._staging = Staging(expanded(update.staging))
        self._named = bool(update.url)
        self._store, self._on_show, self._jobs = store, on_show, jobs
        self._nobody, self._seconds, self._wall = nobody, seconds, wall
        self._busy = False
        self._tries, self._again, self._tried = 0, 0.0, ""
        self._ready: Staged | None = None
        self._shown: Staged | None = None

    def check(self) -> None:
        """Take in what is staged, unless that was done, is being done, or somebody is there."""
        if self._busy or not self._nobody() or self._on_show.trial:
            return
        if self._ready is not None:
            self._show(self._ready)
            return
        if self._named:
            self._named = False
            self._jobs.run(self._make_id, lane="staged")
        staged = self._staging.staged()
        if staged is None or not self._due(staged):
            return
        self._busy = True
        self._jobs.run(lambda job: self._take_in(job, staged), self._taken, self._failed(staged), "staged", PATIENCE_S)

    def _make_id(self, job: Job) -> None:
        with suppress(OSError):
            kiosk_id(self._store.data)

    def _due(self, staged: Staged) -> bool:
        name = f"{staged.source}/{staged.channel}/{staged.number}/{staged.release}/{staged.at}"
        if name != self._tried:
            self._tried, self._tries, self._again = name, 0, 0.0
        if staged == self._shown:  # where the disk does not let it be remembered
            return False
        last = taken(self._store.data)
        if last is not None and last.answers(staged) and not last.reason:
            return False
        return self._tries < MOST_TRIES and self._seconds() >= self._again

    def _take_in(self, job: Job, staged: Staged) -> Staged:
        carrier = self._staging.carrier(staged.release)
        with Held(carrier):
            signed = require_staged_signed(self._update, self._store.data, carrier, job.check, staged.source)
            if signed != staged.release:
                raise Refusal("wrong-content", carrier.name, staged.release[:12])
            import_release(self._store, carrier, lambda done, total: job.check(), staged.release)
        if staged.show == "now":
            self._store.switch(staged.release, Told("office"))
        return staged

    def _taken(self, staged: Staged) -> None:
        self._busy = False
        self._ready = staged
        if self._nobody():
            self._show(staged)

    def _show(self, staged: Staged) -> None:
        self._ready = None
        try:
            if staged.show == "now":
                self._on_show.reopen()
            else:
                self._on_show.try_out(staged.release)
        except (SentenceError, OSError) as error:
            self._failed(staged)(error)
            return
        self._shown = staged
        self._remember(staged, None)

    def _failed(self, staged: Staged) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._busy = False
            self._tries += 1
            self._again = self._seconds() + AGAIN_S
            self._remember(staged, _why(error))

        return failed

    def _remember(self, staged: Staged, reason: Sentence | None) -> None:
        if reason:
            log.warning("%s", reason.in_one_line)
        else:
            log.info("%s %s: %s", staged.channel, staged.number, staged.release)
        try:
            tell_taken(self._store.data, staged, reason, self._wall())
        except OSError as error:
            log.warning("%s", cause_of(error).in_one_line)


def _why(error: Exception) -> Sentence:
    if isinstance(error, SentenceError):
        return error.sentence
    why = cause_of(error) if isinstance(error, OSError) else FAILED
    return Sentence(f"{why.zh}。", f"{why.en}.")
