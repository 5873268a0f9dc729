"""A row of the table: figures of ours and of its peers, and the line that it is to hold."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.bench.apps import CHROMIUM, OURS, QML, WINDOW, Name

MEDIAN, MOST = 0.5, 1.0
TIMES = ("ms", "s")
LINES_WINDOW_MS = 179.0
"""How long the bare window took to stand on the machine on which the lines were drawn."""


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` of the values do not exceed; raises ValueError without values."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    if share == MEDIAN:
        return statistics.median(ordered)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


@dataclass(frozen=True, slots=True)
class Line:
    """What a row is to hold: at most so much at a share of the values, at most so many times a peer's median."""

    text: str
    most: Mapping[float, float] = field(default_factory=dict)
    times: tuple[tuple[Name, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured; each app's values in the order of the rounds."""

    key: str
    what: str
    unit: str
    samples: Mapping[Name, Sequence[float]]
    line: Line | None = None
    shares: tuple[float, ...] = (MEDIAN,)
    """Which percentiles are shown; ratios compare the first."""
    note: str = ""

    def at(self, app: Name, share: float) -> float | None:
        """A percentile of an app; None when it was not measured."""
        values = self.samples.get(app, ())
        return percentile(values, share) if values else None

    def ratio(self, peer: Name) -> float | None:
        """How many times the peer's figure ours is: the median of the rounds' ratios, or that of the medians."""
        ours, theirs = self.samples.get(OURS, ()), self.samples.get(peer, ())
        if not ours or not theirs:
            return None
        if self.shares == (MEDIAN,) and len(ours) == len(theirs) and all(theirs):
            return statistics.median(one / other for one, other in zip(ours, theirs))
        share = self.shares[0]
        return percentile(ours, share) / percentile(theirs, share) if percentile(theirs, share) else None

    @property
    def held(self) -> bool | None:
        """Whether the line is held; None without a line, or without what it needs."""
        return self.held_at(1.0)

    def held_at(self, pace: float) -> bool | None:
        """The same where times may be `pace` times as long, because the machine takes so much longer than the lines'."""
        if self.line is None or not self.samples.get(OURS):
            return None
        slack = pace if self.unit in TIMES else 1.0
        held: list[bool] = [
            percentile(self.samples[OURS], share) <= most * slack for share, most in self.line.most.items()
        ]
        for peer, times in self.line.times:
            ratio = self.ratio(peer)
            if ratio is None:
                return None
            held.append(ratio <= times)
        return all(held)

    def cell(self, app: Name) -> str:
        """What the table says of an app: its percentiles, the least and the most."""
        values = self.samples.get(app, ())
        if not values:
            return ""
        figures = " / ".join(number(percentile(values, share)) for share in self.shares)
        if len(values) == 1:
            return figures
        return f"{figures} [{number(min(values))}-{number(max(values))}]"


def number(value: float) -> str:
    """A figure with as many digits as mean something."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


ONCE, TWICE = (MEDIAN,), (MEDIAN, 0.99)
AT_HOME_MB, PAGES_MB = 105, 30

LINES = {
    "start-home": Line("≤ 1.6 x bare window (aim 1.3), < 0.6 x Chromium", times=((WINDOW, 1.6), (CHROMIUM, 0.6))),
    "start-scene": Line("≤ 1.5 x bare window, < 0.5 x Chromium", times=((WINDOW, 1.5), (CHROMIUM, 0.5))),
    "start-large": Line("≤ 1.15 x", {MEDIAN: 1.15}),
    "memory-home": Line(f"≤ {AT_HOME_MB} MB", {MEDIAN: AT_HOME_MB}),
    "memory-pages": Line(f"≤ home + {PAGES_MB} MB", {MEDIAN: PAGES_MB}),
    "tap-pressed": Line("≤ 8 / 14 (keep)", {MEDIAN: 8, 0.99: 14}),
    "tap-first": Line("≤ 25 / 60", {MEDIAN: 25, 0.99: 60}),
    "tap-finished": Line("≤ 60 / 120", {MEDIAN: 60, 0.99: 120}),
    "motion-first": Line("≤ 120 (p95)", {0.95: 120}),
    "scan-first": Line("≤ 200 (most)", {MOST: 200}),
    "scan-finished": Line("≤ 200 (most)", {MOST: 200}),
    "scan-quiet-first": Line("≤ 200 (most)", {MOST: 200}),
    "scan-motion-there": Line("≤ 200 (most)", {MOST: 200}),
    "search-default": Line("≤ 40 (p99)", {0.99: 40}),
    "search-large": Line("≤ 60 (p99)", {0.99: 60}),
    "fling": Line("≤ 25 (p99)", {0.99: 25}),
    "scene-share": Line("≤ 2.5 %", {MEDIAN: 2.5}),
    "publish-new": Line("≤ 8 s", {MEDIAN: 8}),
    "publish-again": Line("≤ 0.2 s", {MEDIAN: 0.2}),
    "photographs": Line("≤ 0.6 x", {MEDIAN: 0.6}),
    "fleet-model": Line("≤ 2 %", {MEDIAN: 2}),
}
"""The lines to hold, by the row's key."""


def row(
    key: str,
    what: str,
    unit: str,
    samples: Mapping[Name, Sequence[float]],
    shares: tuple[float, ...] = ONCE,
    note: str = "",
) -> Row:
    """A row with the line that is kept under its key."""
    return Row(key, what, unit, samples, LINES.get(key), shares, note)


PEERS: tuple[Name, ...] = (WINDOW, QML, CHROMIUM)


def pace_of(rows: Sequence[Row]) -> float | None:
    """How many times longer than the lines' machine this one takes for a bare window; None where no start was measured."""
    window = next((row.at(WINDOW, MEDIAN) for row in rows if row.key == "start-home"), None)
    return window / LINES_WINDOW_MS if window else None
