"""Where this user's programs keep what only saves work: whatever lies there may be thrown away at any time."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path | None:
    """The user's folder for caches; None where the system knows of no user's folder. It need not exist."""
    told = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME", "")
    if told and Path(told).is_absolute():
        return Path(told) / "kiosk" / "cache" if sys.platform == "win32" else Path(told) / "kiosk"
    try:
        return Path.home() / ".cache" / "kiosk"
    except RuntimeError:
        return None
