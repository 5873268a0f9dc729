"""The way into the panel: who holds the seal and knows the PIN comes in, and nobody else."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff.pin_lockout import PinLockout
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import (
    PIN,
    WRONG,
    data,
    enter,
    lift_finger,
    pin_entry,
    press_seal,
    shorten_hold,
    type_pin,
    words_on_screen,
)
from tests.ui.simulated_finger import Finger

__all__ = ["data"]


def test_nothing_is_seen_until_the_seal_was_held_for_three_seconds_and_the_first_time_forces_a_pin(
    opened: Opener, published: Path, tmp_path: Path
) -> None:
    kiosk = opened(data=tmp_path, builtin=published)
    finger = Finger(kiosk.window)
    before = words_on_screen(kiosk)
    at, began = press_seal(kiosk, finger), time.monotonic()
    until(lambda: time.monotonic() > began + 2.5)
    assert not kiosk.panel.is_open
    assert words_on_screen(kiosk) == before
    until(lambda: kiosk.panel.is_open)
    assert time.monotonic() - began >= 2.8  # Qt keeps such times to a twentieth
    lift_finger(kiosk, finger, at)
    settle(kiosk.window)
    assert "请设置店员密码" in words_on_screen(kiosk)
    kiosk.panel.open_page("program")
    kiosk.panel.leave()
    assert "退出程序" not in words_on_screen(kiosk)
    for typed, told in (("123456", "连续"), ("111111", "重复")):
        type_pin(kiosk, finger, typed)
        assert told in words_on_screen(kiosk)
    type_pin(kiosk, finger, PIN)
    assert "再输一次" in words_on_screen(kiosk)
    type_pin(kiosk, finger, WRONG)
    assert "两次输入不一样" in words_on_screen(kiosk)
    assert PinLockout(tmp_path).state == "unset"
    type_pin(kiosk, finger, PIN)
    type_pin(kiosk, finger, PIN)
    until(lambda: "本机保存的版本" in words_on_screen(kiosk))
    assert PinLockout(tmp_path).state == "set"
    kiosk.panel.close()
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "店员密码" in words_on_screen(kiosk)
    assert "本机保存的版本" not in words_on_screen(kiosk)


def test_a_shorter_hold_and_a_finger_that_wanders_open_nothing(kiosk: Kiosk, finger: Finger) -> None:
    shorten_hold(kiosk, 1000)
    at = press_seal(kiosk, finger)
    for step in range(1, 5):
        QTest.touchEvent(kiosk.window, finger.device).move(0, at + QPoint(0, 40 * step), kiosk.window).commit()
    end = time.monotonic() + 1.2
    until(lambda: time.monotonic() > end)
    lift_finger(kiosk, finger, at + QPoint(0, 160))
    assert not kiosk.panel.is_open


@pytest.mark.parametrize("trouble", ["closed", "none"])
def test_staff_come_in_from_the_calm_pages_too(
    opened: Opener, data: Path, glass: Hourglass, tmp_path: Path, trouble: str
) -> None:
    glass.day = glass.day.replace(hour=3)
    hours = Settings(visit=SETTINGS.visit, venue=type(SETTINGS.venue)("09:00-21:00" if trouble == "closed" else ""))
    kiosk = opened(data=data if trouble == "closed" else tmp_path / "none", settings=hours, awake=False)
    shorten_hold(kiosk)
    finger = Finger(kiosk.window)
    at = press_seal(kiosk, finger)
    until(lambda: kiosk.panel.is_open)
    lift_finger(kiosk, finger, at)
    settle(kiosk.window)
    assert "密码" in words_on_screen(kiosk)


def test_six_wrong_tries_lock_the_panel_and_reopening_the_kiosk_does_not_unlock_it(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    for _ in range(5):
        type_pin(kiosk, finger, WRONG)
    assert "请等 0:30" in words_on_screen(kiosk)
    kiosk.close()
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "请等 0:30" in words_on_screen(kiosk)
    pin_entry(kiosk).type("4")
    assert pin_entry(kiosk).typed == 0
    glass.at += 31
    kiosk.panel.check_idle()
    settle(kiosk.window)
    type_pin(kiosk, finger, WRONG)
    assert "请等 1:00" in words_on_screen(kiosk)
    kiosk.panel.touched()
    glass.at += 61
    kiosk.panel.touched()
    kiosk.panel.check_idle()
    type_pin(kiosk, finger, PIN)
    until(lambda: pin_entry(kiosk).step == "open")


def test_a_pin_whose_file_is_gone_is_reset_on_the_machine_only(opened: Opener, data: Path) -> None:
    (data / "staff" / "pin").unlink()
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "kiosk staff reset-pin" in words_on_screen(kiosk)
    pin_entry(kiosk).type("4")
    pin_entry(kiosk).enter()
    kiosk.panel.open_page("program")
    assert pin_entry(kiosk).step == "lost"


def test_a_panel_that_nobody_touches_closes_and_asks_for_the_pin_again(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    glass.at += 59
    kiosk.panel.check_idle()
    kiosk.visit.tick()
    assert kiosk.panel.is_open
    assert not kiosk.visit.asking
    finger.tap(540, 1800)
    glass.at += 59
    kiosk.panel.check_idle()
    assert kiosk.panel.is_open
    glass.at += 1
    kiosk.panel.check_idle()
    assert not kiosk.panel.is_open
    assert not kiosk.visit.present
    kiosk.visit.request_staff()
    assert pin_entry(kiosk).step == "ask"


def test_a_reset_of_the_visit_closes_the_panel_at_once(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    enter(kiosk, Finger(kiosk.window))
    kiosk.visit.reset()
    assert not kiosk.panel.is_open
    assert pin_entry(kiosk).step == "ask"


def test_a_pin_that_is_verified_after_the_panel_was_closed_opens_nothing(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    for digit in PIN:
        pin_entry(kiosk).type(digit)
    pin_entry(kiosk).enter()
    kiosk.panel.close()
    until(lambda: not kiosk.jobs.busy)
    kiosk.visit.request_staff()
    assert pin_entry(kiosk).step == "ask"


def test_the_pin_is_changed_by_typing_a_new_one_twice(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    finger.press("程序")
    settle(kiosk.window)
    finger.press("更改")
    settle(kiosk.window)
    type_pin(kiosk, finger, "730514")
    type_pin(kiosk, finger, "730514")
    assert "重新启动程序" in words_on_screen(kiosk)
    assert not PinLockout(data).try_pin(PIN)
    assert PinLockout(data).try_pin("730514")


def test_five_hundred_touches_of_a_visitor_open_no_panel(kiosk: Kiosk, finger: Finger) -> None:
    monkey = random.Random(20261126)
    for _ in range(500):
        finger.tap(monkey.randrange(1080), monkey.randrange(1920))
        assert not kiosk.panel.is_open
