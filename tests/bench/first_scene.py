"""What the first scene costs while nobody is there: its share of a core, beside a bare window's."""

from __future__ import annotations

import time

from tests.bench.apps import OURS, WINDOW, Name, Stage
from tests.bench.frame_buffer import frames, observe
from tests.bench.report_rows import Row, row

SECONDS = 15.0
SETTLING_S = 4.0
COUNTING_S = 3.0


def measure(stage: Stage, rounds: int) -> list[Row]:
    """The scene with motion, of which nobody but the scheduler is asked; then its frames are counted for a while."""
    share: dict[Name, list[float]] = {WINDOW: [], OURS: []}
    rate: list[float] = []
    for _ in range(rounds):
        for name, words in ((WINDOW, stage.words(WINDOW)), (OURS, stage.ours("", moving=True))):
            with stage.running(words, limit_s=SETTLING_S) as (app, _, _):
                time.sleep(SETTLING_S)
                begun, before = time.perf_counter(), app.processor_s()
                time.sleep(SECONDS)
                share[name].append((app.processor_s() - before) / (time.perf_counter() - begun) * 100)
                if name == OURS:
                    seen = observe(stage.screen, COUNTING_S, COUNTING_S)
                    rate.append(len(frames([change.at for change in seen.changes])) / COUNTING_S)
                    stage.photograph("first-scene")
    note = f"over {SECONDS:.0f} s; {max(rate):.0f} frames a second are seen"
    return [row("scene-share", "first scene, share of a core", "%", share, note=note)]
