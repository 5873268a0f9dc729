"""Where sticks are: what the desktop or the device mounts, and the folders that kiosk.toml names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.settings import expanded

MOUNTS = (Path("/media"), Path("/run/media"))


def sticks(named: Sequence[str]) -> list[Path]:
    """The folders to look in, those that are there: `named` ones first, then every stick. It may wait for a slow disk."""
    found = [folder for name in named if (folder := named_folder(name))]
    for root in MOUNTS:
        for user in _folders(root):
            found += [user, *_folders(user)] if os.path.ismount(user) else _folders(user)
    return [folder for folder in dict.fromkeys(found) if folder.is_dir()]


def named_folder(name: str) -> Path | None:
    """The folder that kiosk.toml names; None where it is not there, or the name is none."""
    try:
        folder = expanded(name)
        return folder if folder.is_dir() else None
    except (OSError, ValueError):
        return None


def writable(folder: Path) -> bool:
    """Whether something can be written there."""
    return os.access(folder, os.W_OK)


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(each for each in root.iterdir() if each.is_dir())
    except OSError:
        return []
