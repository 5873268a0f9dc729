"""Three starts that fail lead one step down, and a record of them that is damaged keeps nobody from starting."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.device.start_record import AS_CHOSEN, StartMode, StartRecord

OLD, NEW, OTHER = "a" * 32, "b" * 32, "c" * 32


def nowhere(good: str) -> str:
    """There is no release to go back to."""
    return ""


def start(data: Path, pointed: str, back: Callable[[str], str] = nowhere, safe: bool = False) -> StartMode:
    """A start that begins and is never heard of again."""
    return StartRecord(data, lambda: datetime(2026, 11, 24, 9, 30)).begin(pointed, back, safe)


def start_well(data: Path, pointed: str) -> None:
    """A start that lasts."""
    starts = StartRecord(data)
    starts.begin(pointed, nowhere)
    starts.good(pointed)


def steps(data: Path, pointed: str, times: int, back: Callable[[str], str] = nowhere) -> list[str]:
    """How each of so many failing starts was made."""
    return [start(data, pointed, back).step for _ in range(times)]


def test_a_new_release_that_fails_three_times_gives_way_to_the_one_that_ran_well(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    start_well(tmp_path, OLD)
    assert steps(tmp_path, NEW, 3, lambda _: pytest.fail("too early")) == ["chosen"] * 3
    asked: list[str] = []
    standing = start(tmp_path, NEW, lambda good: asked.append(good) or good)  # type: ignore[func-returns-value]
    assert (asked, standing.step, standing.pointed) == ([OLD], "chosen", OLD)
    (why,) = standing.why
    assert "2026-11-24 09:30：连续三次没有启动成功" in why
    assert "three starts in a row failed, so the earlier release aaaaaaaaaaaa is shown again" in why
    assert why in caplog.text
    assert start(tmp_path, OLD).why == standing.why, "the reason stays for as long as the release does"
    assert start(tmp_path, OTHER) == StartMode("chosen", OTHER)


def test_a_release_that_ran_well_is_never_switched_away_from(tmp_path: Path) -> None:
    start_well(tmp_path, OLD)
    standings = steps(tmp_path, OLD, 10, lambda _: pytest.fail("the pointer stays"))
    assert standings == ["chosen"] * 3 + ["builtin"] * 3 + ["software"] * 4


def test_without_a_release_to_go_back_to_the_built_in_one_is_next(tmp_path: Path) -> None:
    start_well(tmp_path, "")
    assert steps(tmp_path, NEW, 7) == ["chosen"] * 3 + ["builtin"] * 3 + ["software"]


def test_where_the_built_in_release_is_shown_anyway_software_rendering_is_next(tmp_path: Path) -> None:
    assert steps(tmp_path, "", 4) == ["chosen"] * 3 + ["software"]


def test_a_lower_step_that_starts_well_stays_until_something_else_is_chosen(tmp_path: Path) -> None:
    start_well(tmp_path, OLD)
    steps(tmp_path, OLD, 4)
    for _ in range(5):
        start_well(tmp_path, OLD)
    assert start(tmp_path, OLD).builtin
    assert start(tmp_path, OTHER) == StartMode("chosen", OTHER)


def test_a_restart_by_staff_tries_again_what_failed(tmp_path: Path) -> None:
    steps(tmp_path, OLD, 7)
    starts = StartRecord(tmp_path)
    assert starts.begin(OLD, nowhere).software
    starts.again()
    assert start(tmp_path, OLD) == StartMode("chosen", OLD)


def test_another_version_of_the_program_begins_as_staff_chose_and_knows_what_ran_well(tmp_path: Path) -> None:
    start_well(tmp_path, OLD)
    assert steps(tmp_path, OLD, 3) == ["chosen"] * 3
    newer = StartRecord(tmp_path, program="9.9")
    assert newer.begin(OLD, nowhere) == StartMode("chosen", OLD)
    for _ in range(3):
        standing = StartRecord(tmp_path, program="9.9").begin(OLD, nowhere)
    assert standing.builtin
    assert start(tmp_path, OLD) == StartMode("chosen", OLD), "and so does the version before, when it is put back"
    assert json.loads((tmp_path / "starts.json").read_text())["good"] == OLD


def test_starts_that_are_good_in_between_are_not_in_a_row(tmp_path: Path) -> None:
    for _ in range(3):
        assert steps(tmp_path, OLD, 2) == ["chosen"] * 2
        start_well(tmp_path, OLD)


def test_what_ran_in_a_lower_step_is_not_what_ran_well(tmp_path: Path) -> None:
    start_well(tmp_path, OLD)
    steps(tmp_path, NEW, 4)
    starts = StartRecord(tmp_path)
    assert starts.begin(NEW, nowhere).builtin
    starts.good("")
    assert json.loads((tmp_path / "starts.json").read_text())["good"] == OLD


def test_a_safe_start_is_the_lowest_step_and_is_not_counted(tmp_path: Path) -> None:
    steps(tmp_path, OLD, 2)
    before = (tmp_path / "starts.json").read_bytes()
    starts = StartRecord(tmp_path)
    standing = starts.begin(OLD, nowhere, safe=True)
    starts.good("")
    assert (standing.builtin, standing.software) == (True, True)
    assert "以安全方式启动" in standing.why[-1]
    assert "started safe" in standing.why[-1]
    assert (tmp_path / "starts.json").read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 60_000,
        b" " * 70_000,
        b'{"begun": -1, "step": "chosen", "good": null, "pointed": "", "why": []}',
        b'{"begun": true, "step": "chosen", "good": null, "pointed": "", "why": []}',
        b'{"begun": 1, "step": "up", "good": null, "pointed": "", "why": []}',
        b'{"begun": 1, "step": ["chosen"], "good": 3, "pointed": "", "why": []}',
        b'{"begun": 1, "step": "chosen", "good": null, "pointed": "", "why": [3]}',
    ],
)
def test_a_damaged_record_is_begun_anew(tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "starts.json").write_bytes(content)
    assert start(tmp_path, OLD) == StartMode("chosen", OLD)
    assert "begun anew" in caplog.text
    assert json.loads((tmp_path / "starts.json").read_text())["begun"] == 1


def test_a_record_that_cannot_be_read_or_written_keeps_nobody_from_starting(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "starts.json").mkdir()
    assert start(tmp_path, "") == AS_CHOSEN
    assert "cannot be written" in caplog.text
    assert steps(tmp_path / "not there", OLD, 5) == ["chosen"] * 5
    assert all(record.levelno == logging.WARNING for record in caplog.records)


class PowerCut(BaseException):
    """The machine is off."""


@pytest.mark.parametrize("last", range(5))
def test_a_power_cut_leaves_the_old_record_or_the_new_one(
    tmp_path: Path, last: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(tmp_path, OLD)
    old = (tmp_path / "starts.json").read_bytes()
    left = last
    synced: set[int] = set()

    def step() -> None:
        nonlocal left
        if left == 0:
            fresh = tmp_path / f".starts.json.{os.getpid()}.new"
            for file in (fresh, tmp_path / "starts.json"):
                if file.exists() and file.stat().st_ino not in synced and file.read_bytes() != old:
                    os.truncate(file, 0)
            raise PowerCut
        left -= 1

    def fsync(handle: int, really: Callable[[int], None] = os.fsync) -> None:
        step()
        really(handle)
        synced.add(os.fstat(handle).st_ino)

    def moved(self: Path, target: Path, really: Callable[..., Any] = Path.replace) -> None:
        step()
        really(self, target)
        step()

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        patch.setattr(Path, "replace", moved)
        if last < 4:
            with pytest.raises(PowerCut):
                start(tmp_path, OLD)
        else:
            start(tmp_path, OLD)
    assert json.loads((tmp_path / "starts.json").read_text())["begun"] == (1 if last < 2 else 2)
    assert start(tmp_path, OLD).step == "chosen"


def test_what_made_the_program_start_again_is_counted_by_its_cause(tmp_path: Path) -> None:
    def begun(boot: str) -> StartRecord:
        starts = StartRecord(tmp_path, boot=boot)
        starts.begin("", nowhere)
        return starts

    assert begun("a").restarts == {}, "the first start ever is none again"
    starts = begun("a")
    assert starts.restarts == {"start": 1}, "the one before never ran for a minute"
    starts.good("")
    starts = begun("a")
    assert starts.restarts == {"start": 1, "crash": 1}, "it had run well, and was gone"
    starts.good("")
    starts.ended("staff")
    starts = begun("b")
    assert starts.restarts == {"start": 1, "crash": 1, "staff": 1}, "it had ended in order before the machine went down"
    starts = begun("c")
    assert starts.restarts["power"] == 1
    starts.good("")
    starts.ended("stopped")
    assert begun("c").restarts == {"start": 1, "crash": 1, "staff": 1, "power": 1, "stopped": 1}


def test_a_safe_start_leaves_the_causes_alone(tmp_path: Path) -> None:
    StartRecord(tmp_path, boot="a").begin("", nowhere)
    before = (tmp_path / "starts.json").read_bytes()
    safe = StartRecord(tmp_path, boot="a")
    safe.begin("", nowhere, safe=True)
    safe.ended("stopped")
    assert (tmp_path / "starts.json").read_bytes() == before


def test_a_record_of_an_earlier_program_goes_on_without_causes(tmp_path: Path) -> None:
    old = {"begun": 0, "step": "chosen", "good": OLD, "pointed": OLD, "why": []}
    (tmp_path / "starts.json").write_text(json.dumps(old), "utf-8")
    starts = StartRecord(tmp_path, boot="a")
    starts.begin(OLD, nowhere)
    assert (json.loads((tmp_path / "starts.json").read_text())["good"], starts.restarts) == (OLD, {})
