"""Staff look ahead: the whole kiosk as it will be at a moment they choose, until a touch, or ten minutes; counted is nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from kiosk.cli.run import moment_of, parser
from kiosk.settings import Usage, Venue
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.look_ahead import LASTS_S
from kiosk.ui.shell.main_window import Screen
from kiosk.usage.usage_log import Log
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import data, go_to_page, showroom_settings, words_on_screen
from tests.ui.simulated_finger import Finger, name_of, pressables

__all__ = ["data"]

COUNTED = replace(SETTINGS, usage=Usage(record=True), venue=Venue("09:00-21:00; 2026-11-25 休息"))
LATER = datetime(2026, 11, 25, 10, 0)


def counts(kiosk: Kiosk) -> dict[tuple[str, str], int]:
    """What has been written, by kind and key."""
    assert kiosk.usage_counter
    kiosk.usage_counter.flush()
    until(lambda: not kiosk.jobs.busy)
    rows = Log.reading(kiosk.store.data).rows(date(1970, 1, 1), date(2199, 1, 1))
    return {(cell.kind, cell.key): count for cell, count in rows}


def test_staff_choose_a_moment_and_a_touch_ends_it(opened: Opener, data: Path, glass: Hourglass) -> None:
    kiosk = opened(data=data, settings=COUNTED)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "店务")
    finger.press("时刻：加")
    finger.press("时刻：减")
    assert kiosk.panel.ahead.words == "2026-11-25 周三 10:00"
    before = counts(kiosk)
    finger.press("开始预看")
    settle(kiosk.window)
    assert not kiosk.panel.is_open
    assert kiosk.venue_clock.now() == LATER
    assert "正在预看 2026-11-25 10:00" in words_on_screen(kiosk)
    assert "明天 09:00 开门" in words_on_screen(kiosk), "it is closed on that day"
    finger.press("回到现在")
    settle(kiosk.window)
    assert kiosk.venue_clock.now() == glass.day
    assert "正在预看" not in words_on_screen(kiosk)
    assert kiosk.opening.open
    assert counts(kiosk) == before


def test_nothing_is_counted_until_it_ends_by_itself(opened: Opener, data: Path, glass: Hourglass) -> None:
    kiosk = opened(data=data, settings=COUNTED, awake=False)
    kiosk.look_ahead.begin(datetime(2026, 11, 26, 10, 0))
    kiosk.visit.touched()
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    kiosk.visit.reset()
    assert counts(kiosk) == {}
    glass.at += LASTS_S
    kiosk.look_ahead.check()
    assert kiosk.look_ahead.moment is None
    kiosk.visit.touched()
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    kiosk.visit.reset()
    assert counts(kiosk)["page", "story"] == 1


def test_hours_by_weekday_and_date_are_left_as_they_were_written(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data, settings=COUNTED)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "店务")
    assert "已写了较详细的开放时间：09:00-21:00; 2026-11-25 休息" in words_on_screen(kiosk)
    assert not [each for each in pressables(kiosk.window) if name_of(each).startswith(("开门", "关门"))]
    showroom_settings(kiosk).move_start(1)
    assert kiosk.opening.hours == "09:00-21:00; 2026-11-25 休息"


def test_a_kiosk_begins_at_a_moment_that_is_named(opened: Opener, published: Path, glass: Hourglass) -> None:
    given = parser().parse_args(["--at", "2027-02-06T10:00"])
    assert given.at == moment_of("2027-02-06T10:00") == datetime(2027, 2, 6, 10, 0)
    kiosk = Kiosk(published, SETTINGS, Screen(size=(1080, 1920)), None, glass.clocks(), at=given.at)
    settle(kiosk.window)
    assert kiosk.venue_clock.now() == given.at
    assert kiosk.showroom.today == date(2027, 2, 6)
    kiosk.close()
