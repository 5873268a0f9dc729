"""A kiosk from its start to its exit code."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.device.start_record import AS_CHOSEN, StartMode, StartRecord
from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.exit_signals import ExitSignals
from kiosk.ui.shell.lifecycle import Lifecycle
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.shell.qt_application import application, prepare

log = logging.getLogger("kiosk")


def run(
    data: Path,
    settings: Settings,
    screen: Screen,
    renderer: str,
    builtin: Path | None,
    after: Callable[[Kiosk], None] | None = None,
    starts: StartRecord | None = None,
    standing: StartMode = AS_CHOSEN,
    page: tuple[str, str] | None = None,
    at: datetime | None = None,
) -> int:
    """Show the kiosk until its window is closed, staff leave or the system ends it; returns the exit code.

    `after` is called once the window exists; `standing` says how this start is made, `starts` hears how it went. It begins
    on the first scene, or on a `page` with its key as if a visitor had opened it, and shows itself as it will be `at` a moment
    of the venue's clock, if one is named.
    """
    prepare(renderer)
    qInstallMessageHandler(_log_qt_message)
    app = application()
    ending = ExitSignals()
    ending.asked.connect(lambda: QCoreApplication.exit(0))
    kiosk = Kiosk(data, settings, screen, builtin, standing=standing, page=page, at=at)
    kiosk.left.connect(QCoreApplication.exit)
    life = Lifecycle(kiosk, starts or StartRecord(data))
    life.heartbeat.first.connect(_collect)
    if after:
        after(kiosk)
    code = app.exec()
    life.end(code)
    ending.close()
    qInstallMessageHandler(None)
    return code


def quit_when_complete(kiosk: Kiosk) -> None:
    """End the program after a frame that shows the complete first page (the doors, as a first touch would bring them)."""

    def end_when_complete() -> None:
        if qml_property(kiosk.window, "complete", bool):
            QCoreApplication.exit(0 if kiosk.showroom.open else 1)
        else:
            kiosk.window.update()

    kiosk.visit.touched()
    kiosk.window.frameSwapped.connect(end_when_complete)
    kiosk.window.update()


def _collect() -> None:
    """Let Python look for cycles from now on, and leave out what a start made, which stays for as long as the program runs."""
    gc.freeze()
    gc.enable()


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
    log.log(level, "Qt: %s", message)
