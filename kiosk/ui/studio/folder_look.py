"""Looks at the pack's folder when somebody comes back to the studio: what was put there meanwhile is seen then.

While somebody types, the folder is left alone: on a share of the house each question takes its time.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow

from kiosk.content.draft import Draft
from kiosk.content.media import FolderMedia
from kiosk.ui.jobs import Job, Jobs

LANE = "folder"


class FolderLook(QObject):
    """Has the draft see what is in its folder whenever `window` comes to the front; `changed` is called for what is new."""

    def __init__(self, window: QMainWindow, draft: Draft, jobs: Jobs, changed: Callable[[], None]) -> None:
        super().__init__(window)
        self._draft, self._jobs, self._changed = draft, jobs, changed
        self._job: Job | None = None
        self._seen_once = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window comes to the front, but for the first time, when everything was just read."""
        if event.type() is QEvent.Type.WindowActivate:
            if self._seen_once:
                self.look()
            self._seen_once = True
        return False

    def look(self) -> None:
        """Look now, beside the GUI, unless somebody is looking."""
        if self._job:
            return
        folder, before = self._draft.folder, self._draft.walked

        def walk(_: Job) -> FolderMedia:
            return FolderMedia(folder)

        def done(seen: FolderMedia) -> None:
            self._job = None
            if self._draft.walked is before and self._draft.look_again(seen):
                self._changed()

        def failed(_: Exception) -> None:
            self._job = None

        self._job = self._jobs.run(walk, done, failed, LANE)
