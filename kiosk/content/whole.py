"""Files of a pack, each written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(file: Path, data: bytes) -> None:
    """Give `file` a new content in one step, its folder made where it is missing.

    Raises OSError when the disk refuses; the file is then as it was, and nothing is left beside it.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        fresh.write_bytes(data)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
