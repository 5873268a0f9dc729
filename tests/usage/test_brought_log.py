"""A record that somebody brought: read as it is, or refused in a sentence."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from kiosk.usage.brought_log import BroughtLog
from kiosk.usage.summary import EXACT, summarise
from kiosk.usage.usage_log import FILE, LogError
from tests.usage.example_counts import BASE, NAMES, record


def test_a_copy_under_any_name_tells_what_was_counted_up_to_its_last_day(tmp_path: Path) -> None:
    record(tmp_path, BASE).close()
    copy = (tmp_path / FILE).rename(tmp_path / "hall.sqlite")
    before = copy.read_bytes()
    with contextlib.closing(BroughtLog(copy)) as log:
        assert str(log.last) == "2026-11-25"
        assert log.last
        told = summarise(log, NAMES, log.last, 7, EXACT)
    assert {figure.key: figure.count for figure in told.words} == {"longjing": 7}
    assert copy.read_bytes() == before


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE other (a)",
        "CREATE VIEW counted AS SELECT 'a' AS hour, 'b' AS kind, 'c' AS key, 1 AS count",
        "CREATE TABLE counted (hour, kind, key, count); CREATE VIEW v AS SELECT 1",
    ],
)
def test_another_database_is_refused_with_the_name_of_the_file_that_is_meant(tmp_path: Path, made: str) -> None:
    file = tmp_path / "x.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript(made)
    with pytest.raises(LogError, match=r"x\.sqlite 不是使用记录.*usage\.sqlite"):
        BroughtLog(file)


def test_no_database_and_no_file_are_refused_too_and_odd_numbers_are(tmp_path: Path) -> None:
    (tmp_path / "t.sqlite").write_text("words, many words" * 100)
    for name in ("t.sqlite", "none.sqlite"):
        with pytest.raises(LogError):
            BroughtLog(tmp_path / name)
    record(tmp_path, BASE).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("UPDATE counted SET count = 'many'")
        database.commit()
    with contextlib.closing(BroughtLog(tmp_path / FILE)) as log:
        assert log.last
        with pytest.raises(LogError):
            log.rows(log.last, log.last)
