"""A time by which something must be over: limits on each wait let somebody who sends a byte now and then go on for ever."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Late(TimeoutError):
    """The time for all of it is over, though a byte came now and then."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise Late inside after so many seconds, where the system has an alarm and this is the main thread."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Late

    if sys.platform == "win32":
        yield
        return
    try:
        before = signal.signal(signal.SIGALRM, ring)
    except ValueError:  # another thread: the limit on each wait has to do
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
