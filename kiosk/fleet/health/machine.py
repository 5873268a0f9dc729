"""What the machine tells of itself: memory, disk, temperature, how long it has run. Every look is made below a root folder."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.base.untrusted_input import Unreadable, read_file

WARMEST, COLDEST = 150.0, -40.0
"""Degrees Celsius beyond which a sensor tells nonsense."""
LARGE = 262_144


class Machine(NamedTuple):
    """Bytes, seconds and degrees Celsius; None where the system does not tell."""

    memory_total: int | None = None
    memory_available: int | None = None
    disk_total: int | None = None
    disk_free: int | None = None
    temperature: float | None = None
    """The warmest sensor."""
    uptime: float | None = None


def machine(data: Path, root: Path = Path("/")) -> Machine:
    """This machine now; `data` is the folder whose disk counts."""
    memory = dict(re.findall(r"^(MemTotal|MemAvailable):\s+(\d{1,15}) kB$", _text(root / "proc/meminfo"), re.MULTILINE))
    total, free = _disk(data)
    uptime = re.match(r"\d{1,12}(\.\d+)?", _text(root / "proc/uptime"))
    return Machine(
        int(memory["MemTotal"]) << 10 if "MemTotal" in memory else None,
        int(memory["MemAvailable"]) << 10 if "MemAvailable" in memory else None,
        total,
        free,
        max(_temperatures(root), default=None),
        float(uptime[0]) if uptime else None,
    )


def own_memory(root: Path = Path("/"), page: int = 4096) -> int:
    """Bytes that this process holds; 0 where the system does not tell."""
    words = _text(root / "proc/self/statm").split()
    return int(words[1]) * page if len(words) > 1 and words[1].isdigit() else 0


def _disk(folder: Path) -> tuple[int | None, int | None]:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None, None
    return usage.total, usage.free


def _temperatures(root: Path) -> Iterator[float]:
    """What sensors tell, in thousandths of a degree each."""
    for pattern in ("class/thermal/thermal_zone*/temp", "class/hwmon/hwmon*/temp*_input"):
        for file in sorted((root / "sys").glob(pattern))[:64]:
            text = _text(file).strip()
            if re.fullmatch(r"-?\d{1,7}", text) and COLDEST <= (degrees := int(text) / 1000) <= WARMEST and degrees:
                yield degrees


def _text(file: Path) -> str:
    try:
        return read_file(file, LARGE).decode("ascii", "replace")
    except (OSError, Unreadable):
        return ""
