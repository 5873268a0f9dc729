"""Walls to be photographed: one that is well, one with troubles, one that does not answer."""

from __future__ import annotations

import time

from kiosk.base.os_errors import NO_ANSWER
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.health.own_troubles import DISK, TOO_HOT
from kiosk.fleet.health.told_fields import Trouble
from kiosk.fleet.pairing.client import PORT, NotReached, PairedKiosk
from kiosk.fleet.pairing.wall_health import WallHealth
from kiosk.fleet.receiver.known_kiosk import KnownKiosk
from kiosk.fleet.receiver.verdict import Limits, Listening, Verdict, verdict

GIGABYTE = 1 << 30


def walls() -> tuple[PairedKiosk, ...]:
    """Three kiosks of one studio."""
    names = ("门口", "二楼", "茶室")
    return tuple(PairedKiosk(name, name, (f"192.168.1.2{at}", PORT), b"") for at, name in enumerate(names))


def conditions() -> tuple[WallHealth, ...]:
    """How each of them is."""
    now = time.time()
    door, upstairs, tea = walls()
    well, ill = (KnownKiosk().heard(_beat(now, troubles), 0.0, now) for troubles in ((), (DISK, TOO_HOT)))
    silent = Trouble("silent", NotReached(tea.address, NO_ANSWER).sentence)
    return (
        WallHealth(door, well, verdict(well, now, Listening(now), Limits())),
        WallHealth(upstairs, ill, verdict(ill, now, Listening(now), Limits())),
        WallHealth(tea, KnownKiosk(), Verdict("silent", (("silent", silent),))),
    )


def _beat(now: float, troubles: tuple[Trouble, ...]) -> Heartbeat:
    return Heartbeat(
        number=1,
        at=now,
        clock_set=True,
        boot="",
        kiosk_id="4f" * 8,
        name="",
        running=True,
        program="1.0",
        release="4f" * 16,
        built_in=False,
        trial=bool(troubles),
        step="chosen",
        uptime=3 * 86_400.0,
        frame_age=4.0,
        kiosk_memory=GIGABYTE // 3,
        restarts={"staff": 1, "power": 2},
        messages={"warning/usage_counter": 3} if troubles else {},
        machine_uptime=9 * 86_400.0,
        memory_total=4 * GIGABYTE,
        memory_available=2 * GIGABYTE,
        disk_total=64 * GIGABYTE,
        disk_free=GIGABYTE // 4 if troubles else 40 * GIGABYTE,
        temperature=91.0 if troubles else 48.0,
        troubles=troubles,
        update=None,
        usage=None,
    )
