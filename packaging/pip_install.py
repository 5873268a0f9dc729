"""pip install with a line a package, on a terminal and in a log alike: python packaging/pip_install.py NAME WORDS_FOR_PIP..."""

from __future__ import annotations

import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator

PATIENCE = 15
"""Seconds of silence after which it is said that the work goes on."""
FETCHED = re.compile(r"\s*(?:Downloading|Using cached|Processing) (?:\S*/)?(\S+?)(?: (\([\d.]+ [kMG]?B\)))?$")
MADE = re.compile(r"Installing collected packages: (.*)")


class Progress:
    """What is to be said of each line of pip's, if anything."""

    def __init__(self) -> None:
        self.count = 0

    def progress_line(self, line: str) -> str:
        """The line for a person; empty where there is nothing to say."""
        if made := MADE.match(line):
            return f"  installing {len(made[1].split(','))} packages"
        fetched = FETCHED.match(line)
        if not fetched or fetched[1].endswith(".metadata"):
            return ""
        self.count += 1
        name = "-".join(fetched[1].removesuffix(".tar.gz").removesuffix(".whl").split("-")[:2])
        return f"  {self.count:3} {name} {fetched[2] or ''}".rstrip()


def lines(ran: subprocess.Popen[str]) -> Iterator[str | None]:
    """pip's lines as they come; None when none came for a while."""
    assert ran.stdout
    while True:
        ready, _, _ = select.select([ran.stdout], [], [], PATIENCE)
        if not ready:
            yield None
            continue
        line = ran.stdout.readline()
        if not line:
            return
        yield line.rstrip()


def main() -> int:
    """Install, and say how it goes; pip's own errors are left as they are, and so is its exit code."""
    name, *words = sys.argv[1:]
    print(f"{name}:", flush=True)
    begun, progress = time.monotonic(), Progress()
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--progress-bar", "off", *words]
    with subprocess.Popen(pip, stdout=subprocess.PIPE, text=True, bufsize=1) as ran:
        for line in lines(ran):
            line_shown = f"      {time.monotonic() - begun:.0f} s" if line is None else progress.progress_line(line)
            if line_shown:
                print(line_shown, flush=True)
    if not ran.returncode:
        print(f"  done in {time.monotonic() - begun:.0f} s", flush=True)
    return ran.returncode


if __name__ == "__main__":
    raise SystemExit(main())
