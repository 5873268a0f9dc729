"""What is on show: the release that the store points to, another in its stead, or one on trial for ten minutes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.base.bilingual_sentence import Sentence
from kiosk.device.start_record import AS_CHOSEN, StartMode
from kiosk.release.publications import Told
from kiosk.release.store import Shown, Store
from kiosk.ui.visitor.showroom import Showroom

log = logging.getLogger("kiosk")

TRIAL = 600.0
"""Seconds for which a release is shown on trial."""


class ShownRelease(QObject):
    """Opens releases for the showroom and knows which is shown, since when, and why nothing better is."""

    changed = Signal()
    """Another release is shown, or a trial's seconds have gone on."""
    chosen = Signal()
    """Staff chose what to show after starts had failed: it is to be shown again, whatever failed before."""

    def __init__(
        self,
        store: Store,
        builtin: Path | None,
        showroom: Showroom,
        parent: QObject,
        seconds: Callable[[], float],
        wall: Callable[[], float],
        standing: StartMode = AS_CHOSEN,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.builtin = builtin
        self._showroom = showroom
        self._seconds = seconds
        self._wall = wall
        self._standing = standing
        self._pointed = ""
        self._until = 0.0
        self.id = ""
        self.reasons: tuple[str, ...] = ()
        self.faults: tuple[Sentence, ...] = ()
        """Why what is chosen could not be opened."""
        self.since = 0.0
        """Seconds since 1970."""
        self.trial = self.built_in = False
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.timeout.connect(self.tick)

    @property
    def left(self) -> float:
        """Seconds that the trial goes on."""
        return max(0.0, self._until - self._seconds()) if self.trial else 0.0

    @property
    def step(self) -> str:
        """How this start was made (device/start_record.py)."""
        return self._standing.step

    @property
    def stale(self) -> bool:
        """Whether the store points to something newer; never during a trial."""
        return not self.trial and self._store.pointed() not in ("", self._pointed)

    def reopen(self) -> None:
        """Show the release that the store points to, or the best one that can still be opened; a trial ends."""
        self._beat.stop()
        self.trial = False
        if self._standing.why and self._store.pointed() != self._standing.pointed:
            self._follow_choice_again()
        aside = self._set_aside()
        shown = aside or self._store.open_shown(self.builtin)
        for reason in shown.reasons:
            log.warning("%s", reason.in_one_line)
        self._pointed, self.faults = self._store.pointed() or shown.id, shown.reasons
        if shown.id != self.id or not self.since:
            self.since = self._wall()
        self.id, self.reasons = shown.id, (*self._standing.why, *(reason.in_one_line for reason in shown.reasons))
        self.built_in = aside is not None or shown.built_in
        if old := self._showroom.show(shown.catalogue):
            old.close()
        self.changed.emit()

    def try_out(self, release: str) -> None:
        """Show `release` for ten minutes without pointing to it; after them, or a restart, it is gone by itself.

        Raises StoreError when it cannot be shown; what was on show then stays.
        """
        opened = self._store.open(release)
        self.built_in, self.faults = False, ()
        self.trial, self.id, self.since, self.reasons = True, release, self._wall(), ()
        self._until = self._seconds() + TRIAL
        if old := self._showroom.show(opened):
            old.close()
        self._beat.start()
        self.changed.emit()

    def keep(self) -> None:
        """Show what is on trial from now on. Raises StoreError or OSError when that fails; the trial then goes on."""
        if self.trial:
            self._store.switch(self.id, Told("panel"))
            if self._standing.why:
                self._follow_choice_again()
            self.reopen()

    def _set_aside(self) -> Shown | None:
        """The built-in release, where starts failed with what was chosen; None where it can be shown, or nothing else can."""
        if not self._standing.builtin or self.builtin is None:
            return None
        shown = Store(self.builtin).open_shown()
        return shown if shown.catalogue else None

    def _follow_choice_again(self) -> None:
        self._standing = AS_CHOSEN
        self.chosen.emit()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; when the trial is over, go back."""
        if self.trial and self.left <= 0:
            self.reopen()
        elif self.trial:
            self.changed.emit()

    def close(self) -> None:
        """Let go of the release."""
        self._beat.stop()
        if old := self._showroom.show(None):
            old.close()
