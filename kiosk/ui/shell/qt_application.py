"""The application that Qt needs before any window: what Qt reads from the environment, and the program's faces."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk import resources
from kiosk.device.memory_allocator import give_back_freed_memory
from kiosk.ui.shell import fonts


def prepare(renderer: str) -> None:
    """Set what Qt reads before the application is made: the renderer ("software" or "gpu"), the plain style, and touches."""
    give_back_freed_memory()
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if renderer == "software":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        # Qt 6 shares larger fills out among threads and waits: that costs more than the fill, most on a busy machine.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    if sys.platform == "linux" and os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    # Qt 6.11.3 keeps a moving finger back until the next frame and then tells it even where it was taken back meanwhile.
    os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")


def application() -> QGuiApplication:
    """The application with its faces loaded; the one that exists already when there is one."""
    made = QCoreApplication.instance()
    if isinstance(made, QGuiApplication):
        return made
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(True)
    fonts.load(resources.fonts())
    return app
