"""The PIN page: what has been typed, what is asked for, and how long to wait."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.staff.pin_lockout import LONGEST, SHORTEST, PinError, PinLockout, weak
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["ask", "first", "again", "wait", "lost", "open"]


@QmlElement
@QmlUncreatable("It belongs to the program.")
class PinEntry(QObject):
    """One passage past the PIN. It is closed when made, and `opened` is emitted once the right PIN has been typed."""

    changed = Signal()
    opened = Signal()

    def __init__(self, lockout: PinLockout, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._lockout = lockout
        self._jobs = jobs
        self._job: Job | None = None
        self._typed = self._wanted = ""
        self._fault = self._trouble = ""
        self._changing = False
        self._step: Step = "ask"
        self.refresh()

    @property
    def is_open(self) -> bool:
        """Whether the PIN has been typed."""
        return self._step == "open"

    def close(self) -> None:
        """Close it: what is being verified opens nothing any more."""
        if self._job:
            self._job.stop()
        self._job = None
        self._typed = self._wanted = ""
        self._step = "ask"

    @Slot()
    def refresh(self) -> None:
        """Ask for what the PIN's state and the clock want now."""
        before = self._step
        if self._step not in ("again", "open") and not self._changing:
            state = self._lockout.state
            if state == "set":
                self._step = "wait" if self._lockout.wait() > 0 else "ask"
            else:
                self._step = "first" if state == "unset" else "lost"
        if self._step != before and self._step == "wait":
            self._typed = ""
        self.changed.emit()

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more."""
        if self._ready() and len(digit) == 1 and digit in "0123456789" and len(self._typed) < LONGEST:
            self._typed += digit
            self._fault = self._trouble = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if self._ready():
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """What was typed is meant: verify it, or keep it as the new PIN once it has been typed twice."""
        if not self._ready() or len(self._typed) < SHORTEST:
            return
        typed, self._typed = self._typed, ""
        if self._step == "ask":
            self._run(lambda: self._lockout.try_pin(typed), self._verified)
        elif self._step == "first":
            self._fault = weak(typed)
            if not self._fault:
                self._wanted, self._step = typed, "again"
        elif typed == self._wanted:
            self._run(lambda: self._lockout.set_pin(typed), lambda _: self._pass())
        else:
            self._step, self._wanted, self._fault = "first", "", "differ"
        self.changed.emit()

    def change(self) -> None:
        """Ask for a new PIN; the panel stays open behind it."""
        self._changing, self._step = True, "first"
        self._typed = self._wanted = self._fault = self._trouble = ""
        self.changed.emit()

    @Slot()
    def keep_old(self) -> None:
        """Leave the PIN as it is."""
        if self._changing and self._job is None:
            self._pass()

    def _ready(self) -> bool:
        return self._job is None and self._step in ("ask", "first", "again")

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        def finished(result: object) -> None:
            self._job = None
            done(result)

        def failed(error: Exception) -> None:
            self._job = None
            if isinstance(error, PinError):
                self._trouble = str(error)
            else:
                self._fault = "wrong"
            self._step = "ask" if not self._changing else "first"
            self.refresh()

        self._fault = self._trouble = ""
        self._job = self._jobs.run(lambda job: work(), finished, failed, "pin")

    def _verified(self, right: object) -> None:
        if right is True:
            self._pass()
        else:
            self._fault = "wrong"
            self.refresh()

    def _pass(self) -> None:
        self._changing = False
        self._wanted = self._typed = ""
        self._step = "open"
        self.changed.emit()
        self.opened.emit()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(int, notify=changed)
    def typed(self) -> int:
        return len(self._typed)

    """How many digits; which ones, QML never knows."""

    @Property(bool, notify=changed)
    def enough(self) -> bool:
        return len(self._typed) >= SHORTEST

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._job is not None

    @Property(bool, notify=changed)
    def changing(self) -> bool:
        return self._changing

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    """What is wrong with what was typed: "wrong", "differ", "length", "repeated", "run"; empty when nothing."""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    """Why the PIN cannot be verified or kept at all, in a sentence."""

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return math.ceil(self._lockout.wait())
