"""What staff choose on the kiosk is in force at once, and still after a restart."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kiosk.settings import Panel, Venue
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff import sound_volume
from kiosk.ui.staff.photographs_of_panel import PIN as SCRATCH_PIN
from kiosk.ui.staff.photographs_of_panel import stations
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.staff_store import StaffChoices, StaffStore
from tests.ui import page_rules
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, until
from tests.ui.panel_steps import data, enter, go_to_page, showroom_settings, words_on_screen
from tests.ui.ruler import look
from tests.ui.simulated_finger import Finger, find, name_of, pressables

__all__ = ["data"]


def test_opening_hours_chosen_here_come_before_those_of_the_installation(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    settings = replace(SETTINGS, venue=Venue("09:00-21:00"))
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "店务")
    for _ in range(7):
        finger.press("开门：加")
    assert showroom_settings(kiosk).start == "12:30"
    kiosk.panel.close()
    settle(kiosk.window)
    assert "展厅休息中" in words_on_screen(kiosk)
    assert not kiosk.opening.open
    kiosk.close()
    kiosk = opened(data=data, settings=settings)
    assert kiosk.opening.hours == "12:30-21:00"
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "店务")
    finger.press("全天开放")
    assert kiosk.opening.open
    finger.press("改回")
    assert kiosk.opening.hours == "09:00-21:00"


def test_opening_and_closing_never_meet(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data, settings=replace(SETTINGS, venue=Venue("09:10-21:00")))
    for _ in range(60):
        showroom_settings(kiosk).move_start(1)
        assert showroom_settings(kiosk).start != showroom_settings(kiosk).end
    for _ in range(60):
        showroom_settings(kiosk).move_end(-1)
        assert showroom_settings(kiosk).start != showroom_settings(kiosk).end


def test_a_closed_display_goes_black_after_a_minute_and_a_touch_lights_it(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    StaffStore(data).choose(StaffChoices(hours="09:00-21:00", display_off=True))
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
    assert "展厅休息中" in words_on_screen(kiosk)
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
        showroom_settings(kiosk).move_idle(-1)
    assert showroom_settings(kiosk).idle == 30
    kiosk.visit.touched()
    glass.at += 31
    kiosk.visit.tick()
    assert kiosk.visit.asking
    kiosk.close()
    assert opened(data=data).settings.visit.idle_s == 30


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
    assert "Kept here" in words_on_screen(kiosk)
    kiosk.panel.close()
    assert kiosk.visit.language == "zh-CN"
    kiosk.close()
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "PIN of the staff" in words_on_screen(kiosk)


@pytest.mark.parametrize(("word", "code"), [("重启", 75), ("退出", 0)])
def test_restarting_and_leaving_are_asked_once(opened: Opener, data: Path, word: str, code: int) -> None:
    kiosk = opened(data=data)
    codes: list[int] = []
    kiosk.left.connect(codes.append)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "程序")
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
    assert not sound_volume.audible()
    assert not sound_volume.set_volume(40)
    told = tmp_path / "told"
    for name, code in (("wpctl", 1), ("amixer", 0)):
        (tmp_path / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {told}\nexit {code}\n')
        (tmp_path / name).chmod(0o755)
    assert sound_volume.audible()
    assert sound_volume.set_volume(40)
    assert told.read_text().splitlines()[-1] == "amixer -q sset Master 40%"


def test_after_a_start_the_machine_is_as_loud_as_staff_chose(
    opened: Opener, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    (tmp_path / "amixer").write_text(f'#!/bin/sh\necho "$*" >> {told}\n')
    (tmp_path / "amixer").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    kiosk = opened(data=data)
    kiosk.restore_loudness()
    assert not kiosk.jobs.busy
    kiosk.staff_store.choose(StaffChoices(volume=30))
    kiosk.restore_loudness()
    until(lambda: not kiosk.jobs.busy)
    assert told.read_text().splitlines()[-1] == "-q sset Master 30%"


def test_a_machine_without_sound_says_so(opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(data))
    kiosk = opened(data=data)
    go_to_page(kiosk, Finger(kiosk.window), "店务")
    until(lambda: not kiosk.jobs.busy)
    assert "本机没有声音设备" in words_on_screen(kiosk)
    assert not [here for here in pressables(kiosk.window) if name_of(here).startswith("音量")]


def test_nothing_of_the_visitors_page_is_touched_through_the_panel(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    zone_door = find(kiosk.window, "茶空间").rect().center() - kiosk.window.geometry().topLeft()
    enter(kiosk, Finger(kiosk.window))
    finger = Finger(kiosk.window)
    QTest.touchEvent(kiosk.window, finger.device).press(0, zone_door, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, finger.device).release(0, zone_door, kiosk.window).commit()
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
        PinLockout(tmp_path).set_pin(SCRATCH_PIN)
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
    found = [*page_rules.targets(glass)[0], *page_rules.words(glass), *page_rules.glyphs(glass, language)]
    return found + (page_rules.contrast(glass, False) if contrast else [])
