"""What a release follows from besides the pack: the program's own files, hashed."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk import __version__

ROOMS = ("base", "content", "publish", "release")
"""Whose code says what a release holds; `base` has the headings and the fields."""
ROOMS_OF_FINDINGS = (*ROOMS, "geometry", "origin")
"""Whose code says what is found when it is published: codes are drawn and read."""


def program(rooms: Iterable[str] = ROOMS, *more: Path) -> str:
    """The SHA-256 (hex) of the version, of the program's `rooms` and of the folders `more`, file by file."""
    sha = hashlib.sha256(__version__.encode())
    here = Path(__file__).parents[1]
    for root in (*more, *(here / room for room in rooms)):
        for file in sorted(root.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                sha.update(file.relative_to(root).as_posix().encode() + b"\0")
                sha.update(hashlib.sha256(file.read_bytes()).digest())
    if getattr(sys, "frozen", False):  # its code lies in its one executable file
        found = Path(sys.executable).stat()
        sha.update(f"{found.st_size} {found.st_mtime_ns}".encode())
    return sha.hexdigest()
