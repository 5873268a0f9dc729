"""Memory of whole process trees: at home, and after 1,000 pages."""

from __future__ import annotations

import time
from collections import defaultdict

from tests.bench.apps import BACK, CHROMIUM, DOOR, HOME, OURS, QML, TILES, WINDOW, Name, Stage
from tests.bench.frame_buffer import mask, observe
from tests.bench.gestures import LEAST, plain_tap
from tests.bench.report_rows import Row, row

PAGES = 1000
RESTING_PAGE_S = 0.05
"""A page that has not changed for so long is left."""
RESTING_S = 2.0
"""After the finished home, for what is done later."""
BUTTONS = ((185, 1700), (513, 1700), (835, 1700), (540, 1540))
"""Map, story, search and routes on our home page."""


def measure(stage: Stage, rounds: int, pages: int = PAGES) -> list[Row]:
    """Both rows; ours alone opens pages."""
    home: dict[Name, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for name in (WINDOW, QML, CHROMIUM, OURS):
            with stage.running(stage.words(name)) as (app, _, _):
                time.sleep(RESTING_S)
                home[name].append(app.proportional_mb())
    with stage.running(stage.words(OURS)) as (app, begun, _):
        time.sleep(RESTING_S)
        before = app.proportional_mb()
        begun = time.perf_counter()
        walked = walk(stage, pages)
        took = time.perf_counter() - begun
        time.sleep(RESTING_S)
        after = app.proportional_mb()
    return [
        row("memory-home", "memory at home (PSS, all processes)", "MB", home),
        row(
            "memory-pages",
            f"memory after {walked} pages, more than at home",
            "MB",
            {OURS: [after - before]},
            note=f"{before:.0f} MB, then {after:.0f} MB; {walked / took:.1f} pages a second by a finger that waits for"
            " each to be at rest",
        ),
    ]


def walk(stage: Stage, pages: int) -> int:
    """Open pages by tapping, doors and products above all, until so many were seen; returns how many were.

    Raises RuntimeError when taps lead nowhere.
    """
    everywhere = mask(stage.screen.header)
    seen = missed = 0

    def go(at: tuple[int, int]) -> bool:
        nonlocal seen, missed
        if plain_tap(stage, at, RESTING_PAGE_S, wait_s=1.2).first(everywhere, LEAST):
            seen += 1
            return True
        missed += 1
        if missed > 20 + seen:
            raise RuntimeError(f"only {seen} of {seen + missed} taps opened a page")
        return False

    turn = 0
    while seen < pages:
        door = turn % 3
        go((DOOR.middle[0] + door * 244, DOOR.middle[1]))
        for at in range(6 if turn % 2 else 12):
            if at == 6:
                stage.pointer.fling(540, 1500, 900, steps=6)
                observe(stage.screen, 0.1, 2.0, wait_s=0.1)
            if seen >= pages:
                return seen
            if go(TILES[at % 6].middle):
                go(BACK.middle)
        go(HOME.middle)
        go(BUTTONS[turn % 4])
        go(HOME.middle)
        turn += 1
    return seen
