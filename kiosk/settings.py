"""kiosk.toml: what installers set, read once at start into frozen dataclasses.

Order: the file given by --config, else the user's, else /etc/kiosk/kiosk.toml, else the defaults below. Unknown keys and
wrong values are refused with the line, what was meant and how to mend it; all of them at once.
"""

from __future__ import annotations

import difflib
import os
import re
import sys
import tomllib
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

SYSTEM_FILE = Path("/etc/kiosk/kiosk.toml")


class SettingsError(Exception):
    """The settings cannot be used; the message names every fault with its line and how to mend it, in zh and en."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The glass: its size and height give millimetres, its renderer is chosen by the machine unless forced here."""

    diagonal_in: float = 43.0
    """Diagonal of the visible picture, inches."""
    pixels: str = "1080x1920"
    """Width and height of the picture in pixels, as it stands; publishing proves the codes at this size."""
    lower_edge_mm: float = 600.0
    """Height of the picture's lower edge above the floor, millimetres."""
    rotate: Literal[0, 90, 180, 270] = 0
    """Degrees by which the picture is turned clockwise, for panels whose machine cannot turn it."""
    renderer: Literal["auto", "software", "gpu"] = "auto"
    cursor: bool = False
    """Show the mouse pointer in full screen (it is always shown in a window)."""

    @property
    def sides(self) -> tuple[int, int]:
        """`pixels` as width and height."""
        width, _, height = self.pixels.partition("x")
        return int(width), int(height)


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's time: seconds without a touch until the question, and until the reset after it."""

    language: Literal["zh-CN", "zh-TW", "en", "ja", "ko"] = "zh-CN"
    idle_s: int = 75
    countdown_s: int = 20
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Venue:
    """Where the kiosk stands."""

    hours: str = ""
    """Opening hours, for instance "09:30-21:00"; outside them a calm page is shown. Empty: always open."""
    kiosk: str = ""
    """A short name of this machine (letters, digits, hyphens) carried in origin links. Empty: not carried."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the codes lead."""

    base_url: str = ""
    """The origin site's address, for instance "https://origin.example.cn"; "lan" is this machine's own address.

    Empty: no code is shown anywhere.
    """
    port: int = 8765
    """Where `kiosk origin serve` listens, and what "lan" puts behind the address."""
    operator: str = ""
    """Who runs the origin site, as its footer says."""
    icp: str = ""
    """The site's ICP number, as its footer shows it."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What visitors look at."""

    record: bool = True
    """Count it, by the hour and without anybody, in usage.sqlite in the data folder."""


@dataclass(frozen=True, slots=True)
class Staff:
    """What the staff's panel on the kiosk may use."""

    folders: tuple[str, ...] = ()
    """Folders besides the sticks in which the panel looks for releases."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything kiosk.toml may say, and the file it came from (None for the defaults)."""

    panel: Panel = field(default_factory=Panel)
    visit: Visit = field(default_factory=Visit)
    venue: Venue = field(default_factory=Venue)
    origin: Origin = field(default_factory=Origin)
    usage: Usage = field(default_factory=Usage)
    staff: Staff = field(default_factory=Staff)
    file: Path | None = None


SECTIONS: dict[str, type[Panel] | type[Visit] | type[Venue] | type[Origin] | type[Usage] | type[Staff]] = {
    "panel": Panel,
    "visit": Visit,
    "venue": Venue,
    "origin": Origin,
    "usage": Usage,
    "staff": Staff,
}
LIMITS: dict[str, tuple[float, float]] = {
    "panel.diagonal_in": (5.0, 120.0),
    "panel.lower_edge_mm": (0.0, 2000.0),
    "visit.idle_s": (10, 3600),
    "visit.countdown_s": (5, 300),
    "origin.port": (1024, 65535),
}
FORMS: dict[str, tuple[str, str]] = {
    "panel.pixels": (r"[1-9]\d{2,3}x[1-9]\d{2,3}", '"1080x1920"'),
    "venue.hours": (r"|\d{2}:\d{2}-\d{2}:\d{2}", '"09:30-21:00"'),
    "venue.kiosk": (r"|[A-Za-z0-9][A-Za-z0-9-]{0,15}", '"k1"'),
    "origin.operator": (r"[^\x00-\x1f\"\\<>]{0,80}", '"武夷山水展示中心"'),
    "origin.icp": (r"[^\x00-\x1f\"\\<>]{0,40}", '"闽ICP备00000000号-1"'),
}


def user_file() -> Path:
    """The user's own settings file, whether or not it exists."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "kiosk" / "kiosk.toml"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "kiosk" / "kiosk.toml"


def sample_file() -> Path:
    """The commented sample that documents every key."""
    return Path(__file__).with_name("kiosk.sample.toml")


def data_folder(option: Path | None = None) -> Path:
    """The folder that holds releases and logs: --data, else the service's STATE_DIRECTORY, else the user's data folder."""
    if option is not None:
        return option.expanduser().absolute()
    if state := os.environ.get("STATE_DIRECTORY"):
        return Path(state.split(":")[0])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "kiosk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kiosk"


def load(config: Path | None = None) -> Settings:
    """The settings in force.

    Raises SettingsError when the named file is missing, or when the file in force cannot be read or says something wrong.
    """
    if config is not None:
        if not config.is_file():
            raise SettingsError(
                f"没有这个设置文件：{config}。请检查 --config 后面的路径。\n"
                f"There is no settings file {config}. Check the path after --config."
            )
        return read(config)
    for candidate in (user_file(), SYSTEM_FILE):
        if candidate.is_file():
            return read(candidate)
    return Settings()


def read(file: Path) -> Settings:
    """The settings in `file`; raises SettingsError naming every fault in it."""
    try:
        text = file.read_text("utf-8-sig")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"读不了设置文件 {file}：{error}\nThe settings file {file} cannot be read: {error}"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"设置文件 {file} 的写法有误：{error}。对照样例改正（kiosk settings --sample）。\n"
            f"The settings file {file} is not valid TOML: {error}. Compare it with `kiosk settings --sample`."
        ) from error
    faults: list[str] = []
    parts: dict[str, Any] = {}
    for section, content in table.items():
        if section not in SECTIONS or not isinstance(content, dict):
            faults.append(_unknown(text, section, "", tuple(SECTIONS)))
            continue
        parts[section] = _section(section, content, text, faults)
    if faults:
        raise SettingsError(f"{file}\n" + "\n".join(faults))
    return Settings(**parts, file=file)


def _section(section: str, content: dict[str, Any], text: str, faults: list[str]) -> Any:
    kind = SECTIONS[section]
    types = get_type_hints(kind)
    values: dict[str, Any] = {}
    for key, value in content.items():
        if key not in types:
            faults.append(_unknown(text, key, section, tuple(types)))
        elif wrong := _wrong(f"{section}.{key}", value, types[key]):
            line = _line(text, key, section)
            faults.append(f"  第 {line} 行 {section}.{key}：{wrong[0]}\n  line {line}, {section}.{key}: {wrong[1]}")
        else:
            values[key] = float(value) if types[key] is float else tuple(value) if type(value) is list else value
    return kind(**values)


def _wrong(name: str, value: Any, kind: Any) -> tuple[str, str] | None:
    if get_origin(kind) is Literal:
        if value not in get_args(kind) or isinstance(value, bool):
            allowed = ", ".join(repr(choice) for choice in get_args(kind))
            return f"只能是 {allowed}，现在是 {value!r}", f"may be {allowed}, not {value!r}"
        return None
    if get_origin(kind) is tuple:
        if type(value) is not list or not all(isinstance(each, str) and each for each in value):
            return f'写法应如 ["/srv/kiosk"]，现在是 {value!r}', f'is written like ["/srv/kiosk"], not {value!r}'
        return None
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        words = {"str": ("文字", "text"), "bool": ("true 或 false", "true or false")}.get(
            kind.__name__, ("数字", "a number")
        )
        return f"应当是{words[0]}，现在是 {value!r}", f"should be {words[1]}, not {value!r}"
    if name in LIMITS and not LIMITS[name][0] <= value <= LIMITS[name][1]:
        low, high = LIMITS[name]
        return (
            f"应当在 {low:g} 与 {high:g} 之间，现在是 {value:g}",
            f"should lie between {low:g} and {high:g}, not {value:g}",
        )
    if name in FORMS and not re.fullmatch(FORMS[name][0], value):
        return f"写法应如 {FORMS[name][1]}，现在是 {value!r}", f"is written like {FORMS[name][1]}, not {value!r}"
    return None


def _unknown(text: str, key: str, section: str, known: tuple[str, ...]) -> str:
    nearest = difflib.get_close_matches(key, known, 1, 0.5)
    where = f"[{section}] " if section else ""
    hint_zh, hint_en = (
        (f"是不是 {nearest[0]}？", f"Did you mean {nearest[0]}?") if nearest else ("请删去。", "Remove it.")
    )
    line = _line(text, key, section)
    return f"  第 {line} 行：不认识 {where}{key}。{hint_zh}\n  line {line}: {where}{key} is unknown. {hint_en}"


def _line(text: str, key: str, section: str) -> int:
    inside = not section
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if section and re.match(rf"\[\s*{re.escape(section)}\s*\]", bare):
            inside = True
        elif inside and re.match(rf"\[?\s*\"?{re.escape(key)}\"?\s*[\]=.]", bare):
            return number
    return 1


def defaults() -> dict[str, dict[str, Any]]:
    """Every key with its default, by section, as the sample documents them."""
    return {
        name: {
            part.name: list(part.default) if isinstance(part.default, tuple) else part.default
            for part in fields(kind)
            if part.default is not MISSING
        }
        for name, kind in SECTIONS.items()
    }
