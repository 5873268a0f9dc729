"""A catalogue file opened so that nothing written in it acts: read-only, no views or triggers trusted, little of everything."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

SCHEMA_FILE = Path(__file__).with_name("schema.sql")
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 8 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 64 << 10,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 64,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 8,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 64,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 256,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
STEPS = 50_000
"""Of SQLite's own, between two looks at the clock; some hundred thousand take a millisecond or two."""
MOST_ENTRIES = 100
"""Tables and indexes that are looked at."""

Entry = tuple[object, ...]


def opened(file: Path, over: Callable[[], bool]) -> sqlite3.Connection:
    """The database in `file`, to read only. What is asked of it ends with an error once `over` answers yes.

    Raises sqlite3.Error when there is none.
    """
    database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        for limit, most in LIMITS.items():
            database.setlimit(limit, most)
        database.set_progress_handler(over, STEPS)
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "mmap_size = 0"):
            database.execute(f"PRAGMA {setting}").close()
    except sqlite3.Error:
        database.close()
        raise
    return database


def schema_of(database: sqlite3.Connection) -> frozenset[Entry]:
    """Every table, index, view and trigger of a database: its kind, its name, the table it is of, and its words."""
    rows = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchmany(MOST_ENTRIES)
    return frozenset(rows)


@lru_cache(maxsize=1)
def schema() -> frozenset[Entry]:
    """What `schema_of` says of a catalogue that this program wrote."""
    database = sqlite3.connect(":memory:")
    try:
        database.executescript(SCHEMA_FILE.read_text("utf-8"))
        return schema_of(database)
    finally:
        database.close()
