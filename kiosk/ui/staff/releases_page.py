"""The page "on show": the release that is shown, those that are kept, and those that sticks carry."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.venue_clock import moment_in
from kiosk.base.wall_clock import is_set
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.stick_check import require_signed
from kiosk.release.carrier import Carrier, carriers
from kiosk.release.carrier_import import import_release
from kiosk.release.manifest import Manifest
from kiosk.release.publications import Told
from kiosk.release.store import Kept
from kiosk.review.shown_rule import put_down_return, require
from kiosk.ui.jobs import Job
from kiosk.ui.staff.page_task import PageTask
from kiosk.ui.staff.panel_context import PanelContext
from kiosk.ui.staff.removable_drives import sticks
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
PATIENCE = {"search": 20.0, "import": 120.0, "switch": math.inf}
"""Seconds without a sign of life after which what is done (in a lane of its own) is given up: a stick may hang."""


def moment(seconds: float, zone: str) -> str:
    """A time on the wall of a venue in this zone, to the minute; a dash for one that a clock told which was never set."""
    there = moment_in(zone, max(seconds, 86_400.0))
    return f"{there:%Y-%m-%d %H:%M}" if is_set(there) else "—"


class KeptRow(NamedTuple):
    """A release that is kept, and when it came, in words."""

    kept: Kept
    when: str


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class KeptList(RowList[KeptRow]):
    """Releases that are kept here."""

    ROLES = {
        "key": lambda row: row.kept.id,
        "short": lambda row: row.kept.id[:12],
        "pack": lambda row: row.kept.pack,
        "version": lambda row: row.kept.version,
        "when": lambda row: row.when,
        "current": lambda row: row.kept.current,
        "trial": lambda row: row.kept.trial,
    }

    @staticmethod
    def _key(row: KeptRow) -> object:
        return row.kept.id


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
class Releases(QObject):
    """What is on show, and the ways to change it. Whatever takes long is done beside the GUI."""

    changed = Signal()
    previewed = Signal()
    """A trial has begun: the panel gives the screen free."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._on_show, self._showroom = context.store, context.on_show, context.showroom
        self._folders, self._update = context.settings.staff.folders, context.settings.update
        self._task = PageTask(context.jobs, self.changed.emit, self._reread)
        self._done = ""
        self._percent = 0
        self._searched = False
        self._last = ""
        self._unsigned: Path | None = None
        self._unsigned_why = ""
        self._kept = KeptList(self)
        self._carriers = CarrierList(self)
        self._on_show.changed.connect(self._follow)
        self._reread()

    def close(self) -> None:
        """Ask what is being done to stop."""
        self._task.stop()
        self._done, self._percent = "", 0
        self._unsigned, self._unsigned_why = None, ""

    @Slot()
    def search(self) -> None:
        """Search for releases on sticks and in the folders of kiosk.toml."""
        self._do("search", lambda job: carriers(sticks(self._folders)), self._found)

    @Slot(str)
    def import_release(self, folder: str) -> None:
        """Import the release in `folder`; what is on show does not change. One that no office signed is asked about."""
        self._import(Path(folder), agreed=False)

    @Slot()
    def import_unsigned(self) -> None:
        """Import what was asked about all the same."""
        folder = self._unsigned
        self.leave_unsigned()
        if folder is not None:
            self._import(folder, agreed=True)

    @Slot()
    def leave_unsigned(self) -> None:
        """Leave what was asked about where it is."""
        self._unsigned, self._unsigned_why = None, ""
        self.changed.emit()

    @Slot(str)
    def preview(self, release: str) -> None:
        """Show a release on trial."""
        if self._do_now(lambda: self._on_show.try_out(release)):
            self.previewed.emit()

    @Slot()
    def keep(self) -> None:
        """Say yes to what is on trial."""

        def keep() -> None:
            require(self._store, self._on_show.id)
            self._on_show.keep()

        self._do_now(keep)

    @Slot()
    def end_trial(self) -> None:
        """End the trial."""
        self._do_now(self._on_show.reopen)

    @Slot(str)
    def roll_back(self, release: str) -> None:
        """Show a release that is kept from now on."""

        def switched(_: object) -> None:
            self._on_show.reopen()
            self._done = "shown"

        def work(job: Job) -> None:
            require(self._store, release)
            self._store.switch(release, Told("panel"))
            put_down_return(self._store, release, "")

        self._do("switch", work, switched)

    def _import(self, folder: Path, agreed: bool) -> None:
        def work(job: Job) -> Manifest | Refusal:
            def on_bytes(done: int, total: int) -> None:
                job.check()
                job.tell(lambda: self._progress(100 * done // max(1, total)))

            try:
                signed = "" if agreed else require_signed(self._update, self._store.data, folder, job.check)
            except Refusal as refused:
                return refused
            return import_release(self._store, folder, on_bytes, signed)

        def imported(found: Manifest | Refusal) -> None:
            if isinstance(found, Refusal):
                self._unsigned, self._unsigned_why = folder, str(found.sentence)
            else:
                self._done = "imported"

        self._do("import", work, imported)

    def _do(self, doing: str, work: Callable[[Job], T], done: Callable[[T], None]) -> None:
        if not self._task.busy:
            self._done, self._percent = "", 0
            self._task.run(doing, work, done, patience=PATIENCE[doing])

    def _do_now(self, act: Callable[[], None]) -> bool:
        """Do what takes no time; whether it was done."""
        self._task.trouble = self._done = ""
        try:
            act()
        except (SentenceError, OSError) as error:
            self._task.fail(error)
        self._reread()
        return not self._task.trouble

    def _progress(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self.changed.emit()

    def _found(self, found: Sequence[Carrier]) -> None:
        self._searched = True
        self._carriers.replace(found)

    @Slot()
    def _follow(self) -> None:
        if self._last != self._on_show.id:
            self._reread()
        else:
            self.changed.emit()

    def _reread(self) -> None:
        self._last = self._on_show.id
        self._kept.replace([KeptRow(kept, self._moment(kept.staged)) for kept in self._store.releases()])
        self.changed.emit()

    def _moment(self, seconds: float) -> str:
        return moment(seconds, self._showroom.timezone)

    def _shown(self) -> Kept:
        nothing = Kept(self._on_show.id, "", "", 0.0, False)
        found = (kept for kept, _ in self._kept.rows() if kept.id == self._on_show.id and not self._on_show.built_in)
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
        return "good" if self._shown().current else "instead"

    """ "good", "trial", "instead" (of a better one that cannot be shown), "builtin" or "none"."""

    @Property(str, notify=changed)
    def pack(self) -> str:
        return self._shown().pack

    @Property(str, notify=changed)
    def version(self) -> str:
        return self._shown().version

    @Property(str, notify=changed)
    def short(self) -> str:
        return self._on_show.id[:12]

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._on_show.id

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._moment(self._on_show.since)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return round(self._on_show.left)

    @Property("QStringList", notify=changed)
    def reasons(self) -> list[str]:
        return list(self._on_show.reasons)

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._task.doing

    """What is being done: "search", "import", "switch"; empty when nothing."""

    @Property(int, notify=changed)
    def percent(self) -> int:
        return self._percent

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._task.trouble

    """Why the last thing was not done, in a sentence."""

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    """What was done last: "imported", "shown"."""

    @Property(str, notify=changed)
    def unsignedWhy(self) -> str:
        return self._unsigned_why

    """Why no known office has signed what was to be imported, in a sentence; empty while nothing is asked."""

    @Property(bool, notify=changed)
    def searched(self) -> bool:
        return self._searched

    @Property(KeptList, constant=True)
    def kept(self) -> KeptList:
        return self._kept

    @Property(CarrierList, constant=True)
    def carriers(self) -> CarrierList:
        return self._carriers
