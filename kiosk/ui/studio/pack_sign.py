"""The sign in a pack's folder that says who has it open, for a studio on another machine that sees the same share.

Its age is told by the folder's own clock (the time of a file made there just now), since machines' clocks differ. A sign
that nobody has renewed for a while is of a studio that crashed, and counts no more. It begins with a dot: no release, no
zip and no copy of the pack holds it.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import os
import secrets
import socket
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file

NAME = ".kiosk-open.json"
RENEWED_S = 60
"""Seconds between two renewals."""
STALE_S = 300
"""Seconds without a renewal after which a sign counts no more."""
MOST = 4096
"""Bytes of a sign."""
LONGEST = 60
"""Characters of a name that are shown."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a pack open, on which machine, since when by that machine's clock (as text)."""

    who: str
    where: str
    since: str
    desk: str
    """Tells one data folder of one machine from others."""
    token: str
    """Tells one opening from others."""


def this_desk(data: Path) -> Holder:
    """Who opens a pack here and now."""
    try:
        who = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system that knows no such user
        who = ""
    where = socket.gethostname()
    desk = hashlib.sha256(f"{where} {data.resolve()}".encode()).hexdigest()[:16]
    return Holder(who, where, time.strftime("%Y-%m-%d %H:%M"), desk, secrets.token_hex(8))


class PackSign:
    """The sign of `holder` on the pack in `folder`. What the disk refuses is as if there were no signs."""

    def __init__(self, folder: Path, holder: Holder) -> None:
        self.holder = holder
        self._folder, self._file = folder, folder / NAME

    def other(self) -> Holder | None:
        """Who else has the pack open; nobody when the sign is stale, or left by this desk."""
        there = self._there()
        if there is None or there.desk == self.holder.desk:
            return None
        return None if self._stale() else there

    def put(self) -> None:
        """Say that this desk has the pack, whatever the sign said before."""
        with contextlib.suppress(OSError):
            atomic_write.replace(self._file, json.dumps(asdict(self.holder), ensure_ascii=False).encode(), synced=False)

    def renew(self) -> Holder | None:
        """Give a sign of life; who has taken the pack over meanwhile, if somebody has: then nothing is written."""
        if other := self.other():
            return other
        self.put()
        return None

    def take_away(self) -> None:
        """Say that this desk has the pack no more; another's sign stays."""
        there = self._there()
        if there and there.token == self.holder.token:
            with contextlib.suppress(OSError):
                self._file.unlink()

    def _there(self) -> Holder | None:
        try:
            said = parse_json(read_file(self._file, MOST), MOST)
            return Holder(**{name: str(said[name])[:LONGEST] for name in Holder.__slots__})
        except (OSError, Unreadable, ValueError, KeyError, TypeError):
            return None

    def _stale(self) -> bool:
        """Whether nobody has renewed the sign for long, by the clock of the disk that holds it."""
        try:
            handle, probe = tempfile.mkstemp(prefix=".kiosk-", dir=self._folder)
            os.close(handle)
            try:
                now = Path(probe).stat().st_mtime
            finally:
                os.unlink(probe)
            return now - self._file.stat().st_mtime > STALE_S
        except OSError:
            return False
