"""python -m tests.machine DEB [--debian 12|13]... [--keep] [--once]: see packaging/README.md, "Tried here"."""

from __future__ import annotations

import argparse
import fcntl
import functools
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.machine import offices, trials, upgrades
from tests.machine.container import Container, Failed
from tests.machine.mirror import RELEASES
from tests.machine.size_and_start_figures import table

ROOT = Path(__file__).parents[2]
WORK = ROOT / "build" / "machine"
PAGES = WORK / "pictures" / "references"
Step = tuple[str, Callable[[], str]]


def lintian(deb: Path) -> str:
    """No errors in Debian's own eyes."""
    words = ["lintian", "--allow-root", "--fail-on", "error", str(deb)]
    said = subprocess.run(words, capture_output=True, text=True, check=False)
    if said.returncode:
        raise Failed(said.stdout + said.stderr)
    return f"lintian: no errors, {said.stdout.count('W: ')} warnings"


def twice(deb: Path) -> str:
    """Two builds, one digest."""
    again = WORK / "again"
    words = [sys.executable, str(ROOT / "packaging" / "package.py"), "onedir", "deb", "--out", str(again)]
    subprocess.run(words, check=True, capture_output=True)
    one, other = (hashlib.sha256(file.read_bytes()).hexdigest() for file in (deb, again / deb.name))
    if one != other:
        raise Failed(f"built twice, two digests: {one} and {other}")
    return f"built twice, one digest: {one}"


def main() -> int:
    """All trials in order; 0 when all went well, 1 when one failed, 2 when it was called wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.machine")
    asked.add_argument("deb", type=Path)
    asked.add_argument("--debian", action="append", choices=[*RELEASES], help="on this Debian (else 12)")
    asked.add_argument("--keep", action="store_true", help="leave the machine's folder behind")
    asked.add_argument("--once", action="store_true", help="do not build a second time")
    given = asked.parse_args()
    if os.geteuid() != 0:
        print("要用 root 运行：容器与 apt 需要它。 Run it as root: the container and apt need it.", file=sys.stderr)
        return 2
    (WORK / "pictures").mkdir(parents=True, exist_ok=True)
    alone = (WORK / "lock").open("w")
    try:
        fcntl.flock(alone, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(f"另一次试验正在 {WORK} 进行。 Another trial is under way in {WORK}.", file=sys.stderr)
        return 2
    once: list[Step] = [
        ("lintian", lambda: lintian(given.deb)),
        ("twice", lambda: "NOT TRIED: --once" if given.once else twice(given.deb)),
        ("pages", lambda: f"drawn from the tree: {len(list(trials.references(PAGES).rglob('*.png')))}"),
    ]
    went = run(once)
    for debian in given.debian or ["12"]:
        machine = Container(WORK, debian)
        try:
            went = run(on_machine(machine, given.deb)) and went
        finally:
            machine.off()
            if not given.keep:
                subprocess.run(["rm", "-rf", str(machine.root)], check=False)
    return 0 if went else 1


def on_machine(machine: Container, deb: Path) -> list[Step]:
    """The trials of one machine, in order."""
    work = WORK / "pictures"
    operator = functools.cache(lambda: upgrades.Operator(machine, WORK))
    return [
        ("debian", lambda: machine.make()),
        ("install", lambda: trials.installed(machine, deb)),
        ("boot", lambda: trials.begun(machine)),
        ("lock", lambda: trials.locked(machine)),
        ("home", lambda: trials.home(machine, PAGES, work)),
        ("code", lambda: trials.code(machine, work)),
        ("reader", lambda: trials.reader(machine)),
        ("signed", lambda: offices.signed(machine)),
        ("paired", lambda: offices.paired(machine, work)),
        ("killed", lambda: trials.killed(machine)),
        ("hangs", lambda: trials.stopped(machine)),
        ("damage", lambda: trials.fallen(machine, PAGES, work)),
        ("safe", lambda: trials.gave_way(machine)),
        ("figures", lambda: table(machine, deb, WORK)),
        ("source", lambda: upgrades.switched_on(machine, operator(), deb)),
        ("upgrade", lambda: upgrades.upgraded(machine, operator(), deb, PAGES, work)),
        ("back", lambda: upgrades.went_back(machine, operator(), deb, PAGES, work)),
        ("away", lambda: upgrades.put_away(machine)),
        ("purge", lambda: trials.purged(machine)),
    ]


def run(steps: list[Step]) -> bool:
    """Whether all of them went well, each told in a line; the first that fails is the last."""
    for name, step in steps:
        begun = time.monotonic()
        try:
            said = step()
        except Failed as error:
            print(f"{name:8} FAILED: {error}", file=sys.stderr)
            return False
        print(f"{name:8} {time.monotonic() - begun:5.0f} s  {said}", flush=True)
    return True


if __name__ == "__main__":
    raise SystemExit(main())
