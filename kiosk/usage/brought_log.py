"""A record of usage that somebody brought from another machine: a copy of its usage.sqlite, in which nothing written acts."""

from __future__ import annotations

import sqlite3
import time
from datetime import date
from pathlib import Path

from kiosk.usage.usage_log import FILE, Cell, Log, LogError

PATIENCE_S = 10.0
"""Seconds after which reading is given up."""
STEPS = 50_000
LONGEST = 1 << 16
"""Bytes of one value."""
COLUMNS = ("hour", "kind", "key", "count")
MOST_ROWS = 5_000_000
FIRST, LAST = "2000-01-01", "2100-01-01"


class BroughtLog(Log):
    """The record in `file`, to read only. Raises LogError when it is none."""

    def __init__(self, file: Path) -> None:
        super().__init__(file.parent)
        self.file = file
        self._until = time.monotonic() + PATIENCE_S
        try:
            self._database = self._opened()
            self.last = self._last_day()
        except (sqlite3.Error, OSError, ValueError) as error:
            self.close()
            raise _no_record(file) from error

    def rows(self, first: date, last: date) -> list[tuple[Cell, int]]:
        """Everything counted from `first` to `last`, both included. Raises LogError when something else stands there."""
        self._until = time.monotonic() + PATIENCE_S
        found = super().rows(first, last)
        sound = (all(isinstance(part, str) for part in cell) and _is_count(count) for cell, count in found)
        if not all(sound):
            raise _no_record(self.file)
        return found

    def _opened(self) -> sqlite3.Connection:
        if not self.file.is_file():
            raise OSError(2, "no ordinary file", str(self.file))
        address = f"{self.file.absolute().as_uri()}?mode=ro&immutable=1"
        database = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
            database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            database.set_progress_handler(lambda: time.monotonic() > self._until, STEPS)
            for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "mmap_size = 0"):
                database.execute(f"PRAGMA {setting}").close()
            kinds = database.execute("SELECT type, name FROM sqlite_master").fetchmany(9)
            columns = tuple(name for _, name, *_ in database.execute("PRAGMA table_info(counted)").fetchmany(9))
            if kinds != [("table", "counted")] or columns != COLUMNS:
                raise ValueError("another table")
        except (sqlite3.Error, ValueError):
            database.close()
            raise
        return database

    def _last_day(self) -> date | None:
        assert self._database is not None
        query = "SELECT max(hour), count(*) FROM counted WHERE hour >= ? AND hour < ?"
        latest, rows = self._database.execute(query, (FIRST, LAST)).fetchone()
        if rows > MOST_ROWS:
            raise ValueError("too many rows")
        return date.fromisoformat(str(latest)[:10]) if latest else None


def _is_count(count: object) -> bool:
    return isinstance(count, int) and 0 <= count < 1 << 53


def _no_record(file: Path) -> LogError:
    return LogError(
        f"{file.name} 不是使用记录，或已损坏。请选触摸屏数据文件夹里 {FILE} 的副本。",
        f"{file.name} is no record of usage, or it is damaged. Choose a copy of {FILE} from a kiosk's data folder.",
    )
