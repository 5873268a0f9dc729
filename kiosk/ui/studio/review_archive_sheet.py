"""The sheet of the archive: who handed in, passed, sent back and published what and when; a table of it for others."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from kiosk.base import atomic_write
from kiosk.review.archive import Act, Reading
from kiosk.review.listed import WORDS, as_csv
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.pack_folder import chosen_file
from kiosk.ui.studio.studio_words import Bilingual


def told(say: Bilingual, act: Act) -> str:
    """One act in words."""
    parts = (act.when[:16].replace("T", " "), say.both(WORDS[act.kind]), act.who, act.machine, act.release[:12])
    head = " · ".join(part for part in parts if part)
    changes = say(f"改动 {len(act.changes)} 处", f"{len(act.changes)} change(s)") if act.changes else ""
    return "\n".join(part for part in (head, act.remark, changes) if part)


class ReviewArchiveSheet(ModalDialog):
    """The newest act first; what cannot be vouched for stands above them all."""

    def __init__(self, dialogs: Dialogs, reading: Reading) -> None:
        say = self._say = dialogs.say
        super().__init__(dialogs, say("审阅记录", "Review archive"))
        self._dialogs, self._reading = dialogs, reading
        column, ends = QVBoxLayout(self), QHBoxLayout()
        for fault in reading.faults:
            wrong = QLabel(say.both(fault))
            wrong.setObjectName("wrong")
            wrong.setWordWrap(True)
            column.addWidget(wrong)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.addItems([told(say, act) for act in reversed(reading.acts)])
        if not reading.acts:
            column.addWidget(QLabel(say("这里还没有审阅记录。", "There are no reviews here yet.")))
        export, close = QPushButton(say("存成表格…", "Save as a table…")), QPushButton(say("关闭", "Close"))
        export.setAutoDefault(False)
        export.setEnabled(bool(reading.acts))
        export.clicked.connect(self._export)
        close.clicked.connect(self.reject)
        ends.addWidget(export)
        ends.addStretch(1)
        ends.addWidget(close)
        column.addWidget(self.list, 1)
        column.addLayout(ends)
        self.list.setVisible(bool(reading.acts))
        self.fit(760, 620 if reading.acts else 0)

    def _export(self) -> None:
        say = self._say
        title = say("存成表格", "Save as a table")
        file = QFileDialog.getSaveFileName(self, title, say("审阅记录.csv", "reviews.csv"), "CSV (*.csv)")[0]
        if not file:
            return
        try:
            atomic_write.replace(chosen_file(file, ".csv").absolute(), as_csv(self._reading))
        except OSError as error:
            self._dialogs.tell_failure(title, say("没有存成。", "It was not saved."), error)
