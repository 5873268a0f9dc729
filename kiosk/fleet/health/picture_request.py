"""What the screen shows now, on request: the asking lies in the folder of `kiosk fleet health`, the picture in the data folder.

Neither process writes in the other's folder. The kiosk answers an asking once, only where kiosk.toml allows it, and only
while nobody is in front of it.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.fleet.health.kiosk_report import NONCE

NAME = "picture-wanted"
MOST_PICTURE = 380_000
"""Bytes of a picture."""
JPEG = b"\xff\xd8\xff"


def wanted(folder: Path) -> str:
    """The asking that stands; empty where there is none."""
    try:
        nonce = read_file(folder / NAME, 64).decode("ascii").strip()
    except (OSError, Unreadable, UnicodeDecodeError):
        return ""
    return nonce if NONCE.fullmatch(nonce) else ""


def ask(folder: Path, nonce: str) -> None:
    """Let the asking `nonce` stand, or none where it is empty. Raises OSError when the folder cannot be written."""
    if not nonce:
        (folder / NAME).unlink(missing_ok=True)
    elif nonce != wanted(folder):
        atomic_write.replace(folder / NAME, f"{nonce}\n".encode("ascii"), synced=False, mode=0o644)


def picture(file: Path) -> bytes:
    """The picture that the kiosk made; empty where there is none, or something else lies there."""
    try:
        content = read_file(file, MOST_PICTURE)
    except (OSError, Unreadable):
        return b""
    return content if content.startswith(JPEG) else b""
