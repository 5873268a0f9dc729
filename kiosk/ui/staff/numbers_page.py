"""The page "numbers": today so far, the last weeks as a report may tell them, and the report on a stick."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.record_titles import titles
from kiosk.release.store import Store
from kiosk.ui.jobs import Job, Jobs, Silent
from kiosk.ui.staff.house_page import not_done
from kiosk.ui.staff.removable_drives import sticks, writable
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList
from kiosk.ui.visitor.usage_counter import LANE
from kiosk.usage.summary import Figure, Summary, Today, summarise, today
from kiosk.usage.usage_log import Log, LogError

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
class FigureList(RowList[Told]):
    """Numbers that may be told, the largest first."""

    ROLES = {
        "name": lambda told: told.name,
        "number": lambda told: told.count,
        "part": lambda told: told.part,
    }


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class StickList(RowList[Path]):
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

    @Property(bool, constant=True)
    def recorded(self) -> bool:
        return self._recorded

    """False when kiosk.toml has nothing counted."""

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    """What is being done: "look", "write"; empty when nothing."""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(str, notify=changed)
    def written(self) -> str:
        return self._written

    """The folder that the report was written to last."""

    @Property(int, notify=changed)
    def visits(self) -> int:
        return self._today.visits

    @Property(int, notify=changed)
    def opened(self) -> int:
        return self._today.pages

    @Property(int, notify=changed)
    def taken(self) -> int:
        return self._today.codes

    @Property(str, notify=changed)
    def busiest(self) -> str:
        return "" if self._today.busiest is None else f"{self._today.busiest}:00"

    @Property(int, constant=True)
    def days(self) -> int:
        return DAYS

    @Property(FigureList, constant=True)
    def pages(self) -> FigureList:
        return self._pages

    @Property(FigureList, constant=True)
    def codes(self) -> FigureList:
        return self._codes

    @Property(FigureList, constant=True)
    def languages(self) -> FigureList:
        return self._languages

    @Property(FigureList, constant=True)
    def words(self) -> FigureList:
        return self._words

    @Property(FigureList, constant=True)
    def hours(self) -> FigureList:
        return self._hours

    @Property(StickList, constant=True)
    def sticks(self) -> StickList:
        return self._sticks
