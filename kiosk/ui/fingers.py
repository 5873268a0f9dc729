"""What the window hears of fingers: at most two, from one screen, and only touches that begin, go on and end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent, QWindow

MOST = 2
"""Fingers that are felt at once; two are what any page asks for."""
TOUCHED = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
MOVED = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
BUTTON = -1
"""What is felt of a mouse that is pressed; no finger has this number."""


class Fingers(QObject):
    """Stands before a window and hands it touches that follow from one another, whatever the screen's driver says.

    A finger is felt from the frame in which it begins, as long as no more than two are; the others are left out until they
    are lifted. A frame in which a felt finger is missing, or begins a second time, takes the touch back (TouchCancel); what
    begins in it is felt anew. Whoever presses last is felt, another screen or a mouse: what was felt before is taken back, so
    that a screen that was unplugged under a finger, or a button whose release was lost, holds nobody up.

    Qt Quick 6.11.3 needs this: a pointer handler keeps the id of its finger without the screen it is from, follows it into
    events of other devices and into frames that leave it out, and keeps its grab. To be removed when Qt completes frames.
    """

    felt = Signal()
    """Somebody put a finger on the glass, or pressed a mouse."""

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._device: QPointingDevice | None = None
        self._felt: frozenset[int] = frozenset()
        self._handing = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks before the window is told: True keeps the event from it."""
        if self._handing:
            return False
        kind = event.type()
        if kind in TOUCHED and isinstance(event, QTouchEvent):
            return self._touched(event)
        if kind == QEvent.Type.TouchCancel and isinstance(event, QTouchEvent):
            return self._cancelled(event)
        if isinstance(event, QMouseEvent):
            return self._moused(event)
        return False

    def _touched(self, event: QTouchEvent) -> bool:
        event.accept()  # else Qt makes a mouse of it
        points = event.points()
        begun = [point.id() for point in points if point.state() == QEventPoint.State.Pressed]
        if event.pointingDevice() != self._device:
            if not begun:
                return True
            self._follow(event.pointingDevice())
        if not self._felt.issubset(point.id() for point in points) or self._felt.intersection(begun):
            self._take_back()
        if begun:
            self.felt.emit()
        before = self._felt
        felt = before.union([number for number in begun if number not in before][: MOST - len(before)])
        kept = [point for point in points if point.id() in felt]
        self._felt = felt.difference(point.id() for point in kept if point.state() == QEventPoint.State.Released)
        if not kept:
            return True
        kind = QEvent.Type.TouchUpdate
        if not before:
            kind = QEvent.Type.TouchBegin
        elif not self._felt:
            kind = QEvent.Type.TouchEnd
        if len(kept) == len(points) and kind == event.type():
            return False
        told = QTouchEvent(kind, self._device, event.modifiers(), kept)
        told.setTimestamp(event.timestamp())
        self._hand(told)
        return True

    def _cancelled(self, event: QTouchEvent) -> bool:
        if event.pointingDevice() == self._device:
            self._felt = frozenset()
        return False

    def _moused(self, event: QMouseEvent) -> bool:
        mine = event.pointingDevice() == self._device
        if event.type() in PRESSED:
            if not mine:
                self._follow(event.pointingDevice())
            self._felt = frozenset([BUTTON])
            self.felt.emit()
        elif event.type() in MOVED:
            if self._felt and not mine:
                return True
            if mine and event.buttons() == Qt.MouseButton.NoButton:
                self._felt = frozenset()
        return False

    def _follow(self, device: QPointingDevice) -> None:
        """Feel another device from now on."""
        self._take_back()
        if self._device is not None:
            self._device.destroyed.disconnect(self._gone)
        self._device = device
        device.destroyed.connect(self._gone)

    def _gone(self) -> None:
        """The device was unplugged; Qt has taken its touches back."""
        self._device = None
        self._felt = frozenset()

    def _take_back(self) -> None:
        """Tell everybody who feels a finger, or a mouse, that it was none."""
        if self._felt and self._device is not None:
            self._felt = frozenset()
            self._hand(QTouchEvent(QEvent.Type.TouchCancel, self._device))

    def _hand(self, event: QEvent) -> None:
        self._handing = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._handing = False
