"""Work beside the GUI: order, failures, progress and stopping, on real threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.jobs import Job, Jobs
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
