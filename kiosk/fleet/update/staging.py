"""Where the updater lays what it fetched, and how it tells the screen, the panel, doctor and whoever watches.

incoming/<release>/            on its way, resumable
kiosk-release-<id12>/          a carrier, whole but for the pictures that the kiosk has already
staged.json                    what is to be taken in
status.json                    how the last poll went
trust/<source>/                what python-tuf keeps of a source; last.json: what was staged of it last
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar, get_args

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.layout import CHANNEL_NAME
from kiosk.release.carrier import PREFIX
from kiosk.release.store import ID

MOST_BYTES = 16 << 10
LONGEST = 2000
"""Characters of a sentence in status.json."""
Origin = Literal["repository", "office", "stick"]
Show = Literal["trial", "now"]
T = TypeVar("T")


class Staged(NamedTuple):
    """What is to be taken in: the office chose `show` "trial" or "now"."""

    release: str
    number: int
    channel: str
    source: Origin
    show: Show
    at: float
    """Seconds since 1970."""


class Reason(NamedTuple):
    """Why nothing new came, or what else is to be known of the last poll."""

    code: str
    sentence: Sentence


class Status(NamedTuple):
    """How the last poll went; moments in seconds since 1970, 0 for never."""

    polled: float
    succeeded: float
    number: int
    release: str
    reason: Reason | None
    next: float


class Staging:
    """The updater's folder; whoever reads it need not be the updater's user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.incoming = self.folder / "incoming"
        self.staged_file = self.folder / "staged.json"
        self.status_file = self.folder / "status.json"

    def carrier(self, release: str) -> Path:
        """Where a release's carrier lies, or would."""
        return self.folder / f"{PREFIX}{release[:12]}"

    def trust(self, source: str) -> Path:
        """The folder of what is remembered of a source by its name."""
        return self.folder / "trust" / source

    def staged(self) -> Staged | None:
        """What is to be taken in; None where there is nothing, or nothing that can be read."""
        return read(self.staged_file, _staged)

    def status(self) -> Status | None:
        """How the last poll went; None before the first, or where it cannot be read."""
        return read(self.status_file, _status)

    def tell_staged(self, staged: Staged) -> None:
        """Say what is to be taken in, in one step. Raises OSError."""
        write(self.staged_file, staged._asdict())

    def tell_status(self, status: Status) -> None:
        """Say how the last poll went, in one step. Raises OSError."""
        reason = status.reason and {"code": status.reason.code, **status.reason.sentence._asdict()}
        write(self.status_file, {**status._asdict(), "reason": reason})


def write(file: Path, table: Mapping[str, object]) -> None:
    """Write a small table, readable for the group, in one step. Raises OSError."""
    written = json.dumps(table, ensure_ascii=False, indent=1)
    atomic_write.replace(file, f"{written}\n".encode(), mode=0o644)


def read(file: Path, meaning: Callable[[dict[str, Any]], T]) -> T | None:
    """What `meaning` makes of a small table; None where there is none, or none that can be read."""
    try:
        return meaning(parse_json(read_file(file, MOST_BYTES), MOST_BYTES))
    except (OSError, Unreadable, ValueError, KeyError, TypeError):
        return None


def _staged(table: dict[str, Any]) -> Staged:
    found = Staged(**{key: table[key] for key in Staged._fields})
    if not (ID.fullmatch(found.release) and CHANNEL_NAME.fullmatch(found.channel)):
        raise ValueError("a release of a channel")
    if found.source not in get_args(Origin) or found.show not in get_args(Show):
        raise ValueError("where from, and how it is to be shown")
    return found._replace(number=number(found.number), at=float(found.at))


def _status(table: dict[str, Any]) -> Status:
    told = table["reason"]
    reason = Reason(text(told["code"]), Sentence(text(told["zh"]), text(told["en"]))) if told else None
    polled, succeeded, then = (float(table[key]) for key in ("polled", "succeeded", "next"))
    return Status(polled, succeeded, number(table["number"]), text(table["release"]), reason, then)


def number(value: object) -> int:
    """A whole number; raises ValueError for anything else."""
    if type(value) is not int:
        raise ValueError("a number")
    return value


def text(value: object) -> str:
    """A text of a sentence's length; raises ValueError for anything else."""
    if not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError("a text")
    return value
