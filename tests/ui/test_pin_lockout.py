"""The PIN alone: only its hash is kept, wrong tries cost time, and what is damaged lets nobody in."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.ui.photographs_of_pages import Hourglass
from kiosk.ui.staff.pin_lockout import PinError, PinLockout, weak
from tests.ui.panel_steps import PIN, WRONG


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
    lockout = PinLockout(tmp_path)
    lockout.set_pin(PIN)

    def killed(self: object, kept: str, typed: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("argon2.PasswordHasher.verify", killed)
    for count in range(1, 6):
        with pytest.raises(KeyboardInterrupt):
            lockout.try_pin(PIN)
        assert (tmp_path / "staff" / "tries").read_text() == f"{count}\n"
    assert PinLockout(tmp_path).wait() == pytest.approx(30, abs=1)


def test_each_wrong_try_after_the_fifth_waits_longer_up_to_an_hour(tmp_path: Path) -> None:
    at = 0.0
    lockout = PinLockout(tmp_path, lambda: at)
    lockout.set_pin(PIN)
    waits = []
    for _ in range(13):
        assert not lockout.try_pin(WRONG)
        waits.append(lockout.wait())
        at += lockout.wait()
    assert waits == [0, 0, 0, 0, 30, 60, 120, 300, 900, 1800, 3600, 3600, 3600]
    assert lockout.try_pin(PIN)
    assert (lockout.wait(), PinLockout(tmp_path).wait()) == (0, 0)


def test_neither_a_restart_nor_the_wall_clock_gives_time_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lockout = PinLockout(tmp_path, lambda: 500.0)
    lockout.set_pin(PIN)
    for _ in range(5):
        lockout.try_pin(WRONG)
    for year in (0.0, 4e9, 1.0):
        monkeypatch.setattr(time, "time", lambda year=year: year)
        again = PinLockout(tmp_path, lambda: 7.0)
        assert again.wait() == 30
        with pytest.raises(PinError, match="too early"):
            again.try_pin(PIN)


@pytest.mark.parametrize(
    "content", [b"", b"482915", b"\xff\xfe", b"$argon2id$v=19$m=8,t=1,p=1$YWFhYWFhYWE$aGFzaA", None]
)
def test_a_missing_or_damaged_file_never_lets_anybody_in(tmp_path: Path, content: bytes | None) -> None:
    lockout = PinLockout(tmp_path)
    lockout.set_pin(PIN)
    file = tmp_path / "staff" / "pin"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    for each in (lockout, PinLockout(tmp_path)):
        assert each.state == "lost"
        with pytest.raises(PinError, match="kiosk staff reset-pin"):
            each.try_pin(PIN)
    lockout.reset()
    assert PinLockout(tmp_path).state == "unset"


@pytest.mark.parametrize("content", [None, "", "-1", "many", "9" * 30])
def test_a_lost_count_waits_as_after_five_wrong_tries(tmp_path: Path, content: str | None) -> None:
    PinLockout(tmp_path).set_pin(PIN)
    file = tmp_path / "staff" / "tries"
    file.unlink()
    if content is not None:
        file.write_text(content)
    assert PinLockout(tmp_path, lambda: 0.0).wait() == 30


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_lets_nobody_in_and_is_never_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    PinLockout(tmp_path).set_pin(PIN)
    for name in ("tries", "pin"):
        (tmp_path / "staff" / name).unlink()
        make(tmp_path / "staff" / name)
    lockout = PinLockout(tmp_path)
    assert (lockout.state, lockout.wait() > 0) == ("lost", True)
    lockout.reset()
    lockout.set_pin(PIN)
    assert lockout.try_pin(PIN)


def test_only_the_kiosks_user_can_read_the_pins_hash_and_it_holds_no_pin(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        PinLockout(tmp_path).set_pin(PIN)
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
    lockout = PinLockout(tmp_path, glass.clocks().seconds)
    lockout.set_pin(PIN)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert lockout.try_pin(PIN)
    assert not lockout.try_pin(WRONG)
    assert lockout.wait() == 30
    with pytest.raises(PinError, match="too early"):
        lockout.try_pin(PIN)
    glass.at += 30
    assert not lockout.try_pin(WRONG)
    assert lockout.wait() == 60
    glass.at += 60
    assert lockout.try_pin(PIN)
    assert lockout.wait() == 0
    assert sorted(file.name for file in (tmp_path / "staff").iterdir()) == ["pin", "set", "tries"]
    with pytest.raises(PinError, match="cannot be written: the disk is full"):
        lockout.set_pin(PIN)
