"""What a receiver does between requests: look at every kiosk, tell whoever is to be told, and remember that it listens."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.fleet.receiver.alerts import Alerts
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import Limits, Listening

EACH_S = 5.0
DELIVERY_S = 300.0
"""Seconds that a delivering process may take; each webhook has its own, shorter limit."""
ALIVE = "alive"
"""The file whose date says when the receiver last listened."""


class Watch:
    """Webhooks are delivered by a process of its own, `deliver`, so that one that hangs holds up nobody."""

    def __init__(
        self,
        folder: Path,
        register: Register,
        limits: Limits,
        now: Callable[[], float] = time.time,
        seconds: Callable[[], float] = time.monotonic,
        deliver: Callable[[Path], subprocess.Popen[bytes]] | None = None,
    ) -> None:
        self._folder, self._register, self._now, self._seconds = folder, register, now, seconds
        self.listening = Listening(now(), self._before())
        self.alerts = Alerts(folder, register, limits)
        self._deliver = deliver or delivering
        self._process: subprocess.Popen[bytes] | None = None
        self._process_since = 0.0
        self._looked = float("-inf")

    def each_second(self) -> None:
        """Look, at most once in EACH_S."""
        seconds = self._seconds()
        if seconds - self._looked < EACH_S:
            return
        self._looked = seconds
        now = self._now()
        self._register.refresh()
        self.alerts.look(now, self.listening)
        with suppress(OSError):
            (self._folder / ALIVE).touch()
            os.utime(self._folder / ALIVE, (now, now))
        if self._process is not None:
            if self._process.poll() is None:
                if seconds - self._process_since > DELIVERY_S:
                    self._process.kill()
                return
            self._process = None
        if self.alerts.outbox.due(now):
            with suppress(OSError):
                self._process, self._process_since = self._deliver(self._folder), seconds

    def close(self) -> None:
        """End what is still being delivered; it is told again after the next start."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _before(self) -> float:
        try:
            return (self._folder / ALIVE).stat().st_mtime
        except OSError:
            return 0.0


def delivering(folder: Path) -> subprocess.Popen[bytes]:
    """A process that delivers what waits in the outbox of `folder`."""
    return subprocess.Popen([sys.executable, "-m", "kiosk", "fleet", "deliver", str(folder)], stdin=subprocess.DEVNULL)
