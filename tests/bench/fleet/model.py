"""What so many kiosks ask of a web server, reckoned: requests, bytes, seconds, and the most at once.

It is a sum, not a simulation of a network: what one look asks for, times looks. `tests.bench.fleet` holds it against 200 real
updaters; only the peak is played, with the updater's own pauses.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.fleet.channel import read as read_channel
from kiosk.fleet.layout import METADATA, PACKED, blob_path, catalogue_path, channel_target, manifest_path, prefixed
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.update.polling import JITTER, pause
from kiosk.release.durable_files import File
from kiosk.release.manifest import read

ASKING, ANSWERING = 101, 306
"""Bytes of an HTTP request beside its path, and of an answer's headers, without TLS: as the updater asks and nginx answers."""
NOT_FOUND = 308
"""Bytes of nginx's whole answer where there is no such file."""
FOLDER = "/repository/"
"""Where the repository lies on the server, as the guide has it."""
DAY_S = 24 * 3600.0


class Traffic(NamedTuple):
    """What a server is asked for, and the bytes that go either way."""

    requests: int = 0
    bytes: int = 0

    def __mul__(self, times: object) -> Traffic:
        """So many times as much."""
        if not isinstance(times, int):
            return NotImplemented
        return Traffic(self.requests * times, self.bytes * times)

    def plus(self, other: Traffic) -> Traffic:
        """Both together."""
        return Traffic(self.requests + other.requests, self.bytes + other.bytes)


class Looks(NamedTuple):
    """What one look costs, by what there is to be found."""

    calm: Traffic
    """Nothing was published since: the next root that there is not, the timestamp, the channel."""
    news: Traffic
    """More than that, where anything was published in any channel: snapshot and targets."""
    release: Traffic
    """More than that, where a release is to be fetched: manifest, catalogue, the pictures that are missing."""


class Reckoned(NamedTuple):
    """A release for every kiosk of a fleet."""

    a_day: Traffic
    """Of a day on which nothing is published."""
    rollout: Traffic
    """Of the round of looks in which all get the release."""
    seconds: float
    """Until the last kiosk has it: its pause at the longest, or what the line takes for all."""
    a_second: float
    """Looks a second, in the mean."""
    peak: int
    """The most looks in one second after the first hour, when all were switched on at once."""


def fetched(files: Iterable[tuple[str, int]]) -> Traffic:
    """Files by their paths and sizes, one request each."""
    sizes = [ASKING + len(FOLDER) + len(path) + ANSWERING + size for path, size in files]
    return Traffic(len(sizes), sum(sizes))


def looks(repository: Repository, channel: str, has: frozenset[File]) -> Looks:
    """What looks cost kiosks that have the pictures `has`, by the sizes of what lies in a repository.

    Raises OSError, and KeyError for a channel that there is not.
    """
    signed = repository.signed
    target = signed.targets().signed.targets[channel_target(channel)]
    at = prefixed(channel, target.hashes["sha256"])
    named = read_channel((repository.folder / at).read_bytes()).newest
    next_root = f"{METADATA}/{signed.root().signed.version + 1}.root.json"
    versions = {"snapshot": signed.snapshot().signed.version, "targets": signed.targets().signed.version}
    newer = [f"{METADATA}/{version}.{name}.json" for name, version in versions.items()]
    manifest = read(repository.store.releases_folder / named.release)
    missing = [(blob_path(blob.sha256), blob.size) for blob in manifest.blobs if blob not in has]
    known = [path(named.release) + PACKED for path in (manifest_path, catalogue_path)]
    return Looks(
        Traffic(1, ASKING + len(FOLDER) + len(next_root) + NOT_FOUND).plus(
            fetched(_sized(repository.folder, [f"{METADATA}/timestamp.json", at]))
        ),
        fetched(_sized(repository.folder, newer)),
        fetched([*_sized(repository.folder, known), *missing]),
    )


def round_of(each: Looks, kiosks: int, fetching: int, news: bool = True) -> Traffic:
    """One look of every kiosk, of which `fetching` find a release that they have not."""
    all_look = each.calm.plus(each.news) if news else each.calm
    return (all_look * kiosks).plus(each.release * fetching)


def reckon(each: Looks, kiosks: int, minutes: int, line_mbit: float) -> Reckoned:
    """A fleet that asks every so many `minutes` a server behind a line of so many megabits a second."""
    period = minutes * 60.0
    whole = round_of(each, kiosks, kiosks)
    on_the_line = whole.bytes * 8 / (line_mbit * 1e6)
    return Reckoned(
        each.calm * round(kiosks * DAY_S / period),
        whole,
        max(period * (1 + JITTER), on_the_line),
        kiosks / period,
        peak(kiosks, minutes),
    )


def peak(kiosks: int, minutes: int, hours: tuple[float, float] = (1.0, 6.0), seed: int = 17) -> int:
    """The most looks in one second between two hours after all kiosks were switched on in the same second."""
    dice = random.Random(seed)
    first, last = (hour * 3600.0 for hour in hours)
    seconds: Counter[int] = Counter()
    for _ in range(kiosks):
        at = 0.0
        while at < last:
            at += pause(minutes, 0, dice.random())
            if first <= at < last:
                seconds[int(at)] += 1
    return max(seconds.values(), default=0)


def _sized(folder: Path, paths: Iterable[str]) -> list[tuple[str, int]]:
    return [(path, (folder / path).stat().st_size) for path in paths]
