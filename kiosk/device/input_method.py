"""How staff write Chinese on a Linux desktop: which input method Qt asks, and whether one answers.

Qt brings a way to IBus and none to the others. Fcitx 5 answers as IBus does, so IBus is asked where the desktop names what
Qt has no way to.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from kiosk.device.check_result import Row

OF_QT = frozenset({"ibus", "compose", "qtvirtualkeyboard", "wayland", "none"})
"""What can be named in QT_IM_MODULE with the Qt of this program."""
ONE, SEVERAL, OF_X = "QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS"


def choose(env: MutableMapping[str, str]) -> None:
    """Make Qt ask IBus where the desktop names an input method that Qt has no way to, or names one to X alone.

    Before the application is made. What Qt can do stays as it is named.
    """
    if sys.platform != "linux":
        return
    named = [each.strip() for each in env.get(SEVERAL, "").split(";") if each.strip()]
    named += [env[ONE]] if env.get(ONE) else []
    unnamed = not named and (
        env.get(OF_X, "").startswith("@im=") or (bool(env.get("DISPLAY")) and not env.get("WAYLAND_DISPLAY"))
    )
    if (named and not OF_QT.intersection(named)) or (unnamed and answers(env)):
        env.pop(SEVERAL, None)
        env[ONE] = "ibus"


def answers(env: Mapping[str, str]) -> bool:
    """Whether IBus, or what answers as it does, runs for this user: it says so in a file of its own, with its process."""
    settings = Path(env.get("XDG_CONFIG_HOME") or Path(env.get("HOME") or Path.home()) / ".config")
    return any(_lives(file) for file in (settings / "ibus" / "bus").glob("*-unix-*"))


def written(env: Mapping[str, str]) -> list[Row]:
    """Whether Chinese can be written in the studio; nothing to say where there is no desktop."""
    if sys.platform != "linux" or not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        return []
    if answers(env):
        return [
            Row(
                "machine",
                "input method",
                "ok",
                "输入法（IBus，或按 IBus 应答的 Fcitx 5）在运行，制作室里可以打中文。",
                "An input method runs (IBus, or Fcitx 5, which answers as IBus does): Chinese can be written in the studio.",
            )
        ]
    return [
        Row(
            "machine",
            "input method",
            "note",
            "没有找到在运行的 IBus 或 Fcitx 5，制作室里大概打不了中文。运行：sudo apt-get install -y ibus ibus-libpinyin，"
            "再退出桌面、重新登录，在系统设置里加上拼音。只用这台机器展示，不必理会。",
            "No IBus and no Fcitx 5 runs, so Chinese can hardly be written in the studio. Run: sudo apt-get install -y ibus "
            "ibus-libpinyin, log out of the desktop and in again, and add Pinyin in its settings. Never mind on a machine "
            "that only shows.",
        )
    ]


def _lives(file: Path) -> bool:
    try:
        lines = dict(line.split("=", 1) for line in file.read_text("utf-8").splitlines() if "=" in line)
        os.kill(int(lines["IBUS_DAEMON_PID"]), 0)
    except PermissionError:
        return True
    except (OSError, ValueError, KeyError, OverflowError):
        return False
    return True
