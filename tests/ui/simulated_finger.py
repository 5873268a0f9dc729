"""A finger, and eyes that read the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.qml_property_reader import qml_property

PRESSABLE = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.Link, QAccessible.Role.ListItem}
)
STEP = 12
"""Milliseconds between two positions of a moving finger: Qt throws away what comes faster than frames."""
_devices: list[QPointingDevice] = []


class Finger:
    """Touches a window at points in its own pixels."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        if not _devices:
            _devices.append(QTest.createTouchDevice())
        self.device = _devices[0]

    def tap(self, x: float, y: float) -> None:
        """One tap."""
        at = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self.device).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self.device).release(0, at, self.window).commit()
        self.breathe()

    def drag(self, x0: float, y0: float, x1: float, y1: float, steps: int = 12) -> None:
        """A drag in a straight line."""
        QTest.touchEvent(self.window, self.device).press(0, QPoint(round(x0), round(y0)), self.window).commit()
        for step in range(1, steps + 1):
            at = QPoint(round(x0 + (x1 - x0) * step / steps), round(y0 + (y1 - y0) * step / steps))
            QTest.touchEvent(self.window, self.device).move(0, at, self.window).commit()
            QTest.qWait(STEP)
        QTest.touchEvent(self.window, self.device).release(0, QPoint(round(x1), round(y1)), self.window).commit()
        self.breathe()

    def pinch(self, x: float, y: float, grow: float, steps: int = 10) -> None:
        """Two fingers moving apart about a point, from 60 pixels each to `grow` times that."""
        touch = QTest.touchEvent(self.window, self.device)
        touch.press(0, QPoint(round(x - 60), round(y)), self.window).press(
            1, QPoint(round(x + 60), round(y)), self.window
        )
        touch.commit()
        for step in range(1, steps + 1):
            half = 60 * (1 + (grow - 1) * step / steps)
            move = QTest.touchEvent(self.window, self.device)
            move.move(0, QPoint(round(x - half), round(y)), self.window)
            move.move(1, QPoint(round(x + half), round(y)), self.window).commit()
            QTest.qWait(STEP)
        end = QTest.touchEvent(self.window, self.device)
        end.release(0, QPoint(round(x - 60 * grow), round(y)), self.window)
        end.release(1, QPoint(round(x + 60 * grow), round(y)), self.window).commit()
        self.breathe()

    def press(self, name: str) -> None:
        """Tap the middle of the pressable thing called `name`, after scrolling it to the middle of its page."""
        target = find(self.window, name)
        bring(target)
        here = target.rect().center() - self.window.geometry().topLeft()
        self.tap(here.x(), here.y())

    @staticmethod
    def breathe() -> None:
        """Let the program act on what was done."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)


def tree(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Everything the window tells assistive technology, parents first, without what is invisible."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    waiting = [root]
    while waiting:
        here = waiting.pop()
        if here is None or (here is not root and here.state().invisible):
            continue
        yield here
        waiting += [here.child(at) for at in range(here.childCount() - 1, -1, -1)]


def name_of(here: QAccessibleInterface) -> str:
    """What `here` is called."""
    return here.text(QAccessible.Text.Name)


def pressables(window: QQuickWindow, on_glass: bool = False) -> list[QAccessibleInterface]:
    """Everything that can be pressed; with `on_glass` only what lies within the window."""
    glass = QRect(window.geometry())
    found = [here for here in tree(window) if here.role() in PRESSABLE and not here.rect().isEmpty()]
    return [here for here in found if not on_glass or glass.contains(here.rect().center())]


def find(window: QQuickWindow, name: str) -> QAccessibleInterface:
    """The pressable thing called `name`, or whose name begins with it; one that is on the glass if there is."""
    found = [here for here in pressables(window) if name_of(here) == name] or [
        here for here in pressables(window) if name_of(here).startswith(name)
    ]
    assert found, f"nothing called {name!r}; there are {sorted({name_of(h) for h in pressables(window)})}"
    glass = QRect(window.geometry())
    return next((here for here in found if glass.contains(here.rect().center())), found[0])


def bring(here: QAccessibleInterface) -> None:
    """Scroll whatever holds a thing so that the thing stands in its middle."""
    thing = here.object()
    assert isinstance(thing, QQuickItem)
    paper = thing.parentItem()
    while paper is not None and not paper.inherits("QQuickFlickable"):
        paper = paper.parentItem()
    if paper is not None:
        content = qml_property(paper, "contentItem", QQuickItem)
        at = thing.mapToItem(content, 0, thing.height() / 2).y() - paper.height() / 2
        top = qml_property(paper, "originY", float)
        most = top + qml_property(paper, "contentHeight", float) - paper.height()
        paper.setProperty("contentY", max(top, min(at, most)))
        Finger.breathe()


def act(here: QAccessibleInterface, action: str = "Press") -> None:
    """Do what assistive technology does to press a thing."""
    here.actionInterface().doAction(action)
    Finger.breathe()
