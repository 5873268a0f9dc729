"""Photographs on their way: names that are only shown, and a disk that is full."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.photographs.phone.phone_events import Begun, Declined
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.phone.uploads import UploadRefused, Uploads, WrongPlace, shown_name
from tests.photographs.phone.open_page import said_in_every_language

LIMITS = UploadLimits(spare=100)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("IMG_0001.HEIC", "IMG_0001.HEIC"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\茶.jpg", "茶.jpg"),
        ("/", "photo"),
        ("..", "photo"),
        ("", "photo"),
        ("🍵 tea 👨\u200d👩\u200d👧.jpg", "🍵 tea 👨\u200d👩\u200d👧.jpg"),
        ("a\u202egpj.exe\x00\n", "agpj.exe"),
        ("<b>x</b>.jpg", "b>.jpg"),
        ("茶" * 500 + ".jpg", "茶" * 68 + "…" + "茶" * 7 + ".jpg"),
    ],
)
def test_a_name_is_shown_without_folders_and_without_what_nobody_sees(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_whatever_a_photograph_is_called_its_file_is_a_number(tmp_path: Path) -> None:
    taken = Uploads(tmp_path, LIMITS)
    for name in ("../out.jpg", "/etc/x", "🍵", "a\0b", "茶" * 3000):
        upload = taken.begin("p", name, 4, 0)
        taken.add(upload.number, "p", 0, name.encode()[:3] + bytes([upload.number]))
    assert sorted(file.name for file in tmp_path.iterdir()) == [f"{number}.part" for number in range(1, 6)]
    assert not (tmp_path.parent / "out.jpg").exists()


def test_a_disk_that_would_be_full_refuses_before_anything_comes(tmp_path: Path) -> None:
    taken = Uploads(tmp_path, LIMITS, free=lambda folder: 1099)
    taken.begin("p", "a.jpg", 600, 0)
    with pytest.raises(UploadRefused, match="disk-full"):
        taken.begin("p", "b.jpg", 400, 0)
    assert [type(each) for each in taken.told] == [Begun, Declined]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "cannot-keep")])
def test_a_disk_that_becomes_full_midway_keeps_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    taken = Uploads(tmp_path, LIMITS)
    upload = taken.begin("p", "a.jpg", 600, 0)
    taken.add(upload.number, "p", 0, bytes(300))

    def full(*_: object) -> None:
        raise OSError(number, "the disk")

    monkeypatch.setattr(os, "chmod", full)
    with pytest.raises(UploadRefused, match=code):
        taken.add(upload.number, "p", 300, bytes(300))
    assert [*tmp_path.iterdir()] == []
    assert taken.told[-1] == Declined(1, "p", "a.jpg", code)
    with pytest.raises(UploadRefused, match=code):
        taken.add(upload.number, "p", 300, bytes(300))
    monkeypatch.undo()
    assert taken.begin("p", "a.jpg", 600, 0).number == 2
    assert said_in_every_language(code)


def test_what_was_refused_counts_with_what_came_of_it_so_that_nobody_sends_without_end(tmp_path: Path) -> None:
    taken = Uploads(tmp_path, replace(LIMITS, total=1000, number=1))
    for number in range(1, 4):
        upload = taken.begin("p", f"{number}.zip", 300, 0)
        taken.add(upload.number, "p", 0, bytes([number]) * 300)
        taken.decide(upload.number, "not-a-photograph")
    with pytest.raises(UploadRefused, match="too-much"):
        taken.begin("p", "4.zip", 300, 0)


def test_a_part_that_does_not_follow_is_told_where_to_go_on(tmp_path: Path) -> None:
    taken = Uploads(tmp_path, LIMITS)
    upload = taken.begin("p", "a.jpg", 600, 0)
    taken.add(upload.number, "p", 0, bytes(300))
    for at in (0, 299, 301, 600):
        with pytest.raises(WrongPlace) as wrong:
            taken.add(upload.number, "p", at, b"x")
        assert wrong.value.held == 300


def test_an_upload_that_stands_still_is_told_once_and_again_after_it_went_on(tmp_path: Path) -> None:
    now = [0.0]
    taken = Uploads(tmp_path, LIMITS, clock=lambda: now[0])
    upload = taken.begin("p", "a.jpg", 600, 0)
    told: list[int] = []
    for at in (5.0, 25.0, 50.0, 51.0, 80.0):
        now[0] = at
        if at == 50.0:
            taken.add(upload.number, "p", 0, bytes(3))
        taken.look_for_stalled()
        told.append(len(taken.told))
    assert told == [1, 2, 2, 2, 3]
