"""The default pack published without making its 190 pictures again: the build has made them already."""

from __future__ import annotations

import fcntl
import shutil
from pathlib import Path

from kiosk import resources
from kiosk.publish.builtin_release import build

ROOT = Path(__file__).parents[1]
PACK = ROOT / "assets" / "pack"
PICTURES = ROOT / "build" / "pictures"


def built() -> Path:
    """The built-in store, made anew where the pack or the program changed."""
    resources.built().mkdir(exist_ok=True)
    with (resources.built() / "held").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # another worker of this run may be making it
        build(PACK, resources.builtin_store(), PICTURES)
    return resources.builtin_store()


def remembered(data: Path) -> Path:
    """Give a data folder the pictures of the default pack, as if it had been published there before; returns it."""
    shutil.copytree(built() / "blobs", data / "blobs")
    shutil.copytree(PICTURES, data / "cache")
    return data
