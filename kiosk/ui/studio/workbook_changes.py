"""What a workbook would change, record by record and field by field, each with a tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from kiosk.base.colours import SEAL
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.record_list import name_of
from kiosk.workbook.change_summary import Change, around, unit_of
from kiosk.workbook.proposal import ChangedRecord, Proposal

UNIT = Qt.ItemDataRole.UserRole
MOST_SAID = 200
"""Findings that are listed."""
TALLEST = 130
"""Pixels of their list, and of what the marked line says in full."""
MOST_SHOWN = 300
"""Signs of a text that are shown in full."""


class WorkbookChangesDialog(ModalDialog):
    """Lists the changes, all ticked; `then` hears those that still are: the file and the path of each."""

    def __init__(self, dialogs: Dialogs, proposal: Proposal, then: Callable[[Sequence[tuple[str, str]]], None]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("读回表格", "Workbook in"))
        self._say, self._then = say, then
        column = QVBoxLayout(self)
        head = QLabel(say("表格里改了这些", "What the workbook changes"))
        head.setObjectName("title")
        column.addWidget(head)
        since = sum(each.changed_since for each in proposal.records)
        lead = say(
            "打勾的会读进来；不要的去掉勾。读进来以后撤销一次全部退回，没有保存以前文件不变。",
            "What is ticked is taken in. One Undo takes all of it back, and no file changes before you save.",
        )
        if since:
            lead += say(
                f"\n红色的 {since} 条，导出之后在制作室里也改过，请看清再决定。",
                f"\n{since} in red were changed in the studio, too, since the export: look at them closely.",
            )
        words = QLabel(lead)
        words.setWordWrap(True)
        column.addWidget(words)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(say("表格里的改动", "Changes of the workbook"))
        self._tree.setHeaderLabels(
            [say("记录和字段", "Record and field"), say("现在", "Now"), say("表格里", "In the workbook")]
        )
        self._tree.setWordWrap(True)
        for each in proposal.records:
            record = self._record(each)
            self._tree.addTopLevelItem(record)
            record.setFirstColumnSpanned(True)
        self._tree.expandAll()
        header = self._tree.header()
        for at in range(3):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self._tree.itemChanged.connect(self._count)
        column.addWidget(self._tree, 1)
        self._whole = QLabel()
        self._whole.setObjectName("soft")
        self._whole.setWordWrap(True)
        self._whole.setMaximumHeight(TALLEST)
        self._tree.currentItemChanged.connect(self._show_whole)
        column.addWidget(self._whole)
        told = [each for each in proposal.findings if each.code != "changed-since" and each.severity != "info"]
        if told:
            column.addWidget(QLabel(say(f"表格里这 {len(told)} 处要看一看", f"{len(told)} cell(s) to look at")))
            said = QListWidget()
            said.setAccessibleName(say("要看一看的格子", "Cells to look at"))
            said.setWordWrap(True)
            said.setMaximumHeight(TALLEST)
            said.addItems(
                [
                    f"{each.field}  " + say(f"{each.what_zh}{each.mend_zh}", f"{each.what_en} {each.mend_en}")
                    for each in told[:MOST_SAID]
                ]
            )
            column.addWidget(said)
        buttons = QHBoxLayout()
        buttons.addStretch()
        self._take = QPushButton()
        self._take.setObjectName("chief")
        self._take.clicked.connect(self._accepted)
        leave = QPushButton(say("不读", "Leave it"))
        leave.clicked.connect(self.reject)
        buttons.addWidget(self._take)
        buttons.addWidget(leave)
        column.addLayout(buttons)
        self._count()
        self._tree.setFocus()
        self.fit(1100, 760)

    def _record(self, record: ChangedRecord) -> QTreeWidgetItem:
        say = self._say
        noun = say.both(record.changes[0].sheet.noun) if record.changes else ""
        name = name_of(record.file, record.before or record.after or {})
        parts = [" ".join(part for part in (noun, name) if part)]
        if record.before is None:
            parts.append(say("新增", "new"))
        if record.after is None:
            parts.append(say("删除（归档）", "put away"))
        if record.changed_since:
            parts.append(say("制作室里也改过", "changed in the studio, too"))
        line = QTreeWidgetItem([" · ".join(parts)])
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        line.setCheckState(0, Qt.CheckState.Checked)
        if record.changed_since:
            line.setForeground(0, QColor(SEAL))
        if record.before is None or record.after is None:
            line.setData(0, UNIT, (record.file, ""))
            return line
        units: dict[str, list[Change]] = {}
        for change in record.changes:
            units.setdefault(unit_of(change), []).append(change)
        for path, changes in units.items():
            line.addChild(self._field(record.file, path, changes))
        return line

    def _field(self, file: str, path: str, changes: Sequence[Change]) -> QTreeWidgetItem:
        """What is ticked as one: a field, or a list inside the record with all that changes in it."""
        say, first = self._say, changes[0]
        if len(changes) == 1 and first.kind == "changed" and first.column and not first.sheet.rows:
            have, will = around(first.before, first.after)
            cells = [
                say(first.column.zh, first.column.en),
                have or say("（空）", "(empty)"),
                will or say("（空）", "(empty)"),
            ]
            whole = first.before, first.after
        else:
            name = say("图片", "Pictures") if path == "pictures" else say(first.sheet.title, first.sheet.en)
            said = "\n".join(say(*each.words) for each in changes)
            cells, whole = [name, "", said], ("", said)
        line = QTreeWidgetItem(cells)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(0, Qt.CheckState.Checked)
        line.setData(0, UNIT, (file, path))
        for at, text in enumerate(whole, 1):
            line.setData(at, UNIT, text)
        return line

    def _chosen(self) -> list[tuple[str, str]]:
        chosen = []
        for at in range(self._tree.topLevelItemCount()):
            record = self._tree.topLevelItem(at)
            lines = [record.child(row) for row in range(record.childCount())] if record else []
            for line in lines or [record]:
                if line and line.checkState(0) == Qt.CheckState.Checked and (unit := line.data(0, UNIT)):
                    chosen.append((str(unit[0]), str(unit[1])))
        return chosen

    @Slot(QTreeWidgetItem)
    def _show_whole(self, line: QTreeWidgetItem | None) -> None:
        """Show in full what the marked line says before and after."""
        have, will = (str(line.data(at, UNIT) or "")[:MOST_SHOWN] if line else "" for at in (1, 2))
        self._whole.setText(f"{have} → {will}" if have and will else have or will)

    @Slot()
    def _count(self) -> None:
        """Say how many are ticked on the button that takes them."""
        count = len(self._chosen())
        self._take.setText(self._say(f"读进来（{count} 处）", f"Take in ({count})"))
        self._take.setEnabled(count > 0)

    @Slot()
    def _accepted(self) -> None:
        chosen = self._chosen()
        self.accept()
        self._then(chosen)
