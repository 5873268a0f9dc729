"""The doctor's looks at the card, the panel and the touch device."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device import display_check
from kiosk.device.check_result import Row
from tests.device.roots import KEYBOARD, TOUCH, TOUCHPAD, card, edid, panel, put

TALL = display_check.Described(1080, 1920, 43.0, 90, "auto")
WIDE_MM, HIGH_MM = 952, 535
"""The sides of a panel of 43 inches."""


def states(rows: list[Row]) -> dict[str, str]:
    """Each row's state by its name."""
    return {row.name: row.state for row in rows}


@pytest.mark.parametrize(
    ("driver", "wanted", "state", "said"),
    [
        ("", "auto", "ok", "no graphics card"),
        ("i915", "auto", "ok", "by the graphics card (i915)"),
        ("virtio_gpu", "auto", "ok", "(virtio_gpu) does not draw itself"),
        ("i915", "software", "ok", "kiosk.toml says so"),
        ("", "gpu", "note", "none here draws"),
    ],
)
def test_what_the_picture_is_drawn_with_is_said_and_why(
    root: Path, driver: str, wanted: str, state: str, said: str
) -> None:
    if driver:
        card(root, driver)
    row = display_check.drawing(root, wanted)
    assert row.state == state
    assert said in row.en


@pytest.mark.parametrize(
    ("devices", "serving", "state"),
    [
        (KEYBOARD + TOUCH, True, "ok"),
        (TOUCH.replace("260800000000003", "2608000 3"), True, "ok"),
        (KEYBOARD + TOUCHPAD, True, "wrong"),
        (KEYBOARD, False, "note"),
        ("", True, "wrong"),
    ],
)
def test_a_panel_that_feels_fingers_is_found_and_a_touchpad_is_none(
    root: Path, devices: str, serving: bool, state: str
) -> None:
    put(root, "proc/bus/input/devices", devices)
    row = display_check.touch(root, serving)
    assert row.state == state
    assert ("eGalaxTouch" in row.zh) == (state == "ok")


@pytest.mark.parametrize("timing", [True, False])
def test_the_panel_of_the_settings_is_the_one_that_is_connected(root: Path, timing: bool) -> None:
    panel(root, "DP-1", "", b"", "disconnected")
    panel(root, "HDMI-A-1", "1920x1080\n1280x720\n", edid(WIDE_MM, HIGH_MM, timing))
    assert states(display_check.geometry(root, TALL)) == {"panel": "ok", "size": "ok"}


def test_a_panel_of_other_pixels_is_wrong_with_both_numbers(root: Path) -> None:
    panel(root, "HDMI-A-1", "3840x2160\n1920x1080\n", edid(WIDE_MM, HIGH_MM))
    (row,) = display_check.geometry(root, TALL)
    assert row.state == "wrong"
    assert all(number in text for number in ("3840x2160", "1080x1920") for text in (row.zh, row.en))


def test_a_panel_of_another_size_is_wrong_with_both_numbers(root: Path) -> None:
    panel(root, "HDMI-A-1", "1920x1080\n", edid(708, 398))
    row = display_check.geometry(root, TALL)[1]
    assert row.state == "wrong"
    assert all(number in text for number in ("32.0", "43") for text in (row.zh, row.en))


def test_without_a_settings_file_a_panel_unlike_the_defaults_is_no_fault(root: Path) -> None:
    described = display_check.Described(1080, 1920, 43.0, 90, "auto", chosen=False)
    panel(root, "eDP-1", "1920x1080\n", edid(309, 174))
    assert states(display_check.geometry(root, described)) == {"panel": "ok", "size": "note"}
    panel(root, "eDP-1", "1366x768\n", edid(309, 174))
    assert states(display_check.geometry(root, described)) == {"panel": "note"}


def test_a_panel_that_tells_the_shape_for_the_size_is_to_be_measured(root: Path) -> None:
    panel(root, "HDMI-A-1", "1920x1080\n", edid(16, 9))
    panel(root, "HDMI-A-2", "1920x1080\n", b"\x00\xff" * 64)
    assert states(display_check.geometry(root, TALL))["size"] == "note"


@pytest.mark.parametrize(
    ("pixels", "rotate", "state"),
    [
        ((1080, 1920), 0, "note"),
        ((1080, 1920), 270, "ok"),
        ((1920, 1080), 0, "ok"),
        ((1920, 1080), 180, "ok"),
        ((1920, 1080), 90, "note"),
    ],
)
def test_a_panel_that_lies_the_other_way_is_to_be_turned(
    root: Path, pixels: tuple[int, int], rotate: int, state: str
) -> None:
    panel(root, "HDMI-A-1", "1920x1080\n", edid(WIDE_MM, HIGH_MM))
    row = display_check.geometry(root, display_check.Described(*pixels, 43.0, rotate, "auto"))[0]
    assert row.state == state
