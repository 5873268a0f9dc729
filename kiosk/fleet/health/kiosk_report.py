"""health.json in the data folder: what the running program tells of itself, written each half minute beside the GUI.

It holds nothing of a visitor, not even whether somebody is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.told_fields import ToldFields, Trouble, Untold
from kiosk.fleet.health.told_program import as_json, told_program

NAME = "health.json"
PICTURE = "health-picture.jpg"
"""What the screen showed when it was last asked for, beside health.json."""
WRITTEN_S = 30.0
"""Seconds between two writings."""
STALE_S = 150.0
"""Seconds after which what was written tells nothing of a running program any more."""
MOST_BYTES = 65_536
NONCE = re.compile(r"[0-9a-f]{16}")


class KioskReport(NamedTuple):
    """A running program. Seconds are of the machine's monotonic clock, which is one for all its processes."""

    boot: str
    """The machine's start in which `written` was measured."""
    written: float
    program: str
    """The program's version."""
    release: str
    """The release on show; empty when nothing can be shown."""
    built_in: bool
    trial: bool
    step: str
    """How this start was made (device/start_record.py)."""
    uptime: float
    """Seconds that the program has run."""
    frame_age: float
    """Seconds since the last sign of life of what draws."""
    memory: int
    """Bytes that the program holds."""
    restarts: Mapping[str, int]
    messages: Mapping[str, int]
    """Warnings and errors of this run, by "level/code"."""
    troubles: tuple[Trouble, ...]
    zone: str = ""
    """The venue's time zone, by which visits are counted."""
    picture: str = ""
    """The asking that PICTURE answers."""

    def as_bytes(self) -> bytes:
        """The file's content."""
        return json.dumps(as_json(self._asdict()), ensure_ascii=False).encode()


def understood(stored: object) -> KioskReport:
    """What a file tells. Raises Untold where it tells something else."""
    told = ToldFields(stored)
    return KioskReport(
        **told_program(told)._asdict(),
        written=told.number("written"),
        uptime=told.number("uptime"),
        frame_age=told.number("frame_age"),
        memory=told.count("memory"),
        zone=told.text("zone", 64),
        picture=told.code("picture", NONCE),
    )


def read(data: Path) -> KioskReport | None:
    """What the program that uses the folder `data` told last; None where it never did, or nothing can be made of it."""
    try:
        return understood(parse_json(read_file(data / NAME, MOST_BYTES)))
    except (OSError, Unreadable, Untold):
        return None
