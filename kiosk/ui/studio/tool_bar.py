"""The studio's tool bar: what can be done, and by which key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar

from kiosk.content.finding import Both
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.text_editors import HISTORY, composition_given_up

UNDO, REDO = HISTORY
CHIEF = "publish"
"""The command whose button stands out."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its id, its words, its key."""

    id: str
    words: Both
    keys: tuple[str, ...] = ()


CONTENT: tuple[Command | None, ...] = (
    Command("save", ("保存", "Save"), ("Ctrl+S",)),
    Command(UNDO, ("撤销", "Undo"), ("Ctrl+Z",)),
    Command(REDO, ("重做", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    None,
    Command("add", ("新增", "Add"), ("Ctrl+N",)),
    Command("duplicate", ("复制一份", "Duplicate"), ("Ctrl+D",)),
    Command("put-away", ("归档", "Put away")),
    Command("bring-back", ("取回", "Take back")),
    Command("phone", ("手机传照片…", "From a phone…"), ("Ctrl+I",)),
)
"""What changes the content; None stands for a line between two buttons."""
OUTCOME: tuple[Command | None, ...] = (
    Command("labels", ("打印标签…", "Labels…"), ("Ctrl+P",)),
    Command("preview", ("整机预览", "Preview"), ("F5",)),
    Command("ahead", ("预看…", "Look ahead…"), ("Shift+F5",)),
    Command("publish", ("发布", "Publish"), ("F9",)),
    Command("go-back", ("退回", "Go back")),
    Command("stick", ("发布到优盘…", "To a stick…")),
    Command("wall", ("发布到触摸屏…", "To the wall…"), ("F10",)),
)
"""What becomes of it."""
STUDIO: tuple[Command | None, ...] = (
    Command("open", ("打开…", "Open…"), ("Ctrl+O",)),
    Command("help", ("帮助", "Help"), ("F1",)),
    Command("language", ("English", "中文")),
)
"""The studio itself."""


class ToolBars(QObject):
    """The parts of the tool bar of a window: side by side as far as the window is wide, else one under the other.

    `run` says what each command does, by its id.
    """

    def __init__(self, window: QMainWindow, say: Bilingual, run: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self.actions: dict[str, QAction] = {}
        """By the id of the command."""
        self._bars = [QToolBar(), QToolBar(), QToolBar()]
        for bar, commands in zip(self._bars, (CONTENT, OUTCOME, STUDIO), strict=True):
            bar.setMovable(False)
            for command in commands:
                if command:
                    self._add(bar, command, run[command.id])
                else:
                    bar.addSeparator()
            window.addToolBar(bar)

    def enable(self, can: Mapping[str, bool]) -> None:
        """Enable or disable actions, by id."""
        for name, enabled in can.items():
            self.actions[name].setEnabled(enabled)

    def fit(self, width: int) -> None:
        """Use as many rows as the window's width in pixels asks for."""
        used = self._bars[0].sizeHint().width()
        for bar in self._bars[1:]:
            needed = bar.sizeHint().width()
            full = used + needed > width
            used = needed if full else used + needed
            if full != self._window.toolBarBreak(bar):
                if full:
                    self._window.insertToolBarBreak(bar)
                else:
                    self._window.removeToolBarBreak(bar)

    def _add(self, bar: QToolBar, command: Command, run: Callable[[], None]) -> None:
        words = self._say.both(command.words)
        action = QAction(words, self._window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.id in HISTORY:
            action.setEnabled(False)
            # Words that an input method still has in hand are the first step back.
            action.triggered.connect(lambda: None if composition_given_up() else run())
        else:
            action.triggered.connect(lambda _=False: run())
            if command.keys:
                action.setToolTip(f"{words} ({command.keys[0]})")
        self.actions[command.id] = action
        bar.addAction(action)
        if button := bar.widgetForAction(action):
            button.setAccessibleName(words)
            if command.id == CHIEF:
                button.setObjectName("chief")
