"""A seeded monkey on one kiosk, in a process of its own: python -m tests.soak [--minutes N] [--seed S] [--out FOLDER]."""

from __future__ import annotations

import argparse
import secrets
import signal
import subprocess
import sys
from pathlib import Path

OUT = Path("build") / "soak"


def main() -> int:
    """One soak; prints its table, what was wrong, and the command that begins the same way. Returns 1 when something was."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", default="", help="the seed of an earlier run; a new one unless it is given")
    parser.add_argument("--out", type=Path, default=OUT, help="the folder for soak.json and soak.md")
    options = parser.parse_args()
    seed = options.seed or secrets.token_hex(4)
    words = [sys.executable, "-m", "tests.soak.soak_process", seed, str(options.minutes), str(options.out)]
    status = subprocess.run(words, check=False).returncode
    if status < 0:
        print(f"The kiosk ended with {signal.Signals(-status).name}.")
    if status:
        print(f"seed {seed}: python -m tests.soak --minutes {options.minutes:g} --seed {seed}", flush=True)
    return 1 if status else 0


if __name__ == "__main__":
    raise SystemExit(main())
