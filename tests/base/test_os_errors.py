"""What the system refuses is told in words: no number, no name of an error, in both languages."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.error import URLError

import pytest

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import DAMAGED, FAILED, NO_ANSWER, ExplainedError, cause_of, cause_with_place


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_error_is_told_by_its_number_or_in_the_librarys_words(number: int) -> None:
    error = OSError(number, os.strerror(number), "/a/b")
    for said in (cause_of(error), cause_with_place(error)):
        assert re.search("[\u4e00-\u9fff]", said.zh)
        assert os.strerror(number) not in said.zh
        assert "Errno" not in said.en


@pytest.mark.parametrize(
    ("number", "zh"),
    [
        (errno.ENOSPC, "磁盘满了"),
        (errno.EACCES, "没有权限"),
        (errno.EROFS, "只能读"),
        (errno.ENOENT, "找不到"),
        (errno.EBUSY, "占用"),
        (errno.EIO, "磁盘读写出错"),
    ],
)
def test_the_common_ones_say_what_to_look_at(number: int, zh: str) -> None:
    assert zh in cause_of(OSError(number, "x")).zh


def test_the_file_is_named_where_it_is_known(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "no" / "file").read_bytes()
    assert cause_with_place(caught.value).zh == f"{tmp_path / 'no' / 'file'}：找不到这个文件或文件夹"


def test_our_own_and_wrapped_and_unknown_errors_are_told_too() -> None:
    assert cause_of(ExplainedError(Sentence("超过 1 MB", "too large"))).zh == "超过 1 MB"
    assert cause_of(URLError(ConnectionRefusedError(errno.ECONNREFUSED, "x"))) == NO_ANSWER
    assert cause_of(TimeoutError()) == NO_ANSWER
    assert cause_of(ValueError("raw words")) == FAILED
    assert cause_of(OSError("raw words")) == FAILED


def test_what_sqlite_refuses_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "usage.sqlite").write_bytes(b"no database at all" * 100)
    with (
        closing(sqlite3.connect(tmp_path / "usage.sqlite")) as database,
        pytest.raises(sqlite3.DatabaseError) as caught,
    ):
        database.execute("SELECT * FROM sqlite_master")
    assert cause_of(caught.value) == DAMAGED
    with pytest.raises(sqlite3.OperationalError) as caught_too:
        sqlite3.connect(tmp_path / "no" / "such.sqlite")
    assert "打不开" in cause_of(caught_too.value).zh
