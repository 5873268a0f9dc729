"""How busy the machine was with other work, and going first where the machine lets us."""

from __future__ import annotations

import contextlib
import os
import platform
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NICE = -10
BUSY_SHARE = 0.10
"""Share of all processors that others may use before figures are doubted."""
BUSY_WAITING = 0.25
"""Share of the time in which something waited for a processor (PSI) while nothing was measured, before it is too busy."""


def in_own_session(words: Sequence[str]) -> int:
    """Run a command in a session, and so a scheduling group, of its own; ends it when this process is asked to end."""
    child = subprocess.Popen(words, start_new_session=True)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            child.terminate()


def go_first() -> str:
    """Raise the priority of this process, its children and their scheduling group; says what was possible.

    Call it in a session of its own: the group is the session's.
    """
    got = []
    try:
        os.nice(NICE - os.nice(0))
        got.append(f"nice {NICE}")
    except OSError:
        got.append("nice not allowed")
    group = Path("/proc/self/autogroup")
    if os.getsid(0) == os.getpid() and group.is_file():
        try:
            group.write_text(str(NICE), "ascii")
            got.append(f"scheduling group at {NICE}")
        except OSError:
            got.append("scheduling group not allowed")
    return ", ".join(got)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds since the start of the machine: all processors busy, idle, taken by the host; this process tree's own."""

    at: float
    busy: float
    idle: float
    stolen: float
    own: float
    waiting: float
    """Seconds in which at least one process waited for a processor (PSI), 0 where the kernel does not say."""

    @classmethod
    def now(cls, survivors_s: float = 0.0) -> Times:
        """Read them; `survivors_s` is what children have used that were not waited for yet."""
        words = [int(word) for word in Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:]]
        tick = os.sysconf("SC_CLK_TCK")
        idle, stolen = words[3] + words[4], words[7]
        return cls(
            time.monotonic(),
            (sum(words[:8]) - idle) / tick,
            idle / tick,
            stolen / tick,
            sum(os.times()[:4]) + survivors_s,
            pressure(),
        )


def pressure() -> float:
    """Seconds in which something waited for a processor, since the start of the machine."""
    with contextlib.suppress(OSError, StopIteration, ValueError):
        line = next(line for line in Path("/proc/pressure/cpu").read_text("ascii").splitlines() if "some" in line)
        return int(line.rsplit("total=", 1)[1]) / 1e6
    return 0.0


@dataclass(frozen=True, slots=True)
class Busyness:
    """What other work took of the machine, before the measurements and during them."""

    load_before: float
    load_after: float
    waiting_before: float
    """Share of the time before in which something waited for a processor."""
    others_before: float
    """Share of all processors that others used before."""
    others_during: float
    stolen_during: float

    @property
    def believable(self) -> bool:
        """Whether figures of this run may be compared with others'."""
        return (
            self.waiting_before < BUSY_WAITING
            and self.others_before < BUSY_SHARE
            and self.others_during < BUSY_SHARE
            and self.stolen_during < BUSY_SHARE / 2
        )

    def __str__(self) -> str:
        said = (
            f"load {self.load_before:.1f} before, {self.load_after:.1f} after; other work used {self.others_before:.0%}"
            f" of the processors before and {self.others_during:.0%} during, the host took {self.stolen_during:.0%};"
            f" something waited for a processor {self.waiting_before:.0%} of the time before"
        )
        if self.believable:
            return f"The machine was quiet: {said}."
        return f"THE MACHINE WAS TOO BUSY TO BELIEVE THESE FIGURES, ratios included: {said}. Measure again."


class Watch:
    """Looks at the machine for a while before the measurements, and says at the end how busy it was."""

    def __init__(self, look_s: float = 3.0) -> None:
        self._load = os.getloadavg()[0]
        before = Times.now()
        time.sleep(look_s)
        self._begun = Times.now()
        self._before = others(before, self._begun)
        self._waiting = (self._begun.waiting - before.waiting) / (self._begun.at - before.at)

    def end(self, survivors_s: float = 0.0) -> Busyness:
        """How busy it was; call it when every child was waited for. `survivors_s`: processor seconds of those that go on."""
        now = Times.now(survivors_s)
        all_s = (now.busy - self._begun.busy) + (now.idle - self._begun.idle)
        during = others(self._begun, now)
        stolen = (now.stolen - self._begun.stolen) / all_s
        return Busyness(self._load, os.getloadavg()[0], self._waiting, self._before, during, stolen)


def others(before: Times, after: Times) -> float:
    """The share of all processors that other work than ours took between two moments."""
    busy, idle = after.busy - before.busy, after.idle - before.idle
    return max(0.0, busy - (after.own - before.own)) / max(0.01, busy + idle)


def described() -> str:
    """The machine in one line."""
    model = "unknown processor"
    with contextlib.suppress(OSError, StopIteration):
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        model = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.release()}, Python {platform.python_version()}"
