"""What this machine has and lacks, as rows that an installer can act on."""

from __future__ import annotations

import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.device import libraries, renderer

State = Literal["good", "warning", "bad"]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing looked at: how it is, what was found and, unless it is good, how to mend it; in zh and en."""

    name: str
    state: State
    found: str
    mend_zh: str = ""
    mend_en: str = ""


def machine() -> list[Row]:
    """The system, its libraries and what it draws with."""
    rows = [
        Row(
            "system",
            "good",
            f"{platform.system()} {platform.release()} {platform.machine()}, Python {sys.version.split()[0]}",
        )
    ]
    packages = libraries.missing()
    if packages:
        line = f"sudo apt-get install -y {' '.join(packages)}"
        rows.append(Row("libraries", "bad", ", ".join(packages), f"运行：{line}", f"Run: {line}"))
    else:
        rows.append(Row("libraries", "good", "all that Qt needs"))
    real = renderer.driver()
    rows.append(Row("renderer", "good", f"{renderer.choose()} ({real or 'no graphics card that draws'})"))
    return rows


def data(folder: Path) -> list[Row]:
    """Whether the data folder can hold releases."""
    at = folder
    while not at.exists() and at != at.parent:
        at = at.parent
    free = shutil.disk_usage(at).free >> 20
    if free < 500:
        return [
            Row(
                "data",
                "warning",
                f"{folder}, {free} MB free",
                "磁盘将满，请清理。",
                "The disk is nearly full: make room.",
            )
        ]
    return [Row("data", "good", f"{folder}, {free} MB free")]


def faces(folder: Path) -> Row:
    """Whether the committed fonts are there."""
    found = sorted(file.name for file in folder.glob("*.[ot]tf"))
    if len(found) < 9:
        return Row("fonts", "bad", f"{len(found)} in {folder}", "请重新安装。", "Install the program again.")
    return Row("fonts", "good", f"{len(found)} faces")
