"""kiosk.toml: what installers set, read once at start into frozen dataclasses.

Order: the file given by --config, else the user's, else /etc/kiosk/kiosk.toml, else the defaults. There are two ways to
read it. On a desk (`load`) whatever is wrong is an error, all faults at once with their lines. On the wall (`salvage`) the
sound keys count, a wrong one has its default, and the faults are told beside them: nothing in the file keeps a kiosk from
showing something.
"""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.settings.faults import Fault, SettingsError, ended
from kiosk.settings.file_reader import followed
from kiosk.settings.locations import SYSTEM_FILE, data_folder, expanded, sample_file, user_file
from kiosk.settings.sections import (
    SECTIONS,
    Health,
    Office,
    Origin,
    Panel,
    Settings,
    Staff,
    Update,
    Usage,
    Venue,
    Visit,
    defaults,
)
from kiosk.settings.value_check import LIMITS

__all__ = [
    "LIMITS",
    "SECTIONS",
    "SYSTEM_FILE",
    "Fault",
    "Health",
    "Office",
    "Origin",
    "Panel",
    "Settings",
    "SettingsError",
    "Staff",
    "Update",
    "Usage",
    "Venue",
    "Visit",
    "data_folder",
    "defaults",
    "expanded",
    "load",
    "read",
    "salvage",
    "sample_file",
    "user_file",
]


def load(config: Path | None = None) -> Settings:
    """The settings in force.

    Raises SettingsError when the named file is missing, or when the file in force cannot be read or says something wrong.
    """
    settings = salvage(config)
    if settings.faults:
        raise SettingsError(settings.file, settings.faults)
    return settings


def read(file: Path) -> Settings:
    """The settings in `file`; raises SettingsError naming every fault in it."""
    return load(file)


def salvage(config: Path | None = None) -> Settings:
    """The settings in force as far as they can be followed; `faults` names what could not, by line. Never raises."""
    collected: list[Fault] = []
    named: Path | None = None
    for file in [config] if config is not None else [user_file(), SYSTEM_FILE]:
        if config is None and not os.path.lexists(file):
            continue
        parts, faults = followed(file)
        collected, named = [*collected, *faults], named or file
        if parts is not None:
            return Settings(**parts, file=file, faults=ended(collected))
    return Settings(file=named, faults=ended(collected))
