"""usage.sqlite in the data folder: how often what happened in which hour. Nothing finer than the hour, nothing about anybody.

A row is (hour of the wall clock as "2026-11-26T10", kind, key, count). Rows are kept for KEPT_DAYS.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_of
from kiosk.base.wall_clock import is_set

FILE = "usage.sqlite"
SCHEMA = 1
KEPT_DAYS = 400
CONFIRMING_DAYS = 7
"""So many days must have been counted in the last 30 before anything is pruned: a clock set years ahead for a day or two
must not wipe everything out."""
PATIENCE_S = 5.0
"""How long another process may keep the file to itself."""
BAD_KEPT = 3
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Cell(NamedTuple):
    """What is counted: the hour, the kind (see counts.Kind) and which."""

    hour: str
    kind: str
    key: str


class LogError(SentenceError):
    """The record of usage cannot be read or written."""


class _Damaged(SentenceError):
    """The file is no sound database."""


def hour_of(now: datetime) -> str:
    """The hour of `now` as rows name it; empty when the clock has not been set."""
    return now.strftime("%Y-%m-%dT%H") if is_set(now) else ""


class Log:
    """The record in the folder `data`. It is opened, and its file made, by the first `add`; one thread at a time may use it."""

    def __init__(self, data: Path) -> None:
        self.file = data / FILE
        self._database: sqlite3.Connection | None = None
        self._reading = False
        self._pruned: date | None = None

    @classmethod
    def reading(cls, data: Path) -> Log:
        """The record as it stands, to read only, while a kiosk may be writing it; empty when there is none yet.

        Raises LogError when it cannot be read.
        """
        log = cls(data)
        log._reading = True
        try:
            _ordinary(log.file)
            log._database = _opened_to_read(log.file)
        except (_Damaged, sqlite3.Error, OSError) as error:
            raise _unreadable(log.file, error) from error
        return log

    def add(self, counted: Mapping[Cell, int], now: datetime) -> tuple[str, ...]:
        """Add counts, all or none of them; returns what there is to tell staff, in zh and en, usually nothing.

        A damaged file is moved aside and begun anew. Raises LogError when nothing could be written.
        """
        notices: list[str] = []
        try:
            if self._database is not None and not self.file.exists():
                self.close()
            try:
                self._write(counted, now)
            except _Damaged as error:
                self.close()
                notices.append(_moved(self.file, _aside(self.file, now), error.sentence).in_one_line)
                self._write(counted, now)
        except (_Damaged, sqlite3.Error, OSError) as error:
            self.close()
            raise _unwritable(self.file, error) from error
        except LogError:
            self.close()
            raise
        return tuple(notices)

    def rows(self, first: date, last: date) -> list[tuple[Cell, int]]:
        """Everything counted from `first` to `last`, both included. Raises LogError when it cannot be read."""
        query = "SELECT hour, kind, key, count FROM counted WHERE hour >= ? AND hour < ? ORDER BY hour, kind, key"
        try:
            database = self._database or self._open()
            days = (first.isoformat(), (last + timedelta(1)).isoformat())
            return [(Cell(hour, kind, key), count) for hour, kind, key, count in database.execute(query, days)]
        except (_Damaged, sqlite3.Error, OSError) as error:
            raise _unreadable(self.file, error) from error

    def close(self) -> None:
        """Let go of the file; a closed record that is written to opens again."""
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = self._pruned = None

    def _write(self, counted: Mapping[Cell, int], now: datetime) -> None:
        try:
            database = self._database or self._open()
            with _transaction(database):
                database.executemany(
                    "INSERT INTO counted VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (hour, kind, key) DO UPDATE SET count = count + excluded.count",
                    [(*cell, count) for cell, count in counted.items()],
                )
                if self._pruned != now.date():
                    _prune(database, now)
            self._pruned = now.date()
        except sqlite3.Error as error:
            if _is_damage(error):
                raise _Damaged(str(error), str(error)) from error
            raise

    def _open(self) -> sqlite3.Connection:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        _ordinary(self.file)
        unclean = Path(f"{self.file}-wal").exists()
        database = sqlite3.connect(self.file, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False)
        try:
            if unclean:
                (found,) = database.execute("PRAGMA integrity_check(1)").fetchone()
                if found != "ok":
                    raise _Damaged(found, found)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            _prepare(database, self.file)
        except sqlite3.Error as error:
            database.close()
            if _is_damage(error):
                raise _Damaged(str(error), str(error)) from error
            raise
        except (_Damaged, LogError):
            database.close()
            raise
        self._database = database
        return database


def _ordinary(file: Path) -> None:
    """Raise _Damaged where something else than a file stands in its place: a folder, a FIFO that nobody writes to."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISREG(file.stat().st_mode):
            raise _Damaged("不是普通文件", "no ordinary file")


@contextlib.contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _prepare(database: sqlite3.Connection, file: Path) -> None:
    """Make the table of a new file; refuse one that a newer program made."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA:
        raise LogError(
            f"{file} 由更新的程序写成，这个版本不往里记。请更新程序，或把这个文件移走。",
            f"{file} was written by a newer program; this one does not record into it. Update, or move the file away.",
        )
    if version < SCHEMA:
        with _transaction(database):
            database.execute(
                "CREATE TABLE IF NOT EXISTS counted (hour TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,"
                " count INTEGER NOT NULL, PRIMARY KEY (hour, kind, key)) WITHOUT ROWID"
            )
            database.execute(f"PRAGMA user_version = {SCHEMA}")


def _prune(database: sqlite3.Connection, now: datetime) -> None:
    """Forget what is older than KEPT_DAYS, when the clock has been where it is for CONFIRMING_DAYS."""
    since = (now - timedelta(30)).isoformat()
    (days,) = database.execute(
        "SELECT count(DISTINCT substr(hour, 1, 10)) FROM counted WHERE hour >= ? AND hour <= ?",
        (since, now.isoformat()),
    ).fetchone()
    if days >= CONFIRMING_DAYS:
        database.execute("DELETE FROM counted WHERE hour < ?", ((now.date() - timedelta(KEPT_DAYS)).isoformat(),))


def _opened_to_read(file: Path) -> sqlite3.Connection:
    if not file.exists():
        empty = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        _prepare(empty, file)
        return empty
    address = f"{file.absolute().as_uri()}?mode=ro"
    if not os.access(file.parent, os.W_OK) and not Path(f"{file}-wal").exists():
        address += "&immutable=1"
    database = sqlite3.connect(address, uri=True, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False)
    try:
        database.execute("SELECT count(*) FROM counted").fetchone()
    except sqlite3.Error:
        database.close()
        raise
    return database


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGED


def _aside(file: Path, now: datetime) -> Path:
    """Move a damaged file and what belongs to it out of the way; the newest BAD_KEPT of them stay."""
    name = f"{file.name}.bad-{now:%Y-%m-%d}"
    bad = file.with_name(name)
    for again in range(2, 1000):
        if not bad.exists():
            break
        bad = file.with_name(f"{name}-{again}")
    file.replace(bad)
    for ending in ("-wal", "-shm"):
        Path(f"{file}{ending}").unlink(missing_ok=True)
    older = sorted(file.parent.glob(f"{file.name}.bad-*"), key=lambda each: each.stat().st_mtime, reverse=True)
    for gone in [each for each in older if each != bad][BAD_KEPT - 1 :]:
        with contextlib.suppress(OSError):  # a folder that stood there stays
            gone.unlink(missing_ok=True)
    return bad


def _moved(file: Path, bad: Path, why: Sentence) -> Sentence:
    return Sentence(
        f"使用记录 {file} 已损坏（{why.zh}），已移到 {bad.name}，从头记起；展示不受影响。",
        f"The record of usage {file} is damaged ({why.en}); it was moved to {bad.name} and begun anew;"
        " what is shown is not touched.",
    )


def _unwritable(file: Path, error: Exception) -> LogError:
    why = cause_of(error)
    return LogError(
        f"使用情况没有记下来（{file}：{why.zh}）。请看磁盘是否已满、文件夹能否写入；展示不受影响。",
        f"Usage is not being recorded ({file}: {why.en}). See whether the disk is full and the folder can be written to;"
        " what is shown is not touched.",
    )


def _unreadable(file: Path, error: Exception) -> LogError:
    why = cause_of(error)
    return LogError(
        f"使用记录读不了（{file}：{why.zh}）。如果它已损坏，展示程序下次记录时会把它移开，从头记起。",
        f"The record of usage cannot be read ({file}: {why.en}). If it is damaged, the kiosk moves it aside and begins anew"
        " the next time it records.",
    )
