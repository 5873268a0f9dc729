"""A machine as files below a folder, and commands as small scripts on PATH."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

TOUCH = """I: Bus=0003 Vendor=0eef Product=c000 Version=0111
N: Name="eGalaxTouch"
H: Handlers=event5
B: PROP=2
B: EV=1b
B: ABS=260800000000003

"""
KEYBOARD = 'I: Bus=0011\nN: Name="AT keyboard"\nB: PROP=0\nB: EV=120013\nB: KEY=402000000 3803078f800d001\n\n'
TOUCHPAD = 'I: Bus=0018\nN: Name="Touchpad"\nB: PROP=5\nB: ABS=260800000000003\n\n'


def put(root: Path, name: str, content: str | bytes = "") -> Path:
    """A file of the machine."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def edid(wide_mm: int, high_mm: int, timing: bool = True) -> bytes:
    """What a panel of that size tells of itself: in millimetres with a timing, else in whole centimetres."""
    told = bytearray(128)
    told[:8] = b"\x00\xff\xff\xff\xff\xff\xff\x00"
    told[21], told[22] = round(wide_mm / 10), round(high_mm / 10)
    if timing:
        told[54:56] = b"\x02\x3a"
        told[66], told[67], told[68] = wide_mm & 0xFF, high_mm & 0xFF, (wide_mm >> 8) << 4 | high_mm >> 8
    told[127] = -sum(told) % 256
    return bytes(told)


def panel(root: Path, connector: str, modes: str, told: bytes, status: str = "connected") -> None:
    """A connector of the graphics card."""
    home = f"sys/class/drm/card0-{connector}"
    put(root, f"{home}/status", f"{status}\n")
    put(root, f"{home}/modes", modes)
    put(root, f"{home}/edid", told)


def card(root: Path, driver: str) -> None:
    """A graphics card of that kernel driver."""
    home = root / "drivers" / driver
    home.mkdir(parents=True)
    node = root / "sys/class/drm/renderD128/device"
    node.mkdir(parents=True)
    (node / "driver").symlink_to(home)


def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, script: str) -> None:
    """A command of the system, as a script that stands before all others."""
    file = put(tmp_path, f"bin/{name}", f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    if not os.environ["PATH"].startswith(str(file.parent)):
        monkeypatch.setenv("PATH", f"{file.parent}{os.pathsep}{os.environ['PATH']}")


def lock(root: Path) -> None:
    """Everything that keeps a visitor inside."""
    for unit in ("getty@tty1.service", "ctrl-alt-del.target"):
        link = root / "etc/systemd/system" / unit
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to("/dev/null")
    put(root, "etc/systemd/system.conf.d/kiosk.conf", "[Manager]\nCtrlAltDelBurstAction=none\n")
    put(root, "etc/systemd/logind.conf", "[Login]\n#NAutoVTs=6\nNAutoVTs=4\n")
    put(root, "etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nNAutoVTs=0\nReserveVT=0\n")
    put(root, "proc/sys/kernel/sysrq", "0\n")
    put(
        root,
        "etc/udev/rules.d/60-kiosk.rules",
        '# kiosk\nTAG+="systemd", ENV{SYSTEMD_WANTS}+="kiosk-stick@%k.service"\n',
    )
    put(root, "etc/udev/rules.d/61-kiosk-keyboards.rules", 'ENV{LIBINPUT_IGNORE_DEVICE}="1"\n')


def systemd(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: str = "inactive", **told: str) -> None:
    """A systemd that says this of the kiosk's unit."""
    (root / "run/systemd/system").mkdir(parents=True)
    said = {
        "LoadState": "loaded",
        "ActiveState": "active",
        "NRestarts": "0",
        "UnitFileState": "enabled",
        "WatchdogUSec": "20s",
        "User": "",
        "Result": "success",
    } | told
    lines = "\n".join(f"{name}={value}" for name, value in said.items())
    command(
        tmp_path,
        monkeypatch,
        "systemctl",
        f'if [ "$1" = is-active ]; then echo {safe}; exit 0; fi\ncat <<END\n{lines}\nEND',
    )
