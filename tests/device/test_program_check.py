"""What the doctor says of the program's version: on trial, put back, or nothing to say."""

from __future__ import annotations

from pathlib import Path

from kiosk import __version__
from kiosk.device.program_check import REFUSED, TRIAL, version
from tests.device.roots import put

TOLD = """\
Explanation: 2026-12-05 03:12 三次没有启动成功 three starts failed:
Package: nanping-kiosk
Pin: version 0.2.0
Pin-Priority: -1
"""


def test_a_machine_without_upgrades_says_which_version_it_has(tmp_path: Path) -> None:
    row = version(tmp_path)
    assert row.state == "ok"
    assert __version__ in row.zh
    assert __version__ in row.en


def test_a_version_that_did_not_start_is_named_with_the_day_the_reason_and_how_to_try_it_again(tmp_path: Path) -> None:
    put(tmp_path, str(REFUSED), TOLD)
    row = version(tmp_path)
    assert row.state == "note"
    for sentence in (row.zh, row.en):
        assert "0.2.0" in sentence
        assert "2026-12-05 03:12" in sentence
        assert f"sudo rm /{REFUSED}" in sentence


def test_a_version_on_trial_is_told_as_such_even_where_its_link_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / TRIAL).parent.mkdir(parents=True)
    (tmp_path / TRIAL).symlink_to("/none")
    assert "on trial" in version(tmp_path).en
    assert "试用" in version(tmp_path).zh


def test_preferences_that_somebody_wrote_for_other_ends_are_no_news(tmp_path: Path) -> None:
    put(tmp_path, str(REFUSED), b"Package: nanping-kiosk\nPin: release o=\xff\nPin-Priority: 500\n")
    assert version(tmp_path).state == "ok"
