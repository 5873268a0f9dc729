"""The door to the panel: who holds the seal and knows the PIN comes in, and nobody else."""

from __future__ import annotations

import errno
import os
import random
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff.pin_lockout import Door, PinError, weak
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.staffed import PIN, WRONG, data, enter, gate, lift, press_seal, quicken, said, type_pin
from tests.ui.touching import Finger

__all__ = ["data"]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("12345", "length"),
        ("48291548291", "length"),
        ("４８２９１５", "length"),
        ("000000", "repeated"),
        ("121212", "repeated"),
        ("123123", "repeated"),
        ("1212121", "repeated"),
        ("123456", "run"),
        ("987654", "run"),
        ("8901234", "run"),
        ("482915", ""),
        ("1357924680", ""),
    ],
)
def test_a_weak_pin_is_told_from_a_good_one(typed: str, wrong: str) -> None:
    assert weak(typed) == wrong


def test_a_try_is_counted_on_the_disk_before_it_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    door = Door(tmp_path)
    door.set_pin(PIN)

    def killed(self: object, kept: str, typed: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("argon2.PasswordHasher.verify", killed)
    for count in range(1, 6):
        with pytest.raises(KeyboardInterrupt):
            door.try_pin(PIN)
        assert (tmp_path / "staff" / "tries").read_text() == f"{count}\n"
    assert Door(tmp_path).wait() == pytest.approx(30, abs=1)


def test_each_wrong_try_after_the_fifth_waits_longer_up_to_an_hour(tmp_path: Path) -> None:
    at = 0.0
    door = Door(tmp_path, lambda: at)
    door.set_pin(PIN)
    waits = []
    for _ in range(13):
        assert not door.try_pin(WRONG)
        waits.append(door.wait())
        at += door.wait()
    assert waits == [0, 0, 0, 0, 30, 60, 120, 300, 900, 1800, 3600, 3600, 3600]
    assert door.try_pin(PIN)
    assert (door.wait(), Door(tmp_path).wait()) == (0, 0)


def test_neither_a_restart_nor_the_wall_clock_gives_time_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    door = Door(tmp_path, lambda: 500.0)
    door.set_pin(PIN)
    for _ in range(5):
        door.try_pin(WRONG)
    for year in (0.0, 4e9, 1.0):
        monkeypatch.setattr(time, "time", lambda year=year: year)
        again = Door(tmp_path, lambda: 7.0)
        assert again.wait() == 30
        with pytest.raises(PinError, match="too early"):
            again.try_pin(PIN)


@pytest.mark.parametrize(
    "content", [b"", b"482915", b"\xff\xfe", b"$argon2id$v=19$m=8,t=1,p=1$YWFhYWFhYWE$aGFzaA", None]
)
def test_a_missing_or_damaged_file_never_opens_the_door(tmp_path: Path, content: bytes | None) -> None:
    door = Door(tmp_path)
    door.set_pin(PIN)
    file = tmp_path / "staff" / "pin"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    for each in (door, Door(tmp_path)):
        assert each.state == "lost"
        with pytest.raises(PinError, match="kiosk staff reset-pin"):
            each.try_pin(PIN)
    door.reset()
    assert Door(tmp_path).state == "unset"


@pytest.mark.parametrize("content", [None, "", "-1", "many", "9" * 30])
def test_a_lost_count_waits_as_after_five_wrong_tries(tmp_path: Path, content: str | None) -> None:
    Door(tmp_path).set_pin(PIN)
    file = tmp_path / "staff" / "tries"
    file.unlink()
    if content is not None:
        file.write_text(content)
    assert Door(tmp_path, lambda: 0.0).wait() == 30


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_opens_no_door_and_is_never_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    Door(tmp_path).set_pin(PIN)
    for name in ("tries", "pin"):
        (tmp_path / "staff" / name).unlink()
        make(tmp_path / "staff" / name)
    door = Door(tmp_path)
    assert (door.state, door.wait() > 0) == ("lost", True)
    door.reset()
    door.set_pin(PIN)
    assert door.try_pin(PIN)


def test_only_the_kiosks_user_can_read_the_pins_hash_and_it_holds_no_pin(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Door(tmp_path).set_pin(PIN)
    finally:
        os.umask(before)
    folder = tmp_path / "staff"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    kept = (folder / "pin").read_text()
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PIN not in kept


def test_on_a_disk_that_takes_nothing_staff_come_in_and_each_wrong_try_costs_a_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    glass = Hourglass()
    door = Door(tmp_path, glass.clocks().seconds)
    door.set_pin(PIN)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert door.try_pin(PIN)
    assert not door.try_pin(WRONG)
    assert door.wait() == 30
    with pytest.raises(PinError, match="too early"):
        door.try_pin(PIN)
    glass.at += 30
    assert not door.try_pin(WRONG)
    assert door.wait() == 60
    glass.at += 60
    assert door.try_pin(PIN)
    assert door.wait() == 0
    assert sorted(file.name for file in (tmp_path / "staff").iterdir()) == ["pin", "set", "tries"]
    with pytest.raises(PinError, match="cannot be written: the disk is full"):
        door.set_pin(PIN)


def test_nothing_is_seen_until_the_seal_was_held_for_three_seconds_and_the_first_time_forces_a_pin(
    opened: Opener, published: Path, tmp_path: Path
) -> None:
    kiosk = opened(data=tmp_path, builtin=published)
    finger = Finger(kiosk.window)
    before = said(kiosk)
    at, began = press_seal(kiosk, finger), time.monotonic()
    until(lambda: time.monotonic() > began + 2.5)
    assert not kiosk.panel.is_open
    assert said(kiosk) == before
    until(lambda: kiosk.panel.is_open)
    assert time.monotonic() - began >= 2.8  # Qt keeps such times to a twentieth
    lift(kiosk, finger, at)
    settle(kiosk.window)
    assert "请设置店员密码" in said(kiosk)
    kiosk.panel.turn("program")
    kiosk.panel.leave()
    assert "退出程序" not in said(kiosk)
    for typed, told in (("123456", "连续"), ("111111", "重复")):
        type_pin(kiosk, finger, typed)
        assert told in said(kiosk)
    type_pin(kiosk, finger, PIN)
    assert "再输一次" in said(kiosk)
    type_pin(kiosk, finger, WRONG)
    assert "两次输入不一样" in said(kiosk)
    assert Door(tmp_path).state == "unset"
    type_pin(kiosk, finger, PIN)
    type_pin(kiosk, finger, PIN)
    until(lambda: "本机保存的版本" in said(kiosk))
    assert Door(tmp_path).state == "set"
    kiosk.panel.close()
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "店员密码" in said(kiosk)
    assert "本机保存的版本" not in said(kiosk)


def test_a_shorter_hold_and_a_finger_that_wanders_open_nothing(kiosk: Kiosk, finger: Finger) -> None:
    quicken(kiosk)
    at = press_seal(kiosk, finger)
    for step in range(1, 5):
        QTest.touchEvent(kiosk.window, finger.device).move(0, at + QPoint(0, 40 * step), kiosk.window).commit()
    end = time.monotonic() + 0.15
    until(lambda: time.monotonic() > end)
    lift(kiosk, finger, at + QPoint(0, 160))
    assert not kiosk.panel.is_open


@pytest.mark.parametrize("trouble", ["closed", "none"])
def test_staff_come_in_from_the_calm_pages_too(
    opened: Opener, data: Path, glass: Hourglass, tmp_path: Path, trouble: str
) -> None:
    glass.day = glass.day.replace(hour=3)
    hours = Settings(visit=SETTINGS.visit, venue=type(SETTINGS.venue)("09:00-21:00" if trouble == "closed" else ""))
    kiosk = opened(data=data if trouble == "closed" else tmp_path / "none", settings=hours, awake=False)
    quicken(kiosk)
    finger = Finger(kiosk.window)
    at = press_seal(kiosk, finger)
    until(lambda: kiosk.panel.is_open)
    lift(kiosk, finger, at)
    settle(kiosk.window)
    assert "密码" in said(kiosk)


def test_six_wrong_tries_lock_the_door_and_reopening_the_kiosk_does_not_unlock_it(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    for _ in range(5):
        type_pin(kiosk, finger, WRONG)
    assert "请等 0:30" in said(kiosk)
    kiosk.close()
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "请等 0:30" in said(kiosk)
    gate(kiosk).type("4")
    assert gate(kiosk).typed == 0
    glass.at += 31
    kiosk.panel.tick()
    settle(kiosk.window)
    type_pin(kiosk, finger, WRONG)
    assert "请等 1:00" in said(kiosk)
    kiosk.panel.touched()
    glass.at += 61
    kiosk.panel.touched()
    kiosk.panel.tick()
    type_pin(kiosk, finger, PIN)
    until(lambda: gate(kiosk).step == "open")


def test_a_pin_whose_file_is_gone_is_reset_on_the_machine_only(opened: Opener, data: Path) -> None:
    (data / "staff" / "pin").unlink()
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    settle(kiosk.window)
    assert "kiosk staff reset-pin" in said(kiosk)
    gate(kiosk).type("4")
    gate(kiosk).enter()
    kiosk.panel.turn("program")
    assert gate(kiosk).step == "lost"


def test_a_panel_that_nobody_touches_closes_and_asks_for_the_pin_again(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    glass.at += 59
    kiosk.panel.tick()
    kiosk.visit.tick()
    assert kiosk.panel.is_open
    assert not kiosk.visit.asking
    finger.tap(540, 1800)
    glass.at += 59
    kiosk.panel.tick()
    assert kiosk.panel.is_open
    glass.at += 1
    kiosk.panel.tick()
    assert not kiosk.panel.is_open
    assert not kiosk.visit.present
    kiosk.visit.request_staff()
    assert gate(kiosk).step == "ask"


def test_a_reset_of_the_visit_closes_the_panel_at_once(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    enter(kiosk, Finger(kiosk.window))
    kiosk.visit.reset()
    assert not kiosk.panel.is_open
    assert gate(kiosk).step == "ask"


def test_a_pin_that_is_verified_after_the_panel_was_closed_opens_nothing(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    kiosk.visit.request_staff()
    for digit in PIN:
        gate(kiosk).type(digit)
    gate(kiosk).enter()
    kiosk.panel.close()
    until(lambda: not kiosk.jobs.busy)
    kiosk.visit.request_staff()
    assert gate(kiosk).step == "ask"


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
    assert "重新启动程序" in said(kiosk)
    assert not Door(data).try_pin(PIN)
    assert Door(data).try_pin("730514")


def test_five_hundred_touches_of_a_visitor_open_no_panel(kiosk: Kiosk, finger: Finger) -> None:
    monkey = random.Random(20261126)
    for _ in range(500):
        finger.tap(monkey.randrange(1080), monkey.randrange(1920))
        assert not kiosk.panel.is_open
