"""The roots that the screen trusts: the office's of kiosk.toml, and those of offices that staff let publish on the panel.

    <data>/trust/offices.json (0600)

The screen keeps the second kind itself, at the moment at which staff pair: who holds the port, where strangers come, cannot
add one. What came over the network, from an office or on a stick counts where one of these roots signed it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.content_digest import sha256
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.layout import OFFICE_CHANNEL
from kiosk.fleet.update.refusal import Refusal
from kiosk.settings import Update, expanded

TRUST = "trust"
"""In the data folder: the roots, and below it what was seen of signatures."""
FILE = "offices.json"
MOST_BYTES = 4 << 20
MOST_ROOT = 128 << 10


class LearntRoot(NamedTuple):
    """The root of an office that staff let publish; `office` is the fingerprint of its certificate."""

    office: str
    root: bytes


class KnownRoot(NamedTuple):
    """A root, the channel in which its office publishes to this kiosk, and a name for what was seen of its signatures."""

    root: bytes
    channel: str
    name: str


def known_roots(update: Update, data: Path) -> tuple[KnownRoot, ...]:
    """Every root that counts here; none where no office is known. Raises Refusal for a file that cannot be read."""
    found = []
    file = expanded(update.root)
    if file.is_file():
        found.append(KnownRoot(read_root(file), update.channel, "repository"))
    for each in learnt(data):
        name = f"office-{sha256(each.root).hexdigest()[:32]}"
        found.append(KnownRoot(each.root, OFFICE_CHANNEL, name))
    return tuple(dict.fromkeys(found))


def read_root(file: Path) -> bytes:
    """The root of an office. Raises Refusal where there is none."""
    try:
        return read_file(file, MOST_ROOT)
    except (OSError, Unreadable) as error:
        raise Refusal("no-root", str(file)) from error


def learnt(data: Path) -> tuple[LearntRoot, ...]:
    """The roots of paired offices. Raises Refusal where they were kept and cannot be read: nothing counts then."""
    file = data / TRUST / FILE
    try:
        table = parse_json(read_file(file, MOST_BYTES), MOST_BYTES)
        return tuple(LearntRoot(str(each["office"]), base64.b64decode(each["root"], validate=True)) for each in table)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, Unreadable, ValueError, KeyError, TypeError) as error:
        raise Refusal("roots", str(file)) from error


def learn(data: Path, office: str, root: bytes) -> None:
    """Trust what that office signs from now on. Raises OSError when the disk refuses."""
    _write(data, [*(each for each in _readable(data) if each.office != office), LearntRoot(office, root)])


def unlearn(data: Path, office: str) -> None:
    """Trust it no longer. Raises OSError when the disk refuses."""
    kept = [each for each in _readable(data) if each.office != office]
    if kept or (data / TRUST / FILE).exists():
        _write(data, kept)


def _readable(data: Path) -> tuple[LearntRoot, ...]:
    """As `learnt`; a damaged file is written anew by the next office that is paired or taken off."""
    try:
        return learnt(data)
    except Refusal:
        return ()


def _write(data: Path, roots: Iterable[LearntRoot]) -> None:
    table = [{"office": each.office, "root": base64.b64encode(each.root).decode("ascii")} for each in roots]
    (data / TRUST).mkdir(parents=True, exist_ok=True)
    atomic_write.replace(data / TRUST / FILE, (json.dumps(table, indent=1) + "\n").encode(), mode=0o600)
