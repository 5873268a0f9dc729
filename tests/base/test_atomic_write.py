"""A file has its old content or its new one, whole, and nothing is left beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.base import atomic_write


def test_a_file_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    syncing, moving = os.fsync, Path.replace

    def sync(handle: int) -> None:
        done.append("sync")
        syncing(handle)

    def move(self: Path, target: Path) -> Path:
        done.append("rename")
        return moving(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", move)
    atomic_write.replace(tmp_path / "a", b"new")
    assert done == ["sync", "rename", "sync"]
    assert (tmp_path / "a").read_bytes() == b"new"


def test_all_of_several_files_are_written_before_one_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(OSError, match="No such"):
        atomic_write.replace_all({tmp_path / "a": b"new", tmp_path / "none" / "b": b"new"})
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a", b"old")]


def test_what_only_its_owner_may_read_is_never_anybody_elses(tmp_path: Path) -> None:
    atomic_write.replace(tmp_path / "pin", b"1", mode=0o600)
    assert (tmp_path / "pin").stat().st_mode & 0o777 == 0o600


def test_halves_are_swept_up_when_their_process_is_gone_or_they_are_old(tmp_path: Path) -> None:
    names = (".a.999999999.new", f".b.{os.getpid()}.new", f".c.{os.getpid()}.new", "a.new", ".d.txt")
    files = [tmp_path / name for name in names]
    for file in files:
        file.touch()
    os.utime(files[2], (1, 1))
    assert atomic_write.abandoned(files) == [files[0], files[2]]
    assert atomic_write.abandoned(files, local=False) == [files[2]]
