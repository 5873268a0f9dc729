"""What a release follows from besides the pack: the program's own files and the libraries that it is made with, hashed."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from kiosk import __version__

ROOMS = ("base", "content", "publish", "release")
"""Whose code says what a release holds; `base` has the headings and the fields."""
ROOMS_OF_FINDINGS = (*ROOMS, "geometry", "origin")
"""Whose code says what is found when it is published: codes are drawn and read."""

LIBRARIES = ("pillow", "opencc", "pypinyin", "pydantic", "tomlkit", "qrcode", "biip", "zxing-cpp")
"""Whose versions say how pictures are coded, Chinese is converted and spelt, and what is found."""


def program(rooms: Iterable[str] = ROOMS, *more: Path) -> str:
    """The SHA-256 (hex) of the versions, of the program's `rooms` and of the folders `more`, file by file."""
    sha = hashlib.sha256(f"{__version__} {sys.version} {[_version(library) for library in LIBRARIES]}".encode())
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


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a folder of PyInstaller knows no versions; its executable stands for them
        return ""
