"""In full screen nothing that a visitor does leaves the kiosk; the program itself still ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.kiosk_event_filter import swallowed
from kiosk.ui.shell.main_window import Screen
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.simulated_finger import Finger

M, K = Qt.KeyboardModifier, Qt.Key
COMBINATIONS = [
    (K.Key_F4, M.AltModifier),
    (K.Key_Q, M.ControlModifier),
    (K.Key_W, M.ControlModifier),
    (K.Key_Escape, M.NoModifier),
    (K.Key_F11, M.NoModifier),
    (K.Key_F12, M.NoModifier),
    (K.Key_Meta, M.MetaModifier),
    (K.Key_Super_L, M.NoModifier),
    (K.Key_D, M.MetaModifier),
    (K.Key_Delete, M.ControlModifier | M.AltModifier),
    (K.Key_Tab, M.AltModifier),
    (K.Key_F2, M.ControlModifier | M.AltModifier),
    (K.Key_Backspace, M.ControlModifier | M.AltModifier),
    (K.Key_Print, M.NoModifier),
    (K.Key_SysReq, M.AltModifier),
    (K.Key_I, M.ControlModifier | M.ShiftModifier),
    (K.Key_Menu, M.NoModifier),
    (K.Key_F10, M.ShiftModifier),
    (K.Key_Back, M.NoModifier),
]


@pytest.fixture
def locked(app: QGuiApplication, published: Path, glass: Hourglass, quiet: list[str]) -> Iterator[Kiosk]:
    """A kiosk in full screen, awake, on a page of its own."""
    kiosk = Kiosk(published, SETTINGS, Screen(fullscreen=True), None, glass.clocks())
    kiosk.visit.touched()
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    yield kiosk
    kiosk.close()


def inside(kiosk: Kiosk) -> bool:
    """Whether the same page is on the glass, whole."""
    QCoreApplication.processEvents()
    return (
        kiosk.window.isVisible()
        and kiosk.window.visibility() == QWindow.Visibility.FullScreen
        and (kiosk.visit.page, kiosk.visit.key) == ("product", "da-hong-pao")
        and kiosk.visit.depth == 1
        and not kiosk.panel.is_open
    )


class Behind(QObject):
    """Writes down what the door lets through to the window."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self.kinds: set[QEvent.Type] = set()
        assert kiosk.event_filter
        kiosk.window.installEventFilter(self)
        kiosk.window.installEventFilter(kiosk.event_filter.window_filter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.kinds.add(event.type())
        return False


@pytest.fixture
def behind(locked: Kiosk) -> Behind:
    """What comes through the door."""
    return Behind(locked)


def test_no_combination_of_keys_leaves_or_turns_a_page(locked: Kiosk, behind: Behind) -> None:
    for key, modifiers in COMBINATIONS:
        QTest.keyClick(locked.window, key, modifiers)
        assert inside(locked), key
        for kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            assert swallowed(QKeyEvent(kind, key, modifiers)), key
    assert not behind.kinds & {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


def test_plain_keys_are_heard_and_change_nothing(locked: Kiosk, behind: Behind) -> None:
    for key in (K.Key_A, K.Key_7, K.Key_Space, K.Key_Return, K.Key_Tab, K.Key_Down, K.Key_Backspace):
        assert not swallowed(QKeyEvent(QEvent.Type.KeyPress, key, M.NoModifier)), key
        QTest.keyClick(locked.window, key)
        assert inside(locked), key
    assert QEvent.Type.KeyPress in behind.kinds


def test_a_close_from_outside_closes_nothing(locked: Kiosk) -> None:
    event = QCloseEvent()
    QCoreApplication.sendEvent(locked.window, event)
    assert not event.isAccepted()
    assert not locked.window.close()
    QGuiApplication.quit()
    assert inside(locked)


def test_what_is_dragged_onto_the_glass_is_let_fall(locked: Kiosk, behind: Behind) -> None:
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.cn")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(QPoint(9, 9), copy, files, left, M.NoModifier),
        QDragMoveEvent(QPoint(9, 9), copy, files, left, M.NoModifier),
        QDropEvent(QPointF(9, 9), copy, files, left, M.NoModifier),
    ):
        QCoreApplication.sendEvent(locked.window, event)
        assert not event.isAccepted()
        assert inside(locked)
    assert not behind.kinds & {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


def test_only_the_first_button_of_a_mouse_is_felt_and_no_menu_opens(locked: Kiosk, behind: Behind) -> None:
    middle = QPoint(locked.window.width() // 2, locked.window.height() // 2)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(locked.window, button, M.NoModifier, middle)
        QTest.mouseDClick(locked.window, button, M.NoModifier, middle)
    QCoreApplication.sendEvent(locked.window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, middle))
    pressed = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
    assert not behind.kinds & (pressed | {QEvent.Type.ContextMenu})
    assert inside(locked)


def test_a_wheel_with_a_key_held_enlarges_nothing(locked: Kiosk, behind: Behind) -> None:
    def turned(modifiers: Qt.KeyboardModifier) -> QWheelEvent:
        at = QPointF(300, 300)
        phase = Qt.ScrollPhase.NoScrollPhase
        return QWheelEvent(at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers, phase, False)

    QCoreApplication.sendEvent(locked.window, turned(M.ControlModifier))
    assert QEvent.Type.Wheel not in behind.kinds
    QCoreApplication.sendEvent(locked.window, turned(M.NoModifier))
    assert QEvent.Type.Wheel in behind.kinds
    assert inside(locked)


@pytest.mark.parametrize("change", ["showMinimized", "showNormal", "showMaximized", "hide"])
def test_a_window_that_was_made_small_or_hidden_is_whole_again(locked: Kiosk, change: str) -> None:
    getattr(locked.window, change)()
    until(lambda: inside(locked))


def test_a_window_that_lost_the_front_comes_back(locked: Kiosk) -> None:
    until(locked.window.isActive)
    lost: list[bool] = []
    locked.window.activeChanged.connect(lambda: lost.append(not locked.window.isActive()))
    other = QWindow()
    other.show()
    other.requestActivate()
    until(lambda: True in lost)
    until(locked.window.isActive)
    other.close()


def test_a_finger_is_felt_as_ever(locked: Kiosk) -> None:
    locked.visit.home()
    settle(locked.window)
    Finger(locked.window).press("茶空间")
    until(lambda: locked.visit.page == "zone")


def test_the_program_itself_still_ends(locked: Kiosk) -> None:
    gone: list[bool] = []
    locked.window.visibleChanged.connect(gone.append)
    locked.close()
    assert gone == [False]


def test_in_a_window_everything_is_as_usual(opened: Opener) -> None:
    kiosk = opened()
    assert kiosk.event_filter is None
    assert kiosk.window.close()
    assert not kiosk.window.isVisible()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_ends_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    begun = tmp_path / "begun"
    program = (
        "import sys; from pathlib import Path; import kiosk.ui.app as app; from kiosk.cli import run\n"
        "def seen(kiosk):\n"
        f"    if kiosk.window.property('complete'): Path({str(begun)!r}).touch()\n"
        "class Watched(app.Kiosk):\n"
        "    def __init__(self, *words, **more):\n"
        "        super().__init__(*words, **more)\n"
        "        self.window.frameSwapped.connect(lambda: seen(self))\n"
        "    def close(self):\n"
        "        super().close()\n"
        "        print('closed in order', flush=True)\n"
        "app.Kiosk = Watched\n"
        "raise SystemExit(run.main(sys.argv[1:]))"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    words = ["--data", str(tmp_path / "data"), "--fullscreen"]
    with subprocess.Popen(
        [sys.executable, "-c", program, *words], env=environment, stdout=subprocess.PIPE, text=True
    ) as ran:
        until(begun.exists, 30)
        ran.send_signal(number)
        asked = time.monotonic()
        said, _ = ran.communicate(timeout=30)
    assert time.monotonic() - asked < 5
    assert (ran.returncode, said) == (0, "closed in order\n")
