"""Files of a pack: each written whole or not at all, and all of them copied."""

from __future__ import annotations

import contextlib
import os
import shutil
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


def copy_plain(pack: Path, target: Path) -> None:
    """Copy the files of a pack to the folder `target`, where they can be written, whatever the pack allows.

    What is hidden is left out, and so is what no pack may hold: links to folders or out of the pack (they may lead in a
    circle), pipes and devices (they may never end). Raises OSError at the first file that the disk refuses.
    """

    def refuse(error: OSError) -> None:
        raise error

    root = pack.resolve()
    for at, inner, files in os.walk(pack, onerror=refuse):
        here = target / Path(at).relative_to(pack)
        here.mkdir(parents=True, exist_ok=True)
        inner[:] = [name for name in inner if not name.startswith(".") and not Path(at, name).is_symlink()]
        for name in files:
            if not name.startswith(".") and _is_plain(Path(at, name), root):
                shutil.copyfile(Path(at, name), here / name)


def _is_plain(file: Path, root: Path) -> bool:
    try:
        return file.is_file() and (not file.is_symlink() or file.resolve(strict=True).is_relative_to(root))
    except (OSError, RuntimeError):  # a link to itself
        return False
