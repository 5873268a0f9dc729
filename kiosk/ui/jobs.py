"""The only threads: work that would hold up the GUI thread, done beside it in lanes that do not wait for each other."""

from __future__ import annotations

import gc
import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import ClassVar, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal, Slot

log = logging.getLogger("kiosk")
T = TypeVar("T")
PATIENCE, GRACE = 5.0, 2.0
"""Seconds that an ending program waits for what is in hand, and for what was asked to stop then."""
COLLECT_MS = 500
"""Milliseconds between two looks at what Python's collector of cycles has to do."""


class Stopped(Exception):
    """The work was asked to stop."""


class Job:
    """One piece of work: whether it is to stop, and how far it is."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self._stop = threading.Event()
        self._alive = time.monotonic()
        self.patience = math.inf
        """Seconds without a sign of life after which it is given up."""
        self.give_up: Callable[[], None] = self.stop

    def live(self) -> None:
        """Give a sign of life."""
        self._alive = time.monotonic()

    @property
    def silence(self) -> float:
        """Seconds since the last sign of life."""
        return time.monotonic() - self._alive

    @property
    def stopping(self) -> bool:
        """Whether it has been asked to stop; work that takes long looks at it now and then."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask it to stop: what comes of it after this is told nobody."""
        self._stop.set()

    def check(self) -> None:
        """Give a sign of life; raises Stopped when it has been asked to stop."""
        self.live()
        if self.stopping:
            raise Stopped

    def tell(self, call: Callable[[], None]) -> None:
        """Have `call` done on the GUI thread, in the order of telling, unless the job was stopped."""
        self.live()
        self._post(lambda: None if self.stopping else call())


class Silent(Exception):
    """A job was not waited for any longer; the message says what to do, in zh and en."""

    def __init__(self) -> None:
        super().__init__(
            "等了很久没有回应，不再等了。请拔下优盘，插好再试。"
            " It has not answered for long and is no longer waited for: pull the stick out, put it in and try again."
        )


class Lane:
    """One worker thread and what waits for it."""

    def __init__(self, name: str, spent: deque[Callable[[], None]]) -> None:
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._spent = spent
        self._thread = threading.Thread(target=self._work, name=f"jobs {name}".strip(), daemon=True)
        self._thread.start()

    def put(self, act: Callable[[], None]) -> None:
        """Do it after what was put before."""
        self._waiting.put(act)

    def close(self) -> None:
        """End once all that was put is done."""
        self._waiting.put(None)

    def ended(self, seconds: float) -> bool:
        """Whether it has ended, at the latest after so many seconds."""
        self._thread.join(max(0.0, seconds))
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (act := self._waiting.get()) is not None:
            act()
            self._spent.append(act)  # what it holds belongs to the GUI and is let go of there
            act = None


class Jobs(QObject):
    """Worker threads, one for each lane: in a lane one job is done after another, and no lane waits for another.

    What must not wait for anything else (the PIN) and what may hang (a stick) have lanes of their own. Results, failures and
    progress are handed over on the thread that made this (the GUI's).

    While anything is in hand Python's collector of cycles is off, and is called on the GUI thread instead: on a worker's
    it would destroy QObjects that belong to the GUI, which ends in a crash, since Python collects on whichever thread
    happens to allocate. (napari #1029 and others; calibre and pyqtgraph do the same.)
    """

    _delivery_due = Signal()
    _busy: ClassVar[int] = 0
    """How many of them have something in hand."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, Lane] = {}
        self._posted: deque[Callable[[], None]] = deque()
        self._spent: deque[Callable[[], None]] = deque()
        self._jobs: list[Job] = []
        self._closed = False
        self._collector = QTimer(self)
        self._collector.setInterval(COLLECT_MS)
        self._collector.timeout.connect(self._check_jobs)

    @property
    def busy(self) -> bool:
        """Whether anything waits, runs, or has not been told yet."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
        lane: str = "",
        patience: float = math.inf,
    ) -> Job:
        """Do `work` beside the GUI, after what was given to the same `lane` before; then `done` or `failed` hears of it.

        `work` must not touch a QObject. Without `failed`, what it raised is logged. A job that for `patience` seconds
        neither begins nor gives a sign of life is stopped, and has failed with Silent; its lane stays taken until it ends.
        """
        job = Job(self._post)
        if self._closed:
            job.stop()
            return job
        if not self._jobs:
            self._begin()
        self._jobs.append(job)

        def finish(tell: Callable[[], None] | None) -> None:
            if job not in self._jobs:
                return
            self._jobs.remove(job)
            if not self._jobs:
                self._end()
            if tell and not job.stopping:
                tell()

        def fail(error: Exception) -> None:
            if failed is None:
                log.error("a job failed", exc_info=error)
            tell = failed
            self._post(lambda: finish((lambda: tell(error)) if tell else None))

        def act() -> None:
            if job.stopping:
                self._post(lambda: finish(None))
                return
            job.live()
            try:
                result = work(job)
            except Stopped:
                self._post(lambda: finish(None))
            except Exception as error:
                fail(error)
            else:
                self._post(lambda: finish(lambda: done(result)))

        def give_up() -> None:
            if not job.stopping:
                finish(lambda: failed(Silent()) if failed else log.error("%s", Silent()))
            else:
                finish(None)
            job.stop()

        job.patience, job.give_up = patience, give_up
        if not self._lanes:  # the namespace Qt takes long to be made: nothing before the first frame asks for it
            self._delivery_due.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)
        if lane not in self._lanes:
            self._lanes[lane] = Lane(lane, self._spent)
        self._lanes[lane].put(act)
        return job

    def close(self, patience: float | None = None) -> None:
        """Let nothing new in, finish what is in hand for up to `patience` seconds (PATIENCE), and tell nobody.

        What hangs is asked to stop, is given GRACE seconds more, and then left to die with the process.
        """
        if self._closed:
            return
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        if not self._ended(PATIENCE if patience is None else patience):
            for job in self._jobs:
                job.stop()
            if not self._ended(GRACE):
                log.warning("还有没做完的事，不再等了。 Something is still being done and is not waited for.")
        self._posted.clear()
        if self._jobs:
            self._jobs.clear()
            self._end()

    def _ended(self, patience: float) -> bool:
        end = time.monotonic() + patience
        return all(lane.ended(end - time.monotonic()) for lane in self._lanes.values())

    @Slot()
    def _check_jobs(self) -> None:
        _collect_garbage()
        for job in [each for each in self._jobs if each.silence > each.patience]:
            job.give_up()

    def _begin(self) -> None:
        Jobs._busy += 1
        gc.disable()
        self._collector.start()

    def _end(self) -> None:
        Jobs._busy -= 1
        self._collector.stop()
        if not Jobs._busy:
            _collect_garbage()
            gc.enable()

    def _post(self, call: Callable[[], None]) -> None:
        self._posted.append(call)
        self._delivery_due.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._posted:
            self._posted.popleft()()
        self._spent.clear()


def _collect_garbage() -> None:
    """Collect what Python would have collected by itself by now."""
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most > 0:
            gc.collect(generation)
            return
