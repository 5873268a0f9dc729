"""The record lives through kills, damage, full disks and wrong clocks."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.usage.usage_log import KEPT_DAYS, Cell, Log, LogError, hour_of

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 26, 10, 30)
TEA = Cell("2026-11-26T10", "page", "product/da-hong-pao")


@contextmanager
def no_file_may_grow_over(size: int) -> Iterator[None]:
    """A disk on which every file is full at `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def whole(log: Log) -> dict[Cell, int]:
    """Everything in it."""
    return dict(log.rows(date(1970, 1, 1), date(2199, 1, 1)))


def test_counts_of_an_hour_add_up_across_writings_and_openings(tmp_path: Path) -> None:
    log = Log(tmp_path)
    assert log.add({TEA: 2}, NOW) == ()
    log.add({TEA: 1, Cell("2026-11-26T11", "visit", ""): 1}, NOW)
    log.close()
    log.add({TEA: 4}, NOW)
    log.close()
    assert whole(Log.reading(tmp_path)) == {TEA: 7, Cell("2026-11-26T11", "visit", ""): 1}


def test_nothing_is_made_until_something_is_counted(tmp_path: Path) -> None:
    Log(tmp_path).close()
    assert whole(Log.reading(tmp_path)) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_read_while_the_kiosk_writes_it(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.add({TEA: 1}, NOW)
    reading = Log.reading(tmp_path)
    log.add({TEA: 1}, NOW)
    assert whole(reading) == {TEA: 2}
    with pytest.raises(LogError, match="can only be read"):
        reading.add({TEA: 1}, NOW)
    log.close()


def test_a_writer_killed_in_mid_batch_leaves_whole_batches(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.usage.counting_process", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout
        for _ in range(40):
            said = int(writer.stdout.readline())
        writer.kill()
        said = max([said, *(int(line) for line in writer.stdout if line.endswith("\n"))])
    assert (tmp_path / "usage.sqlite-wal").exists()
    log = Log(tmp_path)
    assert log.add({TEA: 1}, NOW) == ()
    counts = {count for cell, count in whole(log).items() if cell != TEA}
    assert len(counts) == 1
    assert counts <= {said, said + 1}
    log.close()


@pytest.mark.parametrize("unclean", [True, False], ids=["after a kill", "after a close"])
@pytest.mark.parametrize("damage", ["head", "middle", "no database"])
def test_a_damaged_record_is_moved_aside_and_begun_anew(tmp_path: Path, damage: str, unclean: bool) -> None:
    log = Log(tmp_path)
    log.add({Cell("2026-11-26T10", "page", f"product/{at:05}"): 1 for at in range(2000)}, NOW)
    log.close()
    content = bytearray(log.file.read_bytes())
    if damage == "no database":
        content = bytearray("不是数据库".encode() * 500)
    else:
        start = 0 if damage == "head" else 4096
        content[start : start + 8192] = b"\xa5" * 8192
    log.file.write_bytes(content)
    if unclean:
        Path(f"{log.file}-wal").touch()
    (told,) = log.add({TEA: 3}, NOW)
    assert "usage.sqlite.bad-2026-11-26" in told
    assert "已损坏" in told
    assert "begun anew" in told
    assert (tmp_path / "usage.sqlite.bad-2026-11-26").read_bytes() == content
    assert whole(log) == {TEA: 3}
    log.close()


def test_records_moved_aside_do_not_pile_up_and_do_not_replace_one_another(tmp_path: Path) -> None:
    log = Log(tmp_path)
    for _ in range(6):
        log.close()
        log.file.write_bytes(b"spoilt " * 1000)
        assert len(log.add({TEA: 1}, NOW)) == 1
    assert len(list(tmp_path.glob("*.bad-*"))) == 3
    log.close()


def test_a_full_disk_is_said_in_words_and_what_was_there_stays(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.add({TEA: 1}, NOW)
    many = {Cell("2026-11-26T10", "page", f"product/{at:05}"): 1 for at in range(3000)}
    with no_file_may_grow_over(64 << 10), pytest.raises(LogError, match="磁盘是否已满") as wrong:
        log.add(many, NOW)
    assert "Usage is not being recorded" in str(wrong.value)
    assert log.add({TEA: 1}, NOW) == ()
    assert whole(log) == {TEA: 2}
    log.close()


def test_a_folder_that_cannot_be_written_to_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LogError, match="Usage is not being recorded"):
        Log(tmp_path / "file").add({TEA: 1}, NOW)


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_moved_aside_and_never_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "usage.sqlite")
    with pytest.raises(LogError, match="cannot be read"):
        Log.reading(tmp_path)
    log = Log(tmp_path)
    (told,) = log.add({TEA: 1}, NOW)
    assert "moved to usage.sqlite.bad-2026-11-26" in told
    assert whole(log) == {TEA: 1}
    log.close()


def test_a_record_deleted_under_the_running_kiosk_is_made_again(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.add({TEA: 1}, NOW)
    for file in tmp_path.iterdir():
        file.unlink()
    log.add({TEA: 2}, NOW)
    assert whole(Log.reading(tmp_path)) == {TEA: 2}
    log.close()


def test_a_newer_programs_record_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "usage.sqlite") as newer:
        newer.execute("PRAGMA user_version = 9")
    newer.close()
    before = (tmp_path / "usage.sqlite").read_bytes()
    with pytest.raises(LogError, match="newer program"):
        Log(tmp_path).add({TEA: 1}, NOW)
    assert [file.name for file in tmp_path.iterdir() if ".bad" in file.name] == []
    assert sqlite3.connect(tmp_path / "usage.sqlite").execute("PRAGMA user_version").fetchone() == (9,)
    assert before[:16] == (tmp_path / "usage.sqlite").read_bytes()[:16]


def test_a_damaged_record_is_told_to_who_reads_it_and_not_touched(tmp_path: Path) -> None:
    (tmp_path / "usage.sqlite").write_bytes(b"spoilt " * 1000)
    with pytest.raises(LogError, match="cannot be read"):
        Log.reading(tmp_path)
    assert (tmp_path / "usage.sqlite").read_bytes() == b"spoilt " * 1000


def filled(log: Log, last: datetime, days: int) -> None:
    """A visit on each of the `days` days up to `last`, written as one batch before anything can be pruned."""
    hours = {Cell(hour_of(last - timedelta(back)), "visit", ""): 1 for back in range(days)}
    log.add(hours, last)


def test_what_is_older_than_400_days_goes_at_the_next_opening_and_each_day(tmp_path: Path) -> None:
    log = Log(tmp_path)
    filled(log, NOW, KEPT_DAYS + 60)
    oldest = (NOW - timedelta(KEPT_DAYS)).date().isoformat()
    assert min(whole(log)).hour[:10] == oldest
    log.add({TEA: 1}, NOW + timedelta(hours=1))
    log.add({TEA: 1}, NOW + timedelta(10))
    assert min(whole(log)).hour[:10] == (NOW + timedelta(10 - KEPT_DAYS)).date().isoformat()
    log.close()
    log.add({TEA: 1}, NOW + timedelta(12))
    assert min(whole(log)).hour[:10] == (NOW + timedelta(12 - KEPT_DAYS)).date().isoformat()
    log.close()


@pytest.mark.parametrize(
    "wrong", [datetime(1970, 1, 1), datetime(2023, 12, 31), datetime(2025, 6, 1), datetime(2099, 1, 1)]
)
def test_a_clock_that_jumps_wipes_nothing_out(tmp_path: Path, wrong: datetime) -> None:
    log = Log(tmp_path)
    filled(log, NOW, 100)
    log.close()
    before = whole(Log.reading(tmp_path))
    log.add({Cell(hour_of(wrong) or TEA.hour, "page", "map"): 1}, wrong)
    log.add({TEA: 1}, NOW)
    after = whole(log)
    assert before.items() <= after.items()
    assert after[TEA] == 1
    log.close()


def test_a_copied_record_on_a_disk_that_is_read_only_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log(tmp_path)
    log.add({TEA: 5}, NOW)
    log.close()
    (tmp_path / "copy").mkdir()
    shutil.copy(log.file, tmp_path / "copy")
    monkeypatch.setattr("os.access", lambda *_: False)
    assert whole(Log.reading(tmp_path / "copy")) == {TEA: 5}
    assert [file.name for file in (tmp_path / "copy").iterdir()] == ["usage.sqlite"]
