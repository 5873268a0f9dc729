"""What staff choose on the kiosk is in force at once, and still after a restart."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kiosk.device.start_record import StartRecord
from kiosk.settings import Panel, Venue
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff import system_volume
from kiosk.ui.staff.house_page import House
from kiosk.ui.staff.pin_lockout import Door
from kiosk.ui.staff.staff_screens import PIN as SCRATCH_PIN
from kiosk.ui.staff.staff_screens import stations
from kiosk.ui.staff.staff_store import Choices, StaffStore
from tests.ui import rulings
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, until
from tests.ui.ruler import look
from tests.ui.staffed import data, enter, said, ticked
from tests.ui.touching import Finger, find, name_of, pressables

__all__ = ["data"]


def house(kiosk: Kiosk) -> House:
    """The page's object."""
    return kiosk.panel.house


def go(kiosk: Kiosk, finger: Finger, page: str) -> None:
    """Come in and turn to a page."""
    enter(kiosk, finger)
    finger.press(page)
    settle(kiosk.window)


def test_what_is_sold_out_shows_on_the_visitors_pages_until_it_is_said_otherwise(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    go(kiosk, finger, "售罄")
    for letter in "dhp":
        finger.press(letter)
    settle(kiosk.window)
    assert not ticked(kiosk, "售罄：大红袍")
    finger.press("售罄：大红袍")
    assert ticked(kiosk, "售罄：大红袍")
    assert json.loads((data / "staff" / "sold-out.json").read_text()) == ["da-hong-pao"]
    kiosk.panel.close()
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert "暂时售罄" in said(kiosk)
    kiosk.visit.open("zone", kiosk.showroom.product.zone)
    settle(kiosk.window)
    assert any(name_of(here).startswith("大红袍") and "售罄" in name_of(here) for here in pressables(kiosk.window))
    kiosk.close()
    again = opened(data=data)
    again.reopen()
    again.visit.open("product", "da-hong-pao")
    settle(again.window)
    assert "暂时售罄" in said(again)
    finger = Finger(again.window)
    go(again, finger, "售罄")
    finger.press("只看售罄")
    settle(again.window)
    finger.press("售罄：大红袍")
    again.panel.close()
    settle(again.window)
    assert "暂时售罄" not in said(again)


def test_a_sold_out_list_that_cannot_be_written_is_said_and_changes_nothing(
    opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened(data=data)
    panel = kiosk.panel

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.ui.staff.staff_store.replace", full)
    panel.stock.mark("da-hong-pao", True)
    house(kiosk).turn_display_off(True)
    assert panel.stock.trouble == "没有记下：磁盘满了。 Not kept: the disk is full."
    assert house(kiosk).trouble == panel.stock.trouble
    assert not house(kiosk).displayOff
    kiosk.visit.open("product", "da-hong-pao")
    assert not kiosk.showroom.product.soldOut


def test_opening_hours_chosen_here_come_before_those_of_the_installation(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    settings = replace(SETTINGS, venue=Venue("09:00-21:00"))
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go(kiosk, finger, "店务")
    for _ in range(7):
        finger.press("开门：加")
    assert house(kiosk).start == "12:30"
    kiosk.panel.close()
    settle(kiosk.window)
    assert "展厅休息中" in said(kiosk)
    assert not kiosk.opening.open
    kiosk.close()
    kiosk = opened(data=data, settings=settings)
    assert kiosk.opening.hours == "12:30-21:00"
    finger = Finger(kiosk.window)
    go(kiosk, finger, "店务")
    finger.press("全天开放")
    assert kiosk.opening.open
    finger.press("改回")
    assert kiosk.opening.hours == "09:00-21:00"


def test_opening_and_closing_never_meet(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data, settings=replace(SETTINGS, venue=Venue("09:10-21:00")))
    for _ in range(60):
        house(kiosk).move_start(1)
        assert house(kiosk).start != house(kiosk).end
    for _ in range(60):
        house(kiosk).move_end(-1)
        assert house(kiosk).start != house(kiosk).end


def test_a_closed_display_goes_black_after_a_minute_and_a_touch_lights_it(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    StaffStore(data).choose(Choices(hours="09:00-21:00", display_off=True))
    glass.day = glass.day.replace(hour=23)
    kiosk = opened(data=data, awake=False)
    glass.at += 59
    kiosk.opening.check()
    assert not _black(kiosk)
    glass.at += 1
    kiosk.opening.check()
    assert _black(kiosk)
    Finger(kiosk.window).tap(540, 960)
    assert not _black(kiosk)
    assert "展厅休息中" in said(kiosk)
    glass.at += 60
    kiosk.opening.check()
    assert _black(kiosk)
    glass.day = glass.day.replace(hour=10)
    kiosk.opening.check()
    assert not _black(kiosk)


def _black(kiosk: Kiosk) -> bool:
    picture = kiosk.window.grabWindow()
    spots = [QPoint(x, y) for x in range(20, 1080, 90) for y in range(20, 1920, 90)]
    return all(picture.pixelColor(spot) == QColor("black") for spot in spots)


def test_the_quiet_while_chosen_here_is_when_the_kiosk_asks(opened: Opener, data: Path, glass: Hourglass) -> None:
    kiosk = opened(data=data)
    for _ in range(3):
        house(kiosk).move_idle(-1)
    assert house(kiosk).idle == 30
    kiosk.visit.touched()
    glass.at += 31
    kiosk.visit.tick()
    assert kiosk.visit.asking
    kiosk.close()
    assert opened(data=data).settings.visit.idle_s == 30


@pytest.mark.parametrize("content", ["", "[]", "[" * 99_999, '["tea", 3]', "\0" * 80, '{"hours": 1e999}x'])
def test_a_damaged_file_is_put_aside_read_as_nothing_and_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff").mkdir()
    for name in ("settings.json", "sold-out.json"):
        (tmp_path / "staff" / name).write_text(content if name != "sold-out.json" or content != "[]" else "{}")
    cupboard = StaffStore(tmp_path)
    assert (cupboard.choices(), cupboard.sold_out()) == (Choices(), frozenset())
    assert (tmp_path / "staff" / "settings.bad").read_text() == content
    assert (tmp_path / "staff" / "sold-out.bad").exists()
    assert set(cupboard.faults) == {"settings.json", "sold-out.json"}
    cupboard.mark(["da-hong-pao"])
    cupboard.choose(Choices())
    assert cupboard.faults == {}


@pytest.mark.parametrize("content", ['{"hours": "9-21"}', '{"hours": 9}', '{"idle_s": 0}', '{"volume": 101}'])
def test_a_choice_that_is_wrong_is_as_installed_and_the_others_hold(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff").mkdir()
    (tmp_path / "staff" / "settings.json").write_text(content[:-1] + ', "display_off": true, "language": "en"}')
    cupboard = StaffStore(tmp_path)
    assert cupboard.choices() == Choices(display_off=True, language="en")
    assert len(cupboard.faults) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_in_the_place_of_one_is_neither_waited_for_nor_read(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    (tmp_path / "staff").mkdir()
    for name in ("settings.json", "sold-out.json", "pin", "tries", "set"):
        make(tmp_path / "staff" / name)
    make(tmp_path / "starts.json")
    cupboard, door = StaffStore(tmp_path), Door(tmp_path)
    assert (cupboard.choices(), cupboard.sold_out(), door.state) == (Choices(), frozenset(), "lost")
    assert StartRecord(tmp_path).begin("", lambda good: "").step == "chosen"


def test_a_kiosk_whose_choices_are_damaged_is_as_it_was_installed(opened: Opener, data: Path) -> None:
    (data / "staff" / "settings.json").write_text("{")
    kiosk = opened(data=data)
    assert kiosk.showroom.open
    assert kiosk.settings == kiosk.installed


def test_the_panel_speaks_the_language_it_spoke_last_and_the_visitor_their_own(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    kiosk.visit.choose_language("ja")
    enter(kiosk, Finger(kiosk.window))
    finger = Finger(kiosk.window)
    finger.press("English")
    settle(kiosk.window)
    assert "Kept here" in said(kiosk)
    kiosk.panel.close()
    assert kiosk.visit.language == "zh-CN"
    kiosk.close()
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "PIN of the staff" in said(kiosk)


@pytest.mark.parametrize(("word", "code"), [("重启", 75), ("退出", 0)])
def test_restarting_and_leaving_are_asked_once(opened: Opener, data: Path, word: str, code: int) -> None:
    kiosk = opened(data=data)
    codes: list[int] = []
    kiosk.left.connect(codes.append)
    finger = Finger(kiosk.window)
    go(kiosk, finger, "程序")
    finger.press(word)
    settle(kiosk.window)
    finger.press("不，返回")
    assert codes == []
    finger.press(word)
    settle(kiosk.window)
    finger.press("是")
    assert codes == [code]


def test_loudness_is_set_through_the_program_that_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not system_volume.audible()
    assert not system_volume.set_volume(40)
    told = tmp_path / "told"
    for name, code in (("wpctl", 1), ("amixer", 0)):
        (tmp_path / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {told}\nexit {code}\n')
        (tmp_path / name).chmod(0o755)
    assert system_volume.audible()
    assert system_volume.set_volume(40)
    assert told.read_text().splitlines()[-1] == "amixer -q sset Master 40%"


def test_a_machine_without_sound_says_so(opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(data))
    kiosk = opened(data=data)
    go(kiosk, Finger(kiosk.window), "店务")
    until(lambda: not kiosk.jobs.busy)
    assert "本机没有声音设备" in said(kiosk)
    assert not [here for here in pressables(kiosk.window) if name_of(here).startswith("音量")]


def test_nothing_of_the_visitors_page_is_touched_through_the_panel(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    door = find(kiosk.window, "茶空间").rect().center() - kiosk.window.geometry().topLeft()
    enter(kiosk, Finger(kiosk.window))
    finger = Finger(kiosk.window)
    QTest.touchEvent(kiosk.window, finger.device).press(0, door, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, finger.device).release(0, door, kiosk.window).commit()
    finger.breathe()
    assert kiosk.visit.page == "home"


TABLET = (1280, 800)


@pytest.mark.parametrize(
    ("size", "language"), [(TALL, "zh-CN"), (WIDE, "en"), (TABLET, "en")], ids=["tall", "wide", "tablet"]
)
def test_every_page_of_the_panel_can_be_touched_and_read(
    opened: Opener, published: Path, tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    panel = Panel(diagonal_in=10.1, lower_edge_mm=900) if size == TABLET else Panel()
    kiosk = opened(size, replace(SETTINGS, panel=panel), tmp_path, published)
    faults: list[str] = []
    for station in stations():
        Door(tmp_path).set_pin(SCRATCH_PIN)
        kiosk.visit.touched()
        station.reach(kiosk)
        kiosk.panel.choose_language(language)
        settle(kiosk.window)
        kiosk.window.grabWindow()
        found = measured(kiosk, math.hypot(*size) / (panel.diagonal_in * 25.4), language, size == TALL)
        faults += [f"{station.name}: {fault}" for fault in found]
        kiosk.panel.close()
    assert not faults, "\n".join(faults)


def measured(kiosk: Kiosk, per_mm: float, language: str, contrast: bool) -> list[str]:
    """The faults of the page on show, as words alone: nothing of it may be held when it goes."""
    glass = look(kiosk.window, per_mm)
    if not glass.texts:
        return ["the page has no words"]
    found = [*rulings.targets(glass)[0], *rulings.words(glass), *rulings.glyphs(glass, language)]
    return found + (rulings.contrast(glass, False) if contrast else [])
