"""python -m tests.fleet_demo [--out FOLDER]: a release goes to one kiosk, then to all; then a stranger tries two things."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.fleet_demo.kiosk_on_wall import NotDone
from tests.fleet_demo.play import play, table

OUT = Path("build") / "fleet-demo"


def main() -> int:
    """Play it; the table says what happened, 0 that all of it was as it should be."""
    asked = argparse.ArgumentParser(prog="python -m tests.fleet_demo", description=__doc__)
    asked.add_argument("--out", type=Path, default=OUT, help="the folder for pictures and the table")
    out: Path = asked.parse_args().out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="fleet-demo-") as work:
        try:
            steps = play(Path(work), out, lambda line: print(line, file=sys.stderr, flush=True))
        except (NotDone, RuntimeError) as error:
            print(error, file=sys.stderr)
            return 1
    text = table(steps)
    (out / "fleet-demo.md").write_text(text, "utf-8")
    print(text)
    print(f"{out}: {', '.join(sorted(file.name for file in out.glob('*.png')))}")
    return 0 if all(step.good for step in steps) else 1


if __name__ == "__main__":
    raise SystemExit(main())
