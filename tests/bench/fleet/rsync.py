"""The same change brought by rsync, for comparison: one folder made like another, and the bytes that it took."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from kiosk.release.durable_files import blob
from kiosk.release.manifest import CATALOGUE, MANIFEST, read
from kiosk.release.store import Store

SAID = re.compile(r"^Total bytes (?:sent|received): ([\d,]+)$", re.MULTILINE)


def is_there() -> bool:
    """Whether there is an rsync."""
    return shutil.which("rsync") is not None


def lay_out(store: Store, release: str, folder: Path) -> Path:
    """A release with all its pictures in a folder, under names that do not change with it, as rsync likes it best."""
    home = store.releases_folder / release
    for name in (MANIFEST, CATALOGUE):
        _link(home / name, folder / name)
    for each in read(home).blobs:
        _link(blob(store.blobs, each.sha256), blob(folder / "blobs", each.sha256))
    return folder


def moved(there: Path, here: Path) -> int:
    """Make `here` like `there` as over a network (only what differs within files); returns the bytes both ways.

    Raises CalledProcessError.
    """
    words = ["rsync", "-a", "--delete", "--no-whole-file", "--stats", f"{there}/", f"{here}/"]
    ran = subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"})
    return bytes_of(ran.stdout)


def bytes_of(said: str) -> int:
    """The bytes both ways, of what `rsync --stats` says; raises ValueError where it says nothing of them."""
    found = SAID.findall(said)
    if len(found) != 2:
        raise ValueError(f"rsync said: {said[-300:]}")
    return sum(int(each.replace(",", "")) for each in found)


def _link(source: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    os.link(source, file)
