"""What the window hears of fingers: at most two, from one screen, and only touches that begin, go on and end."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent, QWindow

from kiosk.ui.shell.window_filter import WindowFilter

MOST = 2
"""Fingers that are felt at once; two are what any page asks for."""
RESTS_MS, STILL = 400, 24.0
"""A finger that long on the glass that has not moved so many pixels rests: it is a palm, or whoever leans on the screen."""
TOUCHED = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
MOVED = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
BUTTON = -1
"""What is felt of a mouse that is pressed; no finger has this number."""


class TouchFilter(QObject):
    """Stands before a window and hands it touches that follow from one another, whatever the screen's driver says.

    A finger is felt from the frame in which it begins, as long as no more than two are; the others are left out until they
    are lifted. Two fingers always begin in one frame, which no hand does: when the second comes, the first is taken back and
    begins again beside it. Fingers that only rest make way for one that begins where there would be too many. A frame in
    which a felt finger is missing, or begins a second time, takes the touch back (TouchCancel); what begins in it is felt
    anew. Whoever presses last is felt, another screen or a mouse: what was felt before is taken back, so that a screen that
    was unplugged under a finger, or a button whose release was lost, holds nobody up.

    Qt Quick 6.11.3 needs this: a pointer handler keeps the id of its finger without the screen it is from, follows it into
    events of other devices and into frames that leave it out, and keeps its grab; and what has the first finger (a Flickable,
    a MouseArea in it) never lets a PinchHandler have it. To be removed when Qt completes frames and lets pinches begin.
    """

    touched = Signal()
    """Somebody put a finger on the glass, or pressed a mouse."""

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._device: QPointingDevice | None = None
        self._felt: frozenset[int] = frozenset()
        self._still: dict[int, tuple[int, QPointF]] = {}
        self._handing = False
        self.window_filter = WindowFilter.of(window, parent)
        self.window_filter.add(self.keeps_back)

    def keeps_back(self, event: QEvent) -> bool:
        """Whether the window must not hear of `event`, or not as it came."""
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
            self.touched.emit()
            if self._begun_together(event, begun):
                return True
        before = self._felt
        felt = before.union([number for number in begun if number not in before][: MOST - len(before)])
        kept = [point for point in points if point.id() in felt]
        self._felt = felt.difference(point.id() for point in kept if point.state() == QEventPoint.State.Released)
        self._watch(kept, event.timestamp())
        if not kept:
            return True
        kind = QEvent.Type.TouchUpdate
        if not before:
            kind = QEvent.Type.TouchBegin
        elif not self._felt:
            kind = QEvent.Type.TouchEnd
        if len(kept) == len(points) and kind == event.type():
            return False
        passed_on = QTouchEvent(kind, self._device, event.modifiers(), kept)
        passed_on.setTimestamp(event.timestamp())
        self._pass_on(passed_on)
        return True

    def _begun_together(self, event: QTouchEvent, begun: list[int]) -> bool:
        """Take back what is felt and begin it again together with what begins now; False where nothing is or can be."""
        resting = {number for number, (since, _) in self._still.items() if event.timestamp() - since >= RESTS_MS}
        stay = self._felt - resting if len(self._felt.union(begun)) > MOST else self._felt
        here = {point.id(): point for point in event.points()}
        if not self._felt or len(stay) == MOST or any(_lifted(here[number]) for number in stay):
            return False
        still = {number: self._still[number] for number in stay if number in self._still}
        self._take_back()
        new = [number for number in begun if number not in stay][: MOST - len(stay)]
        points = [here[number] for number in new] + [_pressed(here[number]) for number in sorted(stay)]
        self._felt = stay.union(new)
        self._watch(points, event.timestamp())
        self._still |= still
        passed_on = QTouchEvent(QEvent.Type.TouchBegin, self._device, event.modifiers(), points)
        passed_on.setTimestamp(event.timestamp())
        self._pass_on(passed_on)
        return True

    def _watch(self, points: list[QEventPoint], now: int) -> None:
        """Remember since when the fingers of a frame have been still; one that moved once does not rest."""
        for point in points:
            number, at = point.id(), point.scenePosition()
            if point.state() == QEventPoint.State.Pressed:
                self._still[number] = now, at
            elif number in self._still and (at - self._still[number][1]).manhattanLength() > STILL:
                del self._still[number]
        self._still = {number: still for number, still in self._still.items() if number in self._felt}

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
            self.touched.emit()
        elif event.type() in MOVED:
            if self._felt and not mine:
                return True
            if mine and event.buttons() == QtCore.Qt.MouseButton.NoButton:
                self._felt = frozenset()
        return False

    def _follow(self, device: QPointingDevice) -> None:
        """Feel another device from now on."""
        self._take_back()
        if self._device is not None:
            self._device.destroyed.disconnect(self._gone)
        self._device = device
        device.destroyed.connect(self._gone)

    @Slot()
    def _gone(self) -> None:
        """The device was unplugged; Qt has taken its touches back."""
        self._device = None
        self._felt = frozenset()

    def _take_back(self) -> None:
        """Tell everybody who feels a finger, or a mouse, that it was none."""
        if self._felt and self._device is not None:
            self._felt = frozenset()
            self._pass_on(QTouchEvent(QEvent.Type.TouchCancel, self._device))

    def _pass_on(self, event: QEvent) -> None:
        self._handing = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._handing = False


def _lifted(point: QEventPoint) -> bool:
    return point.state() == QEventPoint.State.Released


def _pressed(point: QEventPoint) -> QEventPoint:
    """A finger as it would be if it began where it is now."""
    return QEventPoint(point.id(), QEventPoint.State.Pressed, point.scenePosition(), point.globalPosition())
