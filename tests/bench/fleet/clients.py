"""Many kiosks' updaters, each the real one with folders of its own, in a few processes."""

from __future__ import annotations

import hashlib
import multiprocessing
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.fleet.kiosk_id import NAME
from kiosk.fleet.update.polling import Look, look, look_and_tell, staging_of
from kiosk.settings import Update

PROCESSES = 4
LONGEST_S = 540.0
"""Seconds after which a round is given up."""


class Told(NamedTuple):
    """How one kiosk's look went."""

    release: str
    reason: str
    """Why not, by its code; empty when it went well."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Fleet:
    """So many kiosks that ask one address; each has the pictures in `blobs` and no others."""

    folder: Path
    url: str
    root: Path
    kiosks: int

    def hang_up(self, blobs: Path | None) -> None:
        """Make their folders; ids are always the same, so that a share is always the same kiosks."""
        for at in range(self.kiosks):
            data = self.look_of(at).data
            data.mkdir(parents=True)
            (data / NAME).write_text(hashlib.sha256(str(at).encode()).hexdigest()[:16] + "\n", "ascii")
            if blobs:
                (data / "blobs").symlink_to(blobs)

    def look_of(self, at: int) -> Look:
        """The settings and the data folder of one kiosk."""
        home = self.folder / f"{at:04}"
        return Look(Update(url=self.url, root=str(self.root), staging=str(home / "staging")), home / "data")

    def ask(self) -> list[Told]:
        """Every kiosk looks once, PROCESSES at a time. Raises TimeoutError when that takes LONGEST_S."""
        looks = [self.look_of(at) for at in range(self.kiosks)]
        with multiprocessing.get_context("spawn").Pool(min(PROCESSES, self.kiosks)) as pool:
            answer = pool.map_async(_ask, looks, chunksize=1)
            try:
                return answer.get(LONGEST_S)
            except multiprocessing.TimeoutError as error:
                raise TimeoutError(f"{self.kiosks} kiosks did not look within {LONGEST_S:.0f} s") from error

    def brought(self) -> set[str]:
        """The releases that are staged."""
        found = (staging_of(self.look_of(at).update).staged() for at in range(self.kiosks))
        return {staged.release for staged in found if staged}


def showing(told: Sequence[Told], release: str) -> int:
    """How many kiosks are to show a release."""
    return sum(each.release == release and not each.reason for each in told)


def _ask(at: Look) -> Told:
    begun = time.perf_counter()
    told, _ = look_and_tell(at, looking=look)
    return Told(told.release, told.reason.code if told.reason else "", time.perf_counter() - begun)
