"""Asks for a day and an hour: the whole-kiosk preview then shows the kiosk as it will be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QLabel, QVBoxLayout

from kiosk.ui.studio.dialogs import Dialogs, ModalDialog

USUAL = QTime(10, 0)


class LookAheadDialog(ModalDialog):
    """A day and an hour of the venue's clock, to begin with `day` at ten; `show_at` hears what was chosen."""

    def __init__(self, dialogs: Dialogs, show_at: Callable[[datetime], None], day: date) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("看看那一天", "Look ahead"))
        self._show_at = show_at
        self.moment = QDateTimeEdit(QDateTime(QDate(day.year, day.month, day.day), USUAL))
        self.moment.setMinimumDate(QDate(2024, 1, 1))
        self.moment.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.moment.setCalendarPopup(True)
        self.moment.setAccessibleName(say("日期和时刻", "Day and hour"))
        column, form = QVBoxLayout(self), QFormLayout()
        form.addRow(say("日期和时刻", "Day and hour"), self.moment)
        words = QLabel(
            say(
                "触摸屏会按那一刻的样子打开：活动、告示、价格和开放时间。",
                "The kiosk opens as it will be then: events, notices, prices and opening hours.",
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        column.addLayout(form)
        self.answers(column, say("打开", "Open"), say("取消", "Cancel"), self._begin)

    def _begin(self) -> None:
        day, hour = self.moment.date(), self.moment.time()
        self.accept()
        self._show_at(datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute()))
