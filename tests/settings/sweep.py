"""make sweep: whatever kiosk.toml says, full screen and safe starts reach a complete frame, and the panel says why.

Each wrong value and file is shown by a kiosk of its own in this process; one of each kind also by a real `kiosk run`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import Namespace
from itertools import cycle
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk import resources
from kiosk.cli.run import settings_of
from kiosk.device.start_record import StartMode
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.shell.qt_application import application, prepare
from kiosk.ui.staff.pin_lockout import PinLockout
from tests.settings.wrong_settings import KINDS, WHOLE, placed, wrong_values

PIN = "482915"
SAFE = StartMode("software", "", ("safe",))


def tried(file: Path, safe: bool, data: Path, line: int) -> str:
    """Start a kiosk with `file`, look at its frame and its panel; what is wrong, empty when nothing."""
    settings = settings_of(Namespace(fullscreen=not safe, safe=safe, config=file))
    screen = Screen(False, (540, 960)) if safe else Screen(True)
    kiosk = Kiosk(data, settings, screen, resources.builtin_store(), standing=SAFE if safe else StartMode())
    try:
        kiosk.visit.touched()
        settle(kiosk.window)
        if not qml_property(kiosk.window, "complete", bool) or not kiosk.showroom.open:
            return "no complete frame"
        said = told(kiosk)
        where = f"第 {line} 行" if line else "kiosk.toml"
        return "" if where in said else f"the panel does not say {where}: {said[:200]}"
    finally:
        kiosk.close()


def told(kiosk: Kiosk) -> str:
    """What stands on the panel's page of problems, for somebody who came in by the PIN."""
    panel = kiosk.panel
    panel.open()
    for digit in PIN:
        panel.pinEntry.type(digit)
    panel.pinEntry.enter()
    while panel.pinEntry.busy or panel.releases.doing:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    panel.open_page("problems")
    settle(kiosk.window)
    return " ".join(
        qml_property(each, "text", str) for each in items(kiosk.window.contentItem()) if each.inherits("QQuickText")
    )


def run(file: Path, data: Path, how: str) -> str:
    """Start a real process that ends after its first complete frame; what is wrong, empty when nothing."""
    words = ["run", how, "--config", str(file), "--data", str(data), "--quit-after-first-frame"]
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, timeout=120, check=False
    )
    if ran.returncode or "Traceback" in ran.stderr:
        return f"ended with {ran.returncode}: {ran.stderr[-300:]}"
    return "" if "ERROR" in ran.stderr else "the journal says nothing"


def main() -> int:
    """Try everything, say what failed and how many were tried; 0 when nothing failed."""
    prepare("software")
    application()
    failed: list[str] = []
    values = list(wrong_values())
    with tempfile.TemporaryDirectory() as scratch:
        data, file = Path(scratch) / "data", Path(scratch) / "kiosk.toml"
        PinLockout(data).set_pin(PIN)
        for each in values:
            file.write_text(each.text, "utf-8")
            for safe in (False, True):
                if fault := tried(file, safe, data, each.line):
                    failed.append(
                        f"{each.section}.{each.key}, {each.kind}, {'safe' if safe else 'full screen'}: {fault}"
                    )
        for name in WHOLE:
            there = placed(name, Path(scratch) / f"whole-{len(name)}-{name.replace(' ', '-')}" / "kiosk.toml")
            for safe in (False, True):
                if fault := tried(there, safe, data, 0):
                    failed.append(f"{name}, {'safe' if safe else 'full screen'}: {fault}")
        started = 0
        for kind, how in zip([*KINDS, *KINDS], cycle(("--fullscreen", "--safe", "--safe", "--fullscreen"))):
            each = [one for one in values if one.kind == kind][(7 * started) % (len(values) // len(KINDS))]
            file.write_text(each.text, "utf-8")
            started += 1
            if fault := run(file, data, how):
                failed.append(f"{each.section}.{each.key}, {kind}, a process with {how}: {fault}")
    sys.stdout.write("".join(f"{line}\n" for line in failed))
    keys = len(values) // len(KINDS)
    sys.stdout.write(
        f"sweep: {keys} keys x {len(KINDS)} kinds x 2 = {2 * len(values)} starts, {2 * len(WHOLE)} with a file that is wrong"
        f" as a whole, {started} real processes; {len(failed)} failed\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
