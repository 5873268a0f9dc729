"""python -m tests.bench: every app from outside, in turn with its peers; then publishing, photographs, site, workbook, fleet.

ARGS='--only start,tap --rounds 3' selects. Needs Xvfb, Chromium and libXtst:
`sh packaging/install_system_packages.sh python3 bench`.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from tests.bench import (
    first_scene,
    goods,
    large_pack,
    machine,
    memory,
    photographs,
    processes,
    publish,
    scan,
    scrolling,
    site,
    starts,
    studio,
    taps,
    workbook,
)
from tests.bench.apps import Stage
from tests.bench.display import Display
from tests.bench.fleet import measure as fleet
from tests.bench.report import Report
from tests.bench.report_rows import Row

OUT = Path("build") / "bench"
ROUNDS = {"start": 7, "tap": 4, "motion": 1, "search": 2, "fling": 2, "scene": 1, "scan": 3, "memory": 3}
"""How often each section goes round, unless --rounds says so."""
PHOTOGRAPHS = 24

Section = Callable[[], Sequence[Row]]


def sections(stage: Stage, rounds: int | None, report: Report) -> dict[str, Section]:
    """Everything that can be measured, by its name."""

    @cache
    def large() -> Path | None:
        try:
            return large_pack.published(OUT.resolve() / "packs")
        except Exception as error:
            report.missing.append(f"everything on {large_pack.PRODUCTS} products: {error}".replace("\n", " "))
            return None

    def times(name: str) -> int:
        return rounds or ROUNDS[name]

    return {
        "start": lambda: starts.measure(stage, times("start"), large),
        "memory": lambda: memory.measure(stage, times("memory")),
        "tap": lambda: taps.products(stage, times("tap"), report.look_ms),
        "motion": lambda: taps.doors(stage, times("motion")),
        "search": lambda: taps.search(stage, times("search"), large),
        "fling": lambda: scrolling.measure(stage, times("fling"), large),
        "scene": lambda: first_scene.measure(stage, times("scene")),
        "scan": lambda: scan.measure(stage, times("scan"), report.look_ms),
        "publish": publish.default,
        "photographs": lambda: photographs.measure(PHOTOGRAPHS),
        "site": site.default,
        "workbook": workbook.measure,
        "goods": goods.measure,
        "studio": studio.measure,
        "fleet": lambda: fleet.measure(OUT.resolve() / "packs"),
    }


def main() -> None:
    """Measure what was asked for; print the table, and write it and its figures into build/bench/."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure from outside, beside peers.")
    asked.add_argument(
        "--only", default="", help="sections, with commas between: start, memory, tap, motion, search, …"
    )
    asked.add_argument("--rounds", type=int, help="how often each section goes round")
    asked.add_argument("--no-priority", action="store_true", help="do not go before other work")
    asked.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if not given.inside:
        raise SystemExit(machine.in_own_session([sys.executable, "-m", "tests.bench", "--inside", *sys.argv[1:]]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    priority = "as it was" if given.no_priority else machine.go_first()
    processes.adopt_orphans()
    watch = machine.Watch()
    report = Report(f"{datetime.now():%Y-%m-%d %H:%M}", machine.described(), priority)
    run = OUT.resolve() / "run"
    run.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=run) as folder, Display() as display:
        (work := Path(folder) / "work").mkdir()
        stage = Stage(display, work, OUT.resolve() / "screens")
        every = sections(stage, given.rounds, report)
        only = [name for name in given.only.split(",") if name] or list(every)
        if unknown := [name for name in only if name not in every]:
            asked.error(f"no such section: {', '.join(unknown)}; there are {', '.join(every)}")
        for name in only:
            measure(name, every[name], report, display.processor_s)
        busy = watch.end(display.processor_s())
    print(report.write(OUT, busy))


def measure(name: str, section: Section, report: Report, server_s: Callable[[], float]) -> None:
    """Measure one section; what goes wrong is reported and ends nothing else."""
    print(f"{name} …", flush=True)
    begun, before = time.perf_counter(), machine.Times.now(server_s())
    try:
        report.rows += section()
    except Exception as error:
        traceback.print_exc()
        report.missing.append(f"{name}: {error}".split("\n", 1)[0])
    report.sections[name] = (time.perf_counter() - begun, machine.others(before, machine.Times.now(server_s())))


if __name__ == "__main__":
    main()
