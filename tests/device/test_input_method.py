"""Which input method Qt is made to ask on a Linux desktop, and what the doctor says of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.device.input_method import choose, written

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an input method is a desktop's own elsewhere")


def daemon(home: Path, process: int) -> None:
    """A file as IBus and Fcitx 5 write it where they run."""
    file = home / ".config" / "ibus" / "bus" / "0a1b-unix-0"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"# This file is created by ibus-daemon\nIBUS_ADDRESS=unix:path=/run/x,guid=1\nIBUS_DAEMON_PID={process}\n"
    )


@pytest.mark.parametrize(
    ("named", "asked"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"}, "ibus"),
        ({"QT_IM_MODULES": "fcitx;xim"}, "ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, None),
        ({"QT_IM_MODULE": "ibus"}, "ibus"),
        ({"QT_IM_MODULE": "compose"}, "compose"),
        ({"XMODIFIERS": "@im=fcitx"}, "ibus"),
        ({"DISPLAY": ":0"}, "ibus"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, None),
        ({}, None),
    ],
)
def test_ibus_is_asked_where_the_desktop_names_what_qt_cannot_reach(
    tmp_path: Path, named: dict[str, str], asked: str | None
) -> None:
    daemon(tmp_path, os.getpid())
    env = {"HOME": str(tmp_path), **named}
    choose(env)
    assert env.get("QT_IM_MODULE") == asked
    assert env.get("QT_IM_MODULES") == (None if asked else named.get("QT_IM_MODULES"))


def test_nothing_named_stays_so_where_no_input_method_runs(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "DISPLAY": ":0", "XMODIFIERS": "@im=ibus"}
    choose(env)
    assert "QT_IM_MODULE" not in env


def test_the_doctor_says_whether_chinese_can_be_written_and_nothing_without_a_desktop(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path)}
    assert written(env) == []
    env["DISPLAY"] = ":0"
    (row,) = written(env)
    assert row.state == "note"
    assert "apt-get install -y ibus ibus-libpinyin" in row.zh
    assert "apt-get install -y ibus ibus-libpinyin" in row.en
    daemon(tmp_path, 2**22 + 7)  # beyond the greatest process of Linux: it has gone
    assert written(env)[0].state == "note"
    daemon(tmp_path, os.getpid())
    assert written(env)[0].state == "ok"
