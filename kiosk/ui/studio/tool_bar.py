"""The studio's menus and its tool bar: what can be done, and by which key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar

from kiosk.ui.studio.studio_commands import BAR, CHIEF, MENUS, Command
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.text_editors import HISTORY, composition_brought_in, composition_given_up


class ToolBars(QObject):
    """The menus of a window, and the parts of its tool bar: side by side as far as it is wide, else one under the other.

    `run` says what each command does, by its id.
    """

    def __init__(self, window: QMainWindow, say: Bilingual, run: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self.actions: dict[str, QAction] = {}
        """By the id of the command."""
        self.menus: dict[str, QMenu] = {}
        """By the id of the menu."""
        for menu in MENUS:
            made = self.menus[menu.id] = window.menuBar().addMenu(say.both(menu.words))
            made.setObjectName(f"menu-{menu.id}")
            for command in menu.commands:
                if command and command.submenu:
                    self.menus[command.id] = made.addMenu(say.both(command.words))
                    self.menus[command.id].setObjectName(f"menu-{command.id}")
                elif command:
                    made.addAction(self._action(command, run[command.id]))
                else:
                    made.addSeparator()
        self._bars = [QToolBar() for _ in BAR]
        for bar, commands in zip(self._bars, BAR, strict=True):
            bar.setMovable(False)
            for name in commands:
                if name:
                    self._add_button(bar, name)
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

    def _action(self, command: Command, run: Callable[[], None]) -> QAction:
        words = self._say.both(command.words)
        action = QAction(words, self._window)
        action.setObjectName(command.id)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.id in HISTORY:
            action.setEnabled(False)
            # Words that an input method still has in hand are the first step back.
            action.triggered.connect(lambda: None if composition_given_up() else run())
        else:
            action.triggered.connect(composition_brought_in)
            action.triggered.connect(lambda _=False: None if self._asked() else run())
        if command.keys:
            action.setToolTip(f"{words} ({command.keys[0]})")
        self.actions[command.id] = action
        return action

    def _asked(self) -> bool:
        """Whether a question over the window waits: a command pressed twice is one, and none begins behind a question."""
        asked = QApplication.activeModalWidget()
        while asked and asked is not self._window:
            asked = asked.parentWidget()
        return asked is not None

    def _add_button(self, bar: QToolBar, name: str) -> None:
        bar.addAction(self.actions[name])
        if button := bar.widgetForAction(self.actions[name]):
            button.setAccessibleName(self.actions[name].text())
            if name == CHIEF:
                button.setObjectName("chief")
