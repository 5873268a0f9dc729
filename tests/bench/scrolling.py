"""A fling through 5,000 products: how long each frame stands."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.bench.apps import CHROMIUM, OURS, QML, Name, Stage
from tests.bench.frame_buffer import frames, observe
from tests.bench.report_rows import TWICE, Row, row

FLINGS = 4
FAST_S = 0.8
"""So long after the finger let go it moves fast enough that every frame is another picture."""
NOTCHES = 40


def measure(stage: Stage, rounds: int, large: Callable[[], Path | None]) -> list[Row]:
    """Ours and bare QML by a finger; Chromium, which a mouse cannot drag, by its wheel."""
    store = large()
    if store is None:
        return []
    stage.prepare("large", store)
    stands: dict[Name, list[float]] = defaultdict(list)
    words = {
        QML: stage.words(QML, "grid", "tea", "large"),
        OURS: stage.ours("zone/tea", store),
    }
    for turn in range(rounds):
        beside: dict[Name, list[str]] = {CHROMIUM: stage.words(CHROMIUM, "grid", "tea", "large")}
        for name, call in (words | beside).items():
            with stage.running(call, limit_s=60.0):
                for at in range(-1, FLINGS):
                    times = _rolled(stage) if name == CHROMIUM else _flung(stage)
                    if at >= 0:
                        stands[name] += [(after - before) * 1000 for before, after in zip(times, times[1:])]
                if not turn:
                    stage.photograph(f"fling-{name}")
    counts = ", ".join(f"{name} {len(values)}" for name, values in stands.items())
    return [
        row(
            "fling",
            "fling through 5,000 products: how long a frame stands",
            "ms",
            stands,
            TWICE,
            note=f"frames seen: {counts}; Chromium is scrolled by the wheel, because a mouse cannot drag there",
        )
    ]


def _flung(stage: Stage) -> list[float]:
    stage.pointer.fling(540, 1500, 500)
    let_go = time.perf_counter()
    seen = observe(stage.screen, 0.3, 6.0, wait_s=3.0)
    return frames([change.at for change in seen.changes if change.at - let_go < FAST_S])


def _rolled(stage: Stage) -> list[float]:
    wheel = threading.Thread(target=stage.pointer.roll, args=(540, 900, NOTCHES))
    seen = observe(stage.screen, 0.3, 6.0, wheel.start, wait_s=3.0)
    wheel.join()
    begun = seen.changes[0].at if seen.changes else 0.0
    return frames([change.at for change in seen.changes if change.at - begun < FAST_S])
