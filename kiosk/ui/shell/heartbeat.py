"""Whether the kiosk still draws: a frame is asked for now and then, and only one that comes is a sign of life."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.device.watchdog import Watchdog
from kiosk.ui.qml_property_reader import qml_property

UNWATCHED = 10.0
"""Seconds between two signs of life that nobody waits for."""
UNTIL_READY_MS = 200
LATEST = 15.0
"""Seconds after which the kiosk is ready though its first page is not complete, or its window not seen."""


class Heartbeat(QObject):
    """Tells the watchdog READY with the first frame of the complete page, and after it WATCHDOG=1 while frames come.

    Nothing repaints a page that stands still, so a frame is asked for, twice in each interval, and its coming is told on
    the GUI thread: a GUI thread that hangs and a renderer that shows nothing more are both silent. A window that nobody can
    see (the display is off or unplugged, another window fills the screen) is never drawn; then it is enough that the
    event loop turns. A black page is drawn like any other.
    """

    first = Signal()
    """The kiosk is ready."""
    beat = Signal()
    """A sign of life after that."""

    def __init__(
        self, window: QQuickWindow, watchdog: Watchdog, parent: QObject, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._watchdog = watchdog
        self._seconds = seconds
        self.begun = self._lived = seconds()
        self._asked = False
        self._listening = False
        self.ready = False
        self._listen(True)
        self._timer = QTimer(self)
        self._timer.setInterval(UNTIL_READY_MS)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        window.update()

    @Slot()
    def ask(self) -> None:
        """Ask for a frame; where the window is not seen, this turn of the event loop stands for it."""
        if self._window.isExposed():
            self._asked = True
            self._listen(True)
            self._window.update()
        elif self.ready:
            self._live()
        elif self._late:
            self._begin()

    def stop(self) -> None:
        """No more signs of life, once the frames that have come are heard of."""
        QCoreApplication.sendPostedEvents(self)
        self._timer.stop()
        self._listen(False)

    @property
    def age(self) -> float:
        """Seconds since the last sign of life."""
        return self._seconds() - self._lived

    def _listen(self, to_frames: bool) -> None:
        """Hear of frames only where one is waited for: each that is told of costs the first scene a part of its frame."""
        if to_frames and not self._listening:
            self._window.frameSwapped.connect(self._came)
        elif self._listening and not to_frames:
            self._window.frameSwapped.disconnect(self._came)
        self._listening = to_frames

    @property
    def _late(self) -> bool:
        return self._seconds() - self.begun >= LATEST

    @Slot()
    def _came(self) -> None:
        if not self.ready:
            if qml_property(self._window, "complete", bool) or self._late:
                self._begin()
        elif self._asked:
            self._live()

    def _begin(self) -> None:
        self.ready = True
        self._timer.setInterval(max(1, round((self._watchdog.interval or UNWATCHED) * 500)))
        self._watchdog.ready()
        self.first.emit()
        self._live()

    def _live(self) -> None:
        self._asked = False
        self._lived = self._seconds()
        self._listen(False)
        self._watchdog.alive()
        self.beat.emit()
