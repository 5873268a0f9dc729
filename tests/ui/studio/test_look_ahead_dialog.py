"""The studio shows the whole kiosk as it will be at a chosen day and hour."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit

from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import asked, choose, press, question, widget
from tests.ui.conftest import until


def test_a_day_and_an_hour_are_asked_for_and_handed_to_the_kiosk(
    studio: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[datetime | None] = []
    monkeypatch.setattr(studio.studio_actions.kiosk_preview, "open", heard.append)
    choose(studio, "查看", "预看…")
    until(asked)
    field = widget(question(), "日期和时刻")
    assert isinstance(field, QDateTimeEdit)
    field.setDateTime(QDateTime(QDate(2027, 2, 6), QTime(10, 30)))
    press(question(), "打开")
    assert heard == [datetime(2027, 2, 6, 10, 30)]
