"""Work beside the GUI: order, failures, progress and stopping, on real threads."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.staff.pin_lockout import PinLockout
from tests.ui.conftest import until


@pytest.fixture
def jobs(app: QGuiApplication) -> Iterator[Jobs]:
    """A worker, closed after the test."""
    made = Jobs(None)
    yield made
    made.close()


def test_work_runs_beside_the_gui_and_is_told_on_it_in_order(jobs: Jobs) -> None:
    heard: list[tuple[str, int, int]] = []

    def work(job: Job) -> int:
        job.tell(lambda: heard.append(("half", 0, threading.get_ident())))
        return threading.get_ident()

    jobs.run(work, lambda at: heard.append(("first", at, threading.get_ident())))
    jobs.run(work, lambda at: heard.append(("second", at, threading.get_ident())))
    assert heard == []
    until(lambda: not jobs.busy)
    assert [said for said, _, _ in heard] == ["half", "first", "half", "second"]
    assert {thread for _, _, thread in heard} == {threading.get_ident()}
    assert threading.get_ident() not in {at for said, at, _ in heard if said != "half"}


def test_what_fails_is_told_and_the_next_is_done(jobs: Jobs) -> None:
    heard: list[str] = []

    def fail(_: Job) -> None:
        raise OSError("full")

    jobs.run(fail, lambda _: heard.append("done"), lambda error: heard.append(str(error)))
    jobs.run(lambda _: 2, lambda result: heard.append(str(result)))
    until(lambda: not jobs.busy)
    assert heard == ["full", "2"]


def test_what_is_stopped_is_told_to_nobody(jobs: Jobs) -> None:
    heard: list[str] = []
    begun = threading.Event()

    def wait(job: Job) -> None:
        begun.set()
        while True:
            job.check()

    waiting = jobs.run(wait, lambda _: heard.append("waited"))
    never = jobs.run(lambda _: heard.append("never done"))
    begun.wait(10)
    never.stop()
    waiting.stop()
    until(lambda: not jobs.busy)
    assert heard == []


def test_closing_finishes_what_is_in_hand_and_lets_nothing_in(app: QGuiApplication) -> None:
    jobs = Jobs(None)
    done: list[int] = []
    for number in range(20):
        jobs.run(partial(lambda number, _: done.append(number), number))
    jobs.close()
    jobs.run(lambda _: done.append(-1))
    assert done == list(range(20))
    assert not jobs.busy


def test_python_never_collects_cycles_on_the_workers_thread(jobs: Jobs) -> None:
    here: list[int] = []

    class Cycle:
        def __init__(self) -> None:
            self.own = self

        def __del__(self) -> None:
            here.append(threading.get_ident())

    def work(_: Job) -> None:
        for _each in range(20_000):
            Cycle()

    jobs.run(work)
    until(lambda: not jobs.busy and bool(here))
    assert set(here) == {threading.get_ident()}


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[Callable[[Job], bytes]]:
    """Work that hangs in the system, as on a stick that does not answer, and can be told nothing; the test's end frees it."""
    os.mkfifo(tmp_path / "fifo")
    yield lambda _: (tmp_path / "fifo").read_bytes()
    with contextlib.suppress(OSError):  # nobody hangs any more
        os.close(os.open(tmp_path / "fifo", os.O_WRONLY | os.O_NONBLOCK))


def test_what_hangs_in_one_lane_holds_up_no_other(jobs: Jobs, hung: Callable[[Job], bytes], tmp_path: Path) -> None:
    heard: list[object] = []
    lockout = PinLockout(tmp_path)
    lockout.set_pin("482915")
    jobs.run(hung, lane="look")
    jobs.run(lambda _: heard.append("after it"), lane="look")
    jobs.run(lambda _: lockout.try_pin("482915"), heard.append, lane="pin")
    until(lambda: heard)
    assert heard == [True]


def test_what_gives_no_sign_of_life_is_given_up_in_words(jobs: Jobs, hung: Callable[[Job], bytes]) -> None:
    heard: list[str] = []

    def busy(job: Job) -> str:
        for _ in range(50_000):
            job.check()
        return "done"

    jobs.run(busy, heard.append, lane="busy", patience=0.3)
    jobs.run(hung, lambda _: heard.append("read"), lambda error: heard.append(str(error)), "look", 0.1)
    jobs.run(lambda _: heard.append("next"), failed=lambda error: heard.append(str(error)), lane="look", patience=0.1)
    until(lambda: not jobs.busy)
    assert heard[0] == "done"
    assert len(heard) == 3
    assert all("pull the stick out" in each for each in heard[1:])


def test_leaving_waits_for_nothing_that_hangs(
    app: QGuiApplication, hung: Callable[[Job], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.jobs.GRACE", 0.1)
    jobs = Jobs(None)
    wrote: list[int] = []
    jobs.run(hung, lane="take")
    jobs.run(lambda _: wrote.append(1), lane="usage")
    began = time.monotonic()
    jobs.close(0.2)
    assert time.monotonic() - began < 2
    assert wrote == [1]
    assert not jobs.busy
