"""The page "numbers": today so far and the last weeks, both exact, and the report on a stick, which is rounded."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.record_titles import titles
from kiosk.ui.jobs import Job
from kiosk.ui.staff.page_task import PageTask
from kiosk.ui.staff.panel_context import PanelContext
from kiosk.ui.staff.removable_drives import sticks, writable
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList
from kiosk.ui.visitor.usage_counter import LANE
from kiosk.usage.summary import EXACT, Figure, Summary, Today, summarise, today
from kiosk.usage.usage_log import Log

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
PATIENCE = 30.0
"""Seconds that a stick may be silent."""
DAYS = 30
"""Days that the page sums up; the report on a stick sums up REPORTED."""
REPORTED = 90
MOST = 8
"""Lines of each list."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure in the language of the panel, and how long its bar is beside the longest (0 to 1)."""

    key: str
    name: str
    count: int
    part: float


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class FigureList(RowList[FigureRow]):
    """Numbers for the owner's eyes, exact, the largest first."""

    ROLES = {
        "name": lambda row: row.name,
        "number": lambda row: row.count,
        "part": lambda row: row.part,
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

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._folders = context.settings.staff.folders
        self._task = PageTask(context.jobs, self.changed.emit, self._update)
        self._language = "zh-CN"
        self._written = ""
        self._today = Today(0, 0, 0, None)
        self._summary: Summary | None = None
        self._pages, self._codes = FigureList(self), FigureList(self)
        self._languages, self._words, self._hours = FigureList(self), FigureList(self), FigureList(self)
        self._sticks = StickList(self)

    def set_language(self, language: str) -> None:
        """Name things in Chinese or English from now on."""
        self._language = language
        self._update()

    def close(self) -> None:
        """Ask what is being done to stop."""
        self._task.stop()
        self._written = ""

    @Slot()
    def refresh(self) -> None:
        """Read the numbers of now, and find the sticks that are there."""
        at = self._context.now()

        def work(_: Job) -> tuple[Today, Summary]:
            names = self._titles()[0]
            with contextlib.closing(Log.reading(self._context.data)) as log:
                return today(log, at), summarise(log, names, at.date(), DAYS, EXACT)

        def done(found: tuple[Today, Summary]) -> None:
            self._today, self._summary = found
            self._do("search", find_sticks, self._sticks.replace, "search", PATIENCE)

        def find_sticks(_: Job) -> list[Path]:
            return [folder for folder in sticks(self._folders) if writable(folder)]

        self._do("search", work, done, LANE)

    @Slot(str)
    def export(self, folder: str) -> None:
        """Write the report of the last weeks, a page and a workbook, into a folder; small numbers are hidden in it."""
        from kiosk.usage.report import report

        at = self._context.now()

        def work(_: Job) -> Path:
            names, venue = self._titles()
            with contextlib.closing(Log.reading(self._context.data)) as log:
                summary = summarise(log, names, at.date(), REPORTED)
            return report(Path(folder) / "kiosk-usage", summary, venue)[0].parent

        def done(where: Path) -> None:
            self._written = str(where)

        self._do("write", work, done, "write", PATIENCE)

    def _titles(self) -> tuple[dict[str, tuple[str, str]], tuple[str, str]]:
        catalogue = self._context.store.open_shown(self._context.on_show.builtin).catalogue
        if catalogue is None:
            return {}, ("", "")
        with contextlib.closing(catalogue):
            return titles(catalogue)

    def _do(
        self, doing: str, work: Callable[[Job], T], done: Callable[[T], None], lane: str, patience: float = math.inf
    ) -> None:
        if not self._task.busy:
            self._written = ""
            self._task.run(doing, work, done, lane, patience)

    def _update(self) -> None:
        summary = self._summary
        if summary is not None:
            records = [figure for figure in summary.pages if "/" in figure.key]
            self._pages.replace(self._rows(records))
            self._codes.replace(self._rows(summary.codes))
            self._languages.replace(self._rows(summary.languages))
            self._words.replace(self._rows(summary.words))
            self._hours.replace(self._busy(summary))
        self.changed.emit()

    def _rows(self, figures: Sequence[Figure]) -> list[FigureRow]:
        shown = [figure for figure in figures if figure.count][:MOST]
        most = max((figure.count or 0 for figure in shown), default=1)
        return [
            FigureRow(figure.key, figure.en if self._language == "en" else figure.zh, count, count / most)
            for figure in shown
            if (count := figure.count)
        ]

    def _busy(self, summary: Summary) -> list[FigureRow]:
        """The pages opened in each hour of the day, from the first that has any to the last."""
        counts = [figure.count or 0 for figure in summary.hours]
        lively = [hour for hour, count in enumerate(counts) if count]
        if not lively:
            return []
        most = max(counts)
        return [
            FigureRow(str(hour), f"{hour}:00", counts[hour], counts[hour] / most)
            for hour in range(lively[0], lively[-1] + 1)
        ]

    @Property(bool, constant=True)
    def recorded(self) -> bool:
        return self._context.settings.usage.record

    """False when kiosk.toml has nothing counted."""

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._task.doing

    """What is being done: "search", "write"; empty when nothing."""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._task.trouble

    @Property(str, notify=changed)
    def written(self) -> str:
        return self._written

    """The folder that the report was written to last."""

    @Property(int, notify=changed)
    def visits(self) -> int:
        return self._today.visits

    @Property(int, notify=changed)
    def pagesOpened(self) -> int:
        return self._today.pages

    @Property(int, notify=changed)
    def codesShown(self) -> int:
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
