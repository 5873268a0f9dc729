"""No way out: in full screen nothing that a visitor does, with fingers, keys or a mouse, leaves the kiosk.

Only the program itself opens the door, when it ends.
"""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow

from kiosk.ui.shell.window_filter import WindowFilter

AGAIN_MS = 1000
"""Milliseconds between two attempts to come back to the front."""
ATTEMPTS = 10
"""How often it is tried each time that the front was lost."""
LAST_PRINTED = 0x00FFFFFF
"""Keys above this print nothing."""
NEVER = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.Quit,
        QEvent.Type.ContextMenu,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
"""What is not let in, whatever it carries."""
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
KEYED = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class KioskEventFilter(QObject):
    """Stands before a window in full screen until it is ended."""

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._shut = True
        self._left = 0
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._come_to_front)
        self.window_filter = WindowFilter.of(window, parent)
        self.window_filter.add(self.keeps_back)
        window.visibilityChanged.connect(self._check_visibility)
        window.activeChanged.connect(self._check_active)

    def end(self) -> None:
        """Let everything through from now on: the program ends."""
        if not self._shut:
            return
        self._shut = False
        self._again.stop()
        self._window.visibilityChanged.disconnect(self._check_visibility)
        self._window.activeChanged.disconnect(self._check_active)
        self.window_filter.remove(self.keeps_back)

    def keeps_back(self, event: QEvent) -> bool:
        """Whether the window must not hear of `event`."""
        if self._shut and swallowed(event):
            event.ignore()
            return True
        return False

    @Slot()
    def _check_visibility(self) -> None:
        """Whoever made it small, or hid it, finds it whole again."""
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            QTimer.singleShot(0, self, self._fill_screen)

    def _fill_screen(self) -> None:
        if self._shut and self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()

    @Slot()
    def _check_active(self) -> None:
        if self._window.isActive():
            return
        self._left = ATTEMPTS
        if not self._again.isActive():
            self._come_to_front()
            self._again.start()

    @Slot()
    def _come_to_front(self) -> None:
        if self._window.isActive() or not self._left:
            self._again.stop()
            return
        self._left -= 1
        self._window.raise_()
        self._window.requestActivate()


@cache
def heard_keys() -> frozenset[int]:
    """Keys that print nothing and may be heard."""
    keys = QtCore.Qt.Key
    return frozenset(
        {
            keys.Key_Return,
            keys.Key_Enter,
            keys.Key_Backspace,
            keys.Key_Tab,
            keys.Key_Left,
            keys.Key_Right,
            keys.Key_Up,
            keys.Key_Down,
            keys.Key_Home,
            keys.Key_End,
            keys.Key_PageUp,
            keys.Key_PageDown,
            keys.Key_Delete,
        }
    )


def swallowed(event: QEvent) -> bool:
    """Whether the window must not hear of it."""
    kind = event.type()
    if kind in NEVER:
        return True
    if kind in KEYED and isinstance(event, QKeyEvent):
        return bool(event.modifiers()) or not (event.key() <= LAST_PRINTED or event.key() in heard_keys())
    if kind in PRESSES and isinstance(event, QMouseEvent):
        return event.button() != QtCore.Qt.MouseButton.LeftButton
    if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
        return bool(event.modifiers())
    return False
