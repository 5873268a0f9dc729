"""A release of one store taken into another: how the built-in one comes to be what a kiosk goes back to."""

from __future__ import annotations

from kiosk.release import durable_files
from kiosk.release.manifest import CATALOGUE, read
from kiosk.release.store import Store, StoreError


def adopt(store: Store, other: Store, release: str) -> None:
    """Take a whole `release` of `other` into `store`; what is on show does not change.

    Raises StoreError when it is not whole there, OSError when a disk refuses.
    """
    if faults := other.faults(release, every_byte=True):
        raise StoreError(*faults[0])
    manifest = read(other.releases_folder / release)
    for blob in manifest.blobs:
        durable_files.put(store.blobs, other.blob(blob.sha256).read_bytes())
    store.add(manifest, (other.releases_folder / release / CATALOGUE).read_bytes())
