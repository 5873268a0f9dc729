"""Bytes to the disk, in the few ways a store relies on. Whatever a release writes goes through here."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.content_digest import sha256, sha256_of_file


class File(NamedTuple):
    """One file's content by its SHA-256 (hex) and its size in bytes."""

    sha256: str
    size: int


def measured(content: bytes) -> File:
    """The SHA-256 and size of `content`."""
    return File(sha256(content).hexdigest(), len(content))


def digest(file: Path) -> File:
    """The SHA-256 and size of a file on disk. Raises OSError when it cannot be read."""
    with file.open("rb") as stream:
        sha = sha256_of_file(stream).hexdigest()
        return File(sha, stream.tell())


def write(file: Path, content: bytes) -> None:
    """Write a file nobody looks at yet. It is not synced."""
    with file.open("wb") as stream:
        stream.write(content)


def replace(file: Path, content: bytes, synced: bool = False) -> None:
    """Give `file` a new content in one step: whoever reads it sees the old or the new, whole."""
    atomic_write.replace_all({file: content}, synced, write=write, sync=sync)


def blob_name(sha256: str) -> str:
    """What the blob of that digest is called below the folder of blobs."""
    return f"{sha256[:2]}/{sha256}"


def blob(blobs: Path, sha256: str) -> Path:
    """Where the blob of that digest lies, or would."""
    return blobs / blob_name(sha256)


def put(blobs: Path, content: bytes) -> File:
    """Put `content` among the blobs unless it is there; one that is damaged is mended. It is not synced."""
    what = measured(content)
    file = blob(blobs, what.sha256)
    if not sound(file, what):
        file.parent.mkdir(parents=True, exist_ok=True)
        replace(file, content)
    return what


def sound(file: Path, what: File) -> bool:
    """Whether `file` is there and its bytes are `what` says."""
    try:
        found = file.stat()
        return stat.S_ISREG(found.st_mode) and found.st_size == what.size and digest(file) == what
    except OSError:
        return False


def sync_all(files: Iterable[Path], folder: Path) -> None:
    """Bring `files` and what is in `folder` to the disk: one syncfs where there is one, else fsync file by file.

    All must lie on one file system. Raises OSError when the disk refuses: what was written is then lost.
    """
    syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
    if syncfs is None:
        each = [*files, *folder.iterdir(), folder]
        for path in [*each, *{file.parent for file in each}]:
            sync(path)
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        if syncfs(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(handle)


def sync(path: Path) -> None:
    """fsync a file or, where the system allows it, a folder. Raises OSError when the disk refuses."""
    atomic_write.synced_path(path)
