"""How pages are drawn: by what the machine has, or as the settings say."""

from __future__ import annotations

from pathlib import Path

import pytest

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
