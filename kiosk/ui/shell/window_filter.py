"""What stands before a window: one filter that asks each listener, because to ask Python costs a tenth of a small frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

Judge = Callable[[QEvent], bool]
"""Whether the window must not hear of an event."""


class WindowFilter(QObject):
    """Asks whoever came last first, until one keeps the event back. `of` finds the one that there is."""

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._judges: tuple[Judge, ...] = ()
        window.installEventFilter(self)

    @classmethod
    def of(cls, window: QWindow, parent: QObject) -> WindowFilter:
        """The filter of `parent`, which has one window; made when there is none. It does not belong to the window, which
        dies unheard by Python."""
        return parent.findChild(cls) or cls(window, parent)

    def add(self, judge: Judge) -> None:
        """Ask `judge` from now on, before the others."""
        self._judges = (judge, *self._judges)

    def remove(self, judge: Judge) -> None:
        """Ask `judge` no more."""
        self._judges = tuple(other for other in self._judges if other != judge)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks before the window is told: True keeps the event from it."""
        if event.type() == QEvent.Type.UpdateRequest:
            return False
        return any(judge(event) for judge in self._judges)
