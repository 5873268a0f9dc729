"""Heartbeats that wait to be sent: lines of JSON in a file, oldest first, never more than so many bytes.

Where more come than there is room, the oldest go: how a kiosk is now is worth more than how it was.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.heartbeat import MOST_BYTES as MOST_LINE

NAME = "waiting.jsonl"
MOST_BYTES = 2 << 20
"""About a day and a half of heartbeats, one a minute."""
KEPT_BYTES = MOST_BYTES * 3 // 4
"""What is left of it when it grew too large, so that not every heartbeat writes it anew."""


class WaitingBeats:
    """The file in `folder`. Lines that were cut off by a power cut are passed over."""

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        self.file = folder / NAME
        self._most = most

    def add(self, beat: dict[str, Any]) -> None:
        """Let one more wait. Raises OSError when the disk refuses; those that waited still do."""
        line = json.dumps(beat, ensure_ascii=False).encode() + b"\n"
        if len(line) > MOST_LINE:
            return
        try:
            size = self.file.stat().st_size
        except FileNotFoundError:
            size = 0
        if size + len(line) > self._most:
            self._replace([*self._lines(), line], min(KEPT_BYTES, self._most * 3 // 4))
            return
        with self.file.open("ab") as opened:
            opened.write(b"" if not size or self._whole() else b"\n")
            opened.write(line)

    def oldest(self, most: int, most_bytes: int, after: int = 0) -> list[dict[str, Any]]:
        """As many of the oldest after the number `after` as go into one sending. Raises OSError when the file cannot be read."""
        found: list[dict[str, Any]] = []
        size = 0
        for line in self._lines():
            if (beat := _beat(line)) is None or beat["number"] <= after:
                continue
            size += len(line)
            if len(found) >= most or (found and size > most_bytes):
                break
            found.append(beat)
        return found

    def highest(self) -> int:
        """The number of the newest that waits; 0 where none does. Raises OSError when the file cannot be read."""
        return max((beat["number"] for line in self._lines() if (beat := _beat(line)) is not None), default=0)

    def taken(self, number: int) -> None:
        """Those up to `number` wait no more. Raises OSError when the disk refuses: they are then sent again."""
        left = [line for line in self._lines() if (beat := _beat(line)) is not None and beat["number"] > number]
        self._replace(left, self._most)

    def _replace(self, lines: list[bytes], most: int) -> None:
        size = 0
        kept: list[bytes] = []
        for line in reversed(lines):
            size += len(line)
            if kept and size > most:
                break
            kept.append(line)
        if kept:
            atomic_write.replace(self.file, b"".join(reversed(kept)), synced=False, mode=0o640)
        else:
            self.file.unlink(missing_ok=True)

    def _whole(self) -> bool:
        with self.file.open("rb") as opened:
            opened.seek(-1, 2)
            return opened.read() == b"\n"

    def _lines(self) -> list[bytes]:
        try:
            content = read_file(self.file, 2 * self._most)
        except FileNotFoundError:
            return []
        except Unreadable:
            self.file.unlink(missing_ok=True)
            return []
        return [line for line in content.splitlines(keepends=True) if line.endswith(b"\n") and len(line) > 1]


def _beat(line: bytes) -> dict[str, Any] | None:
    try:
        found = parse_json(line, MOST_LINE)
    except Unreadable:
        return None
    return found if isinstance(found, dict) and type(found.get("number")) is int else None
