"""Where the studio's window stands and how its room is shared: fitted to the screen, remembered, never off it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from kiosk.ui.studio.studio_memory import StudioMemory

LARGEST = QSize(1640, 1000)
"""What the window measures on a large screen, pixels."""
EDGE = 0.94
"""The part of a screen's width and height that it fills at most: its frame and the system's bars need some."""
LOW = 820
"""On a window less high than this the findings are folded until somebody unfolds them."""


def fitted(screen: QRect) -> QRect:
    """Where a window goes that was never placed: in the middle of what the screen has left."""
    room = QSize(round(screen.width() * EDGE), round(screen.height() * EDGE)).boundedTo(LARGEST)
    spot = QRect(screen.topLeft(), room)
    spot.moveCenter(screen.center())
    return spot


def remembered_place(kept: list[int], screens: list[QRect]) -> QRect | None:
    """The place that was kept, when it still lies on one of the screens and fits it."""
    if len(kept) != 4:
        return None
    spot = QRect(*kept)
    return spot if spot.width() >= 400 and any(screen.contains(spot) for screen in screens) else None


def shares(width: int) -> list[int]:
    """How wide list, form and page are in a window of that width."""
    left = max(170, min(290, width * 16 // 100))
    right = max(200, min(430, width * 25 // 100))
    return [left, max(200, width - left - right), right]


def put(window: QMainWindow, across: QSplitter, memory: StudioMemory) -> None:
    """Place the window and share its room."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    spot = remembered_place(memory.numbers("window", 4), screens) or fitted(window.screen().availableGeometry())
    window.setGeometry(spot)
    kept = memory.numbers("across", 3)
    sound = len(kept) == 3 and min(kept) > 60 and abs(sum(kept) - spot.width()) < 60
    across.setSizes(kept if sound else shares(spot.width()))


def keep(window: QMainWindow, across: QSplitter, memory: StudioMemory) -> None:
    """Remember the window's place and shares; one that fills the screen is remembered as it would be otherwise."""
    spot = window.normalGeometry() if window.isMaximized() else window.geometry()
    if not window.isMaximized():
        memory.keep(across=across.sizes())
    memory.keep(window=[spot.x(), spot.y(), spot.width(), spot.height()])


def lay_out(
    window: QMainWindow, parts: Sequence[tuple[QWidget, int]], over: QWidget | None, below: QWidget
) -> tuple[QSplitter, QVBoxLayout]:
    """Stand `parts` side by side, each with its share of the room to spare, `over` above all of them and `below` under.

    Returns what shares the room among them, and the column of all.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for part, stretch in parts:
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, stretch)
    body = QWidget()
    body.setObjectName("plain")
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if over:
        column.addWidget(over)
    column.addWidget(splitter, 1)
    column.addWidget(below)
    window.setCentralWidget(body)
    return splitter, column
