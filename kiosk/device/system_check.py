"""The system below the kiosk: libraries, disk, data folder, clock and network."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from datetime import datetime
from pathlib import Path

from kiosk.base.wall_clock import is_set
from kiosk.device import libraries
from kiosk.device.check_result import Row
from kiosk.device.system_command import ask

TIGHT_MB, FULL_MB = 500, 100
"""Free space in the data folder, MB (2**20 bytes): below the first it is time to make room, below the second nothing new fits."""


def system() -> Row:
    """Which system this is."""
    system_line = f"{platform.system()} {platform.release()} {platform.machine()}, Python {sys.version.split()[0]}"
    return Row("machine", "system", "ok", system_line, system_line)


def shared_libraries() -> Row:
    """Whether the shared libraries that Qt needs are there."""
    if packages := libraries.missing():
        line = f"sudo apt-get install -y {' '.join(packages)}"
        return Row("machine", "libraries", "wrong", f"缺少系统库。运行：{line}", f"Libraries are missing. Run: {line}")
    return Row("machine", "libraries", "ok", "界面需要的系统库都有。", "All the libraries that Qt needs are here.")


def room(folder: Path) -> Row:
    """How much room is left where releases are kept."""
    at = _existing(folder)
    free = shutil.disk_usage(at).free >> 20
    if free >= TIGHT_MB:
        return Row("machine", "disk", "ok", f"{folder} 还有 {free} MB 可用。", f"{free} MB are free for {folder}.")
    return Row(
        "machine",
        "disk",
        "wrong" if free < FULL_MB else "note",
        f"{folder} 只剩 {free} MB。运行 kiosk prune，或清理磁盘。",
        f"Only {free} MB are free for {folder}. Run `kiosk prune`, or make room on the disk.",
    )


def folder(data: Path, user: str) -> Row:
    """Whether the data folder is there, can be written, and all in it belongs to `user` (empty: to whoever runs this)."""
    above = _existing(data)
    if not above.is_dir():
        return Row(
            "machine",
            "data",
            "wrong",
            f"{above} 是一个文件，该是文件夹。删去它，或用 --data 指定别的文件夹。",
            f"{above} is a file where a folder should be. Remove it, or name another folder with --data.",
        )
    if above != data:
        if os.access(above, os.W_OK):
            return Row(
                "machine", "data", "ok", f"{data} 还没有，会自动建立。", f"{data} will be made when it is needed."
            )
        return Row(
            "machine",
            "data",
            "wrong",
            f"{data} 还没有，{above} 又不能写。用 --data 指定别的文件夹。",
            f"{data} is not there and {above} cannot be written. Name another folder with --data.",
        )
    strangers = _strangers(data, user) if sys.platform != "win32" else []
    if strangers:
        owner = user or _me()
        named = ", ".join(strangers[:3]) + (" …" if len(strangers) > 3 else "")
        return Row(
            "machine",
            "data",
            "wrong",
            f"不属于 {owner}：{named}。运行：sudo chown -R {owner}: {data}",
            f"Not {owner}'s own: {named}. Run: sudo chown -R {owner}: {data}",
        )
    if not os.access(data, os.W_OK | os.X_OK):
        return Row(
            "machine",
            "data",
            "wrong",
            f"{data} 不能写（磁盘可能是只读的）。运行：chmod u+rwx {data}，或检查磁盘。",
            f"{data} cannot be written (the disk may be read-only). Run: chmod u+rwx {data}, or check the disk.",
        )
    return Row("machine", "data", "ok", f"{data} 可以写。", f"{data} can be written.")


def clock(root: Path, now: datetime) -> Row:
    """Whether the clock was ever set, and whether something keeps it right."""
    shown = now.strftime("%Y-%m-%d %H:%M")
    if not is_set(now):
        return Row(
            "machine",
            "clock",
            "wrong",
            f"时钟是 {shown}，不对。运行：sudo timedatectl set-time '2026-01-31 12:00'（写现在的时间）；电池可能没电了。",
            f"The clock says {shown}, which is wrong. Run: sudo timedatectl set-time '2026-01-31 12:00' (with the time it is);"
            " the battery may be empty.",
        )
    if (root / "run/systemd/timesync/synchronized").exists():
        kept: str | None = "yes"
    else:
        kept = ask("timedatectl", "show", "--property=NTPSynchronized", "--value")
    if kept == "yes":
        return Row("machine", "clock", "ok", f"{shown}，已与网络对时。", f"{shown}, kept right over the network.")
    if kept == "no":
        return Row(
            "machine",
            "clock",
            "note",
            f"{shown}，没有与网络对时。连网后运行：sudo timedatectl set-ntp true；不连网就每季度看一次时间。",
            f"{shown}, not kept right over the network. With one run: sudo timedatectl set-ntp true; without, look each season.",
        )
    return Row(
        "machine",
        "clock",
        "note",
        f"{shown}；看不出有没有对时。请与手机对一对。",
        f"{shown}; whether anything keeps it right cannot be told. Compare it with a telephone.",
    )


def network(address: str) -> Row:
    """Whether the machine has an address; the kiosk runs without one."""
    if address:
        return Row("machine", "network", "ok", f"本机地址 {address}。", f"This machine's address is {address}.")
    return Row(
        "machine",
        "network",
        "note",
        "没有网络。展示不需要网络；要联网请检查网线或 Wi-Fi。",
        "There is no network. Showing needs none; if you want one, check the cable or the Wi-Fi.",
    )


def _existing(folder: Path) -> Path:
    """The folder itself, or what is there of the way to it."""
    while not os.path.lexists(folder) and folder != folder.parent:
        folder = folder.parent
    return folder


def _me() -> str:
    import pwd

    return pwd.getpwuid(os.geteuid()).pw_name


def _strangers(data: Path, user: str) -> list[str]:
    """The folder and what lies first in it, as far as it belongs to somebody else."""
    import pwd

    owner = pwd.getpwnam(user).pw_uid if user else os.geteuid()
    return [str(each) for each in (data, *sorted(data.iterdir())) if each.lstat().st_uid != owner]
