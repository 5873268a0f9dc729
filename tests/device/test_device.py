"""The machine: what it draws with, what it lacks, and that it shows one kiosk only."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.data_folder import refused
from kiosk.device.instance_lock import Busy, Lock, Taken
from kiosk.device.libraries import missing, missing_sentence, needed
from kiosk.device.renderer import choose, driver


def card(root: Path, node: str, name: str) -> None:
    """A render node whose kernel driver is called `name`."""
    home = root.parent / "drivers" / name
    home.mkdir(parents=True, exist_ok=True)
    (root / node / "device").mkdir(parents=True)
    (root / node / "device" / "driver").symlink_to(home)


@pytest.mark.parametrize(
    ("drivers", "chosen"),
    [([], "software"), (["virtio_gpu"], "software"), (["i915"], "gpu"), (["vgem", "amdgpu"], "gpu")],
)
def test_the_renderer_is_chosen_by_what_the_machine_has(tmp_path: Path, drivers: list[str], chosen: str) -> None:
    root = tmp_path / "drm"
    root.mkdir()
    for at, name in enumerate(drivers):
        card(root, f"renderD{128 + at}", name)
    assert choose("auto", root, "linux") == chosen
    assert bool(driver(root)) == (chosen == "gpu")


def test_the_settings_force_either_renderer(tmp_path: Path) -> None:
    assert choose("gpu", tmp_path) == "gpu"
    assert choose("software", tmp_path) == "software"


def test_libraries_are_asked_for_by_the_display_in_use() -> None:
    assert "libxcb-cursor.so.0" in needed({"DISPLAY": ":0"})
    assert "libwayland-egl.so.1" in needed({"WAYLAND_DISPLAY": "wayland-0"})
    assert "libxcb-cursor.so.0" not in needed({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})


def test_a_missing_library_is_named_with_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    def absent(name: str) -> object:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", absent)
    assert "libegl1" in missing({})
    assert "sudo apt-get install -y libegl1" in missing_sentence({})


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


def test_whether_anything_can_be_kept_is_tried_and_leaves_no_trace(tmp_path: Path) -> None:
    assert refused(tmp_path / "new" / "data") is None
    assert list((tmp_path / "new" / "data").iterdir()) == []
    (tmp_path / "file").write_text("")
    for data in (tmp_path / "file", tmp_path / "file" / "below"):
        said = refused(data)
        assert said
        assert "a part of the path is a file and no folder" in said.en
        assert "路径中间有一段是文件" in said.zh


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
def test_a_full_disk_keeps_nothing_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open
    monkeypatch.setattr(os, "open", lambda file, flags, mode=0: opened("/dev/full", os.O_WRONLY))
    monkeypatch.setattr(Path, "unlink", lambda self: None)
    said = refused(tmp_path)
    assert said
    assert "the disk is full" in said.en


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_a_folder_or_a_pipe_in_the_locks_place_is_no_reason_not_to_start(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "lock")
    with Lock(tmp_path), pytest.raises(Busy, match="Another kiosk"), Lock(tmp_path):
        pytest.fail("two at once")
