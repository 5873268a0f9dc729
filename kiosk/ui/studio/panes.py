"""The parts of the window in turn, for those who use the keyboard alone: the list, the form, the page, what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Panes(QObject):
    """`panes`, each with what takes the cursor when nothing of it had it before. A pane that is not seen is passed over."""

    def __init__(self, window: QWidget, panes: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._panes = panes
        self._last: dict[QWidget, QWidget] = {}
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._remember)

    def next(self) -> None:
        """Go to the next one, to what had the cursor there last."""
        at = next((number for number, pane in enumerate(self._panes) if _holds(pane, QApplication.focusWidget())), -1)
        for step in range(1, len(self._panes) + 1):
            pane = self._panes[(at + step) % len(self._panes)]
            if pane.isVisible() and (target := self._target(pane)):
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _target(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(pane)
        inside = [last] if last and isValid(last) else []
        inside += pane.findChildren(QWidget)
        return next((each for each in inside if reachable(each) and _holds(pane, each)), None)

    @Slot(QWidget, QWidget)
    def _remember(self, _: QWidget | None, now: QWidget | None) -> None:
        for pane in self._panes:
            if _holds(pane, now) and now:
                self._last = {kept: each for kept, each in self._last.items() if kept is not pane} | {pane: now}


def reachable(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
