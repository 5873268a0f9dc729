"""A heartbeat: how one kiosk was at one moment, as it is put on the wire, kept on disk and read by a receiver."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.fleet.health.told_fields import ToldFields, Trouble, Untold, written
from kiosk.fleet.health.told_program import RELEASE, as_json, told_program
from kiosk.fleet.health.usage_figures import UsageFigures

MOST_BYTES = 32_768
"""Bytes of one heartbeat as JSON."""
LONGEST_NAME = 40
ID = re.compile(r"[0-9a-f]{16}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
HOUR = re.compile(r"[01]\d|2[0-3]")


class Update(NamedTuple):
    """What the updater told last (status.json). Seconds since 1970, 0 where it never was."""

    polled: float = 0.0
    succeeded: float = 0.0
    number: int = 0
    """The version of the channel."""
    release: str = ""
    """The release that this kiosk is to show."""
    trouble: Trouble | None = None


class Heartbeat(NamedTuple):
    """Seconds, bytes, degrees Celsius; None where it is not known."""

    number: int
    """Rises by one with each of a kiosk."""
    at: float
    """Seconds since 1970 by the kiosk's clock, which may be wrong."""
    clock_set: bool
    boot: str
    kiosk_id: str
    name: str
    running: bool
    """Whether the program that shows the showroom tells of itself; what follows up to `restarts` is its last word."""
    program: str
    release: str
    built_in: bool
    trial: bool
    step: str
    uptime: float | None
    frame_age: float | None
    kiosk_memory: int | None
    restarts: Mapping[str, int]
    messages: Mapping[str, int]
    machine_uptime: float | None
    memory_total: int | None
    memory_available: int | None
    disk_total: int | None
    disk_free: int | None
    temperature: float | None
    troubles: tuple[Trouble, ...]
    update: Update | None
    usage: UsageFigures | None

    def as_table(self) -> dict[str, Any]:
        """As JSON holds it."""
        update, usage = self.update, self.usage
        return {
            **as_json(self._asdict()),
            "update": update
            and {**update._asdict(), "trouble": written((update.trouble,))[0] if update.trouble else None},
            "usage": usage and {**usage._asdict(), "busy": dict(usage.busy)},
        }


def understood(stored: object) -> Heartbeat:
    """The heartbeat that a table tells. Raises Untold where it tells something else."""
    told = ToldFields(stored)
    program = told_program(told)
    return Heartbeat(
        number=told.count("number"),
        at=told.number("at", -1e12, 1e12),
        clock_set=told.flag("clock_set"),
        boot=program.boot,
        kiosk_id=told.code("kiosk_id", ID),
        name=told.text("name", LONGEST_NAME),
        running=told.flag("running"),
        program=program.program,
        release=program.release,
        built_in=program.built_in,
        trial=program.trial,
        step=program.step,
        uptime=told.perhaps("uptime"),
        frame_age=told.perhaps("frame_age"),
        kiosk_memory=_bytes(told, "kiosk_memory"),
        restarts=program.restarts,
        messages=program.messages,
        machine_uptime=told.perhaps("machine_uptime"),
        memory_total=_bytes(told, "memory_total"),
        memory_available=_bytes(told, "memory_available"),
        disk_total=_bytes(told, "disk_total"),
        disk_free=_bytes(told, "disk_free"),
        temperature=told.perhaps("temperature", -273.0, 1000.0),
        troubles=program.troubles,
        update=_update(told.table("update")),
        usage=_usage(told.table("usage")),
    )


def _bytes(told: ToldFields, key: str) -> int | None:
    found = told.perhaps(key)
    return None if found is None else int(found)


def _update(told: ToldFields | None) -> Update | None:
    if told is None:
        return None
    trouble = told.table("trouble")
    return Update(
        told.number("polled", 0, 1e12),
        told.number("succeeded", 0, 1e12),
        told.count("number"),
        told.code("release", RELEASE),
        None if trouble is None else Trouble.told(trouble),
    )


def _usage(told: ToldFields | None) -> UsageFigures | None:
    if told is None:
        return None
    busy = told.table("busy")
    if busy is None:
        raise Untold("busy")
    hours = busy.keys()
    if not all(HOUR.fullmatch(hour) for hour in hours):
        raise Untold("busy")
    shares = {hour: busy.count(hour, 100) for hour in hours}
    return UsageFigures(told.code("day", DAY), told.count("visits"), told.count("pages"), told.count("codes"), shares)
