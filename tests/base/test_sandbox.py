"""Work in a process of its own: it answers, refuses, or is lost within its limits."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

from kiosk.base import sandbox
from kiosk.release.catalogue_error import CatalogueError


def endless(source: int) -> int:
    """Never come to an end."""
    while True:
        pass


def greedy(source: int) -> int:
    """Take more memory than there is to take."""
    return len(bytearray(source))


def refusing(source: str) -> None:
    """Say no."""
    raise CatalogueError(source, "no")


def gone(source: int) -> None:
    """End the process."""
    os._exit(source)


def test_work_alone_answers_or_refuses() -> None:
    assert sandbox.alone(len, "茶茶", 30.0) == 2
    with pytest.raises(CatalogueError, match="不"):
        sandbox.alone(refusing, "不", 30.0)


@pytest.mark.parametrize(("work", "source", "seconds"), [(gone, 3, 30.0), (endless, 3, 0.1), (greedy, 1 << 30, 30.0)])
def test_work_alone_is_lost_within_its_limits(work: Callable[[int], int], source: int, seconds: float) -> None:
    with pytest.raises((sandbox.Lost, MemoryError)):
        sandbox.alone(work, source, seconds, 512 << 20)


def test_work_alone_ends_when_nobody_waits_for_it_any_more() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        sandbox.alone(endless, 0, 60.0, going_on=stop)
    assert time.monotonic() - began < 20


def echoing(line: sandbox.Line, begin: str) -> None:
    """Say what is told, until nothing is told any more."""
    line.send(begin)
    while True:
        said = line.recv()
        if said == "raise":
            raise CatalogueError("no", "no")
        if said == "end":
            return
        line.send(said)


def test_a_companion_hears_and_tells_until_it_is_closed() -> None:
    companion = sandbox.Companion(echoing, "茶")
    assert companion.heard(30.0) == "茶"
    assert companion.heard(0.0) is None
    companion.tell("水")
    assert companion.heard(30.0) == "水"
    companion.close()
    companion.close()
    with pytest.raises(sandbox.Lost):
        companion.tell("more")


def test_a_companion_that_ends_is_lost_and_one_that_raises_is_heard() -> None:
    for said, error in (("end", sandbox.Lost), ("raise", CatalogueError)):
        companion = sandbox.Companion(echoing, "茶")
        companion.heard(30.0)
        companion.tell(said)
        with pytest.raises(error):
            companion.heard(30.0)
        companion.close()
