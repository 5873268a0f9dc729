"""A kiosk with staff: a data folder that may be changed, a PIN, and the steps of staff to and in the panel."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.pin_page import PinEntry
from kiosk.ui.staff.releases_page import Releases
from kiosk.ui.staff.showroom_settings_page import ShowroomSettings
from tests.ui.conftest import until
from tests.ui.simulated_finger import Finger, name_of, pressables, tree

PIN, WRONG = "482915", "908172"


@pytest.fixture
def data(published: Path, tmp_path: Path) -> Path:
    """A data folder with the default pack on show, and the PIN set."""
    return staffed(published, tmp_path / "data")


def staffed(published: Path, home: Path) -> Path:
    """What was published, in a data folder `home` that may be changed, and the PIN set."""
    shutil.copytree(published, home, copy_function=os.link)
    for file in (home / "releases").glob("*/manifest.json"):
        text = file.read_bytes()
        file.unlink()  # its date may change; the one it was linked to belongs to all tests
        file.write_bytes(text)
    PinLockout(home).set_pin(PIN)
    return home


def shorten_hold(kiosk: Kiosk, milliseconds: int = 20) -> None:
    """Have the seal answer sooner: at once, or after so long."""
    for each in kiosk.window.findChildren(QObject):
        if each.inherits("QQuickMouseArea") and qml_property(each, "pressAndHoldInterval", int) == 3000:
            each.setProperty("pressAndHoldInterval", milliseconds)


SEALS = ("武夷山水", "展厅")
"""What the house's seal says, and where nothing is on show."""


def seal(kiosk: Kiosk) -> QPoint:
    """The middle of the venue's seal on the glass, in the window."""
    found = [here for here in tree(kiosk.window) if name_of(here) in SEALS and _is_seal(here.object())]
    assert found
    return found[-1].rect().center() - kiosk.window.geometry().topLeft()


def _is_seal(thing: QObject) -> bool:
    return thing.inherits("QQuickRectangle")


def press_seal(kiosk: Kiosk, finger: Finger) -> QPoint:
    """Put a finger on the seal, and leave it there; returns where."""
    at = seal(kiosk)
    QTest.touchEvent(kiosk.window, finger.device).press(0, at, kiosk.window).commit()
    return at


def lift_finger(kiosk: Kiosk, finger: Finger, at: QPoint) -> None:
    """Take the finger away."""
    QTest.touchEvent(kiosk.window, finger.device).release(0, at, kiosk.window).commit()
    finger.breathe()


def type_pin(kiosk: Kiosk, finger: Finger, pin: str) -> None:
    """Type digits, say that they are meant, and wait for what comes of it."""
    for digit in pin:
        finger.press(digit)
    finger.press("完成" if _has(kiosk, "完成") else "确定" if _has(kiosk, "确定") else "Done")
    until(lambda: not pin_entry(kiosk).busy)


def _has(kiosk: Kiosk, name: str) -> bool:
    return any(name_of(here) == name for here in pressables(kiosk.window))


def enter(kiosk: Kiosk, finger: Finger) -> None:
    """Come in: knock, and type the PIN."""
    kiosk.visit.request_staff()
    settle(kiosk.window)
    type_pin(kiosk, finger, PIN)
    until(lambda: not releases(kiosk).doing)
    settle(kiosk.window)


def go_to_page(kiosk: Kiosk, finger: Finger, page: str) -> None:
    """Come in and turn to the page behind a tab."""
    enter(kiosk, finger)
    finger.press(page)
    settle(kiosk.window)


def pin_entry(kiosk: Kiosk) -> PinEntry:
    """What the PIN page reads."""
    return kiosk.panel.pinEntry


def releases(kiosk: Kiosk) -> Releases:
    """What the page "on show" reads."""
    return kiosk.panel.releases


def showroom_settings(kiosk: Kiosk) -> ShowroomSettings:
    """What the page 店务 reads."""
    return kiosk.panel.showroomSettings


def words_on_screen(kiosk: Kiosk) -> str:
    """Everything that is written on the glass."""
    return " ".join(qml_property(i, "text", str) for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))


def is_switched_on(kiosk: Kiosk, name: str) -> bool:
    """Whether the switch of that name is on."""
    (found,) = [here for here in pressables(kiosk.window) if name_of(here) == name]
    assert found.role() == QAccessible.Role.CheckBox
    return bool(found.state().checked)
