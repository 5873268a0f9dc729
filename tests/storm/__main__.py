"""Every page under a storm, each in a process of its own: python -m tests.storm [--frames N] [--seed S] [--page P]."""

from __future__ import annotations

import argparse
import secrets
import signal
import subprocess
import sys
import time

from kiosk.base.visitor_pages import PAGES

FRAMES = 20_000


def main() -> int:
    """Storm after storm; prints each page's seed and what was wrong, with the command that plays it again."""
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    parser.add_argument("--frames", type=int, default=FRAMES, help="frames a page")
    parser.add_argument("--seed", default="", help="the seed of an earlier storm; a new one unless it is given")
    parser.add_argument("--page", action="append", choices=sorted(PAGES), help="only this page (may be repeated)")
    told = parser.parse_args()
    seed = told.seed or secrets.token_hex(4)
    broken = 0
    for page in told.page or sorted(PAGES):
        words = ["-m", "tests.storm.storm_process", seed, str(told.frames), page]
        begun = time.monotonic()
        ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)
        how = "calm" if not ran.returncode else "broken"
        if ran.returncode < 0:
            how = signal.Signals(-ran.returncode).name
        print(f"{page:10} {told.frames} frames, seed {seed}: {how}, {time.monotonic() - begun:.0f} s", flush=True)
        if ran.returncode:
            broken += 1
            print(f"{ran.stdout[-4000:]}{ran.stderr[-4000:]}    python {' '.join(words)}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
