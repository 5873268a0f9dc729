"""One kiosk of the demo: its folders, its program, its updater, and what it shows."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kiosk.fleet.kiosk_id import NAME
from kiosk.fleet.update.staging import Staging
from kiosk.fleet.update.taken import taken
from kiosk.release.store import Store
from tests.fleet_demo.kiosk_with_camera import MADE, WANTED

PATIENCE_S = 120.0
"""Seconds that anything may take on a busy machine before the demo is given up."""
LOOK_S = 0.2

CONFIGURATION = """\
[visit]
reduced_motion = true

[usage]
record = false

[update]
url = "{url}"
root = "{root}"
group = "{group}"
staging = "{staging}"
"""


class NotDone(Exception):
    """Something of the demo did not happen in time, or otherwise than it should have."""


class Answer(NamedTuple):
    """What an updater ended with, and the code of its reason; empty where there is none."""

    status: int
    reason: str


@dataclass
class KioskOnWall:
    """A kiosk with folders of its own below `folder`."""

    name: str
    folder: Path
    kiosk: str
    """Its id: by it shares are dealt out."""
    group: str = ""
    _program: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def data(self) -> Path:
        """Its data folder."""
        return self.folder / "data"

    @property
    def staging(self) -> Staging:
        """Where its updater lays things."""
        return Staging(self.folder / "staging")

    @property
    def release(self) -> str:
        """The release on show, which staff or the updater chose; empty for the one that came with the program."""
        return Store(self.data).pointed()

    def hang_up(self, url: str, root: bytes) -> None:
        """Write its settings and the root that it trusts, and begin its program."""
        (self.folder / "camera").mkdir(parents=True)
        self.data.mkdir()
        (self.data / NAME).write_text(f"{self.kiosk}\n", "ascii")
        (self.folder / "root.json").write_bytes(root)
        words = {"url": url, "root": self.folder / "root.json", "group": self.group, "staging": self.staging.folder}
        self._config.write_text(CONFIGURATION.format(**words), "utf-8")
        module = ["-m", "tests.fleet_demo.kiosk_with_camera", self._config, self.data, self.folder / "camera"]
        with self.log.open("ab") as log:
            self._program = subprocess.Popen(
                [sys.executable, *map(str, module)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    @property
    def _config(self) -> Path:
        return self.folder / "kiosk.toml"

    @property
    def log(self) -> Path:
        """What its program said."""
        return self.folder / "kiosk.log"

    def begin_to_ask(self) -> Callable[[], Answer]:
        """Begin `kiosk fleet update --once` for it; what is returned waits for the end and answers how it went."""
        words = ["-m", "kiosk", "fleet", "update", "--once", "--config", self._config, "--data", self.data]
        log = (self.folder / "update.log").open("ab")
        process = subprocess.Popen(
            [sys.executable, *map(str, words)], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=_plain()
        )

        def end() -> Answer:
            with log:
                try:
                    status = process.wait(PATIENCE_S)
                except subprocess.TimeoutExpired as error:
                    process.kill()
                    process.wait()
                    raise NotDone(f"the updater of {self.name} did not end") from error
            told = self.staging.status()
            return Answer(status, told.reason.code if told and told.reason else "")

        return end

    def sentence(self) -> str:
        """Why the last look brought nothing, in English."""
        told = self.staging.status()
        return told.reason.sentence.en if told and told.reason else ""

    def wait_for(self, release: str, number: int) -> None:
        """Wait until it shows what was staged under a channel's number. Raises NotDone."""

        def shows_it() -> bool:
            last = taken(self.data)
            if last and last.reason and last.number == number:
                raise NotDone(f"{self.name} did not take it in: {last.reason.en}")
            return bool(last and last.number == number) and self.release == release

        self._wait(shows_it, f"shows {release[:6]}")

    def photograph(self, name: str, page: str, out: Path) -> Path:
        """Have it photograph its wall, or a page of its panel, into `out`; returns the file. Raises NotDone."""
        wanted = self.folder / "camera" / f"{name}{WANTED}"
        wanted.write_text(page, "ascii")
        made = wanted.with_suffix(MADE)
        self._wait(lambda: not wanted.exists() and made.is_file(), f"is photographed ({name})")
        return made.replace(out / f"{name}-{self.name}{MADE}")

    def alive(self) -> bool:
        """Whether its program runs."""
        return self._program is not None and self._program.poll() is None

    def end(self) -> int:
        """Ask its program to end, and return the exit code; 0 where none was begun."""
        if self._program is None:
            return 0
        self._program.terminate()
        try:
            return self._program.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._program.kill()
            return self._program.wait()

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE_S
        while not done():
            if not self.alive():
                said = ""
                with suppress(OSError):
                    said = self.log.read_text("utf-8", "replace")[-1500:]
                raise NotDone(f"the program of {self.name} ended: {said}")
            if time.monotonic() > until:
                raise NotDone(f"{self.name}: waited {PATIENCE_S:.0f} s in vain until it {what}")
            time.sleep(LOOK_S)


def _plain() -> dict[str, str]:
    """The environment without proxies: the repository is on this machine."""
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
