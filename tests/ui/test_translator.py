"""The program's words follow the visit's language, and only while there is a kiosk to say them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import SETTINGS, Opener


def said(kiosk: Kiosk) -> str:
    return " ".join(qml_property(i, "text", str) for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))


def test_a_closed_kiosk_says_nothing_into_the_words_of_the_next(opened: Opener, glass: Hourglass) -> None:
    hours = replace(SETTINGS, venue=replace(SETTINGS.venue, hours="09:00-21:00"))
    first = opened(settings=hours)
    first.close()
    second = opened(settings=hours)
    glass.day = glass.day.replace(hour=23)
    first.opening.check()
    first.visit.choose_language("ko")
    first.visit.choose_language("zh-CN")
    glass.day = glass.day.replace(hour=12)
    second.visit.choose_language("en")
    settle(second.window)
    assert "Language" in said(second)
    assert "语言" not in said(second)


def test_a_closed_kiosk_keeps_no_time(opened: Opener) -> None:
    kiosk = opened()
    assert any(timer.isActive() for timer in kiosk.findChildren(QTimer))
    kiosk.close()
    assert not any(timer.isActive() for timer in kiosk.findChildren(QTimer))
