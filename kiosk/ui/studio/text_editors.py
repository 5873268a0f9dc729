"""Fields for text whose undo is the studio's own: one history, whatever key, button or menu asks for it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

HISTORY = ("edit-undo", "edit-redo")
"""What Qt calls undo and redo in its menus, and the studio its two actions."""
if TYPE_CHECKING:
    Field = QWidget
else:
    Field = object  # shiboken takes one Qt class among the bases; what stands before it is a plain one


class OneHistory(Field):
    """What a field lets go by to the studio, and what it tells of an input method. It stands before Qt's own class."""

    in_hand = ""
    """The words that an input method has in hand and that are not in the text yet."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the studio."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and of_history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; undo and redo go on to the studio."""
        if of_history(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow the input method."""
        self.in_hand = event.preeditString()
        super().inputMethodEvent(event)


class Line(OneHistory, QLineEdit):
    """A line of text."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with the studio's undo."""
        pop(self.createStandardContextMenu(), self, event)


class Prose(OneHistory, QPlainTextEdit):
    """A few lines of text; Tab goes on to the next input."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * least + 18)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with the studio's undo."""
        pop(self.createStandardContextMenu(), self, event)


def of_history(event: QKeyEvent) -> bool:
    """Whether a key asks for undo or redo."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y) and plain == Qt.KeyboardModifier.ControlModifier


def composition_given_up() -> bool:
    """Take back the words that an input method has in hand in the field with the cursor; False when there are none."""
    field = QApplication.focusWidget()
    if not isinstance(field, OneHistory) or not field.in_hand:
        return False
    QGuiApplication.inputMethod().reset()
    if field.in_hand:  # a platform without an input method does nothing
        QApplication.sendEvent(field, QInputMethodEvent())
    return True


def composition_brought_in() -> None:
    """Put into the text, as they stand, the words that an input method has in hand in the field with the cursor.

    Before anything is done with what was written: to whoever wrote them they are written.
    """
    QGuiApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    if isinstance(field, OneHistory) and field.in_hand:  # as above
        event = QInputMethodEvent()
        event.setCommitString(field.in_hand)
        QApplication.sendEvent(field, event)


def rewrite(field: Line | Prose, text: str) -> None:
    """Put another text into a field: the cursor stands behind what is other, or at the start where nobody writes."""
    if not field.hasFocus():
        at = 0
    else:
        composition_given_up()
        before = field.text() if isinstance(field, Line) else field.toPlainText()
        tail = min(_alike(before[::-1], text[::-1]), len(text) - _alike(before, text))
        behind = text[: len(text) - tail]
        at = len(behind.encode("utf-16-le")) // 2  # as Qt counts
    if isinstance(field, Line):
        field.setText(text)
        field.setCursorPosition(at)
    else:
        field.setPlainText(text)
        cursor = field.textCursor()
        cursor.setPosition(at)
        field.setTextCursor(cursor)


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def menu_of(menu: QMenu, field: QWidget) -> QMenu:
    """A field's usual menu with the studio's undo and redo in the place of the field's own."""
    for own in menu.actions():
        if own.objectName() in HISTORY:
            if studios := field.window().findChild(QAction, own.objectName()):
                menu.insertAction(own, studios)
            menu.removeAction(own)
    return menu


def pop(menu: QMenu, field: QWidget, event: QContextMenuEvent) -> None:
    """Open a field's menu where it was asked for."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu_of(menu, field).popup(event.globalPos())


def lines(text: str) -> list[str]:
    """The lines of a text that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]
