"""Work on what staff hand in, in processes of their own: with limits on memory and time where the system has them.

A picture that lies about its size, or a decoder that never comes to an end, ends its process and nothing else.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from typing import Any, Protocol, TypeVar

from kiosk.base.alarm import patience

MEMORY = 2 << 30
"""Bytes one process may use."""
DIE_WITH_PARENT = 1
"""Linux's PR_SET_PDEATHSIG."""
PATIENCE = 60.0
"""Seconds one piece of work may take."""
STARTING = 20.0
"""Seconds that a process may take to begin on a busy machine."""
BEAT = 0.1
"""Seconds between two looks at a process."""

Source = TypeVar("Source")
Result = TypeVar("Result")


class Lost(Exception):
    """The work took its process with it: too much memory, too long, or a decoder that crashed."""


def cores() -> int:
    """How many processes can work at once here."""
    if sys.platform == "linux":
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def made(
    names: Sequence[str],
    source: Callable[[str], Source],
    work: Callable[[Source], Result],
    workers: int,
    memory: int = MEMORY,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, Result | Lost]]:
    """What `work` makes of each of `names`, as each is done. One that ends its process is found out alone.

    `source` is asked in this process, just before its name is worked on; `work` must be importable by name, and so is
    its result. When `stopped` answers yes, nothing new is begun; what is in the making is still told.
    """
    waiting = deque(names)
    while waiting and not stopped():
        for suspect in (yield from _batch(waiting, source, work, min(workers, len(waiting)), memory, stopped)):
            for name in (yield from _batch(deque([suspect]), source, work, 1, memory, stopped)):
                yield name, Lost()


def _batch(
    waiting: deque[str],
    source: Callable[[str], Source],
    work: Callable[[Source], Result],
    workers: int,
    memory: int,
    stopped: Callable[[], bool],
) -> Generator[tuple[str, Result], None, list[str]]:
    """Make what is `waiting` until it is empty or a process ends; returns what was in the making then."""
    running: dict[Future[Result], str] = {}
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_limit, initargs=(memory,)) as pool:
        while waiting or running:
            while waiting and len(running) <= workers and not stopped():
                content = source(waiting[0])
                try:
                    with _deaf():
                        running[pool.submit(work, content)] = waiting[0]
                except BrokenProcessPool:
                    break
                waiting.popleft()
            if not running:
                return []
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            broken = []
            for future in done:
                name = running.pop(future)
                if isinstance(future.exception(), BrokenProcessPool):
                    broken.append(name)
                else:
                    yield name, future.result()
            if broken:
                return [*broken, *running.values()]
    return []


def alone(
    work: Callable[[Source], Result],
    source: Source,
    seconds: float,
    memory: int = MEMORY,
    going_on: Callable[[], None] = lambda: None,
) -> Result:
    """What `work` makes of `source`, in a process of its own; `work` must be importable by name.

    `going_on` is called several times a second meanwhile; what it raises ends the process. Raises what `work` raises, and
    Lost when the process ended without an answer or took more than so many `seconds`.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(theirs, work, source, seconds, memory), daemon=True)
    end = time.monotonic() + seconds + STARTING
    try:
        with _deaf():
            process.start()
        theirs.close()
        while not connection.wait([ours, process.sentinel], BEAT):
            going_on()
            if time.monotonic() > end:
                raise Lost
        good, answer = ours.recv()
    except (EOFError, OSError) as error:
        raise Lost from error
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        ours.close()
    if not good:
        raise answer
    made: Result = answer
    return made


def _answer(
    answers: connection.Connection, work: Callable[[Source], Result], source: Source, seconds: float, memory: int
) -> None:
    _limit(memory)
    with patience(seconds):
        try:
            answer: tuple[bool, Any] = True, work(source)
        except Exception as error:
            answer = False, error
        answers.send(answer)


class Line(Protocol):
    """What a companion hears and tells by: one end of a line to the process that began it."""

    def send(self, obj: Any, /) -> None:
        """Tell something. Raises OSError when nobody is there any more."""

    def recv(self) -> Any:
        """What was told next. Raises EOFError, OSError when nobody is there any more."""

    def poll(self, timeout: float | None = 0.0, /) -> bool:
        """Whether something was told, or nobody is there any more."""


class Companion:
    """A process beside this one, that does `work` with its end of a line and with `source` until it is closed.

    `work` must be importable by name. Whoever made it closes it; it ends with this process however that ends.
    """

    def __init__(self, work: Callable[[Line, Source], None], source: Source, memory: int = MEMORY) -> None:
        context = get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_accompany, args=(theirs, work, source, memory), daemon=True)
        with _deaf():
            self._process.start()
        theirs.close()

    def heard(self, seconds: float) -> Any:
        """What it told next; None when it told nothing for so long.

        Raises what its work raised, and Lost when it has ended otherwise.
        """
        try:
            if not self._line.poll(seconds):
                return None
            good, said = self._line.recv()
        except (EOFError, OSError) as error:
            raise Lost from error
        if not good:
            raise said
        return said

    def tell(self, message: object) -> None:
        """Tell it something. Raises Lost when it has ended."""
        try:
            self._line.send(message)
        except OSError as error:
            raise Lost from error

    def close(self) -> None:
        """End it at once; a second time does nothing."""
        self._process.kill()
        self._process.join()
        self._line.close()


class _Telling:
    """A companion's end of the line: what it tells is marked as told, not raised."""

    def __init__(self, line: connection.Connection) -> None:
        self._line = line
        self.recv, self.poll = line.recv, line.poll

    def send(self, obj: Any, /) -> None:
        self._line.send((True, obj))


def _accompany(line: connection.Connection, work: Callable[[Line, Source], None], source: Source, memory: int) -> None:
    _limit(memory)
    try:
        work(_Telling(line), source)
    except (EOFError, BrokenPipeError):
        return
    except Exception as error:
        line.send((False, error))


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes that are begun inside never hear an interrupt, which a terminal sends to all of a group: it is ours."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _limit(most: int) -> None:
    """Limit this process's memory to `most` bytes and its life to its parent's, where the system can.

    An interrupt is its parent's business, and what decoders mutter to standard error is nobody's.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    if sys.platform == "linux":
        parent = parent_process()
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
        if parent is not None and os.getppid() != parent.pid:
            os._exit(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
