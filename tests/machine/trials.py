"""What an installed kiosk has to go through, one trial a function; each answers what was seen, or raises Failed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.machine.container import Container, Failed, until
from tests.machine.screen_reading import SAME, alike, codes

ROOT = Path(__file__).parents[2]
HOST = "https://origin.example"


def notifies() -> bool:
    """Whether the program tells systemd that it is ready and alive."""
    return (ROOT / "kiosk" / "device" / "watchdog.py").exists()


def safe() -> bool:
    """Whether the program knows how to start safe."""
    return '"--safe"' in (ROOT / "kiosk" / "cli" / "run.py").read_text("utf-8")


def references(into: Path, data: Path | None = None) -> Path:
    """What the doors and the products look like when this tree draws them, in the screen's size: of the store `data`, else
    what is built in."""
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for page in ("home", "product"):
        words = [
            sys.executable,
            "-m",
            "kiosk",
            "screens",
            str(into / page),
            "--size",
            "720x1280",
            "--language",
            "zh-CN",
        ]
        words += ["--page", page, "--base-url", HOST, "--data", str(data or into / "data")]
        subprocess.run(words, cwd=ROOT, env=offscreen, check=True, capture_output=True)
    return into


def installed(machine: Container, deb: Path) -> str:
    """apt installs the package with what it depends on and recommends; a person sets the origin's address."""
    shutil.copyfile(deb, machine.root / "var/tmp" / deb.name)
    install = f"apt-get install -y -qq /var/tmp/{deb.name} grim"
    machine.run("sh", "-c", f"apt-get update -qq && DEBIAN_FRONTEND=noninteractive {install}", seconds=600)
    file = machine.root / "etc/kiosk/kiosk.toml"
    told = file.read_text("utf-8")
    if 'base_url = ""' not in told or "reduced_motion = false" not in told:
        raise Failed(f"{file} is not the sample")
    told = told.replace('base_url = ""', f'base_url = "{HOST}"').replace(
        "reduced_motion = false", "reduced_motion = true"
    )
    if machine.turns_itself:
        told = told.replace("rotate = 0", "rotate = 90")
    file.write_text(told, "utf-8")
    user = machine.run("sh", "-c", "id -u kiosk && getent passwd kiosk | cut -d: -f7")
    if not user.split()[1].endswith("nologin"):
        raise Failed(f"the kiosk's user has a shell: {user}")
    return f"installed with its dependencies; user kiosk without a shell; {machine.run('kiosk', '--version').strip()}"


def begun(machine: Container) -> str:
    """The machine is switched on, with a screen that nobody sees."""
    machine.headless("--open home", extra())
    machine.boot()
    return f"systemd {machine.asked('systemctl', '--version').split()[1]} runs"


def locked(machine: Container) -> str:
    """One command makes it a kiosk."""
    machine.inside("kiosk-lock", "on")
    machine.inside("kiosk-lock", "status")
    masked = machine.asked("systemctl", "is-enabled", "ctrl-alt-del.target", "getty@tty1.service")
    if masked.split() != ["masked", "masked"]:
        raise Failed(f"ctrl-alt-del and the login on tty1 are {masked}")
    until(lambda: machine.show("ActiveState") == "active", 60, f"kiosk.service to be active:\n{machine.journal()}")
    return "kiosk-lock on: the session runs as " + machine.asked("stat", "-c", "%U", f"/proc/{machine.show('MainPID')}")


def shown(machine: Container, page: str, reference: Path, work: Path) -> Path:
    """Wait until the screen shows what `reference` shows; raises Failed with how alike it was."""
    best = 0.0

    def same() -> bool:
        nonlocal best
        shot = machine.picture(work / f"{page.replace('/', '-')}.png")
        best = max(best, alike(shot, reference) if shot else 0.0)
        return best >= SAME

    try:
        until(same, 40, f"the page {page}")
    except Failed as error:
        raise Failed(f"{error}: no more than {best:.3f} alike {reference}\n{machine.journal()[-2000:]}") from error
    return work / f"{page.replace('/', '-')}.png"


def home(machine: Container, pages: Path, work: Path) -> str:
    """The doors stand on the screen."""
    found = shown(machine, "home", one(pages, "home"), work)
    other = alike(found, one(pages, "product"))
    if other >= SAME:
        raise Failed(f"the measure does not tell the doors from a product: {other:.3f}")
    return f"the doors are on the screen: {alike(found, one(pages, 'home')):.3f} alike (a product's page: {other:.3f})"


def one(pages: Path, name: str) -> Path:
    """The picture of one page among the references."""
    return next(file for file in sorted(pages.rglob("*.png")) if file.stem.split("_")[0].split("-")[0] == name)


def code(machine: Container, work: Path) -> str:
    """A product's page shows its code, and it leads where the settings say."""
    machine.headless("--open product/da-hong-pao", extra())
    machine.restart()
    wanted = f"{HOST}/p/da-hong-pao"

    def read() -> bool:
        shot = machine.picture(work / "product.png")
        return shot is not None and wanted in codes(shot)

    until(read, 40, f"a code that holds {wanted}\n{machine.journal()[-2000:]}")
    return f"its code was read from the screen: {wanted}"


def reader(machine: Container) -> str:
    """The session may read the events of a barcode reader; where none is allowed, the doctor says so and is calm."""
    group = machine.asked("getent", "group", "input").split(":")[2]
    status = machine.asked("cat", f"/proc/{machine.show('MainPID')}/status")
    held = next(line for line in status.splitlines() if line.startswith("Groups:")).split()[1:]
    if group not in held:
        raise Failed(f"the session's groups are {held}; input is {group}")
    rows = json.loads(machine.asked("kiosk", "doctor", "--json"))
    (row,) = [row for row in rows if row["name"] == "reader"]
    if row["state"] == "wrong":
        raise Failed(f"kiosk doctor without a reader: {row}")
    return f"the session holds the group input; doctor, {row['state']}: {row['en'][:120]}"


def extra() -> str:
    """What the unit has to be told while the program does not speak to systemd."""
    return "" if notifies() else "Type=exec\nWatchdogSec=0\n"


def killed(machine: Container) -> str:
    """A kiosk that dies comes back."""
    before = int(machine.show("NRestarts"))
    machine.signal("KILL")
    until(lambda: int(machine.show("NRestarts")) > before, 30, "a restart after SIGKILL")
    until(lambda: machine.show("ActiveState") == "active", 60, "the kiosk to be back")
    return "killed, it was back by itself"


def stopped(machine: Container) -> str:
    """A kiosk that hangs is ended and comes back."""
    if not notifies():
        return "NOT TRIED: this tree's program does not speak to systemd (kiosk/device/watchdog.py is not there)"
    first = int(machine.show("WatchdogTimestampMonotonic") or 0)
    until(lambda: int(machine.show("WatchdogTimestampMonotonic") or 0) > first, 30, "a sign of life (WATCHDOG=1)")
    before = int(machine.show("NRestarts"))
    machine.signal("STOP")
    until(lambda: int(machine.show("NRestarts")) > before, 60, "a restart of a kiosk that hangs")
    until(lambda: machine.show("ActiveState") == "active", 60, "the kiosk to be back")
    if "atchdog" not in machine.journal():
        raise Failed("the journal does not say that the watchdog ended it")
    return "READY and WATCHDOG were heard; stopped, it was ended by the watchdog and came back"


def fallen(machine: Container, pages: Path, work: Path) -> str:
    """A byte of the catalogue on show goes bad: what came with the program is shown, and the journal says why."""
    shutil.copytree(ROOT / "tests" / "packs" / "minimal", machine.root / "var/lib/kiosk-pack", dirs_exist_ok=True)
    publish = "cd /var/lib/kiosk && kiosk publish /var/lib/kiosk-pack --data /var/lib/kiosk"
    made = machine.inside("runuser", "-u", "kiosk", "--", "sh", "-c", publish, seconds=200).split()[0]
    machine.headless("--open home", extra())
    store = work / "store"
    shutil.rmtree(store, ignore_errors=True)
    shutil.copytree(machine.root / "var/lib/kiosk", store, ignore=shutil.ignore_patterns("front"))
    wanted = one(references(work / "published", store), "home")
    if alike(wanted, one(pages, "home")) >= SAME:
        raise Failed("the measure does not tell what was published from what came with the program")
    machine.restart()
    shown(machine, "published", wanted, work)
    catalogue = machine.root / "var/lib/kiosk/releases" / made / "catalogue.sqlite"
    content = bytearray(catalogue.read_bytes())
    content[len(content) // 2] ^= 0x20
    machine.inside("systemctl", "stop", "kiosk.service")
    catalogue.write_bytes(content)
    machine.restart()
    shown(machine, "home", one(pages, "home"), work)
    said = [line for line in machine.journal().splitlines() if made[:12] in line or "catalogue" in line]
    if not said:
        raise Failed(f"the journal does not say why:\n{machine.journal()[-2000:]}")
    return f"with a flipped bit the built-in release was shown; the journal: {said[-1][:160]}"


def gave_way(machine: Container) -> str:
    """A kiosk that cannot start gives way to the safe one, which gives the place back at night."""
    if not safe():
        return "NOT TRIED: this tree's program knows no --safe"
    machine.headless("--open home", extra())
    broken = machine.root / "etc/systemd/system/kiosk.service.d/zz-broken.conf"
    broken.write_text("[Service]\nType=exec\nRestartSec=100ms\nExecStart=\nExecStart=/bin/false\n", "utf-8")
    machine.restart(wait=False)
    until(lambda: machine.show("ActiveState", "kiosk-safe.service") == "active", 90, "kiosk-safe.service")
    broken.unlink()
    machine.inside("systemctl", "daemon-reload")
    machine.inside("systemctl", "start", "kiosk-retry.service")
    until(lambda: machine.show("ActiveState") == "active", 90, "kiosk.service again")
    until(lambda: machine.show("ActiveState", "kiosk-safe.service") == "inactive", 30, "the safe one to end")
    return "twelve failed starts: the safe kiosk took over, and gave the place back when the real one was tried again"


def purged(machine: Container) -> str:
    """apt takes it away: nothing of ours is left but what was shown and counted."""
    files = machine.inside("dpkg", "-L", "nanping-kiosk").splitlines()
    for unit in ("kiosk", "kiosk-safe"):
        shutil.rmtree(machine.root / "etc/systemd/system" / f"{unit}.service.d", ignore_errors=True)
    shutil.rmtree(machine.root / "var/lib/kiosk-pack", ignore_errors=True)
    machine.inside("sh", "-c", "DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq nanping-kiosk", seconds=300)
    (machine.root / "var/tmp").joinpath("shot.png").unlink(missing_ok=True)
    left = [name for name in files if "kiosk" in name and os.path.lexists(machine.root / name.lstrip("/"))]
    for folder in ("etc", "usr", "var", "media", "opt", "srv"):
        for path in (machine.root / folder).rglob("*kiosk*"):
            name = "/" + str(path.relative_to(machine.root))
            if not name.startswith(("/var/lib/kiosk", "/var/tmp/", "/var/log/", "/usr/share/cage")):
                left.append(name)
    masked = [
        p.name
        for p in (machine.root / "etc/systemd/system").iterdir()
        if p.is_symlink() and os.readlink(p) == "/dev/null"
    ]
    if left or masked:
        raise Failed(f"left behind: {', '.join([*left, *masked])}")
    if not (machine.root / "var/lib/kiosk").is_dir():
        raise Failed("what was shown and counted is gone")
    return "purged: nothing is left but /var/lib/kiosk and its owner"
