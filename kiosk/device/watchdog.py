"""What systemd is told of a running kiosk: ready, alive, stopping. Without NOTIFY_SOCKET nothing is told to anybody."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Mapping

PATIENCE = 1.0
"""Seconds that a word which is said once may wait for systemd to take it. A sign of life does not wait: another follows."""


class Watchdog:
    """The notify socket of `Type=notify`, by the environment that systemd gives a service.

    WATCHDOG_PID is not looked at: it names the compositor that the kiosk runs in, and `NotifyAccess=all` lets both speak.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        named = environment.get("NOTIFY_SOCKET", "")
        usable = hasattr(socket, "AF_UNIX") and named[:1] in ("/", "@")
        self._address = ("\0" + named[1:] if named.startswith("@") else named) if usable else ""
        allowed = environment.get("WATCHDOG_USEC", "")
        self.interval = int(allowed) / 2e6 if self._address and allowed.isascii() and allowed.isdigit() else 0.0
        """Seconds within which `alive` is to be called, half of what systemd allows; 0 when it does not watch."""

    def ready(self) -> None:
        """The first page is on the screen."""
        self._notify("READY=1")

    def alive(self) -> None:
        """Frames still come."""
        self._notify("WATCHDOG=1", 0.0)

    def status(self, text: str) -> None:
        """One line for `systemctl status`; nothing that a visitor wrote."""
        self._notify(f"STATUS={' '.join(text.split())}")

    def stopping(self) -> None:
        """The kiosk ends in order, for good: a restart in the same process is none."""
        self._notify("STOPPING=1")

    def _notify(self, word: str, patience: float = PATIENCE) -> None:
        if not self._address:
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as speaking:
            speaking.settimeout(patience)
            speaking.sendto(word.encode(), self._address)
