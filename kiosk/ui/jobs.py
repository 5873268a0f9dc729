"""The only threads: work that would hold up the GUI thread, done one job after another beside it."""

from __future__ import annotations

import gc
import logging
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

log = logging.getLogger("kiosk")
T = TypeVar("T")
GLEAN_MS = 500
"""Milliseconds between two looks at what Python's collector of cycles has to do."""


class Stopped(Exception):
    """The work was asked to stop."""


class Job:
    """One piece of work: whether it is to stop, and how far it is."""

    def __init__(self, said: Callable[[Callable[[], None]], None]) -> None:
        self._said = said
        self._stop = threading.Event()

    @property
    def stopping(self) -> bool:
        """Whether it has been asked to stop; work that takes long looks at it now and then."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask it to stop: what comes of it after this is told nobody."""
        self._stop.set()

    def check(self) -> None:
        """Raise Stopped when it has been asked to stop."""
        if self.stopping:
            raise Stopped

    def tell(self, hear: Callable[[], None]) -> None:
        """Have `hear` called on the GUI thread, in the order of telling, unless the job was stopped."""
        self._said(lambda: None if self.stopping else hear())


class Jobs(QObject):
    """One worker thread. Results, failures and progress are handed over on the thread that made this (the GUI's).

    While anything is in hand Python's collector of cycles is off, and is called on the GUI thread instead: on the worker's
    it would destroy QObjects that belong to the GUI, which ends in a crash, since Python collects on whichever thread
    happens to allocate. (napari #1029 and others; calibre and pyqtgraph do the same.)
    """

    _spoken = Signal()
    _busy: ClassVar[int] = 0
    """How many of them have something in hand."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._heard: deque[Callable[[], None]] = deque()
        self._spent: deque[Callable[[], None]] = deque()
        self._jobs: list[Job] = []
        self._closed = False
        self._spoken.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._gleaner = QTimer(self)
        self._gleaner.setInterval(GLEAN_MS)
        self._gleaner.timeout.connect(_glean)
        self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether anything waits, runs, or has not been told yet."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Do `work` beside the GUI, after what was given before it; then `done` or `failed` hears what came of it.

        `work` must not touch a QObject. Without `failed`, what it raised is logged.
        """
        job = Job(self._say)
        if self._closed:
            job.stop()
            return job
        if not self._jobs:
            self._begin()
        self._jobs.append(job)

        def finish(tell: Callable[[], None] | None) -> None:
            self._jobs.remove(job)
            if not self._jobs:
                self._end()
            if tell and not job.stopping:
                tell()

        def act() -> None:
            if job.stopping:
                self._say(lambda: finish(None))
                return
            try:
                result = work(job)
            except Stopped:
                self._say(lambda: finish(None))
            except Exception as error:
                wrong = error
                if failed is None:
                    log.exception("a job failed")
                tell = failed
                self._say(lambda: finish((lambda: tell(wrong)) if tell else None))
            else:
                self._say(lambda: finish(lambda: done(result)))

        self._waiting.put(act)
        return job

    def close(self, patience: float = 10.0) -> None:
        """Let nothing new in, finish what is in hand for up to `patience` seconds, and tell nobody."""
        if self._closed:
            return
        self._closed = True
        self._waiting.put(None)
        self._thread.join(patience)
        if self._thread.is_alive():
            for job in self._jobs:
                job.stop()
            self._thread.join(patience)
        self._heard.clear()
        if self._jobs:
            self._jobs.clear()
            self._end()

    def _begin(self) -> None:
        Jobs._busy += 1
        gc.disable()
        self._gleaner.start()

    def _end(self) -> None:
        Jobs._busy -= 1
        self._gleaner.stop()
        if not Jobs._busy:
            _glean()
            gc.enable()

    def _say(self, hear: Callable[[], None]) -> None:
        self._heard.append(hear)
        self._spoken.emit()

    @Slot()
    def _hear(self) -> None:
        while self._heard:
            self._heard.popleft()()
        self._spent.clear()

    def _work(self) -> None:
        while (act := self._waiting.get()) is not None:
            act()
            self._spent.append(act)  # what it holds belongs to the GUI and is let go of there
            act = None


def _glean() -> None:
    """Collect what Python would have collected by itself by now."""
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most > 0:
            gc.collect(generation)
            return
