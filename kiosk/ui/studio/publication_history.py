"""The history of what was put on show on this machine: by whom, with what changes, and a press back to any of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from kiosk.base.venue_clock import moment_in
from kiosk.content.finding import Both
from kiosk.release.publications import Publication
from kiosk.ui.studio.change_groups import FoldedGroup, grouped
from kiosk.ui.studio.change_preview import card_of, counted
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.studio_words import Bilingual

WAYS: dict[str, Both] = {
    "studio": ("制作室", "studio"),
    "command": ("命令行", "command line"),
    "panel": ("触摸屏上", "at the kiosk"),
    "office": ("总部送来", "from the office"),
    "start": ("启动时自动退回", "gone back at a start"),
}
"""Where it was done."""


@dataclass(frozen=True, slots=True)
class Past:
    """One time that a release came on show, as a line of the list."""

    told: Publication
    on_show: bool
    kept: bool
    """Whether the release is still there, so that it can be shown again."""
    back: bool
    """Whether it had been on show before."""


def past(history: Sequence[Publication], shown: str, whole: Collection[str]) -> list[Past]:
    """The lines of a history, the newest first, of which the releases `whole` can be shown again.

    The newest line of the release `shown` is the one on show.
    """
    lines = []
    for at, told in enumerate(history):
        newest = all(other.release != told.release for other in history[:at])
        back = any(other.release == told.release for other in history[at + 1 :])
        lines.append(Past(told, newest and told.release == shown, told.release in whole, back))
    return lines


def line_of(say: Bilingual, each: Past, timezone: str) -> str:
    """A line of the list: when, by whom, where, what changed."""
    told = each.told
    parts = [moment_in(timezone, told.when).strftime("%Y-%m-%d %H:%M"), told.by]
    parts.append(say.both(WAYS.get(told.way, (told.way, told.way))))
    if each.back:
        parts.append(say("换回来的", "shown again"))
    if each.on_show:
        parts.append(say("正在展出", "on show"))
    elif not each.kept:
        parts.append(say("已清理", "cleared away"))
    return f"{' · '.join(part for part in parts if part)}\n{what_changed(say, told)}"


def what_changed(say: Bilingual, told: Publication) -> str:
    """How much a publication changed, in one line."""
    if told.known:
        return counted(say, told.counts)
    if not told.before:
        many = sum(told.counts.values())
        counts = say(f"，一共 {many} 条记录", f", with {many} record(s)") if many else ""
        return say(f"第一次发布{counts}。", f"The first publication{counts}.")
    return say("改了什么没有记下。", "What changed was not written down.")


class HistoryDialog(ModalDialog):
    """The list, beside it what the marked one changed; `back_to` hears the release that is wanted again."""

    def __init__(self, dialogs: Dialogs, lines: Sequence[Past], timezone: str, back_to: Callable[[str], None]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("发布记录", "History"))
        self._say, self._lines, self._back_to = say, lines, back_to
        column = QVBoxLayout(self)
        head = QLabel(say("发布记录", "History"))
        head.setObjectName("title")
        column.addWidget(head)
        self._list = QListWidget()
        self._list.setAccessibleName(say("每一次发布", "Each publication"))
        self._list.addItems([line_of(say, each, timezone) for each in lines])
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._told = QWidget()
        self._told_rows = QVBoxLayout(self._told)
        area = self.scrolled(self._told)
        area.setAccessibleName(say("改了什么", "What changed"))
        parts = QSplitter()
        parts.addWidget(self._list)
        parts.addWidget(area)
        parts.setSizes([400, 500])
        parts.setChildrenCollapsible(False)
        column.addWidget(parts, 1)
        buttons = QHBoxLayout()
        note = QLabel(say("换回去之前，先给您看会变什么。", "Before it changes you see what will."))
        note.setObjectName("soft")
        self._again = QPushButton(say("换回这一版…", "Show this one…"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self._go_back)
        close = QPushButton(say("关闭", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons.addWidget(note, 1)
        buttons.addWidget(self._again)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self._list.currentRowChanged.connect(self._show)
        self._show(-1)
        self._list.setCurrentRow(0)
        self._list.setFocus()
        self.fit(1000, 700)

    @Slot(int)
    def _show(self, at: int) -> None:
        """Show what the marked one changed; without any there is nothing to go back to."""
        while (spot := self._told_rows.takeAt(0)) is not None:
            if shown := spot.widget():
                shown.hide()
                shown.deleteLater()
        if not 0 <= at < len(self._lines):
            self._told_rows.addWidget(QLabel(self._say("这台机器上还没有发布过。", "Nothing was published here yet.")))
            self._told_rows.addStretch()
            self._again.setEnabled(False)
            return
        say, each = self._say, self._lines[at]
        self._again.setEnabled(each.kept and not each.on_show)
        release = QLabel(say(f"版本 {each.told.release[:12]}", f"Release {each.told.release[:12]}"))
        release.setObjectName("soft")
        self._told_rows.addWidget(QLabel(what_changed(say, each.told)))
        self._told_rows.addWidget(release)
        for name, among in grouped(each.told.changes):
            group = FoldedGroup(say, name, among, lambda one, of: card_of(say, one, of, pictures=False))
            self._told_rows.addWidget(group)
        if each.told.known and (more := sum(each.told.counts.values()) - len(each.told.changes)) > 0:
            words = say(f"还有 {more} 处没有逐条记下。", f"{more} more are not written down one by one.")
            self._told_rows.addWidget(QLabel(words))
        self._told_rows.addStretch()

    @Slot()
    def _go_back(self) -> None:
        release = self._lines[self._list.currentRow()].told.release
        self.accept()
        self._back_to(release)
