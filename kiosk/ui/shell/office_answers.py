"""The screen's side of publishing from the office: says what is shown, keeps a trial or goes back when an office asks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_of
from kiosk.fleet.pairing.office_folder import OfficeFolder, Showing
from kiosk.release.manifest import ManifestError, read
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.shell.shown_release import ShownRelease

log = logging.getLogger("kiosk")

LOOK_MS = 1000
NOTHING_BEFORE = Sentence("没有可以退回的上一版。", "There is no release before to go back to.")


class OfficeAnswers(QObject):
    """Tells offices what is shown, and does what they ask. `renew` takes up what the store points to, when nobody is there."""

    def __init__(
        self,
        folder: OfficeFolder,
        on_show: ShownRelease,
        store: Store,
        jobs: Jobs,
        renew: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder, self._on_show, self._store, self._jobs, self._renew = folder, on_show, store, jobs, renew
        self._told = Showing()
        self._previous: tuple[str, str] = ("?", "")
        """For which release, and which one lies before it."""
        self._answered = folder.showing().answered
        self._trouble: Sentence | None = None
        self._busy = False
        on_show.changed.connect(self.tell)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.tell()

    @Slot()
    def look(self) -> None:
        """Do what was asked since."""
        number, act = self._folder.asked()
        if number in ("", self._answered) or self._busy:
            self._tell_whats_before()
            return
        self._answered, self._trouble = number, None
        if act == "keep":
            self._try(self._on_show.keep)
            self.tell()
        elif act == "back" and self._on_show.trial:
            self._try(self._on_show.reopen)
            self.tell()
        elif act == "back":
            self._go_back()

    @Slot()
    def tell(self) -> None:
        """Say what is shown, where that has changed."""
        on_show = self._on_show
        pack, version = self._named(on_show.id) if on_show.id != self._told.release else self._told[1:3]
        until = round(time.monotonic() + on_show.left) if on_show.trial else 0.0
        if until and abs(until - self._told.trial_until) <= 2:
            until = self._told.trial_until
        can_go_back = on_show.trial or bool(self._previous[1])
        showing = Showing(on_show.id, pack, version, until, can_go_back, self._answered, self._trouble)
        if showing != self._told:
            try:
                self._folder.show(showing)
                self._told = showing
            except OSError as error:
                log.warning("%s", cause_of(error).in_one_line)

    def _named(self, release: str) -> tuple[str, str]:
        try:
            manifest = read(self._store.releases_folder / release)
        except (ManifestError, OSError):
            return "", ""
        return manifest.pack, manifest.version

    def _tell_whats_before(self) -> None:
        pointed = self._store.pointed()
        if self._previous[0] == pointed or self._busy:
            return
        self._previous = pointed, ""

        def found(before: str) -> None:
            self._previous = pointed, before
            self.tell()

        self._jobs.run(lambda job: self._store.previous(), found, lambda error: None, "office")

    def _go_back(self) -> None:
        def work(job: Job) -> None:
            if not (before := self._store.previous()):
                raise SentenceError(*NOTHING_BEFORE)
            self._store.switch(before, Told("office"))

        def ended(error: Exception | None) -> None:
            self._busy = False
            self._trouble = _sentence(error) if error else None
            self._renew()
            self.tell()

        self._busy = True
        self._jobs.run(work, lambda _: ended(None), ended, "office")

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (SentenceError, OSError) as error:
            self._trouble = _sentence(error)


def _sentence(error: Exception) -> Sentence:
    if isinstance(error, SentenceError):
        return error.sentence
    why = cause_of(error)
    return Sentence(f"没有做成：{why.zh}。", f"It was not done: {why.en}.")
