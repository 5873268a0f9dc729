"""Opening a release of the store, read to its last row the first time that this program sees it."""

from __future__ import annotations

from pathlib import Path

from kiosk.release import fully_read_marks
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError

READING_S = 30.0
"""Seconds of the processor that reading to the last row may take; the systemd unit's watchdog sleeps until the first frame."""


def open_checked(data: Path, release: str) -> Catalogue:
    """The catalogue of a release in the data folder `data`. Raises CatalogueError when it cannot be shown."""
    catalogue = Catalogue.open(data / "releases" / release, data / "blobs")
    if not fully_read_marks.is_read(data, release):
        from kiosk.release.catalogue_full_read import read_all

        try:
            read_all(catalogue, READING_S)
        except CatalogueError:
            catalogue.close()
            raise
        fully_read_marks.was_read(data, release)
    return catalogue
