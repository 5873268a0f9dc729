"""Blobs that no release names any more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from kiosk.release.manifest import ManifestError, read


def named_blobs(releases: Iterable[Path]) -> set[str]:
    """The digests that these releases' manifests name; one that cannot be read names none."""
    named: set[str] = set()
    for folder in releases:
        with contextlib.suppress(ManifestError):
            named |= {blob.sha256 for blob in read(folder).blobs}
    return named


def remove_unused(blobs: Path, releases: Iterable[Path]) -> int:
    """Remove the files under `blobs` that none of these releases names; returns their bytes."""
    named = named_blobs(releases)
    freed = 0
    for file in blobs.glob("*/*"):
        if file.name not in named:
            with contextlib.suppress(FileNotFoundError):
                freed += file.lstat().st_size
                file.unlink()
    return freed
