"""Files that are replaced whole: whoever reads one, also after a crash or a power cut, finds the old content or the new."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

FRESH = re.compile(r"\.?(?P<whole>.+)\.(?P<process>[0-9]{1,10})\.new")
"""What a file is called while it is written: hidden, with the number of the process that writes it."""
OLD_S = 600.0
"""Seconds after which a file in the making is one that a killed process left behind."""

Writing = Callable[[Path, bytes], None]


def replace(file: Path, content: bytes, synced: bool = True, mode: int = 0o666, write: Writing | None = None) -> None:
    """Give `file` a new content in one step; see `replace_all`."""
    replace_all({file: content}, synced, mode, write)


def replace_all(
    contents: Mapping[Path, bytes],
    synced: bool = True,
    mode: int = 0o666,
    write: Writing | None = None,
    sync: Callable[[Path], None] | None = None,
) -> None:
    """Write each content beside its file, and only when all of them are written give each its name.

    With `synced` they are brought to the disk before they are renamed, and their folders after it; without, a power cut
    may leave what was written last empty. `mode` is what who may do, less what the process takes away (umask). `write`
    and `sync` take the place of this module's own.
    Folders must be there. Raises OSError when the disk refuses: what has not got its name is then as it was, and nothing
    is left beside it.
    """
    fresh = {file: file.with_name(f".{file.name}.{os.getpid()}.new") for file in contents}
    bring = sync or synced_path
    try:
        for file, content in contents.items():
            if write is None:
                _written(fresh[file], content, mode)
            else:
                write(fresh[file], content)
            if synced:
                bring(fresh[file])
        for file in contents:
            fresh[file].replace(file)
        if synced:
            for folder in dict.fromkeys(file.parent for file in contents):
                bring(folder)
    except BaseException:  # ctrl-C as well: half a file stays nowhere
        for left in fresh.values():
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)
        raise


def synced_path(path: Path) -> None:
    """fsync a file or, where the system allows it, a folder. Raises OSError when the disk refuses."""
    windows = sys.platform == "win32"
    if windows and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if windows else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def abandoned(files: Iterable[Path], local: bool = True) -> list[Path]:
    """Those of `files` that killed processes left half written: ten minutes old, or where only processes of this machine
    write (`local`) of one that runs no more."""
    found = []
    for file in files:
        half = FRESH.fullmatch(file.name)
        with contextlib.suppress(OSError):
            if half and ((local and not _lives(int(half["process"]))) or time.time() - file.lstat().st_mtime > OLD_S):
                found.append(file)
    return found


def _written(fresh: Path, content: bytes, mode: int) -> None:
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    fresh.write_bytes(content)


def _lives(process: int) -> bool:
    """Whether a process with that number runs here; unknown, and so yes, where asking would end it."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
