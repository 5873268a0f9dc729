"""The page "on show": the release that is shown, those that are kept, and those that sticks carry."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.wall_clock import is_set
from kiosk.release.carrier import Carrier, carriers, take
from kiosk.release.manifest import Manifest
from kiosk.release.store import Kept, Store, StoreError
from kiosk.ui.jobs import Job, Jobs, Silent
from kiosk.ui.shell.shown_release import ShownRelease
from kiosk.ui.staff.house_page import not_done
from kiosk.ui.staff.removable_drives import sticks
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
PATIENCE = {"look": 20.0, "take": 120.0, "switch": math.inf}
"""Seconds without a sign of life after which what is done (in a lane of its own) is given up: a stick may hang."""


def moment(seconds: float) -> str:
    """A time on the wall, to the minute; a dash for one that a clock told which was never set."""
    if not is_set(datetime.fromtimestamp(max(seconds, 86_400.0))):
        return "—"
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class KeptList(RowList[Kept]):
    """Releases that are kept here."""

    ROLES = {
        "key": lambda kept: kept.id,
        "short": lambda kept: kept.id[:12],
        "pack": lambda kept: kept.pack,
        "version": lambda kept: kept.version,
        "when": lambda kept: moment(kept.staged),
        "current": lambda kept: kept.current,
        "trial": lambda kept: kept.trial,
    }

    @staticmethod
    def _key(row: Kept) -> object:
        return row.id


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class CarrierList(RowList[Carrier]):
    """Releases that were found on sticks and in the folders of kiosk.toml."""

    ROLES = {
        "folder": lambda found: str(found.folder),
        "short": lambda found: found.id[:12],
        "pack": lambda found: found.pack,
        "version": lambda found: found.version,
    }

    @staticmethod
    def _key(row: Carrier) -> object:
        return row.folder


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class Shows(QObject):
    """What is on show, and the ways to change it. Whatever takes long is done beside the GUI."""

    changed = Signal()
    previewed = Signal()
    """A trial has begun: the panel gives the screen free."""

    def __init__(
        self, store: Store, on_show: ShownRelease, folders: Sequence[str], jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._on_show = on_show
        self._folders = tuple(folders)
        self._jobs = jobs
        self._job: Job | None = None
        self._doing = self._trouble = self._told = ""
        self._percent = 0
        self._looked = False
        self._last = ""
        self._kept = KeptList(self)
        self._carriers = CarrierList(self)
        on_show.changed.connect(self._retell)
        self._reread()

    def close(self) -> None:
        """Ask what is being done to stop."""
        if self._job:
            self._job.stop()
        self._job, self._doing, self._percent = None, "", 0
        self._trouble = self._told = ""

    @Slot()
    def look(self) -> None:
        """Look for releases on sticks and in the folders of kiosk.toml."""
        self._do("look", lambda job: carriers(sticks(self._folders)), self._found)

    @Slot(str)
    def take(self, folder: str) -> None:
        """Take the release in `folder` in; what is on show does not change."""

        def work(job: Job) -> Manifest:
            def told(done: int, whole: int) -> None:
                job.check()
                job.tell(lambda: self._progress(100 * done // max(1, whole)))

            return take(self._store, Path(folder), told)

        self._do("take", work, self._taken)

    @Slot(str)
    def preview(self, release: str) -> None:
        """Show a release on trial."""
        if self._now(lambda: self._on_show.try_out(release)):
            self.previewed.emit()

    @Slot()
    def keep(self) -> None:
        """Say yes to what is on trial."""
        self._now(self._on_show.keep)

    @Slot()
    def back(self) -> None:
        """End the trial."""
        self._now(self._on_show.reopen)

    @Slot(str)
    def roll_back(self, release: str) -> None:
        """Show a release that is kept from now on."""

        def switched(_: object) -> None:
            self._on_show.reopen()
            self._told = "shown"

        self._do("switch", lambda job: self._store.switch(release), switched)

    def _do(self, doing: str, work: Callable[[Job], T], done: Callable[[T], None]) -> None:
        if self._job is not None:
            return

        def finished() -> None:
            self._job, self._doing, self._percent = None, "", 0

        def heard(result: T) -> None:
            finished()
            done(result)
            self._reread()

        def failed(error: Exception) -> None:
            finished()
            self._say(error)
            self._reread()

        self._doing, self._trouble, self._told = doing, "", ""
        self._job = self._jobs.run(work, heard, failed, doing, PATIENCE[doing])
        self.changed.emit()

    def _now(self, act: Callable[[], None]) -> bool:
        self._trouble = self._told = ""
        try:
            act()
        except (StoreError, OSError) as error:
            self._say(error)
        self._reread()
        return not self._trouble

    def _say(self, error: Exception) -> None:
        self._trouble = str(error) if isinstance(error, (StoreError, Silent)) else not_done(error)

    def _progress(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self.changed.emit()

    def _found(self, found: Sequence[Carrier]) -> None:
        self._looked = True
        self._carriers.replace(found)

    def _taken(self, manifest: Manifest) -> None:
        self._told = "taken"

    def _retell(self) -> None:
        if self._last != self._on_show.id:
            self._reread()
        else:
            self.changed.emit()

    def _reread(self) -> None:
        self._last = self._on_show.id
        self._kept.replace(self._store.releases())
        self.changed.emit()

    def _here(self) -> Kept:
        nothing = Kept(self._on_show.id, "", "", 0.0, False)
        found = (kept for kept in self._kept.rows() if kept.id == self._on_show.id and not self._on_show.built_in)
        return next(found, nothing)

    @Property(str, notify=changed)
    def state(self) -> str:
        shown = self._on_show
        if not shown.id:
            return "none"
        if shown.trial:
            return "trial"
        if shown.built_in:
            return "builtin"
        return "good" if self._here().current else "instead"

    """ "good", "trial", "instead" (of a better one that cannot be shown), "builtin" or "none"."""

    @Property(str, notify=changed)
    def pack(self) -> str:
        return self._here().pack

    @Property(str, notify=changed)
    def version(self) -> str:
        return self._here().version

    @Property(str, notify=changed)
    def short(self) -> str:
        return self._on_show.id[:12]

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._on_show.id

    @Property(str, notify=changed)
    def since(self) -> str:
        return moment(self._on_show.since)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return round(self._on_show.left)

    @Property("QStringList", notify=changed)
    def reasons(self) -> list[str]:
        return list(self._on_show.reasons)

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    """What is being done: "look", "take", "switch"; empty when nothing."""

    @Property(int, notify=changed)
    def percent(self) -> int:
        return self._percent

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    """Why the last thing was not done, in a sentence."""

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._told

    """What was done last: "taken", "shown"."""

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        return self._looked

    @Property(KeptList, constant=True)
    def kept(self) -> KeptList:
        return self._kept

    @Property(CarrierList, constant=True)
    def carriers(self) -> CarrierList:
        return self._carriers
