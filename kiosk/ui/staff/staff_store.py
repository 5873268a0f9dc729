"""What staff chose on this kiosk, kept beside its releases: the showroom's settings, and what is sold out.

    <data>/staff/settings.json        <data>/staff/sold-out.json

Both are replaced whole. A damaged file is put aside under another name, and the kiosk goes on without it; of the settings
each that is wrong is as in kiosk.toml, and the others hold. What could not be read is shown on the panel.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypedDict, TypeVar

from kiosk.base.atomic_write import replace
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.opening_times import opening_times
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import parse_json, read_file

log = logging.getLogger("kiosk")

T = TypeVar("T")
MOST_BYTES = 1 << 20
IDLE = (10, 3600)
"""Least and most seconds without a touch until the kiosk asks."""
DAMAGED = Sentence("内容坏了", "its content is damaged")
LOST = {
    "settings.json": Sentence(
        "店员选的设置读不了，暂按 kiosk.toml。请在“店务”页重新选一次。",
        "What staff had set cannot be read; kiosk.toml holds until then. Set it again on the page Settings.",
    ),
    "sold-out.json": Sentence(
        "售罄标记读不了，现在没有一样标着售罄。请在“售罄”页重新标。",
        "The marks of what is sold out cannot be read, so nothing is marked. Mark it again on the page Sold out.",
    ),
}
LOST_CHOICE = {
    "hours": Sentence(
        "店员选的开放时间不对，暂按 kiosk.toml。请重新选一次。",
        "The opening hours that staff had set are none; those of kiosk.toml hold. Set them again.",
    ),
    "idle_s": Sentence(
        "店员选的等待时间不对，暂按 kiosk.toml。请重新选一次。",
        "The quiet while that staff had set is none; that of kiosk.toml holds. Set it again.",
    ),
    "volume": Sentence("店员选的音量不对。请重新选一次。", "The loudness that staff had set is none. Set it again."),
}


class StaffChoices(NamedTuple):
    """The showroom's settings; None is what kiosk.toml says."""

    hours: str | None = None
    """As in kiosk.toml: "09:30-21:00", or empty for always open."""
    idle_s: int | None = None
    volume: int | None = None
    """0 to 100 of a hundred."""
    display_off: bool = False
    """Go black while the showroom is closed."""
    language: Literal["zh-CN", "en"] = "zh-CN"
    """What the panel speaks."""


class ChoiceChanges(TypedDict, total=False):
    """StaffChoices that are changed; those that are not named stay."""

    hours: str | None
    idle_s: int | None
    volume: int | None
    display_off: bool
    language: Literal["zh-CN", "en"]


class StaffStore:
    """The two files of one data folder."""

    def __init__(self, data: Path) -> None:
        self._settings = data / "staff" / "settings.json"
        self._sold_out = data / "staff" / "sold-out.json"
        self.faults: dict[str, Sentence] = {}
        """What of the files could not be read since the program began, by the file's name or the setting's."""

    def choices(self) -> StaffChoices:
        """What was chosen; the defaults where nothing was, or where the file was damaged."""
        return self._read(self._settings, self._choices) or StaffChoices()

    def choose(self, choices: StaffChoices) -> None:
        """Keep `choices`. Raises OSError when the disk refuses; what was kept before then stays."""
        _write(self._settings, choices._asdict())
        for name in ("settings.json", *_READERS):
            self.faults.pop(name, None)

    def sold_out(self) -> frozenset[str]:
        """The ids of the products marked as sold out."""
        return self._read(self._sold_out, _ids) or frozenset()

    def mark(self, ids: Collection[str]) -> None:
        """Keep the ids of what is sold out. Raises OSError when the disk refuses; what was kept before then stays."""
        _write(self._sold_out, sorted(ids))
        self.faults.pop("sold-out.json", None)

    def _choices(self, value: object) -> StaffChoices:
        if not isinstance(value, dict):
            raise ValueError("not a table")
        kept: dict[str, Any] = {}
        for name, read in _READERS.items():
            if value.get(name) is None:
                continue
            try:
                kept[name] = read(value[name])
            except (ValueError, TypeError):
                self.faults[name] = LOST_CHOICE[name]
                log.warning("%s %s", *LOST_CHOICE[name])
        return StaffChoices(**kept)

    def _read(self, file: Path, reader: Callable[[object], T]) -> T | None:
        try:
            return reader(parse_json(read_file(file, MOST_BYTES)))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError) as error:
            why = cause_of(error) if isinstance(error, OSError) else DAMAGED
            if file.name not in self.faults:
                log.warning("%s 读不了（%s），不用它。 cannot be read (%s) and is not used.", file, *why)
            self.faults[file.name] = LOST[file.name]
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(".bad"))
            return None


def _hours(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("hours")
    times = opening_times(value)
    return "" if times is None else times.text


def _whole_number(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError("out of range")
        return value

    return read


_READERS: dict[str, Callable[[Any], object]] = {
    "hours": _hours,
    "idle_s": _whole_number(*IDLE),
    "volume": _whole_number(0, 100),
    "display_off": lambda value: value is True,
    "language": lambda value: "en" if value == "en" else "zh-CN",
}
"""How each setting is read; each raises ValueError or TypeError for what is none."""


def _ids(value: object) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError("not a list of ids")
    return frozenset(value)


def _write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    replace(file, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())
