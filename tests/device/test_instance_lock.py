"""One kiosk a data folder."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.instance_lock import Busy, Lock, Taken


def test_a_second_kiosk_on_the_same_folder_is_told_so(tmp_path: Path) -> None:
    with Lock(tmp_path / "data"):
        with pytest.raises(Busy, match="Another kiosk"), Lock(tmp_path / "data"):
            pass
        with Lock(tmp_path / "other"):
            pass
    with Lock(tmp_path / "data"):
        pass


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Busy, match="cannot be written"), Lock(tmp_path / "file"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
@pytest.mark.parametrize("there", ["a file for the folder", "a folder for the lock", "a pipe for the lock"])
def test_a_kiosk_that_cannot_lock_its_folder_runs_without(tmp_path: Path, there: str) -> None:
    data = tmp_path / "data"
    if there == "a file for the folder":
        data.write_text("")
    else:
        data.mkdir()
        (os.mkfifo if "pipe" in there else os.mkdir)(data / "lock")
    with Lock(data, required=False):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="one kind of lock")
def test_a_lock_file_that_can_only_be_read_is_held_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lock").write_text("")
    opened = os.open

    def readonly(file: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            raise OSError(errno.EROFS, "Read-only file system", str(file))
        return opened(file, flags, mode)

    monkeypatch.setattr(os, "open", readonly)
    with Lock(tmp_path, required=False):
        with pytest.raises(Taken), Lock(tmp_path, required=False):
            pass
        with pytest.raises(Busy, match="the place can only be read, not written"), Lock(tmp_path):
            pass


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_a_folder_or_a_pipe_in_the_locks_place_is_no_reason_not_to_start(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "lock")
    with Lock(tmp_path), pytest.raises(Busy, match="Another kiosk"), Lock(tmp_path):
        pytest.fail("two at once")
