"""A mouse and a keyboard for the studio's widgets: everything is found by its name in the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from kiosk.ui.studio.window import StudioWindow


def accessibles(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything in a window that can be seen, as assistive technology hears it."""
    QAccessible.setActive(True)
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        here = waiting.pop()
        if here is None or (here.state().invisible and here.object() is not window):
            continue
        yield here
        waiting += [here.child(at) for at in range(here.childCount() - 1, -1, -1)]


def widget(window: QWidget, name: str) -> QWidget:
    """The visible widget of that name; a name that ends with "…" is the beginning of it."""
    names: set[str] = set()

    def find() -> QWidget | None:
        names.clear()
        for here in accessibles(window):
            spoken = here.text(QAccessible.Text.Name)
            thing = here.object()
            names.add(spoken)
            if not isinstance(thing, QWidget) or isinstance(thing, QLabel) or thing is window:
                continue
            if spoken == name or (name.endswith("…") and spoken.startswith(name[:-1])):
                return thing
        return None

    # A layout shows what was put into it in the next turns of the event loop.
    for _ in range(10):
        if found := find():
            return found
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    raise AssertionError(f"nothing called {name!r} among {sorted(names)}")


def press(window: QWidget, name: str) -> None:
    """Press the button of that name."""
    button = widget(window, name)
    found = QAccessible.queryAccessibleInterface(button)
    assert found is not None
    assert found.actionInterface().actionNames()
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    button.click()  # what the action Press does, but for its pause of a tenth of a second


def choose(studio: StudioWindow, menu: str, name: str) -> None:
    """Open a menu of the menu bar with the mouse, and click one of its lines; a name may end with "…" as in `widget`."""

    def one(among: QMenuBar | QMenu, wanted: str) -> QAction:
        lines = {
            each.text().split("(&")[0].replace("&", ""): each for each in among.actions() if not each.isSeparator()
        }
        if wanted.endswith("…"):
            wanted = next((each for each in lines if each.startswith(wanted[:-1])), wanted)
        assert wanted in lines, f"nothing called {wanted!r} among {sorted(lines)}"
        return lines[wanted]

    bar = studio.menuBar()
    title = one(bar, menu)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    line = one(opened, name)
    assert line.isEnabled()
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=opened.actionGeometry(line).center())


def write(window: QWidget, name: str, text: str) -> None:
    """Put the cursor into the input of that name, and write over what stands there as an input method does."""
    target = widget(window, name)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target, Qt.Key.Key_Delete)
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(target, typed)


def question() -> QWidget:
    """The question that waits for an answer."""
    box = QApplication.activeModalWidget()
    assert box is not None, "nothing is asked"
    return box


def question_text() -> str:
    """What the question says; empty when it is no plain one."""
    box = question()
    return box.text() if isinstance(box, QMessageBox) else ""


def written(field: QWidget) -> str:
    """The text that stands in a field."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def asked() -> bool:
    """Whether a question waits."""
    return QApplication.activeModalWidget() is not None


def drop(target: QWidget, *files: str) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    assert target.acceptDrops()
    target.event(event)  # Qt's application hands drops on only from a real drag
    assert event.isAccepted()


def drag(target: QWidget, start: QPoint, end: QPoint) -> None:
    """Drag with the left button."""
    QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(target, end)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def rows(studio: StudioWindow) -> list[str]:
    """The names in the list on the left."""
    model = studio.records
    return [str(model.index(at).data()) for at in range(model.rowCount())]
