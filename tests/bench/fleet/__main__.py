"""python -m tests.bench.fleet: the section `fleet` of the bench by itself, without screen and browser (`make fleet-bench`).

ARGS='--kiosks 20 --pictures 300' tries it small.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.bench import machine
from tests.bench.apps import OURS
from tests.bench.fleet.measure import CHANGED, KIOSKS, PICTURES, measure

OUT = Path("build") / "bench"
MOST_KIOSKS = 1_000


def main() -> None:
    """Measure, print the table, and write it into build/bench/fleet.md."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench.fleet", description=__doc__)
    asked.add_argument("--kiosks", type=int, default=KIOSKS)
    asked.add_argument("--pictures", type=int, default=PICTURES)
    asked.add_argument("--changed", type=int, default=CHANGED)
    given = asked.parse_args()
    if not (1 <= given.kiosks <= MOST_KIOSKS and 1 <= given.changed <= given.pictures <= 10_000):
        asked.error(f"1 to {MOST_KIOSKS} kiosks, and at most as many changed pictures as there are")
    watch = machine.Watch()
    rows = measure(OUT.resolve() / "packs", given.kiosks, given.pictures, given.changed)
    lines = [f"Measured on {machine.described()}. {watch.end()}", "", "| what | figure | |", "|---|---|---|"]
    lines += [f"| {each.what} | {each.cell(OURS)} {each.unit} | {each.note} |" for each in rows]
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "fleet.md").write_text("\n".join([*lines, ""]), "utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
