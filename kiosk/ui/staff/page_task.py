"""What a page of the panel does beside the GUI: one thing at a time, and why the last one was not done."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.os_errors import FAILED, cause_of
from kiosk.ui.jobs import Job, Jobs, Silent

T = TypeVar("T")


def not_kept(error: OSError) -> str:
    """That something was not kept, in zh and en."""
    why = cause_of(error)
    return f"没有记下：{why.zh}。 Not kept: {why.en}."


def not_done(error: Exception) -> str:
    """Why something was not done, in zh and en: the error's own words, the system's, or only that it was not."""
    if isinstance(error, SentenceError):
        return error.sentence.in_one_line
    why = cause_of(error) if isinstance(error, OSError) else FAILED
    return f"没有做成：{why.zh}。 It was not done: {why.en}."


class PageTask:
    """Runs one job at a time. `begun` is called when one has begun, `ended` when one was done or has failed."""

    def __init__(self, jobs: Jobs, begun: Callable[[], None], ended: Callable[[], None]) -> None:
        self._jobs, self._begun, self._ended = jobs, begun, ended
        self._job: Job | None = None
        self.doing = ""
        """What is being done; empty when nothing."""
        self.trouble = ""
        """Why the last thing was not done, in a sentence; empty when it was."""

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def stop(self) -> None:
        """Ask what is being done to stop."""
        if self._job:
            self._job.stop()
        self._job, self.doing, self.trouble = None, "", ""

    def run(
        self,
        doing: str,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        lane: str = "",
        patience: float = math.inf,
    ) -> None:
        """Do `work` beside the GUI, in the lane of its own name unless another is given; `done` hears what came of it."""

        def finished(result: T) -> None:
            self._job, self.doing = None, ""
            done(result)
            self._ended()

        def failed(error: Exception) -> None:
            self._job, self.doing = None, ""
            self.fail(error)
            self._ended()

        self.doing, self.trouble = doing, ""
        self._job = self._jobs.run(work, finished, failed, lane or doing, patience)
        self._begun()

    def fail(self, error: Exception) -> None:
        """Keep in words why something was not done."""
        self.trouble = str(error) if isinstance(error, Silent) else not_done(error)
