"""What surrounds the content, settings, data folder and clock, is no reason for a black wall; the panel says what is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.settings import Settings, Usage, Venue, salvage
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.problems_page import Problems
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import PIN, data, enter, pin_entry, type_pin, words_on_screen
from tests.ui.simulated_finger import Finger, name_of, tree

__all__ = ["data"]

WRONG = """
[visit]
idel_s = 60
[venue]
hours = "25:00-26:00"
[origin]
base_url = "https：//a.cn"
[staff]
folders = ["/n/o"]
""".lstrip()


def wrong_settings(folder: Path, text: str = WRONG) -> Settings:
    """What a kiosk on the wall makes of such a file, and still."""
    file = folder / "kiosk.toml"
    file.write_text(text, "utf-8")
    found = salvage(file)
    return replace(found, visit=replace(found.visit, reduced_motion=True), usage=Usage(record=False))


def problems(kiosk: Kiosk) -> Problems:
    """The page's object."""
    return kiosk.panel.problems


def first_line(kiosk: Kiosk) -> str:
    """What the panel says at its top, as a screen reader hears it."""
    sentences = {sentence for each in problems(kiosk).sentences for sentence in each}
    spoken = [name_of(here) for here in tree(kiosk.window) if name_of(here) in {"一切正常", "All is well", *sentences}]
    assert spoken
    return spoken[0]


def test_the_panel_says_what_is_wrong_with_the_line_in_chinese_and_english(
    opened: Opener, data: Path, tmp_path: Path
) -> None:
    (data / "staff" / "sold-out.json").write_text("{", "utf-8")
    kiosk = opened(settings=wrong_settings(tmp_path), data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    until(lambda: problems(kiosk).amount == 5)
    settle(kiosk.window)
    assert first_line(kiosk) == problems(kiosk).sentences[0].zh
    finger.press("查看")
    settle(kiosk.window)
    glass = words_on_screen(kiosk)
    assert "kiosk.toml 第 2 行 visit.idel_s：没有这一项。是不是 idle_s？" in glass
    assert "kiosk.toml 第 4 行 venue.hours：没有 25:00 这个时间。" in glass
    assert "售罄标记读不了" in glass
    assert "写成 https://a.cn。" in glass
    assert "staff.folders 的文件夹 /n/o 不在" in glass
    finger.press("English")
    settle(kiosk.window)
    assert "kiosk.toml, line 2, visit.idel_s: There is no such key. Did you mean idle_s?" in words_on_screen(kiosk)
    assert "The marks of what is sold out cannot be read" in words_on_screen(kiosk)


def test_a_panel_without_problems_says_so(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    until(lambda: problems(kiosk).looked)
    settle(kiosk.window)
    assert first_line(kiosk) == "一切正常"
    finger.press("English")
    settle(kiosk.window)
    assert first_line(kiosk) == "All is well"
    finger.press("中文")
    finger.press("问题")
    settle(kiosk.window)
    assert "这台机器没有要处理的问题" in words_on_screen(kiosk)


def test_a_file_in_the_place_of_the_data_folder_shows_what_came_with_the_program(
    opened: Opener, published: Path, tmp_path: Path
) -> None:
    there = tmp_path / "data"
    there.write_text("")
    kiosk = opened(data=there, builtin=published, settings=replace(SETTINGS, usage=Usage(record=True)))
    assert kiosk.showroom.open
    problems(kiosk).refresh()
    until(lambda: problems(kiosk).amount == 1)
    (found,) = problems(kiosk).sentences
    assert "路径中间有一段是文件" in found.zh
    kiosk.visit.request_staff()
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    type_pin(kiosk, finger, PIN)
    type_pin(kiosk, finger, PIN)
    assert "cannot be written: a part of the path is a file and no folder" in pin_entry(kiosk).trouble, (
        "a PIN is not pretended"
    )
    kiosk.close()
    assert there.read_text() == ""


def test_by_a_clock_that_was_never_set_the_showroom_is_open_bright_and_whole(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    glass.day = datetime(1970, 1, 1, 0, 10)
    kiosk = opened(data=data, settings=replace(SETTINGS, venue=Venue("09:30-21:00")))
    assert kiosk.opening.open
    assert kiosk.daylight.hour == "noon"
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert "当季" not in words_on_screen(kiosk), "nobody knows what is in season"
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    finger.press("问题 1")
    settle(kiosk.window)
    assert "时钟没有校准（1970-01-01 00:10）" in words_on_screen(kiosk)
    assert "不说活动和限时的告示，限期的价格写“请问店员”" in words_on_screen(kiosk)
    panel = kiosk.panel
    assert panel.releases.since == "—"
    glass.day = datetime(2026, 11, 29, 22, 0)
    kiosk.opening.check()
    kiosk.daylight.check()
    assert not kiosk.opening.open
    assert kiosk.daylight.hour == "night"


@pytest.mark.parametrize(
    ("hours", "open_at", "shut_at"),
    [
        ("09:30-24:00", datetime(2026, 11, 29, 23, 59), datetime(2026, 11, 29, 0, 0)),
        ("18:00-02:00", datetime(2026, 11, 29, 1, 59), datetime(2026, 11, 29, 12, 0)),
    ],
)
def test_midnight_is_an_end_and_hours_may_pass_it(
    opened: Opener, data: Path, glass: Hourglass, hours: str, open_at: datetime, shut_at: datetime
) -> None:
    glass.day = open_at
    kiosk = opened(data=data, settings=replace(SETTINGS, venue=Venue(hours)))
    assert kiosk.opening.open
    panel = kiosk.panel
    assert (panel.showroomSettings.start, panel.showroomSettings.end) == tuple(hours.split("-"))
    panel.showroomSettings.move_end(1)
    panel.showroomSettings.move_end(-1)
    assert panel.showroomSettings.end == hours.split("-")[1]
    glass.day = shut_at
    kiosk.opening.check()
    assert not kiosk.opening.open


@pytest.mark.parametrize("hours", ["25:00-26:00", "09:60-21:00", "9-21", "09:00-09:00", "x", "-", "—"])
def test_hours_that_are_none_close_nothing(opened: Opener, data: Path, hours: str) -> None:
    kiosk = opened(data=data, settings=replace(SETTINGS, venue=Venue(hours)))
    assert kiosk.opening.open
    panel = kiosk.panel
    assert panel.showroomSettings.always
    panel.showroomSettings.move_start(1)
    assert panel.showroomSettings.start == "09:30"


def test_a_disk_that_takes_nothing_lets_staff_in_and_says_what_is_not_kept(
    opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    kiosk = opened(data=data)
    monkeypatch.setattr("os.fsync", full)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    assert pin_entry(kiosk).step == "open"
    finger.press("店务")
    settle(kiosk.window)
    finger.press("休息时关屏")
    assert "没有记下：这个位置只能读，不能写" in words_on_screen(kiosk)
    assert PinLockout(data).state == "set"


def test_the_first_line_of_the_panel_leads_from_a_release_that_cannot_be_shown_to_those_that_are_kept(
    opened: Opener, data: Path, published: Path
) -> None:
    for file in (data / "releases").glob("*/catalogue.sqlite"):
        file.unlink()
    kiosk = opened(data=data, builtin=published)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    finger.press("数字")
    settle(kiosk.window)
    assert first_line(kiosk) == kiosk.on_show.faults[0].zh
    finger.press("查看")
    settle(kiosk.window)
    assert kiosk.panel.page == "releases"
    assert "程序自带的内容" in words_on_screen(kiosk)
