"""A kiosk has one id for good."""

from __future__ import annotations

from pathlib import Path

from kiosk.fleet.kiosk_id import NAME, kiosk_id, known_id


def test_it_is_made_once_and_no_two_are_alike(tmp_path: Path) -> None:
    assert known_id(tmp_path) == ""
    made = kiosk_id(tmp_path / "one")
    assert known_id(tmp_path / "one") == kiosk_id(tmp_path / "one") == made
    assert kiosk_id(tmp_path / "two") != made


def test_a_damaged_one_is_none_and_made_anew(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xff\0")
    assert known_id(tmp_path) == ""
    assert kiosk_id(tmp_path) == known_id(tmp_path)
