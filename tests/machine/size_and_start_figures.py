"""Sizes and start times beside each other: the wheel in an environment of its own, the folder, the installed package."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from tests.machine.container import Container

ROOT = Path(__file__).parents[2]
STARTS = 5
RUN = ("run", "--windowed", "--size", "1080x1920", "--quit-after-first-frame")


def size(folder: Path) -> float:
    """What a folder takes, MB, links not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir()) / 1e6


def starts(words: list[str]) -> float:
    """Seconds from the start of the process until it has ended after its first complete page: the median, one run before."""
    taken = []
    with tempfile.TemporaryDirectory() as scratch:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": scratch, "HOME": scratch}
        for _ in range(STARTS + 1):
            begun = time.monotonic()
            subprocess.run(words, check=True, env=env, cwd=scratch, capture_output=True, timeout=120)
            taken.append(time.monotonic() - begun)
    return statistics.median(taken[1:])


def table(machine: Container, deb: Path, work: Path) -> str:
    """The figures as rows of Markdown."""
    wheel = next((ROOT / "dist").glob("*.whl"))
    home = work / "venv"
    venv.create(home, clear=True, with_pip=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    folder = ROOT / "build" / "onedir" / "kiosk"
    offscreen = ["env", "QT_QPA_PLATFORM=offscreen", "HOME=/var/tmp/start"]
    inside = [*machine.entering(), *offscreen, "/usr/bin/kiosk", *RUN]
    rows = [
        ("wheel in an environment", wheel, size(home), starts([str(home / "bin" / "kiosk"), *RUN])),
        ("folder (PyInstaller)", None, size(folder), starts([str(folder / "kiosk"), *RUN])),
        ("installed .deb", deb, size(machine.root / "usr/lib/kiosk"), starts(inside)),
    ]
    lines = ["", "| what | to fetch | on disk | start to the first complete page, and the end |", "|---|---|---|---|"]
    for name, file, disk, seconds in rows:
        fetched = f"{file.stat().st_size / 1e6:.0f} MB" if file else "-"
        lines.append(f"| {name} | {fetched} | {disk:.0f} MB | {seconds:.2f} s |")
    lines.append(f"(Python {sys.version.split()[0]}, median of {STARTS})")
    return "\n".join(lines)
