"""New versions of the program, by night and by themselves: from an apt source of the machine's own, and the way back."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.machine.container import Container, Failed, until
from tests.machine.screen_reading import SAME, alike
from tests.machine.trials import ROOT, extra, one

PACKAGE = "nanping-kiosk"
TRIAL = "etc/systemd/system/kiosk.service.d/trial.conf"
REFUSED = f"etc/apt/preferences.d/{PACKAGE}"
OURS = ("etc/apt/sources.list.d/nanping-kiosk.sources", "etc/apt/keyrings/nanping-kiosk.gpg")
SOURCE = """\
Types: deb
URIs: file:///srv/apt
Suites: stable
Components: main
Signed-By: /etc/apt/keyrings/nanping-kiosk.gpg
"""
BROKEN = "#!/bin/sh\necho 'this version does not start' >&2\nexit 1\n"


class Operator:
    """Who hands out new versions: a key of a throwaway gpg, a repository that the machine reads from its own disk."""

    def __init__(self, machine: Container, work: Path) -> None:
        self._machine = machine
        self._work = work
        self._repository = machine.root / "srv/apt"
        home = work / "gnupg"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(mode=0o700)
        self._env = {**os.environ, "GNUPGHOME": str(home)}
        make = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", "trial@example.org", "ed25519", "sign"]
        subprocess.run(make, env=self._env, check=True, capture_output=True)
        listed = ["gpg", "--batch", "--with-colons", "--list-secret-keys"]
        said = subprocess.run(listed, env=self._env, check=True, capture_output=True, text=True).stdout
        self._key = re.findall(r"^fpr:+([0-9A-F]+):", said, re.MULTILINE)[0]

    def hand_out(self, deb: Path) -> None:
        """Put a package into the repository, as `make package PARTS=apt` does; raises Failed."""
        script = ROOT / "packaging" / "debian" / "repository.py"
        words = [sys.executable, str(script), str(self._repository), self._key, str(deb)]
        said = subprocess.run(words, env=self._env, capture_output=True, text=True, check=False)
        if said.returncode:
            raise Failed(said.stdout + said.stderr)

    def newer(self, deb: Path, version: str, program: str = "") -> Path:
        """The package again as another version, with another sample of kiosk.toml; `program` takes the program's place."""
        tree = self._work / "newer"
        shutil.rmtree(tree, ignore_errors=True)
        subprocess.run(["dpkg-deb", "-R", str(deb), str(tree)], check=True)
        control = tree / "DEBIAN" / "control"
        control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {version}", control.read_text("utf-8")), "utf-8")
        with (tree / "etc/kiosk/kiosk.toml").open("a", encoding="utf-8") as sample:
            sample.write(f"# The sample of {version}.\n")
        shutil.copyfile(tree / "etc/kiosk/kiosk.toml", tree / "usr/lib/kiosk/_internal/kiosk/kiosk.sample.toml")
        if program:
            (tree / "usr/lib/kiosk/kiosk").write_text(program, "utf-8")
        sums = tree / "DEBIAN" / "md5sums"
        changed = ("etc/kiosk/kiosk.toml", "kiosk.sample.toml", "usr/lib/kiosk/kiosk")
        kept = [line for line in sums.read_text("utf-8").splitlines(True) if not line.rstrip().endswith(changed)]
        sums.write_text("".join(kept), "utf-8")
        made = self._work / f"{PACKAGE}_{version}_{deb.stem.rsplit('_', 1)[1]}.deb"
        words = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(tree), str(made)]
        subprocess.run(words, check=True, capture_output=True)
        shutil.rmtree(tree)
        return made


def version(machine: Container) -> str:
    """Which version is installed."""
    return machine.asked("dpkg-query", "-W", "-f", "${db:Status-Abbrev}${Version}", PACKAGE)


def night(machine: Container) -> None:
    """What the two timers of apt start at night, a day after the last time."""
    for file in (machine.root / "var/lib/apt/periodic").glob("*"):
        file.unlink()
    machine.inside("systemctl", "start", "apt-daily.service", seconds=300)
    machine.inside("systemctl", "start", "apt-daily-upgrade.service", seconds=600)


def on_the_wall(machine: Container, pages: Path, shot: Path) -> None:
    """Wait until the kiosk runs and its doors stand on the screen; raises Failed."""
    until(lambda: machine.show("ActiveState") == "active", 90, f"kiosk.service:\n{machine.journal()[-2000:]}")
    wanted = one(pages, "home")

    def same() -> bool:
        seen = machine.picture(shot)
        return seen is not None and alike(seen, wanted) >= SAME

    until(same, 60, "the doors on the screen")


def settled(machine: Container, wanted: str, settings: str) -> None:
    """Raises Failed unless `wanted` is installed whole and the showroom's kiosk.toml is as it was."""
    if version(machine) != f"ii {wanted}":
        log = machine.root / "var/log/unattended-upgrades/unattended-upgrades.log"
        told = log.read_text("utf-8")[-2000:] if log.exists() else ""
        raise Failed(f"installed is {version(machine)} instead of {wanted}:\n{told}")
    if (machine.root / "etc/kiosk/kiosk.toml").read_text("utf-8") != settings:
        raise Failed(f"kiosk.toml was changed by {wanted}")


def switched_on(machine: Container, operator: Operator, deb: Path) -> str:
    """What the guide says about new versions at night is typed; the machine's own version is in the source."""
    operator.hand_out(deb)
    for name, content in zip(OURS, (SOURCE.encode(), (machine.root / "srv/apt/nanping-kiosk.gpg").read_bytes())):
        (machine.root / name).parent.mkdir(parents=True, exist_ok=True)
        (machine.root / name).write_bytes(content)
    install = "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq unattended-upgrades"
    machine.inside("sh", "-c", install, seconds=600)
    machine.inside("kiosk-upgrades", "on")
    machine.inside("kiosk-upgrades", "status")
    times = [
        machine.asked("systemctl", "list-timers", "--all", "--no-legend", f"{name}.timer").split()[2]
        for name in ("apt-daily", "apt-daily-upgrade")
    ]
    if not ("02:00" <= times[0] < "02:31" and "03:00" <= times[1] < "03:31"):
        raise Failed(f"apt's timers are set to {times}")
    return f"kiosk-upgrades on: fetched at {times[0]}, installed at {times[1]}"


def upgraded(machine: Container, operator: Operator, deb: Path, pages: Path, work: Path) -> str:
    """A new version comes at night, the kiosk is back, and after its trial it stays."""
    settings = (machine.root / "etc/kiosk/kiosk.toml").read_text("utf-8")
    machine.headless("--open home", extra())
    shorter = machine.root / "etc/systemd/system/kiosk-proven.timer.d/shorter.conf"
    shorter.parent.mkdir(parents=True, exist_ok=True)
    shorter.write_text("[Timer]\nOnActiveSec=\nOnActiveSec=45\n", "utf-8")
    machine.restart()
    operator.hand_out(operator.newer(deb, "0.1.0+1"))
    night(machine)
    settled(machine, "0.1.0+1", settings)
    if not os.path.lexists(machine.root / TRIAL):
        raise Failed("the new version is not on trial")
    on_the_wall(machine, pages, work / "upgraded.png")
    until(lambda: not os.path.lexists(machine.root / TRIAL), 120, "the end of the trial")
    if machine.show("StartLimitBurst") != "12":
        raise Failed("the trial's limit of starts is still there")
    return "0.1.0 -> 0.1.0+1 at night; the doors are on the screen, kiosk.toml as it was; proven, its trial is over"


def went_back(machine: Container, operator: Operator, deb: Path, pages: Path, work: Path) -> str:
    """A version that does not start three times makes way for the one before, and the next one is taken all the same."""
    settings = (machine.root / "etc/kiosk/kiosk.toml").read_text("utf-8")
    operator.hand_out(operator.newer(deb, "0.1.0+2", BROKEN))
    night(machine)
    until(_is(machine, "0.1.0+1"), 240, f"the version before:\n{machine.journal('kiosk-previous.service')}")
    until(lambda: machine.show("ActiveState", "kiosk-previous.service") == "inactive", 120, "the end of the way back")
    on_the_wall(machine, pages, work / "back.png")
    settled(machine, "0.1.0+1", settings)
    starts = machine.journal().count("this version does not start")
    if starts != 3:
        raise Failed(f"the broken version was started {starts} times, not three:\n{machine.journal()[-2000:]}")
    if "0.1.0+2 → 0.1.0+1" not in machine.journal("kiosk-previous.service"):
        raise Failed(f"the journal does not say so:\n{machine.journal('kiosk-previous.service')}")
    (row,) = [row for row in json.loads(machine.asked("kiosk", "doctor", "--json")) if row["name"] == "program"]
    if row["state"] != "note" or "0.1.0+2" not in row["en"] or "0.1.0+2" not in row["zh"]:
        raise Failed(f"kiosk doctor says of the program: {row}")
    night(machine)
    settled(machine, "0.1.0+1", settings)
    operator.hand_out(operator.newer(deb, "0.1.0+3"))
    night(machine)
    settled(machine, "0.1.0+3", settings)
    on_the_wall(machine, pages, work / "next.png")
    if (machine.root / REFUSED).exists():
        raise Failed("the version that failed is still refused beside a newer one")
    machine.inside("kiosk-upgrades", "back", seconds=300)
    settled(machine, "0.1.0+1", settings)
    on_the_wall(machine, pages, work / "by-hand.png")
    return f"three starts failed, 0.1.0+1 is back and on the screen, 0.1.0+3 came; doctor: {row['en'][:120]}"


def _is(machine: Container, wanted: str) -> Callable[[], bool]:
    return lambda: version(machine) == f"ii {wanted}"


def put_away(machine: Container) -> str:
    """What a person has set up for it beside the package goes, as a person would take it away."""
    for name in OURS:
        (machine.root / name).unlink()
    for folder in ("srv/apt", "etc/systemd/system/kiosk-proven.timer.d"):
        shutil.rmtree(machine.root / folder)
    return "source and key taken away"
