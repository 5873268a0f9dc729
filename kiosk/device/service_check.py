"""The service that shows the kiosk without anybody: whether it is there, runs, and is watched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.device.check_result import Row
from kiosk.device.system_command import ask

UNIT, SAFE = "kiosk.service", "kiosk-safe.service"
ASKED = ("LoadState", "ActiveState", "NRestarts", "UnitFileState", "WatchdogUSec", "User", "Result")
STATE = Path("/var/lib/kiosk")
"""Where the service keeps its data."""
OPTIONS, VERSION = re.compile(r"\s*CAGE_OPTIONS\s*="), re.compile(r"(\d+)\.(\d+)[\d.]*")


@dataclass(frozen=True, slots=True)
class Service:
    """What systemd says of the unit; `loaded` is False where there is no such unit, or no systemd."""

    loaded: bool = False
    active: str = ""
    enabled: bool = False
    restarts: int = 0
    watchdog: str = ""
    user: str = ""
    result: str = ""
    safe: bool = False
    """Whether the safe start stands in for it."""

    @property
    def serving(self) -> bool:
        """Whether this machine is there to show the kiosk by itself."""
        return self.loaded and (self.enabled or self.active in ("active", "activating") or self.safe)


def service(root: Path) -> Service | None:
    """The kiosk's service; None when systemd is there and does not answer."""
    if not (root / "run/systemd/system").is_dir():
        return Service()
    output = ask("systemctl", "show", UNIT, "--property=" + ",".join(ASKED))
    if output is None:
        return None
    properties = dict(line.split("=", 1) for line in output.splitlines() if "=" in line)
    if properties.get("LoadState") != "loaded":
        return Service()
    restarts = properties.get("NRestarts", "")
    return Service(
        True,
        properties.get("ActiveState", ""),
        properties.get("UnitFileState", "").startswith("enabled"),
        int(restarts) if restarts.isdigit() else 0,
        properties.get("WatchdogUSec", ""),
        properties.get("User", ""),
        properties.get("Result", ""),
        ask("systemctl", "is-active", SAFE) == "active",
    )


def running(found: Service | None) -> Row:
    """Whether it runs, and how often it had to be started anew."""
    if found is None:
        return _silent("service")
    if not found.loaded:
        return Row(
            "service",
            "service",
            "note",
            "这里没有触摸屏服务（kiosk.service）。要开机就展示，请安装 .deb，再运行 sudo kiosk-lock on。",
            "There is no kiosk service here (kiosk.service). To show at every start install the .deb and run"
            " `sudo kiosk-lock on`.",
        )
    if found.safe:
        return Row(
            "service",
            "service",
            "wrong",
            "正在安全方式下运行：平常的启动屡次失败。看 journalctl -u kiosk，改好后 sudo systemctl restart kiosk。",
            "It runs in its safe way, because the usual start failed again and again. Look at `journalctl -u kiosk`,"
            " mend it, then `sudo systemctl restart kiosk`.",
        )
    if found.active in ("active", "activating", "reloading"):
        return _restarted(found)
    if found.enabled or found.active == "failed":
        why = found.result or found.active
        return Row(
            "service",
            "service",
            "wrong",
            f"服务没有运行（{why}）。看 journalctl -u kiosk，再运行：sudo systemctl restart kiosk",
            f"The service does not run ({why}). Look at `journalctl -u kiosk`, then: sudo systemctl restart kiosk",
        )
    return Row(
        "service",
        "service",
        "note",
        "服务没有启用。要开机就展示：sudo kiosk-lock on（只启用不锁定：sudo systemctl enable --now kiosk）。",
        "The service is not switched on. To show at every start: sudo kiosk-lock on"
        " (without the lock: sudo systemctl enable --now kiosk).",
    )


def _restarted(found: Service) -> Row:
    if found.restarts:
        return Row(
            "service",
            "service",
            "note",
            f"服务在运行，但自动重启过 {found.restarts} 次。看 journalctl -u kiosk。",
            f"The service runs, but was started anew {found.restarts} times. Look at `journalctl -u kiosk`.",
        )
    return Row("service", "service", "ok", "服务在运行，没有重启过。", "The service runs and was never started anew.")


def watched(found: Service | None, environment: dict[str, str]) -> Row:
    """Whether somebody notices when the picture stands still."""
    if found is None:
        return _silent("watchdog")
    length = environment.get("WATCHDOG_USEC", "")
    interval = f"{int(length) / 1e6:g}s" if length.isdigit() else found.watchdog
    if interval and interval not in ("0", "infinity"):
        return Row(
            "service",
            "watchdog",
            "ok",
            f"看门狗：{interval} 没有回应就重启。",
            f"Watchdog: started anew after {interval} without a sign of life.",
        )
    if not found.loaded:
        return Row(
            "service",
            "watchdog",
            "note",
            "没有服务，也就没有看门狗：卡住了不会自己重启。",
            "Without the service there is no watchdog: when it hangs, nothing starts it anew.",
        )
    return Row(
        "service",
        "watchdog",
        "wrong",
        "服务没有看门狗。运行 sudo systemctl revert kiosk（去掉改动），或在服务里写 WatchdogSec=20。",
        "The service has no watchdog. Run `sudo systemctl revert kiosk` (undoes changes), or write WatchdogSec=20 in it.",
    )


def session_options(root: Path) -> list[Row]:
    """Whether cage knows what /etc/default/kiosk hands it; nothing is said where it hands over nothing.

    `-r` turned the picture in cage 0.1 and is gone from 0.2 (Debian 13), which ends at once when it is given.
    """
    file = root / "etc/default/kiosk"
    if not file.is_file():
        return []
    written = [
        line.partition("=")[2] for line in file.read_text("utf-8", "replace").splitlines() if OPTIONS.match(line)
    ]
    handed = written[-1].strip().strip("\"'").split() if written else []
    if "-r" not in handed:
        return []
    version = VERSION.search(ask("cage", "-v") or "")
    if version and (int(version[1]), int(version[2])) >= (0, 2):
        return [
            Row(
                "service",
                "session",
                "wrong",
                f"cage {version[0]} 没有 -r，服务起不来。把 {file} 里 CAGE_OPTIONS 的 -r 去掉，改用 kiosk.toml 的 rotate。",
                f"cage {version[0]} has no -r, so no session starts. Take -r out of CAGE_OPTIONS in {file} and turn the"
                " picture with `rotate` in kiosk.toml.",
            )
        ]
    return [
        Row(
            "service",
            "session",
            "note",
            f"画面由 cage 转向（{file} 里的 -r）。升到 Debian 13 以前改用 kiosk.toml 的 rotate：新的 cage 没有 -r。",
            f"cage turns the picture (-r in {file}). Before Debian 13 use `rotate` in kiosk.toml: its cage has no -r.",
        )
    ]


def _silent(name: str) -> Row:
    return Row(
        "service",
        name,
        "note",
        "systemd 没有回答（systemctl）。用 sudo kiosk doctor 再看一次。",
        "systemd does not answer (systemctl). Look again with `sudo kiosk doctor`.",
    )
