"""The studio's tool bar: what can be done, and by which key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolBar

from kiosk.ui.studio.staff_guide import open_guide
from kiosk.ui.studio.text_editors import HISTORY, composition_given_up

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

Row = tuple[str, str, Callable[[], None]]


class Bars(QObject):
    """The two halves of the tool bar of a studio: side by side, or one under the other where the window is narrow."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.actions_by_name: dict[str, QAction] = {}
        self._bars = [QToolBar(), QToolBar()]
        self._studio = studio
        for bar, rows in zip(self._bars, halves(studio), strict=True):
            bar.setMovable(False)
            for row in rows:
                self._add(bar, row)
            studio.addToolBar(bar)
        publishing = studio.publishing

        def follow() -> None:
            self.actions_by_name[studio.say("退回", "Go back")].setEnabled(publishing.can_go_back)

        publishing.changed.connect(follow)
        follow()

    def fit(self, width: int) -> None:
        """Take one row or two, as the window's width in pixels allows."""
        studio, second = self._studio, self._bars[1]
        narrow = sum(bar.sizeHint().width() for bar in self._bars) > width
        if narrow != studio.toolBarBreak(second):
            if narrow:
                studio.insertToolBarBreak(second)
            else:
                studio.removeToolBarBreak(second)

    def _add(self, bar: QToolBar, row: Row | QAction | None) -> None:
        if row is None:
            bar.addSeparator()
            return
        action = row if isinstance(row, QAction) else _action(self._studio, row)
        self.actions_by_name[action.text()] = action
        bar.addAction(action)
        if button := bar.widgetForAction(action):
            button.setAccessibleName(action.text())
            if action.text() == self._studio.say("发布", "Publish"):
                button.setObjectName("chief")


def halves(studio: Studio) -> tuple[list[Row | QAction | None], list[Row | QAction | None]]:
    """What changes the content, and what becomes of it."""
    say, editing, publishing, shelving = studio.say, studio.editing, studio.publishing, studio.shelving
    undo = history(studio, HISTORY[0], say("撤销", "Undo"), editing.undo)
    redo = history(studio, HISTORY[1], say("重做", "Redo"), editing.redo)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    editing.stack.canUndoChanged.connect(undo.setEnabled)
    editing.stack.canRedoChanged.connect(redo.setEnabled)
    return [
        (say("保存", "Save"), "Ctrl+S", studio.saving.save),
        undo,
        redo,
        None,
        (say("新增", "Add"), "Ctrl+N", shelving.add),
        (say("复制一份", "Duplicate"), "Ctrl+D", shelving.duplicate),
        (say("归档", "Put away"), "", shelving.put_away),
        (say("取回", "Take back"), "", shelving.take_back),
    ], [
        (say("打印标签…", "Print labels…"), "Ctrl+P", studio.labelling.ask),
        (say("整机预览", "Preview kiosk"), "F5", publishing.preview),
        (say("发布", "Publish"), "F9", publishing.publish),
        (say("退回", "Go back"), "", publishing.go_back),
        (say("发布到优盘…", "To a stick…"), "", studio.carrying.carry),
        None,
        (say("打开…", "Open…"), "Ctrl+O", lambda: studio.elsewhere.emit()),
        (say("帮助", "Help"), "F1", lambda: open_guide(studio)),
        (say("English", "中文"), "", lambda: studio.renamed.emit("en" if say.language == "zh" else "zh")),
    ]


def history(studio: Studio, name: str, words: str, step: Callable[[], None]) -> QAction:
    """An action that goes one step back or on. Words that an input method still has in hand are the first step back."""
    action = QAction(words, studio)
    action.setObjectName(name)
    action.setEnabled(False)
    action.triggered.connect(lambda: None if composition_given_up() else step())
    return action


def _action(studio: Studio, row: Row) -> QAction:
    words, key, act = row
    action = QAction(words, studio)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{words} ({key})")
    action.triggered.connect(lambda _=False: act())
    return action
