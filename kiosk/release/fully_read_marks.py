"""Which releases this program has read to their last row, so that it need not read them again at the next start.

cache/read-<id of the release>, holding the program's version
"""

from __future__ import annotations

import contextlib
from collections.abc import Container
from pathlib import Path

from kiosk import __version__
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.release import durable_files

READ = "read-"
STAMP = f"{__version__}\n".encode()


def is_read(data: Path, release: str) -> bool:
    """Whether this version of the program has read `release` of the store in the folder `data` to its last row."""
    try:
        return read_file(_mark(data, release), 1024) == STAMP
    except (OSError, Unreadable):
        return False


def was_read(data: Path, release: str) -> None:
    """Remember that a release was read; where the disk cannot be written it is read again next time."""
    with contextlib.suppress(OSError):
        _mark(data, release).parent.mkdir(exist_ok=True)
        durable_files.replace(_mark(data, release), STAMP)


def forget(data: Path, stay: Container[str]) -> None:
    """Take away the marks of releases that are not in `stay`."""
    for left in data.glob(f"cache/{READ}*"):
        if left.name.removeprefix(READ) not in stay:
            left.unlink(missing_ok=True)


def _mark(data: Path, release: str) -> Path:
    return data / "cache" / f"{READ}{release}"
