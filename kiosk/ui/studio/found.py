"""What was found in the pack, as a list; each line leads to its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.content.finding import Finding
from kiosk.content.tables import Table
from kiosk.ui.studio.fields import kind_of
from kiosk.ui.studio.forms import KINDS, called
from kiosk.ui.studio.look import AMBER, SEAL, SOFT
from kiosk.ui.studio.records import name_of
from kiosk.ui.studio.speech import Speech

DOTS = {"error": SEAL, "warning": AMBER, "info": SOFT}


class Found(QWidget):
    """The findings, errors first. `led` says where the one that was pressed leads."""

    led = Signal(str, str)

    def __init__(self, say: Speech) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._say = say
        self._shown: tuple[Finding, ...] = ()
        self.heading = QLabel()
        self.heading.setObjectName("soft")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("检查结果", "What was found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 4)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        column.addStretch()
        self.list.itemActivated.connect(self._lead)
        self.list.itemClicked.connect(self._lead)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown."""
        return self._shown

    def fill(self, findings: Sequence[Finding], tables: Mapping[str, Table]) -> None:
        """Show these. Notes are counted and not listed one by one."""
        say = self._say
        listed = tuple(finding for finding in findings if finding.severity != "info")
        errors = sum(finding.severity == "error" for finding in listed)
        self.list.setVisible(bool(listed))
        if not listed:
            self.heading.setText(say("✓ 没有发现问题", "✓ Nothing wrong"))
        else:
            self.heading.setText(
                say(
                    f"{errors} 处必须改正，{len(listed) - errors} 处请看一看（点一下就到那一栏）",
                    f"{errors} to be mended, {len(listed) - errors} to be looked at (press one to go to its field)",
                )
            )
        if listed == self._shown and self.list.count() == len(listed):
            return
        self._shown = listed
        self.list.clear()
        for finding in listed:
            text = f"{self.where(finding, tables)}：{say(finding.what_zh, finding.what_en)}"
            mend = say(finding.mend_zh, finding.mend_en)
            line = QListWidgetItem(_dot(DOTS[finding.severity]), f"{text}\n→ {mend}")
            line.setData(Qt.ItemDataRole.UserRole, (finding.file, finding.field))
            line.setToolTip(f"{finding.file} {finding.field}")
            self.list.addItem(line)

    def where(self, finding: Finding, tables: Mapping[str, Table]) -> str:
        """Where something was found, in words: kind, name and field."""
        kind = kind_of(finding.file)
        if finding.file not in tables or kind not in KINDS:
            return finding.file
        field = self._say.both(called(kind, finding.field)) if finding.field else ""
        return " · ".join(
            part for part in (self._say.both(KINDS[kind]), name_of(finding.file, tables[finding.file]), field) if part
        )

    def _lead(self, line: QListWidgetItem) -> None:
        file, field = line.data(Qt.ItemDataRole.UserRole)
        self.led.emit(file, field)


def _dot(colour: str) -> QIcon:
    picture = QPixmap(14, 14)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(2, 2, 10, 10)
    painter.end()
    return QIcon(picture)
