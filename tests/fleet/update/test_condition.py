"""How a kiosk stands with its updates: one judgement for panel, doctor and whoever watches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.update.condition import SILENCE_S, condition
from kiosk.fleet.update.polling import staging_of
from kiosk.fleet.update.staging import Reason, Staged, Staging, Status
from kiosk.fleet.update.taken import taken, tell_taken
from kiosk.settings import Update

NOW = 1_796_000_000.0
GOOD = Status(NOW - 60, NOW - 60, 4, "a" * 32, None, NOW + 600)
STAGED = Staged("a" * 32, 4, "main", "repository", "now", NOW)


@pytest.fixture
def update(tmp_path: Path) -> Update:
    """The settings of a kiosk that knows its office."""
    (tmp_path / "root.json").write_bytes(b"{}")
    (tmp_path / "staging").mkdir()
    return Update(url="https://a.example", root=str(tmp_path / "root.json"), staging=str(tmp_path / "staging"))


def codes(update: Update, data: Path, now: float = NOW) -> list[str]:
    """The codes of what is wrong."""
    return [problem.code for problem in condition(update, data, now).problems]


def test_where_it_is_off_nothing_is_wrong(tmp_path: Path) -> None:
    stands = condition(Update(staging=str(tmp_path / "none"), root=str(tmp_path / "none")), tmp_path, NOW)
    assert (stands.used, stands.status, stands.problems) == (False, None, ())


def test_what_is_wrong_is_named(update: Update, tmp_path: Path) -> None:
    staging = Staging(Path(update.staging))
    assert codes(update, tmp_path) == ["silent"]
    staging.tell_status(GOOD)
    assert codes(update, tmp_path) == []
    staging.tell_status(GOOD._replace(reason=Reason("slow", Sentence("慢。", "Slow."))))
    assert codes(update, tmp_path) == ["slow"]
    tell_taken(tmp_path, STAGED, Sentence("坏了。", "Bad."), NOW)
    assert codes(update, tmp_path) == ["slow", "not-taken"]
    assert "坏了。" in condition(update, tmp_path, NOW).problems[1].sentence.zh
    Path(update.root).unlink()
    assert codes(update, tmp_path) == ["no-root", "not-taken"]


def test_an_updater_that_stopped_asking_is_told_but_not_in_quiet_hours_or_by_a_clock_that_was_never_set(
    update: Update, tmp_path: Path
) -> None:
    Staging(Path(update.staging)).tell_status(GOOD)
    late = GOOD.next + SILENCE_S + 1
    assert codes(update, tmp_path, late) == ["silent"]
    assert codes(replace(update, quiet="09:00-21:00"), tmp_path, late) == []
    assert codes(update, tmp_path, 0.0) == []


def test_quiet_hours_of_a_whole_day_are_told_whether_it_ever_asked_or_not(update: Update, tmp_path: Path) -> None:
    always = replace(update, quiet="00:00-24:00")
    for asked in (None, GOOD._replace(next=NOW - 9e6), GOOD):
        if asked:
            Staging(Path(update.staging)).tell_status(asked)
        assert codes(always, tmp_path) == ["quiet-always"]
    (told,) = condition(always, tmp_path, NOW).problems
    assert "永远不会取新内容" in told.sentence.zh
    assert "00:00-24:00" in told.sentence.en
    assert codes(replace(update, quiet="00:00-23:59"), tmp_path) == []


def test_what_was_made_of_a_staged_release_is_remembered(tmp_path: Path) -> None:
    assert taken(tmp_path) is None
    tell_taken(tmp_path, STAGED, None, NOW)
    told = taken(tmp_path)
    assert told is not None
    assert told.answers(STAGED)
    assert not told.answers(STAGED._replace(number=5))


@pytest.mark.parametrize("moment", [-1e15, 1e15])
def test_moments_that_no_calendar_has_are_told_all_the_same(update: Update, tmp_path: Path, moment: float) -> None:
    Staging(Path(update.staging)).tell_status(GOOD._replace(polled=moment, next=0.0))
    assert codes(update, tmp_path) == ["silent"]


def test_the_folder_of_a_person_who_is_none_is_a_folder_of_that_name(tmp_path: Path) -> None:
    of_nobody = Update(url="https://127.0.0.1", root="~nobody-at-all/root.json", staging="~nobody-at-all/staging")
    assert codes(of_nobody, tmp_path) == ["no-root"]
    assert staging_of(of_nobody).folder == Path("~nobody-at-all/staging").absolute()


@pytest.mark.parametrize("nonsense", [b"", b"{}", b"[]", b"[" * 999, b'{"polled": "x"}', b"\xff" * 10, b" " * 99_999])
def test_nonsense_in_its_files_is_nothing(update: Update, tmp_path: Path, nonsense: bytes) -> None:
    staging = Staging(Path(update.staging))
    for file in (staging.status_file, staging.staged_file, tmp_path / "taken.json"):
        file.write_bytes(nonsense)
    assert codes(update, tmp_path) == ["silent"]
    assert staging.staged() is None
