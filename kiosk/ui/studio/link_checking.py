"""Asks the addresses of the pack in hand whether they still answer, when somebody wishes it; each answer leads to its record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from kiosk.base.colours import INK, SEAL
from kiosk.content.draft import Draft
from kiosk.content.link_check import Answer, Offline, asked, links
from kiosk.content.toml_tables import Table
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.record_list import name_of

LANE = "links"
"""A site may be slow: nothing else waits for it."""


class LinkChecking(QObject):
    """Checks the addresses of a draft."""

    followed = Signal(str, str)
    """Where an answer that was pressed leads: file and field."""

    def __init__(self, draft: Draft, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._jobs = draft, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say

    def ask(self) -> None:
        """Ask every address in hand, saved or not, and show what came of it."""
        say, tables = self._say, dict(self._draft.tables)
        title, wanted = say("检查链接", "Check links"), links(tables)
        if not wanted:
            self._dialogs.tell(title, say("内容里没有网址。", "There are no addresses in the content."))
            return

        def work(job: Job, on_progress: OnProgress) -> list[Answer] | Offline:
            words = say("正在一个一个地问", "Asking one after the other")
            try:
                return [*asked(wanted, lambda done, total: on_progress(words, done, total))]
            except Offline as offline:
                return offline

        def done(found: list[Answer] | Offline) -> None:
            if isinstance(found, Offline):
                self._dialogs.tell(title, say(*found.said), bad=True)
            else:
                LinksDialog(self._dialogs, found, tables, self.followed.emit).open()

        self._jobs.run(title, work, done, lane=LANE)


class LinksDialog(ModalDialog):
    """What each address answered: those that want a look first. A press leads to the record, or opens the page."""

    def __init__(
        self,
        dialogs: Dialogs,
        answers: Sequence[Answer],
        tables: Mapping[str, Table],
        follow: Callable[[str, str], None],
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("检查链接", "Check links"))
        self._follow = follow
        bad = [answer for answer in answers if answer.state != "well"]
        head = QLabel(
            say(
                f"{len(answers)} 个网址：{len(answers) - len(bad)} 个能打开，{len(bad)} 个请看一看。",
                f"{len(answers)} addresses: {len(answers) - len(bad)} open, {len(bad)} want a look.",
            )
        )
        head.setObjectName("title")
        head.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("网址", "Addresses"))
        for answer in sorted(answers, key=lambda each: each.state == "well"):
            for file, field in answer.link.places:
                name = name_of(file, tables[file])
                line = QListWidgetItem(f"{name}{say('：', ': ')}{say(*answer.said)}\n{answer.link.url}")
                line.setForeground(QColor(INK if answer.state == "well" else SEAL))
                line.setData(Qt.ItemDataRole.UserRole, (file, field, answer.link.url))
                line.setToolTip(f"{file} {field}")
                self.list.addItem(line)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self._go())
        go, look, close = (
            QPushButton(words)
            for words in (say("到那一栏", "Go to its field"), say("打开网页", "Open the page"), say("关闭", "Close"))
        )
        go.setObjectName("chief")
        go.clicked.connect(self._go)
        look.clicked.connect(self._look)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        for button in (go, look, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.fit(820, 560)

    def _chosen(self) -> tuple[str, str, str]:
        line = self.list.currentItem()
        return line.data(Qt.ItemDataRole.UserRole) if line else ("", "", "")

    def _go(self) -> None:
        file, field, _ = self._chosen()
        if file:
            self.accept()
            self._follow(file, field)

    def _look(self) -> None:
        if url := self._chosen()[2]:
            QDesktopServices.openUrl(QUrl(url))
