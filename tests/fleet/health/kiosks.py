"""A kiosk to look at: a root folder of a machine, a data folder, a clock that a test moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health.gathering import Clocks, gathered
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.health.kiosk_report import NAME, KioskReport
from kiosk.fleet.health.told_fields import Trouble
from kiosk.settings import Update

BOOT = "11111111-2222-3333-4444-555555555555"
RELEASE = "a" * 32
NOON = datetime(2026, 12, 1, 12, 0)
NASTY = 'door "east"\\n\n东门 <b>&\x1b[31m\u202e'
"""A name that would break a line, a label, a page."""


@dataclass
class FakeClock:
    """Seconds since the machine began, and the clock on the wall."""

    seconds: float = 10_000.0
    wall: datetime = NOON

    def pass_by(self, seconds: float) -> None:
        """So much later."""
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)

    @property
    def clocks(self) -> Clocks:
        """As the product is handed them."""
        return Clocks(lambda: self.seconds, lambda: self.wall)

    def now(self) -> float:
        """Seconds since 1970."""
        return self.wall.timestamp()


@dataclass
class MadeKiosk:
    """A machine below `home`, and what its program tells."""

    home: Path
    clock: FakeClock = field(default_factory=FakeClock)
    boot: str = BOOT
    name: str = "一楼东门"
    number: int = 0

    def __post_init__(self) -> None:
        for folder in (
            self.data,
            self.folder,
            self.root / "proc/sys/kernel/random",
            self.root / "sys/class/thermal/thermal_zone0",
        ):
            folder.mkdir(parents=True, exist_ok=True)
        (self.root / "proc/meminfo").write_text("MemTotal:  4000000 kB\nMemFree: 9 kB\nMemAvailable: 2000000 kB\n")
        (self.root / "sys/class/thermal/thermal_zone0/temp").write_text("48500\n")
        self.start_machine(self.boot)

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def folder(self) -> Path:
        return self.home / "health"

    @property
    def root(self) -> Path:
        return self.home / "root"

    def start_machine(self, boot: str) -> None:
        """The machine starts anew."""
        self.boot = boot
        (self.root / "proc/sys/kernel/random/boot_id").write_text(f"{boot}\n")
        self.tell_uptime()

    def tell_uptime(self) -> None:
        """What the system says of how long it has run."""
        (self.root / "proc/uptime").write_text(f"{self.clock.seconds:.2f} 1.00\n")

    @property
    def updates(self) -> Update:
        """What kiosk.toml says of updates: off until the updater has told something."""
        told = (self.home / "status.json").exists()
        return Update(
            url="https://x.example" if told else "", root=str(self.root / "proc/meminfo"), staging=str(self.home)
        )

    def tell(self, **told: Any) -> None:
        """The program writes health.json."""
        report = KioskReport(
            self.boot,
            self.clock.seconds,
            "0.1.0",
            RELEASE,
            False,
            False,
            "chosen",
            3600.0,
            4.0,
            200 << 20,
            {"staff": 2},
            {},
            (),
        )
        (self.data / NAME).write_bytes(report._replace(**told).as_bytes())

    def beat(self, **changed: Any) -> Heartbeat:
        """One look at it."""
        self.number += 1
        self.tell_uptime()
        found = gathered(self.data, self.name, "f" * 16, self.updates, self.number, self.clock.clocks, self.root)
        return found._replace(**changed)


def trouble(code: str = "release") -> Trouble:
    """Something that is wrong."""
    return Trouble(code, Sentence(f"{code} 有问题。", f"{code} is wrong."))
