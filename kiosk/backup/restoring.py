"""Putting a backup back: everything is proven before anything is put in its place, and what was there is kept."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.backup.backup_file import COUNTS, PACK, SETTINGS, Backup, BackupError, damaged
from kiosk.backup.counted_rows import put_back
from kiosk.backup.making import PIECE, OnProgress
from kiosk.base.atomic_write import synced_path
from kiosk.base.os_errors import ExplainedError, cause_with_place
from kiosk.base.untrusted_input import MOST_BYTES
from kiosk.content.pack_files import write_whole
from kiosk.device.instance_lock import Busy, Lock
from kiosk.usage.usage_log import FILE, LogError

MOST_COUNTS = 200 << 20
BESIDE = ("-wal", "-shm")
"""What SQLite may leave beside a database."""
ROOM = 8 << 20
"""Bytes that a disk is left with."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where a backup is put: the pack's folder, and the settings file and the data folder for the counts where wanted."""

    pack: Path
    settings: Path | None = None
    data: Path | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and under which names what was there before is kept."""

    pack: Path
    settings: Path | None
    counts: int
    kept: tuple[Path, ...]


def in_the_way(backup: Backup, places: Places) -> list[Path]:
    """What stands where something would be put; it would be kept under another name."""
    wanted = [places.pack]
    if places.settings and backup.manifest.has_settings:
        wanted.append(places.settings)
    if places.data and backup.manifest.has_counts:
        wanted.append(places.data / FILE)
    return [path for path in wanted if os.path.lexists(path) and not (path == places.pack and _is_empty_folder(path))]


def restore(
    backup: Backup,
    places: Places,
    now: datetime,
    replace: bool = False,
    on_progress: OnProgress = lambda done, total: None,
) -> Restored:
    """Put a backup back. With `replace` what is in the way is moved aside, under a name with the day of `now`.

    What `on_progress` raises ends it before anything is in its place. Raises BackupError; what was there then stays.
    """
    there = in_the_way(backup, places)
    if there and not replace:
        raise BackupError(
            f"{there[0]} 已经有了，没有动它。换一个地方，或允许把它改名留着。",
            f"{there[0]} is there already and was not touched. Choose another place, or let it be kept under another name.",
        )
    fresh = places.pack.with_name(f".{places.pack.name}.{os.getpid()}.new")
    steps = _Steps()
    try:
        fresh.parent.mkdir(parents=True, exist_ok=True)
        _room_for(backup, fresh.parent)
        settings, counts = _unpacked(backup, fresh, on_progress)
        data = places.data if counts else None
        with Lock(data) if data else contextlib.nullcontext():  # no kiosk counts there meanwhile
            for path in there:
                steps.move_aside(path, now)
            steps.put(places.pack)
            _to_place(fresh, places.pack)
            if places.settings and settings:
                steps.put(places.settings)
                write_whole(places.settings, settings)
            rows = 0
            if data:
                steps.put(data / FILE)
                rows = put_back(counts, data, now)
    except BaseException as error:
        steps.undo()
        if isinstance(error, OSError):
            why = cause_with_place(error)
            raise BackupError(f"没有恢复：{why.zh}。", f"Nothing was restored: {why.en}.") from error
        if isinstance(error, ValueError):
            raise damaged(COUNTS) from error
        if isinstance(error, (LogError, Busy)):
            raise BackupError(error.sentence.zh, error.sentence.en) from error
        raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    written = places.settings if places.settings and settings else None
    return Restored(places.pack, written, rows, steps.kept)


class _Steps:
    """What was done so far, so that it can be undone."""

    def __init__(self) -> None:
        self._aside: list[tuple[Path, Path]] = []
        self._put: list[Path] = []

    @property
    def kept(self) -> tuple[Path, ...]:
        """The names under which what was there before is kept."""
        return tuple(kept for path, kept in self._aside if not path.name.endswith(BESIDE))

    def move_aside(self, path: Path, now: datetime) -> None:
        """Keep what is there under another name; what SQLite has beside a database goes with it."""
        kept = _free(path, now)
        for end in ("", *BESIDE):
            if not end or os.path.lexists(f"{path}{end}"):
                Path(f"{path}{end}").rename(f"{kept}{end}")
                self._aside.append((Path(f"{path}{end}"), Path(f"{kept}{end}")))

    def put(self, path: Path) -> None:
        """From now on what stands at `path`, which is free, is new."""
        self._put.append(path)

    def undo(self) -> None:
        """Take away what is new, and bring back what was there."""
        for path in reversed(self._put):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            for end in ("", *BESIDE):
                with contextlib.suppress(OSError):
                    Path(f"{path}{end}").unlink(missing_ok=True)
        for path, kept in reversed(self._aside):
            with contextlib.suppress(OSError):
                kept.rename(path)


def _room_for(backup: Backup, folder: Path) -> None:
    needed, free = backup.manifest.size + ROOM, shutil.disk_usage(folder).free
    if needed > free:
        raise BackupError(
            f"磁盘放不下：要 {needed >> 20} MB，只剩 {free >> 20} MB。清出地方，或换一个磁盘。",
            f"The disk has no room: {needed >> 20} MB are needed, {free >> 20} MB are left. Make room, or take another disk.",
        )


def _unpacked(backup: Backup, fresh: Path, on_progress: OnProgress) -> tuple[bytes, bytes]:
    """Take everything out, proving each file: the pack into `fresh`; returns the settings and the counts."""
    names = backup.manifest.pack_files
    shutil.rmtree(fresh, ignore_errors=True)
    for at, name in enumerate(names):
        on_progress(at, len(names))
        target = fresh / name.removeprefix(PACK)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as out:
            _proven(backup, name, out.write)
    on_progress(len(names), len(names))
    parts: dict[str, bytes] = {}
    for name, most in ((SETTINGS, MOST_BYTES), (COUNTS, MOST_COUNTS)):
        if name in backup.manifest.files:
            if backup.manifest.files[name].size > most:
                raise damaged(name)
            pieces: list[bytes] = []
            _proven(backup, name, pieces.append)
            parts[name] = b"".join(pieces)
    return parts.get(SETTINGS, b""), parts.get(COUNTS, b"")


def _proven(backup: Backup, name: str, write: Callable[[bytes], object]) -> None:
    """Hand a file's bytes on; raises BackupError when they are not those that were put in."""
    sha = hashlib.sha256()
    try:
        with backup.media.open(name) as source:
            while piece := source.read(PIECE):
                sha.update(piece)
                write(piece)
    except ExplainedError as error:
        raise damaged(name) from error
    if sha.hexdigest() != backup.manifest.files[name].sha256:
        raise damaged(name)


def _to_place(fresh: Path, pack: Path) -> None:
    """Give the pack its name; an empty folder gives way."""
    for folder, _, files in os.walk(fresh, topdown=False):
        for name in files:
            synced_path(Path(folder, name))
    if _is_empty_folder(pack):
        pack.rmdir()
    fresh.rename(pack)


def _free(path: Path, now: datetime) -> Path:
    """A name beside `path` that nothing has, with the day of `now`."""
    number, kept = 1, path.with_name(f"{path.name}.before-{now:%Y-%m-%d}")
    while os.path.lexists(kept):
        number += 1
        kept = path.with_name(f"{path.name}.before-{now:%Y-%m-%d}-{number}")
    return kept


def _is_empty_folder(path: Path) -> bool:
    try:
        return path.is_dir() and not path.is_symlink() and not any(path.iterdir())
    except OSError:
        return False
