"""What staff chose on this kiosk, kept beside its releases: the house's settings, and what is sold out.

    <data>/staff/settings.json        <data>/staff/sold-out.json

Both are replaced whole. A damaged file is put aside under another name, and the kiosk goes on without it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeVar

from kiosk.release.disk import replace

log = logging.getLogger("kiosk")

T = TypeVar("T")
HOURS = re.compile(r"|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")
IDLE = (10, 3600)
"""Least and most seconds without a touch until the kiosk asks."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The house's settings; None is what kiosk.toml says."""

    hours: str | None = None
    """As in kiosk.toml: "09:30-21:00", or empty for always open."""
    idle_s: int | None = None
    volume: int | None = None
    """0 to 100 of a hundred."""
    display_off: bool = False
    """Go black while the showroom is closed."""
    language: Literal["zh-CN", "en"] = "zh-CN"
    """What the panel speaks."""


class Cupboard:
    """The two files of one data folder."""

    def __init__(self, data: Path) -> None:
        self._settings = data / "staff" / "settings.json"
        self._sold_out = data / "staff" / "sold-out.json"

    def choices(self) -> Choices:
        """What was chosen; the defaults where nothing was, or where the file was damaged."""
        return _read(self._settings, _choices) or Choices()

    def choose(self, choices: Choices) -> None:
        """Keep `choices`. Raises OSError when the disk refuses; what was kept before then stays."""
        _write(self._settings, asdict(choices))

    def sold_out(self) -> frozenset[str]:
        """The ids of the products marked as sold out."""
        return _read(self._sold_out, _ids) or frozenset()

    def mark(self, ids: Collection[str]) -> None:
        """Keep the ids of what is sold out. Raises OSError when the disk refuses; what was kept before then stays."""
        _write(self._sold_out, sorted(ids))


def _choices(said: object) -> Choices:
    if not isinstance(said, dict):
        raise ValueError("not a table")
    hours, idle, volume = said.get("hours"), said.get("idle_s"), said.get("volume")
    if hours is not None and not HOURS.fullmatch(hours):
        raise ValueError("hours")
    if idle is not None and (type(idle) is not int or not IDLE[0] <= idle <= IDLE[1]):
        raise ValueError("idle_s")
    if volume is not None and (type(volume) is not int or not 0 <= volume <= 100):
        raise ValueError("volume")
    language: Literal["zh-CN", "en"] = "en" if said.get("language") == "en" else "zh-CN"
    return Choices(hours, idle, volume, said.get("display_off") is True, language)


def _ids(said: object) -> frozenset[str]:
    if not isinstance(said, list) or not all(isinstance(each, str) for each in said):
        raise ValueError("not a list of ids")
    return frozenset(said)


def _read(file: Path, understood: Callable[[object], T]) -> T | None:
    try:
        return understood(json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, RecursionError) as error:
        log.warning("%s 读不了，已放在一边。 cannot be read and was put aside: %s", file, error)
        with contextlib.suppress(OSError):
            file.replace(file.with_suffix(".bad"))
        return None


def _write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    replace(file, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode(), synced=True)
