"""One look at this kiosk: its heartbeat, made of what the program, the machine, the updater and the counts tell."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.base.venue_clock import machine_now, moment_in
from kiosk.base.wall_clock import is_set
from kiosk.device.restart_causes import boot_id
from kiosk.fleet.health.heartbeat import LONGEST_NAME, Heartbeat, Update
from kiosk.fleet.health.kiosk_report import STALE_S, read
from kiosk.fleet.health.machine import machine
from kiosk.fleet.health.own_troubles import own_troubles
from kiosk.fleet.health.told_fields import CODE, MOST_TROUBLES, Trouble, seen
from kiosk.fleet.health.told_program import RELEASE
from kiosk.fleet.health.usage_figures import yesterday
from kiosk.fleet.update.condition import Condition, condition
from kiosk.settings import Settings
from kiosk.settings import Update as Updates


class Clocks(NamedTuple):
    """What time it is: the machine's monotonic seconds, and its clock on the wall."""

    seconds: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = machine_now


def gathered(
    data: Path, name: str, kiosk_id: str, updates: Updates, number: int, clocks: Clocks, root: Path = Path("/")
) -> Heartbeat:
    """How the kiosk of the folder `data` is now. `updates` are kiosk.toml's; nothing that is missing or damaged fails."""
    now, boot = clocks.now(), boot_id(root)
    report = read(data)
    age = clocks.seconds() - report.written if report and report.boot == boot else None
    running = age is not None and -1.0 <= age <= STALE_S
    found = machine(data, root)
    return Heartbeat(
        number=number,
        at=now.timestamp(),
        clock_set=is_set(now),
        boot=boot,
        kiosk_id=kiosk_id,
        name=name,
        running=running,
        program=report.program if report else "",
        release=report.release if report else "",
        built_in=bool(report and report.built_in),
        trial=bool(report and running and report.trial),
        step=report.step if report else "",
        uptime=report.uptime + age if report and running and age is not None else None,
        frame_age=report.frame_age if report and running else None,
        kiosk_memory=report.memory if report and running else None,
        restarts=report.restarts if report else {},
        messages=report.messages if report else {},
        machine_uptime=found.uptime,
        memory_total=found.memory_total,
        memory_available=found.memory_available,
        disk_total=found.disk_total,
        disk_free=found.disk_free,
        temperature=found.temperature,
        troubles=tuple(own_troubles(report, running, found, now))[:MOST_TROUBLES],
        update=update_of(condition(updates, data, now.timestamp())),
        usage=yesterday(data, moment_in(report.zone, now.timestamp())) if report else None,
    )


def name_of(settings: Settings) -> str:
    """What people call this kiosk."""
    return seen(settings.health.name or settings.venue.kiosk or socket.gethostname(), LONGEST_NAME)


def update_of(standing: Condition) -> Update | None:
    """How this kiosk stands with its updates, as a heartbeat tells it; None where it gets none by itself."""
    status = standing.status
    if not standing.used and status is None and not standing.problems:
        return None
    reason = standing.problems[0] if standing.problems else None
    code = re.sub(r"[^a-z0-9_/-]", "-", reason.code.lower())[:60] if reason else ""
    polled, succeeded = (
        min(max(moment, 0.0), 1e12) for moment in ((status.polled, status.succeeded) if status else (0, 0))
    )
    return Update(
        polled,
        succeeded,
        max(0, status.number) if status else 0,
        status.release if status and RELEASE.fullmatch(status.release) else "",
        Trouble(code if CODE.fullmatch(code) else "update", reason.sentence) if reason else None,
    )
