"""Files of a pack, each written whole or not at all."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kiosk.base import atomic_write


def write_whole(file: Path, data: bytes) -> None:
    """Give `file` a new content in one step, on the disk before it has its name; its folder is made where it is missing.

    Raises OSError when the disk refuses; the file is then as it was, and nothing is left beside it.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    atomic_write.replace(file, data)


def sweep(folder: Path) -> None:
    """Take away what killed writers left half written in a pack's folders; what cannot be taken away stays."""
    halves = (half for where in ("", "*/", "archive/*/") for half in folder.glob(f"{where}.*.new"))
    for left in atomic_write.abandoned(halves):
        with contextlib.suppress(OSError):
            left.unlink()
