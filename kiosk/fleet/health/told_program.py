"""What a running program tells of itself, in its own file and in a heartbeat: read by one rule, written by one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.device.restart_causes import CAUSES
from kiosk.fleet.health.told_fields import ToldFields, Trouble, Untold, written

FORMAT = 1
RELEASE = re.compile(r"[0-9a-f]{1,64}")
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+~-]{0,39}")
STEP = re.compile(r"chosen|builtin|software")


class ToldProgram(NamedTuple):
    """The fields that both have."""

    boot: str
    program: str
    release: str
    built_in: bool
    trial: bool
    step: str
    restarts: Mapping[str, int]
    messages: Mapping[str, int]
    troubles: tuple[Trouble, ...]


def told_program(told: ToldFields) -> ToldProgram:
    """These fields of a table. Raises Untold, that names the field, where it tells something else."""
    if (version := told.count("format")) != FORMAT:
        raise Untold(f"format: {version}")
    restarts = told.counts("restarts")
    if unknown := sorted(set(restarts) - set(CAUSES)):
        raise Untold(f"restarts: {unknown[0]}")
    return ToldProgram(
        told.text("boot", 36),
        told.code("program", WORD),
        told.code("release", RELEASE),
        told.flag("built_in"),
        told.flag("trial"),
        told.code("step", STEP),
        restarts,
        told.counts("messages"),
        told.troubles("troubles"),
    )


def as_json(fields: Mapping[str, Any]) -> dict[str, Any]:
    """A table of the fields of a record, these among them, as JSON holds them."""
    told = {"restarts": dict(fields["restarts"]), "messages": dict(fields["messages"])}
    return {"format": FORMAT, **fields, **told, "troubles": written(fields["troubles"])}
