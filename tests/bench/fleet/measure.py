"""Real updaters before one nginx: what a change of a few pictures moves, beside rsync and a full download, and the model."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.fleet.repository.repository import Audience
from kiosk.release.durable_files import File
from kiosk.release.manifest import read
from tests.bench.apps import OURS
from tests.bench.fleet import releases, rsync
from tests.bench.fleet.clients import Fleet, Told, showing
from tests.bench.fleet.model import Looks, Traffic, looks, reckon, round_of
from tests.bench.report_rows import Row, row
from tests.fleet import nginx
from tests.fleet.office import Office, open_office

KIOSKS, PICTURES, CHANGED = 200, 3_000, 5
CANARY = 10
"""Percent that get the new release first."""
MANY, MINUTES, LINE_MBIT = 10_000, 15, 100.0
"""The fleet that is reckoned for: how often each asks, and the server's line."""


@dataclass
class Round:
    """One look of every kiosk: what the server wrote down, what each kiosk was told, what the model says of it."""

    what: str
    asked: list[nginx.Request]
    told: Sequence[Told]
    reckoned: Traffic
    fetching: int

    @property
    def traffic(self) -> Traffic:
        """Requests, and bytes both ways."""
        return Traffic(len(self.asked), sum(each.received + each.sent for each in self.asked))

    @property
    def off(self) -> float:
        """How far the model is off, in percent of the bytes or of the requests, whichever is more."""
        pairs = zip(self.reckoned, self.traffic, strict=True)
        return max(abs(model / real - 1) * 100 for model, real in pairs)

    def row(self, key: str) -> Row:
        """Megabytes of the whole round, with the rest in a note."""
        traffic, kiosks = self.traffic, len(self.told)
        connections = len({each.connection for each in self.asked})
        seconds = statistics.median(each.seconds for each in self.told)
        note = (
            f"{traffic.requests:,} requests on {connections:,} connections, {traffic.bytes:,} bytes; {self.fetching} of"
            f" {kiosks} kiosks fetched a release; the model says {self.reckoned.requests:,} and {self.reckoned.bytes:,};"
            f" a look took {seconds:.2f} s in the median"
        )
        return row(key, f"{kiosks} kiosks, {self.what}", "MB", {OURS: [traffic.bytes / 1e6]}, note=note)


@dataclass
class Trial:
    """A fleet before its server; each step of it is a round."""

    office: Office
    fleet: Fleet
    server: nginx.Nginx
    has: frozenset[File]
    rounds: list[Round] = field(default_factory=list)
    _seen: int = 0

    def look(self, what: str, news: bool, expected: Callable[[Sequence[Told]], int]) -> Round:
        """Every kiosk looks once. Raises RuntimeError where one was refused anything."""
        told = self.fleet.ask()
        if refused := {each.reason for each in told if each.reason}:
            raise RuntimeError(f"{what}: refused: {', '.join(sorted(refused))}")
        asked = self.server.requests()[self._seen :]
        self._seen += len(asked)
        fetching = expected(told)
        cost = looks(self.office.repository, "main", self.has)
        made = Round(what, asked, told, round_of(cost, len(told), fetching, news), fetching)
        self.rounds.append(made)
        return made


def measure(cache: Path, kiosks: int = KIOSKS, pictures: int = PICTURES, changed: int = CHANGED) -> list[Row]:
    """Everything, as rows. Raises RuntimeError without nginx, TimeoutError where it takes far too long."""
    store, old, new = releases.published(cache, pictures, changed)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fleet-", dir=cache) as scratch:
        folder = Path(scratch)
        office = open_office(folder / "www" / nginx.REPOSITORY, store, (old, new))
        office.publish(0)
        (folder / "root.json").write_bytes(office.root)
        before = rsync.lay_out(office.repository.store, old, folder / "before")
        has = frozenset(read(before).blobs)
        with nginx.serving(folder / "www", folder / "nginx") as server:
            fleet = Fleet(folder / "kiosks", server.url, folder / "root.json", kiosks)
            fleet.hang_up(before / "blobs")
            trial = Trial(office, fleet, server, has)
            rows = _rounds(trial, new, changed, pictures)
            whole = _whole(trial, folder)
        after = rsync.lay_out(office.repository.store, new, folder / "after")
        each = looks(office.repository, "main", has)
        rows += _beside(each, whole, before, after, folder / "copy", f"{changed} of {pictures:,} pictures")
        return rows + _many(each)


def _rounds(trial: Trial, new: str, changed: int, pictures: int) -> list[Row]:
    share = CANARY * trial.fleet.kiosks // 100
    trial.look("none ever asked, the pictures are there", True, len)
    rows = [trial.look("nothing was published", False, lambda told: 0).row("fleet-calm")]
    trial.office.publish(1, Audience(CANARY))
    canary = trial.look(
        f"{changed} of {pictures:,} pictures changed, first {CANARY} %", True, lambda told: showing(told, new)
    )
    rows.append(canary.row("fleet-canary"))
    trial.office.publish(1)
    everyone = trial.look("then all", True, lambda told: showing(told, new) - canary.fetching)
    if showing(everyone.told, new) != trial.fleet.kiosks or trial.fleet.brought() != {new}:
        raise RuntimeError("not every kiosk got the new release")
    rows.append(everyone.row("fleet-all"))
    off = [each.off for each in trial.rounds]
    note = (
        f"canary: {canary.fetching} kiosks where {share} were expected; {len(off)} rounds, the one that is furthest off"
    )
    rows.append(row("fleet-model", "the model beside what was measured", "% off", {OURS: [max(off)]}, note=note))
    return rows


def _whole(trial: Trial, folder: Path) -> int:
    """The bytes of a kiosk that has nothing yet."""
    seen = len(trial.server.requests())
    alone = Fleet(folder / "new", trial.fleet.url, trial.fleet.root, 1)
    alone.hang_up(None)
    if reason := alone.ask()[0].reason:
        raise RuntimeError(f"a new kiosk was refused: {reason}")
    return sum(each.received + each.sent for each in trial.server.requests()[seen:])


def _beside(each: Looks, whole: int, before: Path, after: Path, copy: Path, what: str) -> list[Row]:
    """One kiosk's bytes for the change, beside rsync's and beside everything."""
    ours, calm = each.calm.plus(each.news).plus(each.release), each.calm
    parts = f"{ours.requests} requests; the catalogue whole, packed"
    rows = [
        row("fleet-change", f"one kiosk, {what} changed", "MB", {OURS: [ours.bytes / 1e6]}, note=parts),
        row("fleet-whole", "one kiosk that has nothing yet", "MB", {OURS: [whole / 1e6]}),
        row("fleet-whole-share", "a change, of a full download", "%", {OURS: [ours.bytes / whole * 100]}),
    ]
    if rsync.is_there():
        shutil.copytree(before, copy)
        change, again = rsync.moved(after, copy), rsync.moved(after, copy)
        note = f"rsync -a --delete, only what differs within files: {change:,} bytes, nothing new {again:,}"
        rows += [
            row("fleet-rsync-x", "a change beside rsync", "x", {OURS: [ours.bytes / change]}, note=note),
            row(
                "fleet-rsync-calm-share",
                "nothing new, of what rsync moves then",
                "%",
                {OURS: [calm.bytes / again * 100]},
            ),
        ]
    return rows


def _many(each: Looks) -> list[Row]:
    made = reckon(each, MANY, MINUTES, LINE_MBIT)
    who = f"reckoned: {MANY:,} kiosks that ask every {MINUTES} minutes"
    note = f"{made.a_day.requests:,} requests; {made.a_second:.1f} looks a second, at most {made.peak} an hour after all began"
    rollout = f"{made.rollout.requests:,} requests; {made.seconds / 60:.0f} minutes on a line of {LINE_MBIT:.0f} Mbit/s"
    return [
        row("fleet-many-day", f"{who}, a day without news", "GB", {OURS: [made.a_day.bytes / 1e9]}, note=note),
        row("fleet-many-all", f"{who}, this change to all", "GB", {OURS: [made.rollout.bytes / 1e9]}, note=rollout),
    ]
