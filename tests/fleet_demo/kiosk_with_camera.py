"""A kiosk as `kiosk run` shows it, offscreen, that photographs itself when asked: ... CONFIG DATA CAMERA.

Whoever wants a photograph writes a file CAMERA/NAME.wanted that says what of: "wall", or a page of the staff's panel. The
photograph is CAMERA/NAME.png, and the file that asked for it goes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk import resources
from kiosk.settings import load
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import NotSettled, settle
from kiosk.ui.run import run
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.staff.pin_lockout import PinLockout

SIZE = (540, 960)
PIN = "482915"
"""Of the demo's folders only."""
LOOK_MS = 200
WALL = "wall"
WANTED, MADE = ".wanted", ".png"


class Camera:
    """Photographs one kiosk when a file asks for it."""

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        self._kiosk, self._folder = kiosk, folder
        self._busy = False
        self._timer = QTimer(kiosk)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            for file in sorted(self._folder.glob(f"*{WANTED}")):
                if page := file.read_text("ascii").strip():
                    self._photograph(page, file.with_suffix(MADE))
                    file.unlink()
        finally:
            self._busy = False

    def _photograph(self, page: str, file: Path) -> None:
        kiosk = self._kiosk
        if page != WALL:
            self._open_panel(page)
        try:
            settle(kiosk.window)
        except NotSettled as error:
            print(f"photographed before it came to rest: {error}", file=sys.stderr, flush=True)
        kiosk.window.grabWindow().save(str(file))
        if page != WALL:
            kiosk.panel.close()
            kiosk.visit.reset()

    def _open_panel(self, page: str) -> None:
        kiosk = self._kiosk
        PinLockout(kiosk.store.data).set_pin(PIN)
        kiosk.visit.touched()
        kiosk.panel.open()
        pin = kiosk.panel.pinEntry
        for digit in PIN:
            pin.type(digit)
        pin.enter()
        while pin.busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        kiosk.panel.open_page(page)
        while kiosk.panel.releases.doing:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main() -> int:
    """Show the kiosk until it is asked to end; returns its exit code."""
    config, data, folder = map(Path, sys.argv[1:])
    cameras: list[Camera] = []
    screen = Screen(size=SIZE)
    builtin = resources.builtin_store()
    return run(data, load(config), screen, "software", builtin, lambda kiosk: cameras.append(Camera(kiosk, folder)))


if __name__ == "__main__":
    raise SystemExit(main())
