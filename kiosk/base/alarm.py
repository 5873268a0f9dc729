"""A time by which something must be over, by the system's one alarm: inside each other the one that is due first rings.

Limits on each wait let somebody who sends a byte now and then go on for ever; so does a decoder that never comes to an end.
"""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

LEAST_S = 0.001
"""An alarm that is due is set to this: none at all is what 0 says."""


class Late(TimeoutError):
    """The time for all of it is over, though a byte came now and then."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise Late inside after so many seconds, where the system has an alarm and this is the main thread."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Late

    with _alarm(seconds, ring):
        yield


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """End this process when what is done inside takes longer, where the system has an alarm."""
    with _alarm(seconds, signal.SIG_DFL):
        yield


@contextmanager
def _alarm(seconds: float, ring: Callable[[int, FrameType | None], None] | signal.Handlers) -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    try:
        before = signal.signal(signal.SIGALRM, ring)
    except ValueError:  # another thread: the limit on each wait has to do
        yield
        return
    begun = time.monotonic()
    outer, _ = signal.setitimer(signal.ITIMER_REAL, seconds)
    if 0 < outer < seconds:
        signal.signal(signal.SIGALRM, before)
        signal.setitimer(signal.ITIMER_REAL, outer)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if outer:
            signal.setitimer(signal.ITIMER_REAL, max(LEAST_S, outer - (time.monotonic() - begun)))
