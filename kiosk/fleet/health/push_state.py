"""push.json in the folder of `kiosk fleet health`: when a heartbeat was last taken, why the last one was not, and when next.

It is read by the panel and by doctor too, which run as others.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.told_fields import ToldFields, Trouble, Untold, written

NAME = "push.json"
MOST_BYTES = 16_384
GENERATION = re.compile(r"[0-9a-f]{16}")


class PushState(NamedTuple):
    """Seconds since 1970 by this machine's clock, but for `next`, which is of its monotonic one in the start `boot`."""

    generation: str = ""
    """Made anew with each new file: numbers of heartbeats begin again with it."""
    number: int = 0
    """Of the last heartbeat."""
    tried: float = 0.0
    taken: float = 0.0
    """0: none ever was."""
    failures: int = 0
    """In a row."""
    boot: str = ""
    next: float = 0.0
    trouble: Trouble | None = None

    def due(self, boot: str, seconds: float) -> bool:
        """Whether it may be tried now; always after the machine was started anew."""
        return not self.failures or boot != self.boot or seconds >= self.next


def read(folder: Path) -> PushState:
    """What is known; the beginning where there is nothing, or nothing can be made of it."""
    try:
        told = ToldFields(parse_json(read_file(folder / NAME, MOST_BYTES)))
        trouble = told.table("trouble")
        return PushState(
            told.code("generation", GENERATION),
            told.count("number"),
            told.number("tried"),
            told.number("taken"),
            told.count("failures"),
            told.text("boot", 36),
            told.number("next"),
            None if trouble is None else Trouble.told(trouble),
        )
    except (OSError, Unreadable, Untold):
        return PushState()


def keep(folder: Path, state: PushState) -> None:
    """Write it whole. Raises OSError when the disk refuses."""
    table = {**state._asdict(), "trouble": written((state.trouble,))[0] if state.trouble else None}
    atomic_write.replace(folder / NAME, json.dumps(table, ensure_ascii=False).encode(), synced=False, mode=0o644)
