"""Which version of the program this is: whether it is on trial, and whether a newer one did not start (kiosk-upgrades)."""

from __future__ import annotations

import os
import re
from pathlib import Path

from kiosk import __version__
from kiosk.base.untrusted_input import read_file
from kiosk.device.check_result import Row

REFUSED = Path("etc/apt/preferences.d/nanping-kiosk")
"""What kiosk-upgrades writes when a version makes way for the one before: which, when and why."""
TRIAL = Path("etc/systemd/system/kiosk.service.d/trial.conf")
MOST_BYTES = 65_536


def version(root: Path) -> Row:
    """The version that runs, beside what upgrades have come to; raises OSError where that cannot be read."""
    try:
        told = read_file(root / REFUSED, MOST_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        told = ""
    if refused := re.search(r"^Pin: version (\S+)$", told, re.MULTILINE):
        why = re.search(r"^Explanation: (.+)$", told, re.MULTILINE)
        because = f"（{why[1]}）" if why else ""
        return Row(
            "service",
            "program",
            "note",
            f"新版本 {refused[1]} 已换回以前的版本{because}，不会再自动安装；更新的版本会。"
            f"原因见 journalctl -u kiosk -u kiosk-previous。要再试这一版：sudo rm /{REFUSED}",
            f"The new version {refused[1]} made way for the one before{f' ({why[1]})' if why else ''} and is not installed"
            f" again by itself; a later one is. Why: journalctl -u kiosk -u kiosk-previous."
            f" To try this one again: sudo rm /{REFUSED}",
        )
    if os.path.lexists(root / TRIAL):
        return Row(
            "service",
            "program",
            "ok",
            f"程序版本 {__version__} 在试用：三次没有启动成功就换回以前的版本。",
            f"The program's version {__version__} is on trial: when three starts fail, the one before comes back.",
        )
    return Row("service", "program", "ok", f"程序版本 {__version__}。", f"The program's version is {__version__}.")
