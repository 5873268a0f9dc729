"""What kiosk.toml may say: one frozen dataclass a section, and their defaults."""

from __future__ import annotations

import sys
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Literal

from kiosk.base.languages import Language
from kiosk.settings.faults import Fault


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

    language: Language = "zh-CN"
    idle_s: int = 75
    countdown_s: int = 20
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class Venue:
    """Where the kiosk stands."""

    hours: str = ""
    """Opening hours as base/opening_times.py reads them, "09:30-21:00"; outside them a calm page. Empty: always open."""
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
class Reader:
    """Barcode and NFC readers that are plugged in."""

    devices: tuple[str, ...] = ()
    """Names of the devices that may be used (shell patterns, "Honeywell*") or their files; none: no reader."""


@dataclass(frozen=True, slots=True)
class Update:
    """Where this kiosk gets new content by itself (`kiosk fleet update`)."""

    url: str = ""
    """The repository's address, for instance "https://kiosk.example.cn/repository". Empty: no connection is made."""
    root: str = "/etc/kiosk/root.json" if sys.platform != "win32" else "~/AppData/Roaming/kiosk/root.json"
    """The office's root: who may sign. Once it is there, releases on sticks have to be signed too."""
    channel: str = "main"
    group: str = ""
    """The group of this kiosk, which may get a release before the others. Empty: none."""
    minutes: int = 15
    """Between two looks."""
    quiet: str = ""
    """Hours by this machine's clock in which nothing is fetched, "09:30-21:00". Empty: none."""
    kilobytes_a_second: int = 0
    """How fast pictures are fetched at most; 0: as fast as it goes."""
    show: Literal["now", "trial"] = "now"
    """Whether what came is shown from now on, or on trial for ten minutes until somebody keeps it."""
    staging: str = "/var/lib/kiosk-update" if sys.platform != "win32" else "~/AppData/Local/kiosk-update"
    """The folder in which the updater lays what it fetched."""


@dataclass(frozen=True, slots=True)
class Office:
    """Publishing from the office over the showroom's own network (`kiosk fleet serve`)."""

    allow: bool = True
    """Whether staff may let an office publish, on the panel. Until they do there is no port."""
    port: int = 8767
    """Where paired offices reach this kiosk."""


@dataclass(frozen=True, slots=True)
class Health:
    """Who hears how this kiosk is. All off: nothing is gathered and no connection is made."""

    name: str = ""
    """What people call this kiosk in lists of kiosks. Empty: [venue] kiosk, else the machine's name."""
    textfile: str = ""
    """Where Prometheus text is put for node_exporter's textfile collector; it ends with .prom. Empty: nowhere."""
    push: str = ""
    """The address of a receiver (`kiosk fleet receive`) that heartbeats are sent to. Empty: nowhere."""
    token: str = "/etc/kiosk/health-token"
    """The file that holds the token by which the receiver knows this kiosk."""
    folder: str = "/var/lib/kiosk-health"
    """Where heartbeats wait that could not be sent; the only folder that `kiosk fleet health` writes in."""
    picture: bool = False
    """Whether the receiver and paired offices may ask what the screen shows now; never while somebody is in front of it."""

    @property
    def on(self) -> bool:
        """Whether anybody is to hear how this kiosk is."""
        return bool(self.textfile or self.push)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything kiosk.toml may say, the file it came from (None for the defaults), and what in it could not be followed."""

    panel: Panel = field(default_factory=Panel)
    visit: Visit = field(default_factory=Visit)
    venue: Venue = field(default_factory=Venue)
    origin: Origin = field(default_factory=Origin)
    usage: Usage = field(default_factory=Usage)
    staff: Staff = field(default_factory=Staff)
    reader: Reader = field(default_factory=Reader)
    update: Update = field(default_factory=Update)
    office: Office = field(default_factory=Office)
    health: Health = field(default_factory=Health)
    file: Path | None = None
    faults: tuple[Fault, ...] = ()


Section = Panel | Visit | Venue | Origin | Usage | Staff | Reader | Update | Office | Health
SECTIONS: dict[str, type[Section]] = {
    "panel": Panel,
    "visit": Visit,
    "venue": Venue,
    "origin": Origin,
    "usage": Usage,
    "staff": Staff,
    "reader": Reader,
    "update": Update,
    "office": Office,
    "health": Health,
}


def defaults() -> dict[str, dict[str, object]]:
    """Every key with its default, by section, as the sample documents them."""
    return {
        name: {
            part.name: list(part.default) if isinstance(part.default, tuple) else part.default
            for part in fields(kind)
            if part.default is not MISSING
        }
        for name, kind in SECTIONS.items()
    }
