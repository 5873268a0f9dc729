"""Where settings and data lie on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SYSTEM_FILE = Path("/etc/kiosk/kiosk.toml")


def user_file() -> Path:
    """The user's own settings file, whether or not it exists."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or _home()) / "kiosk" / "kiosk.toml"
    return Path(os.environ.get("XDG_CONFIG_HOME") or _home() / ".config") / "kiosk" / "kiosk.toml"


def sample_file() -> Path:
    """The commented sample that documents every key."""
    return Path(__file__).parents[1] / "kiosk.sample.toml"


def expanded(path: str | Path) -> Path:
    """A path with ~ as the person's own folder; ~name of nobody is a folder of that name. Raises nothing."""
    return Path(os.path.expanduser(path))


def data_folder(option: Path | None = None) -> Path:
    """The folder that holds releases and logs: --data, else the service's STATE_DIRECTORY, else the user's data folder."""
    if option is not None:
        return expanded(option).absolute()
    if state := os.environ.get("STATE_DIRECTORY"):
        return Path(state.split(":")[0])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home()) / "kiosk"
    return Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local" / "share") / "kiosk"


def _home() -> Path:
    """The user's folder; the root where the system knows of none, so that nothing there is written by chance."""
    try:
        return Path.home()
    except RuntimeError:
        return Path("/")
