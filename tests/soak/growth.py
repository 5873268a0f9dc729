"""What a process holds, sampled over time, and whether it grows: a curve, a slope, and what is allowed."""

from __future__ import annotations

import gc
import math
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

WARM_UP = 1 / 3
"""The part of a run in which what is used for the first time is loaded, and caches fill; nothing is judged in it."""
BARS = "▁▂▃▄▅▆▇█"
CURVE = 24
"""Bars of a curve in the table."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """How much a measure may rise: so much in any run, for caches that are not full yet, and so much more each minute."""

    once: float
    each_minute: float
    fall: float = math.inf
    """How much it may fall."""


MEASURES: Mapping[str, Allowed] = {
    "rss_mb": Allowed(60.0, 0.1),
    "anonymous_mb": Allowed(30.0, 0.1),
    "handles": Allowed(6.0, 0.02),
    "threads": Allowed(4.0, 0.01),
    "python_objects": Allowed(70_000.0, 100.0),
    "none_references": Allowed(3000.0, 60_000.0, fall=3000.0),
}
"""Each kind of page was opened once before the first sample. Pages of files (fonts, Qt, the catalogue) come into rss, and
painted glyphs and pictures of other languages and sizes into anonymous memory, for the first minutes; over eight minutes of
3,000 actions it holds level. Python collects everything when a quarter of its 265,000 objects is new, so that their number is
a saw. References to None may rise: PySide 6.11.3 keeps one or two for each QTranslator and each touch event that is made anew,
and a count costs nothing. They must not fall: at none left Python ends the program. From Python 3.12 on None is immortal."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process held at a moment: seconds since the beginning of the run, actions so far, and the measures."""

    second: float
    actions: int
    measures: Mapping[str, float]

    @classmethod
    def now(cls, second: float, actions: int) -> Sample:
        """What this process holds now."""
        rollup = {
            words[0]: int(words[1]) / 1024
            for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
            if (words := line.split())
        }
        threads = len(os.listdir("/proc/self/task"))
        return cls(
            round(second, 2),
            actions,
            {
                "rss_mb": round(rollup["Rss:"], 2),
                "anonymous_mb": round(rollup["Anonymous:"], 2),
                "handles": len(os.listdir("/proc/self/fd")),
                "threads": max(threads, threading.active_count()),
                "python_objects": len(gc.get_objects()),
                "none_references": sys.getrefcount(None),
            },
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """How one measure went after the warm-up."""

    name: str
    first: float
    last: float
    slope: float
    """Each minute, by least squares."""
    rise: float
    """What the slope comes to over the judged part of the run."""
    allowed: float
    curve: str
    """Of the whole run, as bars between its least and its most."""

    @property
    def ok(self) -> bool:
        """Whether it rose, and fell, no more than is allowed."""
        return -MEASURES[self.name].fall <= self.rise <= self.allowed


def judged(samples: Sequence[Sample]) -> list[Growth]:
    """How each measure went; nothing where there are fewer than three samples after the warm-up."""
    if not samples:
        return []
    begin = samples[-1].second * WARM_UP
    warm = [sample for sample in samples if sample.second >= begin]
    if len(warm) < 3:
        return []
    minutes = (warm[-1].second - warm[0].second) / 60
    found = []
    for name, allowed in MEASURES.items():
        slope = _slope([(sample.second / 60, sample.measures[name]) for sample in warm])
        found.append(
            Growth(
                name,
                warm[0].measures[name],
                warm[-1].measures[name],
                slope,
                slope * minutes,
                allowed.once + allowed.each_minute * minutes,
                _curve([sample.measures[name] for sample in samples]),
            )
        )
    return found


def _slope(points: Sequence[tuple[float, float]]) -> float:
    x0, y0 = (sum(point[axis] for point in points) / len(points) for axis in (0, 1))
    spread = sum((x - x0) ** 2 for x, _ in points)
    return sum((x - x0) * (y - y0) for x, y in points) / spread if spread else 0.0


def _curve(values: Sequence[float]) -> str:
    least, most = min(values), max(values)
    shown = (
        [values[at * len(values) // CURVE] for at in range(min(CURVE, len(values)))] if len(values) > CURVE else values
    )
    return "".join(BARS[round((value - least) / (most - least) * 7) if most > least else 0] for value in shown)


def table(growths: Sequence[Growth]) -> str:
    """The growths as a Markdown table."""
    lines = [
        "| measure | after warm-up | at the end | slope a minute | rise | allowed | curve | |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for each in growths:
        numbers = (each.first, each.last, each.slope, each.rise, each.allowed)
        words = " | ".join(f"{number:.1f}" if abs(number) >= 10 else f"{number:.2f}" for number in numbers)
        lines.append(f"| {each.name} | {words} | {each.curve} | {'ok' if each.ok else 'WRONG'} |")
    return "\n".join(lines) + "\n"
