"""A bare Debian in a folder, booted in a container; the screen is one that nobody sees (wlroots' headless backend)."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.machine.mirror import RELEASES, NoMirror, mirror

BASE = "systemd,systemd-sysv,dbus,udev,ca-certificates"
HEADLESS = """\
[Unit]
ConditionPathExists=
[Service]
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman "CAGE_OPTIONS={turn}" "KIOSK_OPTIONS={options}"
"""
"""What differs from a machine with glass: no terminal, no seat, and an upright screen of 720 x 1280."""
TURNED_BY_CAGE = {"12": "-r"}
"""How cage is told to turn the screen upright; that of later Debians does not know how, and the kiosk turns its picture."""


class Failed(Exception):
    """Something on the machine did not go as it must; the message says what was done and what came of it."""


def until(true: Callable[[], bool], seconds: float, what: str) -> None:
    """Ask twice a second until it is so; raises Failed with `what` was waited for."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise Failed(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.5)


class Container:
    """One machine, from its folder to its power switch; `debian` is the number of its Debian."""

    def __init__(self, home: Path, debian: str = "12") -> None:
        self.home = home
        self.debian = debian
        self.turns_itself = debian not in TURNED_BY_CAGE
        self.root = home / "root"
        self._boot: subprocess.Popen[bytes] | None = None
        self._leader = ""

    def make(self) -> str:
        """A bare Debian at `root`; what debootstrap fetched is kept beside it for the next time."""
        release = RELEASES[self.debian]
        base = self.home / f"base-{release}"
        if not (base / "ready").exists():
            shutil.rmtree(base, ignore_errors=True)
            try:
                found = mirror(release)
            except NoMirror as error:
                raise Failed(str(error)) from error
            words = ["debootstrap", "--variant=minbase", f"--include={BASE}", release, str(base), found]
            self._do(words, 900)
            (base / "ready").touch()
        shutil.rmtree(self.root, ignore_errors=True)
        self._do(["cp", "-a", "--reflink=auto", str(base), str(self.root)], 300)
        return f"a bare Debian {self.debian}"

    def run(self, *words: str, seconds: float = 300) -> str:
        """Run a command on the machine while it is switched off; raises Failed when it ends badly."""
        return self._do([*self._nspawn(), *words], seconds)

    def boot(self) -> None:
        """Switch it on and wait until systemd says that it runs."""
        self._boot = subprocess.Popen(
            [*self._nspawn(), "--boot"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        children = Path(f"/proc/{self._boot.pid}/task/{self._boot.pid}/children")

        def up() -> bool:
            self._leader = children.read_text().split()[0] if children.exists() and children.read_text() else ""
            return bool(self._leader) and self.asked("systemctl", "is-system-running") in ("running", "degraded")

        until(up, 60, "the machine to start")

    def inside(self, *words: str, seconds: float = 120) -> str:
        """Run a command on the running machine; raises Failed when it ends badly."""
        return self._do([*self.entering(), *words], seconds)

    def asked(self, *words: str) -> str:
        """What a command on the running machine says, however it ends."""
        said = subprocess.run([*self.entering(), *words], capture_output=True, text=True, timeout=60, check=False)
        return said.stdout.strip()

    def headless(self, options: str = "", more: str = "") -> None:
        """Let the session draw on the screen that nobody sees, `kiosk run` with `options`."""
        for unit in ("kiosk", "kiosk-safe"):
            folder = self.root / "etc/systemd/system" / f"{unit}.service.d"
            folder.mkdir(parents=True, exist_ok=True)
            unit_text = HEADLESS.format(options=options, turn=TURNED_BY_CAGE.get(self.debian, "")) + more
            (folder / "headless.conf").write_text(unit_text, "utf-8")

    def restart(self, wait: bool = True) -> None:
        """Start the kiosk anew, as its unit now says; where it is to fail nobody waits for how that goes."""
        self.inside("systemctl", "daemon-reload")
        self.inside("systemctl", "reset-failed")
        self.inside("systemctl", "restart", *([] if wait else ["--no-block"]), "kiosk.service")

    def picture(self, into: Path) -> Path | None:
        """What the screen shows now, upright; None while there is no screen."""
        shot = self.root / "var/tmp/shot.png"
        shot.unlink(missing_ok=True)
        self.asked("sh", "-c", "XDG_RUNTIME_DIR=/run/kiosk WAYLAND_DISPLAY=wayland-0 grim /var/tmp/shot.png")
        if not shot.exists():
            return None
        with Image.open(shot) as seen:
            (seen.transpose(Image.Transpose.ROTATE_90) if self.turns_itself else seen).save(into)
        return into

    def signal(self, name: str) -> None:
        """Send a signal to the kiosk itself, not to the compositor around it."""
        found = f'[ "$(readlink $p/exe)" = /usr/lib/kiosk/kiosk ] && kill -{name} ${{p#/proc/}}'
        self.inside("sh", "-c", f"for p in /proc/[0-9]*; do {found}; done; true")

    def journal(self, unit: str = "kiosk.service") -> str:
        """What the unit has said since the start of the machine."""
        return self.asked("journalctl", "--no-pager", "-o", "cat", "-u", unit)

    def show(self, what: str, unit: str = "kiosk.service") -> str:
        """One property of a unit, as systemd knows it."""
        return self.asked("systemctl", "show", "--value", "-p", what, unit)

    def off(self) -> None:
        """Switch it off."""
        if self._boot:
            if self._leader:
                self.asked("systemctl", "--no-block", "poweroff")
            try:
                self._boot.wait(30)
            except subprocess.TimeoutExpired:
                self._boot.kill()  # nspawn takes SIGTERM for a wish of the machine's, which may not hear it any more
                self._boot.wait(30)
            self._boot, self._leader = None, ""

    def entering(self) -> list[str]:
        """What brings a command into the running machine."""
        return ["nsenter", "-t", self._leader, "-m", "-u", "-i", "-n", "-p"]

    def _nspawn(self) -> list[str]:
        return ["systemd-nspawn", "-q", "-D", str(self.root), "--register=no", "--keep-unit", "--console=pipe"]

    def _do(self, words: list[str], seconds: float) -> str:
        said = subprocess.run(
            words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=False
        )
        if said.returncode:
            raise Failed(
                f"{' '.join(words[-8:])} ended with {said.returncode}:\n{said.stdout[-2000:]}{said.stderr[-2000:]}"
            )
        return said.stdout
