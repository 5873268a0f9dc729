"""Why the program had to be started again, as far as the next start can tell: counts by cause."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk.base.untrusted_input import Unreadable, read_file

Ending = Literal["staff", "stopped"]
Cause = Literal["staff", "stopped", "power", "start", "crash"]
"""staff: on their panel. stopped: in order, by the system or whoever closed it. power: the machine went down with the program
running. start: it never ran well for a minute. crash: it had run well, and was gone (killed, hung, out of memory)."""
CAUSES: tuple[Cause, ...] = ("staff", "stopped", "power", "start", "crash")
MOST = 1 << 31
BOOT_ID = Path("proc/sys/kernel/random/boot_id")


class LastStart(NamedTuple):
    """What is known of the start before: the machine's boot that it ran in, and how it ended in order, if it did."""

    boot: str = ""
    ended: str = ""
    restarts: Mapping[str, int] = {}

    def begun_again(self, boot: str, failed: bool) -> LastStart:
        """Another start in the machine's `boot`; `failed`: the one before never ran well."""
        if not self.boot:
            return self._replace(boot=boot, ended="")
        cause = self.ended or ("power" if boot != self.boot else "start" if failed else "crash")
        count = min(self.restarts.get(cause, 0) + 1, MOST)
        return LastStart(boot, "", {**self.restarts, cause: count})


def understood(stored: object) -> LastStart:
    """What a file says of the last start; nothing where it says nothing. Raises ValueError where it says nonsense."""
    if stored is None:
        return LastStart()
    if not isinstance(stored, dict):
        raise ValueError("last")
    boot, ended, restarts = (stored.get(key) for key in LastStart._fields)
    if not isinstance(boot, str) or ended not in ("", "staff", "stopped") or not isinstance(restarts, dict):
        raise ValueError("last")
    for cause, count in restarts.items():
        if cause not in CAUSES or type(count) is not int or not 0 < count <= MOST:
            raise ValueError("restarts")
    return LastStart(boot, ended, dict(restarts))


def boot_id(root: Path = Path("/")) -> str:
    """Which start of the machine this is; one name for all where the system does not say."""
    try:
        return read_file(root / BOOT_ID, 64).decode("ascii").strip()[:36] or "unknown"
    except (OSError, Unreadable, UnicodeDecodeError):
        return "unknown"
