"""A receiver at a real port with a clock that a test moves, kiosks that send to it, and somebody who reads."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from typing import Any

from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.receiver.admissions import READERS, Admissions
from kiosk.fleet.receiver.app import Receiver
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import Limits
from kiosk.fleet.receiver.watch import Watch
from tests.fleet.health.kiosks import FakeClock, MadeKiosk
from tests.fleet.web import asked, served


@dataclass
class RunningReceiver:
    """A receiver in `folder`, at `port`."""

    folder: Path
    clock: FakeClock
    admissions: Admissions
    register: Register
    watch: Watch
    port: int
    password: str

    def admit(self, home: Path, name: str) -> SendingKiosk:
        """A kiosk that may send, sound and called `name`."""
        kiosk = MadeKiosk(home, self.clock, name=name)
        kiosk.tell()
        return SendingKiosk(kiosk, self, self.admissions.admit(name))

    def read(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]:
        """What somebody who may read sees."""
        words = base64.b64encode(f"anybody:{self.password}".encode()).decode()
        answer, body = asked(
            self.port,
            path,
            method,
            headers={
                "Authorization": f"Basic {words}",
                **{name.replace("_", "-"): told for name, told in headers.items()},
            },
        )
        return answer, body.decode("utf-8", "replace")

    def look(self) -> None:
        """Look at every kiosk, as the receiver does between requests."""
        self.clock.seconds += 10
        self.watch.each_second()


@dataclass
class SendingKiosk:
    """One kiosk, and its token."""

    made: MadeKiosk
    receiver: RunningReceiver
    token: str
    generation: str = "a" * 16

    @property
    def id(self) -> str:
        """How the receiver knows it."""
        return self.token.partition(".")[0]

    def beat(self, **changed: Any) -> Heartbeat:
        """One heartbeat as it is gathered now, not sent."""
        self.made.tell()
        return self.made.beat(**changed)

    def send(
        self, *beats: Heartbeat, age: float | None = 0.0, boot: str = "", token: str = ""
    ) -> tuple[int, dict[str, Any]]:
        """Send heartbeats (one that is gathered now, where none is named); the status and the answer."""
        tables = [{**beat.as_table(), "age": age} for beat in beats or (self.beat(),)]
        return self.send_raw(tables, boot, token)

    def send_raw(self, tables: list[Any], boot: str = "", token: str = "") -> tuple[int, dict[str, Any]]:
        """Send whatever."""
        table = {"format": 1, "generation": self.generation, "boot": boot or self.made.boot, "beats": tables}
        return self.post(json.dumps(table).encode(), token=token)

    def post(self, content: bytes, path: str = "/heartbeats", token: str = "") -> tuple[int, dict[str, Any]]:
        """Send bytes."""
        answer, body = asked(
            self.receiver.port, path, "POST", content, {"Authorization": f"Bearer {token or self.token}"}
        )
        return answer.status, json.loads(body) if answer.status == 200 else {}


@contextmanager
def receiving(folder: Path, clock: FakeClock | None = None) -> Iterator[RunningReceiver]:
    """A receiver in `folder` for as long as the block lasts; a second one goes on where the first ended."""
    clock = clock or FakeClock()
    folder.mkdir(exist_ok=True)
    admissions = Admissions(folder, clock.now)
    register, limits = Register(folder, admissions), Limits()
    watch = Watch(folder, register, limits, clock.now, lambda: clock.seconds, lambda _: _nobody())
    app = Receiver(register, watch.listening, limits, clock.now, lambda: clock.seconds)
    with served(app) as port:
        password = admissions.admit("office", READERS)
        yield RunningReceiver(folder, clock, admissions, register, watch, port, password)
    watch.close()


def _nobody() -> Any:
    raise OSError
