"""Every dialog by the keyboard alone: Tab goes round all that can be pressed, one sees where it is, Escape closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from kiosk.ui.studio.panes import reachable
from kiosk.ui.studio.studio_commands import MENUS
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.conftest import until

PRESSED = (QAbstractButton, QComboBox, QLineEdit)
MOST_STOPS = 200


def window_of(studio: StudioWindow) -> QWidget | None:
    """What stands before the studio, if anything does."""
    return QApplication.activeModalWidget() or next(
        (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not studio), None
    )


def stops_in(dialog: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where a key stops until it comes round again; it may stop in one more than once, as in the parts of a day."""
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        here = dialog.focusWidget()
        if here is None or (len(stops) > 1 and here is stops[0]):
            break
        if here not in stops:
            stops.append(here)
        QTest.keyClick(here, key)
    return stops


def of_one_choice(stops: list[QWidget], each: QWidget) -> bool:
    """Whether arrows reach it from a stop: one of several that exclude each other."""
    if not isinstance(each, QAbstractButton) or not (each.autoExclusive() or each.group()):
        return False
    rivals = [
        stop for stop in stops if isinstance(stop, QAbstractButton) and stop.parentWidget() is each.parentWidget()
    ]
    return any(rival.group() is each.group() and rival.autoExclusive() == each.autoExclusive() for rival in rivals)


def walk(dialog: QWidget) -> None:
    """Go round it forth and back, and look at every stop."""
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    wanted = {each for each in dialog.findChildren(QWidget) if isinstance(each, PRESSED) and reachable(each)}
    forth, back = stops_in(dialog, Qt.Key.Key_Tab), stops_in(dialog, Qt.Key.Key_Backtab)
    assert [each.accessibleName() or each for each in wanted - set(forth) if not of_one_choice(forth, each)] == []
    assert set(forth) == set(back), "what is left by Tab is come back to by Shift and Tab"
    for each in wanted & set(forth):
        each.clearFocus()
        before = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert each.grab().toImage() != before, each.accessibleName() or each


def leave(dialog: QWidget, studio: StudioWindow) -> None:
    """Press Escape where the cursor is."""
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window_of(studio) is None


def test_every_dialog_of_the_menus_is_gone_round_and_left_by_the_keyboard(
    studio: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    walked = []
    for menu in MENUS:
        for command in menu.commands:
            if command is None or not (command.words[0].endswith("…") or command.id in ("add", "help")):
                continue
            studio.open(PRODUCT)
            studio.actions_by_id[command.id].trigger()
            until(lambda: not studio.jobs.busy, 20)
            if dialog := window_of(studio):
                walk(dialog)
                leave(dialog, studio)
                walked.append(command.id)
    assert len(walked) > 15
