"""Two thousand random touches."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.ui.app import Kiosk
from kiosk.ui.screens import settle
from tests.ui.conftest import until
from tests.ui.touching import Finger


def test_two_thousand_random_touches_leave_no_warning_and_home_in_reach(kiosk: Kiosk, finger: Finger) -> None:
    monkey = random.Random(20261124)
    pages = set()
    for _ in range(2000):
        spot = QPoint(monkey.randrange(1080), monkey.randrange(1920))
        QTest.touchEvent(kiosk.window, finger.device).press(0, spot, kiosk.window).commit()
        if monkey.random() < 0.15:
            spot += QPoint(monkey.randrange(-300, 300), monkey.randrange(-600, 600))
            QTest.touchEvent(kiosk.window, finger.device).move(0, spot, kiosk.window).commit()
        QTest.touchEvent(kiosk.window, finger.device).release(0, spot, kiosk.window).commit()
        finger.breathe()
        pages.add(kiosk.visit.property("page"))
    assert len(pages) >= 6
    kiosk.visit.touched()
    kiosk.visit.home()
    settle(kiosk.window)
    until(lambda: kiosk.visit.property("page") == "home")
