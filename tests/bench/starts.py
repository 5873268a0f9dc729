"""From the start of a process to its finished picture, in turn with the peers."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.bench.apps import CHROMIUM, OURS, QML, WINDOW, Name, Stage
from tests.bench.report_rows import Row, row


def measure(stage: Stage, rounds: int, large: Callable[[], Path | None]) -> list[Row]:
    """Home, the first scene, and home on a pack of 10,000 products. The first round warms the files and is not counted."""
    store = large()
    kinds: dict[str, list[str]] = {
        "home": stage.ours(moving=True),
        "still": stage.ours(),
        "scene": stage.ours(""),
    } | ({"large": stage.ours(store=store)} if store else {})
    took: dict[str, list[float]] = defaultdict(list)
    first: dict[str, list[float]] = defaultdict(list)
    for turn in range(rounds + 1):
        peers: dict[str, list[str]] = {name: stage.words(name) for name in (WINDOW, QML, CHROMIUM)}
        for name, words in (peers | kinds).items():
            with stage.running(words) as (_, begun, seen):
                assert seen.last is not None
                if turn:
                    took[name].append((seen.last - begun) * 1000)
                    first[name].append((seen.changes[0].at - begun) * 1000)
                else:
                    stage.photograph(f"start-{name}")
    beside: dict[Name, list[float]] = {name: took[name] for name in (WINDOW, QML, CHROMIUM)}
    ratios = [many / few for many, few in zip(took["large"], took["still"])]
    return [
        row(
            "start-home",
            "start to complete home",
            "ms",
            {OURS: took["home"]} | beside,
            note=f"as delivered, with motion; something is on the screen after {statistics.median(first['home']):.0f} ms",
        ),
        row("start-home-still", "the same with reduced motion", "ms", {OURS: took["still"]} | beside),
        row(
            "start-scene",
            "start to complete first scene",
            "ms",
            {OURS: took["scene"]} | beside,
            note="with reduced motion, because the scene always moves; peers as at home",
        ),
        row("start-large-ms", "start to complete home, 10,000 products", "ms", {OURS: took["large"]}),
        row("start-large", "start with 10,000 products beside the default pack", "x", {OURS: ratios}),
    ]
