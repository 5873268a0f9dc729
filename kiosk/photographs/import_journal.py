"""What was already made of which photograph, beside the pack: a second run goes on where the first one ended.

A cache: without it the photographs are made again and found to be there. One line of JSON for each, added when its picture
is on the disk; a line that was cut off by a power failure, or whose picture is gone or changed, is passed over.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.content.finding import Finding
from kiosk.release import durable_files
from kiosk.release.durable_files import File

MOST_BYTES = 64 << 20
NAME = ".photos.jsonl"
"""Its name inside the pack's folder; hidden, so that it is no part of the pack."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A photograph (the SHA-256 of its bytes) and the picture of the pack that was made of it."""

    source: str
    file: str
    """The picture's path inside the pack."""
    sha256: str
    size: int
    focus: tuple[float, float]
    findings: tuple[Finding, ...]


class Journal:
    """The photographs that a pack was given so far."""

    def __init__(self, pack: Path) -> None:
        self._pack = pack
        self._file = pack / NAME
        self._kept: dict[str, Kept] = {}
        self._broken = False
        try:
            text = read_file(self._file, MOST_BYTES)
        except (OSError, Unreadable):
            return
        self._broken = bool(text) and not text.endswith(b"\n")
        for line in text.splitlines():
            if kept := _parsed(line):
                self._kept[kept.source] = kept

    @property
    def files(self) -> frozenset[str]:
        """The pictures that were made of photographs, by their paths inside the pack."""
        return frozenset(kept.file for kept in self._kept.values())

    def kept(self, source: str) -> Kept | None:
        """What was made of the photograph with the digest `source`, while it is there unchanged."""
        kept = self._kept.get(source)
        return kept if kept and durable_files.sound(self._pack / kept.file, File(kept.sha256, kept.size)) else None

    def add(self, kept: Kept) -> None:
        """Remember a picture that is in the pack. Raises OSError when the disk refuses."""
        line = json.dumps(asdict(kept), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        with self._file.open("ab") as stream:
            stream.write(b"\n" + line if self._broken else line)
        self._broken = False
        self._kept[kept.source] = kept


def _parsed(line: bytes) -> Kept | None:
    try:
        table = parse_json(line)
        x, y = table.pop("focus")
        found = tuple(Finding(**each) for each in table.pop("findings"))
        kept = Kept(**table, focus=(float(x), float(y)), findings=found)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    parts = Path(str(kept.file)).parts
    return kept if len(parts) == 2 and parts[0] == "media" and isinstance(kept.size, int) else None
