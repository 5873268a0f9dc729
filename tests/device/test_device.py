"""The machine: what it draws with, what it lacks, and that it shows one kiosk only."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device.libraries import missing, missing_sentence, needed
from kiosk.device.lock import Busy, Lock
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
