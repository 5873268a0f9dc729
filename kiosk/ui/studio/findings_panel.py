"""What was found in the pack, as a list; each line leads to its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kiosk.base.colours import SEAL, SOFT
from kiosk.base.record_fields import label_of
from kiosk.content.finding import Finding
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.consequences import consequence
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.quick_fix import QUICK_FIXES, fixed
from kiosk.ui.studio.record_forms import KINDS
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.stylesheet import AMBER

DOTS = {"error": SEAL, "warning": AMBER, "info": SOFT}


TALLEST = 150
"""Pixels of the list at most."""


class FindingsPanel(QWidget):
    """The findings, errors first; they fold away under their heading."""

    followed = Signal(str, str)
    """Where the one that was pressed leads: file and field."""
    fix_wanted = Signal(list)
    """Those that are to be mended, by the press of a button: one, or all that have the same mend."""
    folded = Signal(bool)
    """Somebody unfolded (True) or folded the list."""

    def __init__(self, say: Bilingual) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._say = say
        self._shown: tuple[Finding, ...] = ()
        self._open = True
        self.heading = QPushButton()
        self.heading.setObjectName("quiet")
        self.heading.clicked.connect(self._fold)
        self._summary = ""
        self.list = QListWidget()
        self.list.setMaximumHeight(TALLEST)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("检查结果", "What was found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 4)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        self.list.itemActivated.connect(self._follow)
        self.list.itemClicked.connect(self._follow)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown."""
        return self._shown

    def unfold(self, unfolded: bool) -> None:
        """Show the list, or only how much there is in it."""
        self._open = unfolded
        self._show_heading()

    def _fold(self) -> None:
        self.unfold(not self._open)
        self.folded.emit(self._open)

    def _show_heading(self) -> None:
        self.list.setVisible(bool(self._shown) and self._open)
        arrow = ("▾ " if self._open else "▸ ") if self._shown else ""
        self.heading.setText(f"{arrow}{self._summary}")
        self.heading.setAccessibleName(self._summary)
        self.heading.setEnabled(bool(self._shown))

    def fill(self, findings: Sequence[Finding], tables: Mapping[str, Table]) -> None:
        """Show these. Notes are counted and not listed one by one."""
        say = self._say
        listed = tuple(finding for finding in findings if finding.severity != "info")
        errors = sum(finding.severity == "error" for finding in listed)
        if not listed:
            self._summary = say("✓ 没有发现问题", "✓ Nothing wrong")
        else:
            self._summary = say(
                f"{errors} 处必须改正，{len(listed) - errors} 处请看一看（点一下就到那一栏）",
                f"{errors} to be mended, {len(listed) - errors} to be looked at (press one to go to its field)",
            )
        before, self._shown = self._shown, listed
        self._show_heading()
        if listed == before and self.list.count() == len(listed):
            return
        self.list.clear()
        alike: dict[str, list[Finding]] = {}
        for finding in listed:
            if finding.file in tables and fixed(finding, tables[finding.file]):
                alike.setdefault(finding.code, []).append(finding)
        for finding in listed:
            after = say.both(consequence(finding))
            text = f"{self.where(finding, tables)}：{say(finding.what_zh, finding.what_en)}{say(f'（{after}）', f' ({after})')}"
            mend = say(finding.mend_zh, finding.mend_en)
            line = QListWidgetItem(_dot(DOTS[finding.severity]), f"{text}\n→ {mend}")
            line.setData(Qt.ItemDataRole.UserRole, (finding.file, finding.field))
            line.setToolTip(f"{finding.file} {finding.field}")
            self.list.addItem(line)
            if finding in alike.get(finding.code, ()):
                self.list.setItemWidget(line, self._buttons(finding, alike[finding.code]))

    def fix(self, file: str, code: str) -> None:
        """Ask for the first one of this code in a file to be fixed."""
        for finding in self._shown:
            if (finding.file, finding.code) == (file, code):
                self.fix_wanted.emit([finding])
                return

    def _buttons(self, finding: Finding, alike: list[Finding]) -> QWidget:
        """A line's own buttons, at its right end: mend it, and mend all of its kind where there are more."""
        name = self._say.both(QUICK_FIXES[finding.code].name)
        words = [(name, [finding])]
        if len(alike) > 1:
            words.append((self._say(f"同类 {len(alike)} 处都改", f"Mend all {len(alike)}"), alike))
        lane = QWidget()
        lane.setObjectName("plain")
        row = QHBoxLayout(lane)
        row.setContentsMargins(0, 2, 8, 2)
        row.addStretch()
        for said, mended in words:
            button = QPushButton(said)
            button.setObjectName("fix")
            button.setAccessibleName(said)
            button.clicked.connect(lambda _=False, mended=mended: self.fix_wanted.emit(list(mended)))
            row.addWidget(button)
        return lane

    def where(self, finding: Finding, tables: Mapping[str, Table]) -> str:
        """Where something was found, in words: kind, name and field."""
        kind = kind_of(finding.file)
        if finding.file not in tables or kind not in KINDS:
            return finding.file
        field = self._say.both(label_of(kind, finding.field)) if finding.field else ""
        return " · ".join(
            part for part in (self._say.both(KINDS[kind]), name_of(finding.file, tables[finding.file]), field) if part
        )

    def _follow(self, line: QListWidgetItem) -> None:
        file, field = line.data(Qt.ItemDataRole.UserRole)
        self.followed.emit(file, field)


def worst(findings: Sequence[Finding]) -> dict[str, str]:
    """The worst that was found in each file: "error" or "warning"."""
    found = {each.file: "warning" for each in findings if each.severity == "warning"}
    return found | {each.file: "error" for each in findings if each.severity == "error"}


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
