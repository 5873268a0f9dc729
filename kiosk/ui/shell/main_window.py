"""The kiosk's window: how large it is, and everything that Main.qml is handed."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QBitmap, QCursor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import resources
from kiosk.settings.sections import Panel


class Screen(NamedTuple):
    """How to be on the screen: full screen or in a window of `size` (width, height) pixels; None fits the desktop."""

    fullscreen: bool = False
    size: tuple[int, int] | None = None

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the window in pixels."""
        screen = QGuiApplication.primaryScreen()
        if self.fullscreen:
            return screen.geometry().width(), screen.geometry().height()
        desktop = screen.availableGeometry()
        return self.size or _fitting(desktop.width(), desktop.height())


def main_window(engine: QQmlEngine, screen: Screen, panel: Panel, shown: dict[str, QObject]) -> QQuickWindow:
    """Main.qml in a window of the engine's, handed what is `shown`. Raises RuntimeError when files of the program are missing."""
    width, height = screen.pixels
    component = QQmlComponent(engine, engine)
    component.loadFromModule("Kiosk.Visitor", "Main")
    window = component.createWithInitialProperties(
        {
            **shown,
            "pixelsPerMm": math.hypot(width, height) / (panel.diagonal_in * 25.4),
            "lowerEdgeMm": panel.lower_edge_mm,
            "turned": panel.rotate,
            "bare": screen.fullscreen,
            "icons": QUrl.fromLocalFile(str(resources.icons())),
            "pieces": QUrl.fromLocalFile(str(resources.pieces())),
            "width": width,
            "height": height,
        }
    )
    if window is None:
        raise RuntimeError(
            "界面没有载入，程序文件可能不完整，请重新安装。\n"
            "The interface did not load; the program's files may be incomplete: install it again."
        )
    QObject.setParent(window, engine)
    assert isinstance(window, QQuickWindow)
    if screen.fullscreen:
        window.showFullScreen()
        if not panel.cursor:
            blank = QBitmap(1, 1)
            blank.clear()
            window.setCursor(QCursor(blank, blank))
    return window


def _fitting(width: int, height: int) -> tuple[int, int]:
    """The largest 9:16 window that fits a desktop of `width` x `height` pixels with a little room to spare."""
    tall = min(height * 0.94, width * 0.94 * 16 / 9, 1920)
    return round(tall * 9 / 16), round(tall)
