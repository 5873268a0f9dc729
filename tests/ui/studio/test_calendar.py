"""The calendar of what is shown when, month by month."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QListWidget, QPushButton

from kiosk.ui.studio import calendar_dialog, studio_actions
from kiosk.ui.studio.calendar_dialog import CalendarDialog
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.look_ahead_dialog import LookAheadDialog
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MAXIMAL
from tests.ui.accessible_widgets import asked, choose, press, question, widget
from tests.ui.conftest import until


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with events, notices, prices and pictures of a festival."""
    return Path(shutil.copytree(MAXIMAL, tmp_path / "pack"))


@pytest.fixture
def february(studio: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> StudioWindow:
    """A studio on the first of February 2027, with its calendar open."""
    today = date(2027, 2, 1)
    monkeypatch.setattr(studio_actions.StudioActions, "_today", lambda _: today)
    choose(studio, "查看", "日历…")
    until(lambda: asked() and isinstance(question(), CalendarDialog))
    return studio


def lines() -> list[str]:
    """The list by days."""
    found = widget(question(), "这个月的每一项")
    assert isinstance(found, QListWidget)
    return [found.item(at).text().strip() for at in range(found.count())]


def test_a_month_lists_what_takes_place_by_days_and_a_line_opens_its_record(february: StudioWindow) -> None:
    found = lines()
    assert [line for line in found if "示例品茶会" in line] == [
        "每周六（13 日除外） · 10:00–11:30 · 活动 · 示例品茶会 · 举行"
    ]
    assert found[0] == "这个月反复的"
    assert "告示 · 示例：新春快乐 · 开始展出" in found
    assert "展厅 · 节日画面最后一天" in found
    list_ = widget(question(), "这个月的每一项")
    assert isinstance(list_, QListWidget)
    list_.itemActivated.emit(list_.item(found.index("告示 · 示例：新春快乐 · 开始展出")))
    assert not asked()
    assert february.file == "notices/he-sui.toml"


def test_a_day_opens_the_look_ahead_for_that_day(february: StudioWindow) -> None:
    press(question(), "2月13日 周六 …")
    assert isinstance(question(), LookAheadDialog)
    moment = widget(question(), "日期和时刻")
    assert isinstance(moment, QDateTimeEdit)
    assert moment.date() == QDate(2027, 2, 13)


def test_the_months_are_turned(february: StudioWindow) -> None:
    def title() -> str:
        return next(each.text() for each in question().findChildren(QLabel) if each.objectName() == "title")

    press(question(), "下个月")
    assert title() == "2027年3月"
    press(question(), "上个月")
    press(question(), "上个月")
    assert title() == "2027年1月"
    press(question(), "今天")
    assert title() == "2027年2月"


def test_what_is_shown_on_days_of_the_week_is_one_line(studio: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for key, when in (
        ("a", {"weekdays": ["sat", "sun"], "hours": "09:30-21:00"}),
        ("b", {"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}),
        ("c", {"weekdays": ["fri"], "from": "2027-02-12"}),
        ("d", {"weekdays": ["mon"], "to": "2027-02-09"}),
    ):
        name = {"zh-CN": f"示例{key}"}
        table = {**studio.draft.tables["products/da-hong-pao.toml"], "name": name, "availability": when}
        studio.editor.put(f"products/{key}.toml", table)
    monkeypatch.setattr(studio_actions.StudioActions, "_today", lambda _: date(2027, 2, 1))
    choose(studio, "查看", "日历…")
    until(asked)
    found = lines()
    assert found.count("每周六、周日 · 09:30-21:00 · 展品 · 示例a · 展出") == 1
    assert found.count("每天 · 展品 · 示例b · 展出") == 1
    assert [line for line in found if "示例c" in line] == ["展品 · 示例c · 开始展出", *["展品 · 示例c · 这天展出"] * 2]
    assert found[found.index("2月8日 周一") + 1] == "展品 · 示例d · 这天展出"
    cell = widget(question(), "2月14日 周日 …")
    assert isinstance(cell, QPushButton)
    assert cell.text().startswith("14")


def test_a_month_of_more_than_can_be_read_is_listed_in_part_and_counted(
    studio: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_dialog, "MOST", 3)
    event = studio.draft.tables["events/pin-cha.toml"]
    held = {"repeat": "", "except": []}
    tables = {
        f"events/{day}.toml": {**event, **held, "start": f"2027-02-0{day} 10:00", "end": f"2027-02-0{day} 11:00"}
        for day in range(1, 6)
    }
    CalendarDialog(Dialogs(studio, studio.say), tables, date(2027, 2, 1), print, print).open()
    found = lines()
    assert len([line for line in found if "举行" in line]) == 3
    assert found[-1] == "这个月还有 2 项，没有列出。"
