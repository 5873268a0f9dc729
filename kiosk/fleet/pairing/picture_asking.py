"""Offices ask what the screen shows now: the asking lies where the screen reads it, and stands until it was answered.

The screen answers only where kiosk.toml allows it, and only while nobody is in front of it; what it shows is told whoever
asked, once, and nobody else.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.fleet.health import picture_request
from kiosk.fleet.health.kiosk_report import PICTURE, read
from kiosk.fleet.pairing.refusals import Refused

ASKED_S = 600.0
"""Seconds after which a picture that did not come is no longer asked for."""


class PictureAsking:
    """The asking of the offices of one kiosk; `folder` is where the screen reads it."""

    def __init__(self, data: Path, folder: Path, allowed: bool, seconds: Callable[[], float] = time.monotonic) -> None:
        self._data, self._folder, self._allowed, self._seconds = data, folder, allowed, seconds
        self._nonce = ""
        self._until = 0.0
        self._who: set[str] = set()
        self.end()

    def ask(self, who: str) -> None:
        """An office asks. Raises Refused where it is not allowed, OSError when the disk refuses."""
        if not self._allowed:
            raise Refused("no-picture")
        self.look()
        if not self._nonce:
            self._nonce = secrets.token_hex(8)
            picture_request.ask(self._folder, self._nonce)
        self._until = self._seconds() + ASKED_S
        self._who.add(who)

    def answer(self, who: str) -> bytes:
        """The picture (JPEG) for an office that asked; empty while there is none."""
        self.look()
        report = read(self._data) if who in self._who else None
        if report is None or not self._nonce or report.picture != self._nonce:
            return b""
        content = picture_request.picture(self._data / PICTURE)
        self._who.discard(who)
        if not self._who:
            self.end()
        return content

    def look(self) -> None:
        """What nobody waits for any more is asked for no more."""
        if self._nonce and self._seconds() > self._until:
            self.end()

    def end(self) -> None:
        """Ask for nothing."""
        self._nonce, self._who = "", set()
        with contextlib.suppress(OSError):
            picture_request.ask(self._folder, "")
