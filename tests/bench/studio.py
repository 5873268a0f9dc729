"""The studio on 2,000 products: open, type, check, publish one change, open again; and what a check asks of the pack's folder.

python -m tests.bench.studio [--products N] [--beside TREE]: with the same of another tree of the program in turn, `before`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.bench.apps import OURS
from tests.bench.report_rows import Row, row

HERE = Path(__file__).parents[2]
PRODUCTS = 2000
KEYS = 8
WHAT = {
    "open": ("opened for the first time: the form takes a key", "s"),
    "open-processor": ("the same, of the processor", "s"),
    "again": ("opened again", "s"),
    "again-processor": ("the same, of the processor", "s"),
    "key": ("a key, on the GUI thread", "ms"),
    "turn": ("the longest turn of the event loop while it is checked", "ms"),
    "check": ("a pause in typing: checked, page and all", "s"),
    "asked": ("files of the pack opened by it", "files"),
    "told": ("files of the pack whose size or time it asks for", "files"),
    "publish": ("published after one change, codes and all", "s"),
    "publish-processor": ("the same, of the processor", "s"),
}


def measure(products: int = PRODUCTS, tree: Path = HERE) -> list[Row]:
    """Measure the studio of `tree` in a process of its own."""
    figures = run(products, tree)
    what = f"the studio on {products:,} products"
    return [row(f"studio-{key}", f"{what}: {WHAT[key][0]}", WHAT[key][1], {OURS: figures[key]}) for key in WHAT]


def run(products: int, tree: Path) -> dict[str, list[float]]:
    """The figures of one tree, by the keys of WHAT. Raises CalledProcessError when it does not come to its end."""
    with tempfile.TemporaryDirectory() as folder:
        own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{tree}{os.pathsep}{HERE}", "XDG_CACHE_HOME": folder}
        command = [sys.executable, __file__, "--inside", folder, "--products", str(products)]
        figures: dict[str, list[float]] = {}
        for _ in ("first", "again"):
            made = subprocess.run(
                command, cwd=tree, env=os.environ | own, capture_output=True, text=True, check=True, timeout=1500
            )
            figures |= json.loads(made.stdout.splitlines()[-1])
        return figures


class Asked:
    """Counts what is asked of a folder: files opened, files whose size or time is asked for by `os.stat`."""

    def __init__(self, folder: Path) -> None:
        self.opened = self.told = 0
        beginning, real = str(folder), os.stat

        def heard(event: str, given: tuple[object, ...]) -> None:
            if event == "open" and isinstance(given[0], (str, os.PathLike)) and str(given[0]).startswith(beginning):
                self.opened += 1

        def told(path: object, *more: object, **named: object) -> os.stat_result:
            if isinstance(path, (str, os.PathLike)) and str(path).startswith(beginning):
                self.told += 1
            return real(path, *more, **named)  # type: ignore[arg-type]

        sys.addaudithook(heard)
        os.stat = told

    def since(self) -> tuple[int, int]:
        """What was asked since this was called last."""
        both, self.opened, self.told = (self.opened, self.told), 0, 0
        return both


def inside(folder: Path, products: int) -> dict[str, list[float]]:
    """Measure the studio that this process imports, on the pack in `folder`; where there is one already, its opening alone."""
    from PySide6.QtCore import QEventLoop

    from kiosk import resources
    from kiosk.publish.compile import PublishOptions, compile_pack
    from kiosk.release.store import Store
    from kiosk.settings import Origin, Panel, Settings
    from kiosk.ui.shell.qt_application import prepare
    from kiosk.ui.studio import studio_start
    from tests.bench import large_pack

    pack, opened_before = folder / "pack", (folder / "pack").is_dir()
    if not opened_before:
        large_pack.write(pack, products)
    asked = Asked(pack)
    prepare("software")
    app = studio_start.application()

    def turns(until: Callable[[], bool]) -> float:
        longest, end = 0.0, time.monotonic() + 300
        while not until():
            begun = time.perf_counter()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            longest = max(longest, time.perf_counter() - begun)
            if time.monotonic() > end:
                raise TimeoutError
        return longest

    settings = replace(Settings(), panel=Panel(pixels="540x960"), origin=Origin(base_url=""))
    found: dict[str, list[float]] = {}

    @contextmanager
    def taken(what: str) -> Iterator[None]:
        begun, worked = time.perf_counter(), time.process_time()
        yield
        found.setdefault(what, []).append(time.perf_counter() - begun)
        found.setdefault(f"{what}-processor", []).append(time.process_time() - worked)

    with taken("again" if opened_before else "open"):
        session = studio_start.StudioSession(pack, folder / "data", settings, "zh")
        app.processEvents()
    studio = session.studio
    quiet = lambda: not studio.checker.busy and not studio.jobs.busy  # noqa: E731
    turns(quiet)
    for at in range(0 if opened_before else KEYS):
        asked.since()
        begun = time.perf_counter()
        studio.editor.set(studio.file, "name.zh-CN", f"名{at}")
        found.setdefault("key", []).append(1000 * (time.perf_counter() - begun))
        found.setdefault("turn", []).append(1000 * turns(quiet))
        found.setdefault("check", []).append(time.perf_counter() - begun)
        opened, told = asked.since()
        found.setdefault("asked", []).append(opened)
        found.setdefault("told", []).append(told)
    if not opened_before:
        studio.editor.write()
        store = Store(folder / "data")
        options = PublishOptions("https://origin.example", reuse_from=(resources.builtin_store(),))
        compile_pack(pack, store, options)
        for at in range(2):
            studio.editor.set(studio.file, "name.zh-CN", f"发{at}")
            studio.editor.write()
            with taken("publish"):
                assert compile_pack(pack, store, options).new
        turns(quiet)
    studio.close()
    session.close()
    return found


def main() -> None:
    """Print the figures, of another tree beside this one when one is named."""
    given = argparse.ArgumentParser(prog="python -m tests.bench.studio", description="Measure the studio.")
    given.add_argument("--products", type=int, default=PRODUCTS)
    given.add_argument("--beside", type=Path, help="another tree of the program, measured in turn")
    given.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = given.parse_args()
    if asked.inside:
        print(json.dumps(inside(asked.inside, asked.products)))
        return
    before = measure(asked.products, asked.beside.resolve()) if asked.beside else [None] * len(WHAT)
    for now, then in zip(measure(asked.products), before, strict=True):
        print(f"{now.what}: {now.cell(OURS)} {now.unit}" + (f" (before: {then.cell(OURS)})" if then else ""))


if __name__ == "__main__":
    main()
