"""A pack in hand: its tables and new pictures changed in memory, checked as they are, kept in a journal, written on request."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable, Hashable, Iterable, Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import IO, Any

from kiosk.base.origin_scope import with_scope_meant
from kiosk.base.untrusted_input import parse_json, parse_toml, read_file
from kiosk.content.draft_refusals import Overtaken, PackGone
from kiosk.content.finding import Finding
from kiosk.content.media import FolderMedia, Media
from kiosk.content.pack import Reading, understand
from kiosk.content.pack_files import copy_plain, sweep, write_whole
from kiosk.content.pack_paths import composed
from kiosk.content.toml_tables import ARCHIVE, FOLDERS, Table, read_tables
from kiosk.content.toml_writing import write_table

MOST_JOURNAL = 64 << 20
"""Bytes of what is unwritten."""


class HeldMedia(Media):
    """The files of a pack with new pictures laid over them, records that are new among them, and without those gone."""

    def __init__(
        self,
        below: Media,
        pictures: Mapping[str, bytes],
        added: frozenset[str] = frozenset(),
        gone: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self.findings = below.findings
        self._below = below
        self._pictures = dict.fromkeys(added, b"") | dict(pictures)
        self._names = (below.names() | self._pictures.keys()) - gone

    def size(self, name: str) -> int:
        """The bytes of a file."""
        held = self._pictures.get(composed(name))
        return self._below.size(name) if held is None else len(held)

    def stamp(self, name: str) -> Hashable | None:
        """As of the folder; a new picture is known by what it holds."""
        held = self._pictures.get(composed(name))
        return self._below.stamp(name) if held is None else (composed(name), hashlib.sha256(held).digest())

    def _stream(self, name: str) -> IO[bytes]:
        held = self._pictures.get(name)
        return self._below._stream(name) if held is None else io.BytesIO(held)


class Draft:
    """The pack in `folder` as it would be. Tables are never changed in place: `put` replaces one by another.

    Raises OSError when the folder cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pictures: dict[str, bytes] = {}
        self.load()

    def load(self) -> None:
        """Read the folder again and forget what was not written."""
        self._media = FolderMedia(self.folder)
        seen: dict[str, str] = {}
        tables, found = read_tables(self._media, lambda name, content: seen.update({name: _sha256(content)}))
        self._found: tuple[Finding, ...] = tuple(found)
        self._archived = {name for name in self._media.names() if name.startswith(f"{ARCHIVE}/")}
        self._before = tables
        self._tables = dict(tables)
        self._digests = {name: seen[name] for name in tables} | {name: self._digest(name) for name in self._archived}
        self._pictures.clear()

    def look_again(self, seen: FolderMedia) -> bool:
        """Take the folder as it was `seen` just now, with what others put there; whether a picture or paper is another.

        Until then, and until `write`, no file of the folder is asked for again.
        """
        before, self._media = self._media, seen
        return before.names() != self._media.names() or any(
            before.stamp(name) != self._media.stamp(name) for name in before.names()
        )

    @property
    def tables(self) -> Mapping[str, Table]:
        """Every record's table by its file (`products/da-hong-pao.toml`), and `pack.toml`."""
        return self._tables

    @property
    def walked(self) -> FolderMedia:
        """The folder's files as they were walked over last."""
        return self._media

    def records(self, kind: str) -> list[str]:
        """The files of the records of a kind (`products`), by name."""
        return sorted(name for name in self._tables if name.startswith(f"{kind}/"))

    def put(self, file: str, table: Table | None) -> None:
        """Make `file` say `table` from now on; None takes the record away."""
        if table is None:
            self._tables.pop(file, None)
        else:
            self._tables[file] = table

    def hold(self, name: str, data: bytes) -> None:
        """Have a new picture in the pack, under `media/...`; it is written when a record names it."""
        self._pictures[composed(name)] = data

    def free_name(self, stem: str, ending: str) -> str:
        """A path under media/ that no picture has."""
        names = {name.casefold() for name in self.media().names()}
        number = 1
        while (name := f"media/{stem}{'' if number == 1 else f'-{number}'}{ending}").casefold() in names:
            number += 1
        return name

    def media(self) -> Media:
        """The pack's files, new pictures included."""
        added = frozenset(self._tables.keys() - self._media.names())
        return HeldMedia(self._media, self._pictures, added, frozenset(self._before.keys() - self._tables.keys()))

    def reading(self) -> Reading:
        """The pack as it would be read, once written."""
        return self.snapshot()()

    def snapshot(self) -> Callable[[], Reading]:
        """What reads the pack as it is now, later or on another thread, whatever happens to this draft meanwhile."""
        tables, media, found = dict(self._tables), self.media(), self._found
        return lambda: understand(tables, media, found)

    def archived(self) -> tuple[str, ...]:
        """The records that were put away, by the files they would have again."""
        return tuple(sorted(name.removeprefix(f"{ARCHIVE}/") for name in self._archived))

    def restored(self, file: str) -> Table | None:
        """What a record said when it was put away; None when that cannot be read."""
        try:
            return with_scope_meant(parse_toml(read_file(self.folder / ARCHIVE / file).decode("utf-8-sig")))
        except (OSError, ValueError):
            return None

    def outside(self, files: Iterable[str]) -> dict[str, Table | None]:
        """What the folder says of `files` now, None of one that is gone; one that cannot be read is left out."""
        tables, _ = read_tables(FolderMedia(self.folder))
        return {file: tables.get(file) for file in files if file in tables or not (self.folder / file).exists()}

    def rest_on(self, file: str, table: Table | None) -> None:
        """Hold `table`, which the folder says, for what was read last of `file`: what is written next may replace it."""
        self._digests[file] = self._digest(file)
        if table is None:
            self._before.pop(file, None)
        else:
            self._before[file] = table

    def copy_to(self, folder: Path) -> None:
        """Write the pack as it is in hand to `folder`, which must not exist yet, its other files with it.

        This draft's own folder is not touched. Raises OSError when the disk refuses; nothing is left there then.
        """
        fresh = folder.with_name(f".{folder.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        try:
            copy_plain(self.folder, fresh)
            copy = Draft(fresh)
            for name in self._pictures:
                copy.hold(name, self._pictures[name])
            for name in copy._tables.keys() | self._tables.keys():
                copy.put(name, self._tables.get(name))
            copy.write(overwrite=True)
            if folder.exists():
                raise FileExistsError(17, "File exists", str(folder))
            fresh.replace(folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)

    @property
    def unwritten(self) -> tuple[str, ...]:
        """The files that differ from what was read or written last."""
        names = self._before.keys() | self._tables.keys()
        return tuple(sorted(name for name in names if self._before.get(name) != self._tables.get(name)))

    def write(self, overwrite: bool = False) -> tuple[str, ...]:
        """Bring everything unwritten to the folder; returns the files written. Pictures first, each file whole or not.

        A record taken away is moved to archive/. Raises Overtaken when somebody else changed one of the files (nothing is
        written then, unless `overwrite`), PackGone when the whole folder went away, OSError when the disk refuses: what is
        not written stays unwritten.
        """
        if self._before and not any((self.folder / name).exists() for name in self._before):
            raise PackGone(self.folder)
        sweep(self.folder)
        names = self.unwritten
        if not overwrite and (
            others := tuple(name for name in names if self._digest(name) != self._digests.get(name, ""))
        ):
            raise Overtaken(others)
        wanted = _named([self._tables[name] for name in names if name in self._tables])
        for name in sorted(wanted & self._pictures.keys()):
            write_whole(self.folder / name, self._pictures[name])
        for name in names:
            table = self._tables.get(name)
            file, away = self.folder / name, self.folder / ARCHIVE / name
            if table is None:
                away.parent.mkdir(parents=True, exist_ok=True)
                if file.exists():
                    os.replace(file, away)
                self._archived.add(f"{ARCHIVE}/{name}")
                self._before.pop(name, None)
            else:
                if not file.exists() and away.exists():
                    file.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(away, file)
                write_table(file, table)
                if away.exists():
                    away.unlink()
                self._archived.discard(f"{ARCHIVE}/{name}")
                self._before[name] = table
            self._digests[name] = self._digest(name)
        self._media = FolderMedia(self.folder)
        return names

    def keep(self, journal: Path) -> None:
        """Put what is unwritten into the folder `journal`, so that it outlives a crash. Raises OSError."""
        tables = {name: self._tables.get(name) for name in self.unwritten}
        named = _named([table for table in tables.values() if table])
        for name in sorted(named & self._pictures.keys()):
            spot = journal / hashlib.sha256(self._pictures[name]).hexdigest()
            if not spot.exists():
                write_whole(spot, self._pictures[name])
        pictures = {name: hashlib.sha256(self._pictures[name]).hexdigest() for name in named & self._pictures.keys()}
        said = {"pack": str(self.folder.resolve()), "tables": tables, "pictures": pictures}
        write_whole(journal / "draft.json", json.dumps(said, ensure_ascii=False, default=_said).encode())

    def recover(self, journal: Path) -> tuple[str, ...]:
        """Take up what `keep` put away, if it is of this pack; returns the files it changes. A damaged journal says nothing."""
        try:
            said = parse_json(read_file(journal / "draft.json", MOST_JOURNAL), MOST_JOURNAL)
            if said["pack"] != str(self.folder.resolve()):
                return ()
            tables: dict[str, Any] = {name: table for name, table in said["tables"].items() if _record(name)}
            pictures = {name: (journal / Path(spot).name).read_bytes() for name, spot in said["pictures"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return ()
        for name, data in pictures.items():
            self.hold(name, data)
        for name, table in tables.items():
            if table is None or isinstance(table, dict):
                self.put(name, deepcopy(table))
        return self.unwritten

    @staticmethod
    def forget(journal: Path) -> None:
        """Throw the journal away: all of it is written, or not wanted. What whoever holds the pack needs stays."""
        for file in journal.glob("*"):
            if file.name not in ("lock", "front"):
                file.unlink(missing_ok=True)

    def _digest(self, name: str) -> str:
        try:
            return _sha256((self.folder / name).read_bytes())
        except OSError:
            return ""


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _record(name: str) -> bool:
    folder, _, file = name.partition("/")
    return name == "pack.toml" or (folder in FOLDERS and "/" not in file and file.endswith(".toml"))


def _named(tables: list[Table]) -> set[str]:
    """The pictures that `tables` name, wherever they name them."""
    from kiosk.content.toml_tables import strings

    return {composed(text) for table in tables for _, text in strings(table) if text.startswith("media/")}


def _said(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value))
