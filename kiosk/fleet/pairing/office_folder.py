"""What the kiosk's screen and the port beside it tell each other. Each writes in a folder of its own, and neither waits.

    <data>/office/wish.json         the panel: pair, pair no longer, take an office off
    <data>/office/showing.json      the screen: what it shows, and what it made of the last that an office asked
    <staging>/office/state.json     the port: the code, who is paired, where it listens, why not
    <staging>/office/asked.json     the port: an office asks the screen to keep a trial or to go back
    <staging>/office/roots/       the port: the root of each office's repository, for the screen to keep when staff pair
    <staging>/office/private/       the port's own (0700): its key, the offices; inbox/: what they send

Every file is replaced whole, and read within limits; one that cannot be read says nothing.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file

MOST_BYTES = 256 << 10
MOST_ROOT = 64 << 10
"""Bytes of the root of an office's repository."""
FRESH_S = 30.0
"""Seconds after which a wish to be paired is nobody's any more: whoever pressed has gone."""
SHARED = 0o640
"""The port's user and the screen's have a group in common; the code on the panel is for nobody else."""
NAME = "office"
Act = Literal["pair", "cancel", "revoke"]
Asked = Literal["keep", "back"]


class Wish(NamedTuple):
    """What staff want of the port: its own number, the act, and the office that it is about."""

    id: str
    act: str
    office: str = ""
    seconds: float = 0.0
    """When it was made, by the machine's own clock that only grows."""

    @property
    def fresh(self) -> bool:
        """Whether it was made just now."""
        return 0.0 <= time.monotonic() - self.seconds <= FRESH_S


class KnownOffice(NamedTuple):
    """An office as the panel names it."""

    fingerprint: str
    name: str
    paired: float
    """Seconds since 1970."""


class PortState(NamedTuple):
    """How the port stands."""

    heard: str = ""
    """The wish that it did last."""
    port: int = 0
    """Where it listens; 0 when it does not."""
    addresses: tuple[str, ...] = ()
    code: str = ""
    """The code to type; empty when nobody is waited for."""
    until: float = 0.0
    """When that ends, by the machine's own clock that only grows."""
    wrong: int = 0
    """Wrong codes in this pairing."""
    paired: str = ""
    """The name of the office that was paired last, in this pairing."""
    offices: tuple[KnownOffice, ...] = ()
    trouble: Sentence | None = None
    """Why it does not listen."""


class Showing(NamedTuple):
    """What the screen shows, as it tells the offices."""

    release: str = ""
    pack: str = ""
    version: str = ""
    trial_until: float = 0.0
    """When the trial ends, by the machine's own clock; 0 when there is none."""
    can_go_back: bool = False
    answered: str = ""
    """What an office asked last and the screen did, or could not do."""
    trouble: Sentence | None = None
    """Why it did not."""


class OfficeFolder:
    """The files of one kiosk, by its data folder and the folder in which its updater lays things."""

    def __init__(self, data: Path, staging: Path) -> None:
        self._screen, self._port = data / NAME, staging / NAME
        self.private = self._port / "private"
        self._roots = self._port / "roots"
        self.inbox = self._port / "inbox"

    def wish(self, act: Act, office: str = "") -> str:
        """Leave a wish for the port; its number. Raises OSError when the disk refuses."""
        made = Wish(secrets.token_hex(8), act, office, time.monotonic())
        self._write(self._screen / "wish.json", made._asdict())
        return made.id

    def wished(self) -> Wish | None:
        """The last wish."""
        table = self._read(self._screen / "wish.json")
        seconds = table.get("seconds")
        if not isinstance(seconds, (int, float)):
            return None
        return Wish(_word(table, "id"), _word(table, "act"), _word(table, "office"), float(seconds))

    def tell(self, state: PortState) -> None:
        """Say how the port stands. Raises OSError when the disk refuses."""
        table = state._asdict() | {"offices": [each._asdict() for each in state.offices]}
        self._write(self._port / "state.json", table | {"trouble": _written(state.trouble)})

    def hand_over(self, roots: Mapping[str, bytes]) -> None:
        """Lay the root of each office, by its fingerprint, where the screen reads it. Raises OSError."""
        self._roots.mkdir(parents=True, exist_ok=True, mode=0o750)
        for gone in {each.name for each in self._roots.iterdir()} - set(roots):
            (self._roots / gone).unlink(missing_ok=True)
        for fingerprint, root in roots.items():
            if self.root_of(fingerprint) != root:
                atomic_write.replace(self._roots / fingerprint, root, synced=False, mode=SHARED)

    def root_of(self, fingerprint: str) -> bytes:
        """The root of an office's repository, as the port learnt it; empty where it has none."""
        try:
            return read_file(self._roots / Path(fingerprint).name, MOST_ROOT)
        except (OSError, Unreadable):
            return b""

    def state(self) -> PortState:
        """How the port stands, as it said last."""
        table = self._read(self._port / "state.json")
        offices = table.get("offices")
        addresses = table.get("addresses")
        return PortState(
            _word(table, "heard"),
            int(_number(table, "port")),
            tuple(each for each in addresses if isinstance(each, str)) if isinstance(addresses, list) else (),
            _word(table, "code"),
            _number(table, "until"),
            int(_number(table, "wrong")),
            _word(table, "paired"),
            tuple(
                KnownOffice(_word(each, "fingerprint"), _word(each, "name"), _number(each, "paired"))
                for each in (offices if isinstance(offices, list) else ())
                if isinstance(each, dict)
            ),
            sentence_of(table.get("trouble")),
        )

    def show(self, showing: Showing) -> None:
        """Say what the screen shows. Raises OSError when the disk refuses."""
        self._write(self._screen / "showing.json", showing._asdict() | {"trouble": _written(showing.trouble)})

    def showing(self) -> Showing:
        """What the screen shows, as it said last."""
        table = self._read(self._screen / "showing.json")
        return Showing(
            _word(table, "release"),
            _word(table, "pack"),
            _word(table, "version"),
            _number(table, "trial_until"),
            table.get("can_go_back") is True,
            _word(table, "answered"),
            sentence_of(table.get("trouble")),
        )

    def ask(self, act: Asked) -> str:
        """Ask the screen for something; the number of what was asked. Raises OSError when the disk refuses."""
        number = secrets.token_hex(8)
        self._write(self._port / "asked.json", {"id": number, "act": act})
        return number

    def asked(self) -> tuple[str, str]:
        """What the screen was asked last: its number and the act; empty when nothing was."""
        table = self._read(self._port / "asked.json")
        return _word(table, "id"), _word(table, "act")

    @property
    def askings(self) -> Path:
        """Where the screen reads what offices ask of it."""
        return self._port

    def require_readable(self) -> None:
        """Raise OSError where the port has a folder that may not be read: its files would seem not to be there."""
        if self._port.exists():
            next(self._port.iterdir(), None)

    @property
    def in_use(self) -> bool:
        """Whether anybody ever wished to be paired here."""
        return (self._screen / "wish.json").exists()

    @staticmethod
    def _write(file: Path, table: dict[str, Any]) -> None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o750)
        content = (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode()
        atomic_write.replace(file, content, synced=False, mode=SHARED)

    @staticmethod
    def _read(file: Path) -> dict[str, Any]:
        try:
            table = parse_json(read_file(file, MOST_BYTES), MOST_BYTES)
        except (OSError, Unreadable):
            return {}
        return table if isinstance(table, dict) else {}


def sentence_of(value: object) -> Sentence | None:
    """A sentence as another process or machine wrote it: two texts, not too long; None for anything else."""
    if isinstance(value, dict) and isinstance(value.get("zh"), str) and isinstance(value.get("en"), str):
        return Sentence(value["zh"][:500], value["en"][:1000])
    return None


def _written(sentence: Sentence | None) -> dict[str, str] | None:
    return sentence._asdict() if sentence else None


def _word(table: dict[str, Any], key: str) -> str:
    value = table.get(key)
    return value[:400] if isinstance(value, str) else ""


def _number(table: dict[str, Any], key: str) -> float:
    value = table.get(key)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else 0.0
