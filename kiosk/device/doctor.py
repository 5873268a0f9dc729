"""What this machine has and lacks, as rows that an installer can act on; every look is made below a root folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.device import (
    display_check,
    font_check,
    input_method,
    lockdown_check,
    program_check,
    reader_device,
    system_check,
)
from kiosk.device.check_result import Row, checked
from kiosk.device.service_check import Service, running, session_options, watched


@dataclass(frozen=True, slots=True)
class Visited:
    """What the doctor is told before it looks: whose words these are is no business of this room."""

    data: Path
    fonts: Path
    panel: display_check.Described
    address: str
    """This machine's address in its network; empty without one."""
    now: datetime
    service: Service | None
    root: Path = Path("/")
    readers: tuple[str, ...] = ()
    """The readers that kiosk.toml allows."""


def screens(of: Visited) -> list[Row]:
    """The group "screen"."""
    serving = bool(of.service and of.service.serving)
    return [
        *checked("screen", "renderer", lambda: display_check.drawing(of.root, of.panel.renderer)),
        *checked("screen", "touch", lambda: display_check.touch(of.root, serving)),
        *checked("screen", "panel", lambda: display_check.geometry(of.root, of.panel)),
    ]


def machines(of: Visited) -> list[Row]:
    """The group "machine"."""
    user = of.service.user if of.service and of.service.serving else ""
    return [
        *checked("machine", "system", system_check.system),
        *checked("machine", "libraries", system_check.shared_libraries),
        *checked("machine", "fonts", lambda: font_check.faces(of.fonts)),
        *checked("machine", "disk", lambda: system_check.room(of.data)),
        *checked("machine", "data", lambda: system_check.folder(of.data, user)),
        *checked("machine", "clock", lambda: system_check.clock(of.root, of.now)),
        *checked("machine", "reader", lambda: reader_device.described(of.readers, of.root)),
        *checked("machine", "network", lambda: system_check.network(of.address)),
        *checked("machine", "input method", lambda: [] if user else input_method.written(os.environ)),
    ]


def services(of: Visited) -> list[Row]:
    """The group "service"."""
    serving = bool(of.service and of.service.serving)
    return [
        *checked("service", "service", lambda: running(of.service)),
        *checked("service", "program", lambda: program_check.version(of.root)),
        *checked("service", "session", lambda: session_options(of.root)),
        *checked("service", "watchdog", lambda: watched(of.service, dict(os.environ))),
        *lockdown_check.locked(of.root, serving),
        *checked("service", "pin", lambda: pin(of.data, of.service.user if of.service and serving else "")),
    ]


def pin(data: Path, user: str) -> Row:
    """Whether the staff's panel has a PIN: until it has, whoever holds the seal first sets it.

    `user` is whose files those of the data folder have to be; empty: whoever runs this.
    """
    try:
        there = (data / "staff" / "pin").stat().st_size > 0
    except FileNotFoundError:
        there = False
    if there:
        return Row("service", "pin", "ok", "店员面板设了密码。", "The staff's panel has a PIN.")
    line = f"{f'sudo -u {user} ' if user else ''}kiosk staff set-pin --data {data}"
    return Row(
        "service",
        "pin",
        "note",
        f"店员面板还没有密码，谁先按住印章谁就能设。运行：{line}",
        f"The staff's panel has no PIN, and whoever holds the seal first sets it. Run: {line}",
    )
