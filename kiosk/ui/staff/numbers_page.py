"""The page "numbers": today so far, the last weeks as a report may tell them, and the report on a stick."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.release.store import Store
from kiosk.release.record_titles import titles
from kiosk.ui.jobs import Job, Jobs, Silent
from kiosk.ui.staff.house_page import not_done
from kiosk.ui.staff.removable_drives import sticks, writable
from kiosk.ui.visitor.usage_counter import LANE
from kiosk.ui.visitor.list_models import RowList
from kiosk.usage.usage_log import Log, LogError
from kiosk.usage.summary import Figure, Summary, Today, summarise, today

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
PATIENCE = 30.0
"""Seconds that a stick may be silent."""
DAYS = 30
"""Days that the page looks back; the report on a stick looks back REPORTED."""
REPORTED = 90
MOST = 8
"""Lines of each list."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure in the language of the panel, and how long its bar is beside the longest (0 to 1)."""

    key: str
    name: str
    count: int
    part: float


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class FigureList(RowList):
    """Numbers that may be told, the largest first."""

    ROLES = {
        "name": lambda told: told.name,
        "number": lambda told: told.count,
        "part": lambda told: told.part,
    }


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class StickList(RowList):
    """Folders that a report can be written to."""

    ROLES = {"folder": lambda folder: str(folder), "name": lambda folder: folder.name or str(folder)}

    @staticmethod
    def _key(row: Path) -> object:
        return row


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class Numbers(QObject):
    """What visitors look at. Everything is read and written beside the GUI."""

    changed = Signal()

    def __init__(
        self,
        data: Path,
        store: Store,
        builtin: Path | None,
        folders: Sequence[str],
        recorded: bool,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._data, self._store, self._builtin = data, store, builtin
        self._folders, self._recorded = tuple(folders), recorded
        self._jobs, self._now = jobs, now
        self._language = "zh-CN"
        self._job: Job | None = None
        self._doing = self._trouble = self._written = ""
        self._today = Today(0, 0, 0, None)
        self._summary: Summary | None = None
        self._pages, self._codes = FigureList(self), FigureList(self)
        self._languages, self._words, self._hours = FigureList(self), FigureList(self), FigureList(self)
        self._sticks = StickList(self)

    def speak(self, language: str) -> None:
        """Name things in Chinese or English from now on."""
        self._language = language
        self._tell()

    def close(self) -> None:
        """Ask what is being done to stop."""
        if self._job:
            self._job.stop()
        self._job, self._doing, self._trouble, self._written = None, "", "", ""

    @Slot()
    def look(self) -> None:
        """Read the numbers of now, and see which sticks are there."""
        at = self._now()

        def work(_: Job) -> tuple[Today, Summary]:
            names = self._titles()[0]
            with contextlib.closing(Log.reading(self._data)) as log:
                return today(log, at), summarise(log, names, at.date(), DAYS)

        def done(found: tuple[Today, Summary]) -> None:
            self._today, self._summary = found
            self._do("look", there, self._sticks.replace, "look", PATIENCE)

        def there(_: Job) -> list[Path]:
            return [folder for folder in sticks(self._folders) if writable(folder)]

        self._do("look", work, done, LANE)

    @Slot(str)
    def export(self, folder: str) -> None:
        """Write the report of the last weeks, a page and a workbook, into a folder; small numbers are hidden in it."""
        from kiosk.usage.report import report

        at = self._now()

        def work(_: Job) -> Path:
            names, venue = self._titles()
            with contextlib.closing(Log.reading(self._data)) as log:
                summary = summarise(log, names, at.date(), REPORTED)
            return report(Path(folder) / "kiosk-usage", summary, venue)[0].parent

        def done(where: Path) -> None:
            self._written = str(where)

        self._do("write", work, done, "write", PATIENCE)

    def _titles(self) -> tuple[dict[str, tuple[str, str]], tuple[str, str]]:
        catalogue = self._store.open_shown(self._builtin).catalogue
        if catalogue is None:
            return {}, ("", "")
        with contextlib.closing(catalogue):
            return titles(catalogue)

    def _do(
        self, doing: str, work: Callable[[Job], T], done: Callable[[T], None], lane: str, patience: float = math.inf
    ) -> None:
        if self._job is not None:
            return

        def heard(result: T) -> None:
            self._job, self._doing = None, ""
            done(result)
            self._tell()

        def failed(error: Exception) -> None:
            from kiosk.usage.report import ReportError

            self._job, self._doing = None, ""
            known = isinstance(error, (LogError, ReportError, Silent))
            self._trouble = str(error) if known else not_done(error)
            self.changed.emit()

        self._doing, self._trouble, self._written = doing, "", ""
        self._job = self._jobs.run(work, heard, failed, lane, patience)
        self.changed.emit()

    def _tell(self) -> None:
        summary = self._summary
        if summary is not None:
            records = [figure for figure in summary.pages if "/" in figure.key]
            self._pages.replace(self._told(records))
            self._codes.replace(self._told(summary.codes))
            self._languages.replace(self._told(summary.languages))
            self._words.replace(self._told(summary.words))
            self._hours.replace(self._busy(summary))
        self.changed.emit()

    def _told(self, figures: Sequence[Figure]) -> list[Told]:
        shown = [figure for figure in figures if figure.count][:MOST]
        most = max((figure.count or 0 for figure in shown), default=1)
        return [
            Told(figure.key, figure.en if self._language == "en" else figure.zh, count, count / most)
            for figure in shown
            if (count := figure.count)
        ]

    def _busy(self, summary: Summary) -> list[Told]:
        """Each hour's largest share over the week, per cent of the busiest, from the first that has one to the last."""
        shares = [max((row[hour] or 0 for row in summary.busy), default=0) for hour in range(24)]
        lively = [hour for hour, share in enumerate(shares) if share]
        if not lively:
            return []
        return [
            Told(str(hour), f"{hour}:00", shares[hour], shares[hour] / 100) for hour in range(lively[0], lively[-1] + 1)
        ]

    recorded = Property(bool, lambda self: self._recorded, constant=True)
    """False when kiosk.toml has nothing counted."""
    doing = Property(str, lambda self: self._doing, notify=changed)
    """What is being done: "look", "write"; empty when nothing."""
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    written = Property(str, lambda self: self._written, notify=changed)
    """The folder that the report was written to last."""
    visits = Property(int, lambda self: self._today.visits, notify=changed)
    opened = Property(int, lambda self: self._today.pages, notify=changed)
    taken = Property(int, lambda self: self._today.codes, notify=changed)
    busiest = Property(
        str, lambda self: "" if self._today.busiest is None else f"{self._today.busiest}:00", notify=changed
    )
    days = Property(int, lambda self: DAYS, constant=True)
    pages = Property(FigureList, lambda self: self._pages, constant=True)
    codes = Property(FigureList, lambda self: self._codes, constant=True)
    languages = Property(FigureList, lambda self: self._languages, constant=True)
    words = Property(FigureList, lambda self: self._words, constant=True)
    hours = Property(FigureList, lambda self: self._hours, constant=True)
    sticks = Property(StickList, lambda self: self._sticks, constant=True)
