"""What visitors looked at, exactly: the counts of this machine's kiosk, or of a record brought from another one."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from kiosk.base.venue_clock import now_in
from kiosk.release.record_titles import titles
from kiosk.release.store import Store
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.studio_folders import StudioFolders
from kiosk.usage.brought_log import BroughtLog
from kiosk.usage.exact_tables import ExactTable, exact_tables
from kiosk.usage.summary import EXACT, summarise
from kiosk.usage.usage_log import FILE, KEPT_DAYS, Log

PERIODS = (7, 30, 90, KEPT_DAYS)
USUAL = 30
"""Days that are summed up at first."""


class CountsSheet(ModalDialog):
    """Tables under their headings, for a number of days up to the last one counted."""

    wanted = Signal(int)
    """Another number of days."""
    file_wanted = Signal()

    def __init__(self, dialogs: Dialogs) -> None:
        say = self._say = dialogs.say
        super().__init__(dialogs, say("访客看了什么", "What visitors looked at"))
        self.of_what = QLabel()
        self.of_what.setTextFormat(Qt.TextFormat.PlainText)
        self.of_what.setWordWrap(True)
        self.days = QComboBox()
        self.days.setAccessibleName(say("多少天", "How many days"))
        for days in PERIODS:
            self.days.addItem(say(f"最近 {days} 天", f"The last {days} days"), days)
        self.days.setCurrentIndex(PERIODS.index(USUAL))
        self.days.currentIndexChanged.connect(lambda at: self.wanted.emit(PERIODS[at]))
        other, close = QPushButton(say("打开记录文件…", "Open a record…")), QPushButton(say("关闭", "Close"))
        other.setAutoDefault(False)
        other.clicked.connect(self.file_wanted)
        close.clicked.connect(self.reject)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([say("看了什么", "What"), say("次数", "Count")])
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setColumnWidth(0, 460)
        rule = QLabel(
            say(
                "这里的数是准确的，只供本展厅自己看。带出展厅的报告和状态消息里，每个数都向下取整到 5 的倍数。",
                "These numbers are exact and for this house alone. In reports and heartbeats, which leave it, each is rounded"
                " down to a multiple of five.",
            )
        )
        rule.setWordWrap(True)
        rule.setObjectName("soft")
        head, ends, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.of_what, 1)
        head.addWidget(self.days)
        ends.addWidget(other)
        ends.addStretch(1)
        ends.addWidget(close)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        column.addWidget(rule)
        column.addLayout(ends)
        self.fit(720, 680)

    def show_tables(self, of_what: str, tables: tuple[ExactTable, ...]) -> None:
        """Fill the sheet; of a long period the days stay folded."""
        say = self._say
        self.of_what.setText(of_what if tables else f"{of_what}\n{say('还没有计数。', 'Nothing was counted yet.')}")
        self.tree.clear()
        for at, table in enumerate(tables):
            heading = QTreeWidgetItem(self.tree, [say.both(table.heading), ""])
            for figure in table.figures:
                line = QTreeWidgetItem(heading, [say(figure.zh, figure.en), str(figure.count)])
                line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heading.setExpanded(at > 0 or len(table.figures) <= min(PERIODS))


class VisitorCounts(QObject):
    """Opens the sheet, and reads records beside the GUI; nothing is written."""

    def __init__(self, folders: StudioFolders, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._folders, self._jobs = folders, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say

    def open(self) -> None:
        """Show the counts of this machine's kiosk."""
        sheet = CountsSheet(self._dialogs)
        chosen: list[Path | None] = [None]

        def read() -> None:
            self._read(sheet, chosen[0], PERIODS[sheet.days.currentIndex()])

        def choose() -> None:
            title = self._say("选择使用记录", "Choose a record of usage")
            kinds = self._say(f"使用记录 ({FILE} *.sqlite)", f"Records of usage ({FILE} *.sqlite)")
            if file := QFileDialog.getOpenFileName(sheet, title, "", kinds)[0]:
                chosen[0] = Path(file)
                read()

        sheet.wanted.connect(lambda _: read())
        sheet.file_wanted.connect(choose)
        sheet.open()
        read()

    def _read(self, sheet: CountsSheet, file: Path | None, days: int) -> None:
        folders = self._folders

        def work(job: Job, on_progress: OnProgress) -> tuple[str, tuple[ExactTable, ...]]:
            catalogue = Store(folders.data).open_shown(folders.builtin).catalogue
            names, zone = {}, ""
            if catalogue is not None:
                with contextlib.closing(catalogue):
                    names, zone = titles(catalogue)[0], catalogue.tables.zone
            today = now_in(zone).date()
            with contextlib.closing(BroughtLog(file) if file else Log.reading(folders.data)) as log:
                last = (log.last or today) if isinstance(log, BroughtLog) else today
                return self._of_what(log.file, last), exact_tables(summarise(log, names, last, days, EXACT))

        def done(found: tuple[str, tuple[ExactTable, ...]]) -> None:
            if sheet.isVisible():
                sheet.show_tables(*found)

        self._jobs.run(sheet.windowTitle(), work, done, self._say("没有读成。", "It could not be read."))

    def _of_what(self, file: Path, last: date) -> str:
        return self._say(f"{file}，到 {last} 为止", f"{file}, up to {last}")
