"""Tables of a pack that were read before, kept in the user's cache folder: what is known by its bytes is not parsed again.

A table is found by the SHA-256 of its file's whole content, never by a time, a size or a name: whichever way a file was
changed, it is parsed. Each pack has one file, sealed; one that is damaged, or of another program, says nothing.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.base import atomic_write, untrusted_input
from kiosk.base.cache_folder import cache_folder
from kiosk.base.content_digest import sha256
from kiosk.base.sealed_bytes import sealed, unsealed

log = logging.getLogger("kiosk")

FEW = 20
"""Files that may be parsed each time: for fewer new ones nothing is written."""
MOST_BYTES = 64 << 20
"""Bytes of one pack's file; of a pack with more nothing is kept."""
KEY = 64
"""Letters of a SHA-256."""
MOST_PACKS = 6
"""Packs of which something is kept: those of which much was new last."""
TIMES = {kind.__name__: kind for kind in (date, datetime, time)}
"""What TOML knows and JSON does not."""


class KeptTables:
    """What is known of the pack at `place`, a folder or a zip; nothing of a pack that has no place."""

    def __init__(self, place: Path | None) -> None:
        folder = cache_folder()
        self._file = folder / f"tables-{_name(place)}" if folder and place else None
        self._known = self._read()
        self._now: dict[str, str] = {}
        self._new = 0

    def table(self, content: bytes) -> dict[str, Any] | None:
        """The table that a file of this `content` says; None when it was not read before."""
        held = self._known.get(key := _key(content))
        if held is None:
            return None
        try:
            table = _with_times(*untrusted_input.parse_json(held))
        except (TypeError, ValueError, LookupError):
            return None
        self._now[key] = held
        return table

    def learn(self, content: bytes, table: dict[str, Any]) -> None:
        """Remember what a file of this `content` says."""
        if self._file and (key := _key(content)) not in self._now:
            times = [[path, type(at).__name__, at.isoformat()] for path, at in _times(table)]
            with suppress(ValueError):  # a number that is none is parsed each time
                self._now[key] = json.dumps([table, times], ensure_ascii=False, allow_nan=False, default=lambda _: None)
                self._new += 1

    def keep(self) -> None:
        """Write down what the pack has now, when much of it is new. A disk that refuses costs only time."""
        if not self._file or self._new <= FEW:
            return
        content = sealed("\n".join([_program(), *(f"{key} {said}" for key, said in self._now.items())]).encode())
        if len(content) > MOST_BYTES:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic_write.replace(self._file, content, synced=False, mode=0o600)
            _forget_others(self._file.parent)
        except OSError as error:
            log.info("What was read of the pack is not remembered: %s", error)

    def _read(self) -> dict[str, str]:
        if not self._file:
            return {}
        try:
            program, *lines = (unsealed(untrusted_input.read_file(self._file, MOST_BYTES)) or b"").decode().split("\n")
            return {line[:KEY]: line[KEY + 1 :] for line in lines} if program == _program() else {}
        except (OSError, ValueError):
            return {}


def _forget_others(folder: Path) -> None:
    """Take away all but MOST_PACKS packs, and what killed processes left half written."""
    kept = sorted(folder.glob("tables-*"), key=lambda file: (file.stat().st_mtime_ns, file.name), reverse=True)
    for file in (*kept[MOST_PACKS:], *atomic_write.abandoned(folder.glob(".tables-*.new"))):
        with suppress(OSError):
            file.unlink()


@cache
def _program() -> str:
    """This program, as far as a table follows from it: its version, Python's, and the reader's own text where it lies here."""
    known = sha256(f"{__version__} {sys.version}".encode())
    with suppress(OSError):
        for module in (untrusted_input.__file__, __file__):
            known.update(Path(module).read_bytes())
    return known.hexdigest()


def _name(place: Path) -> str:
    return sha256(str(place).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _key(content: bytes) -> str:
    return sha256(content).hexdigest()


def _times(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every day and time in a table, with the keys and numbers that lead to it."""
    if isinstance(value, (dict, list)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _times(each, (*path, key))
    elif isinstance(value, tuple(TIMES.values())):
        yield path, value


def _with_times(table: dict[str, Any], times: list[Any]) -> dict[str, Any]:
    """A table as it was, its days and times put where they stood. Raises what Python raises where they cannot stand there."""
    if not isinstance(table, dict):
        raise TypeError(type(table))
    for path, kind, written in times:
        within: Any = table
        for key in path[:-1]:
            within = within[key]
        within[path[-1]] = TIMES[kind].fromisoformat(written)
    return table
