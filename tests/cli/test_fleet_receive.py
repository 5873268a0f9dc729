"""kiosk fleet health, admit, dismiss and kiosks as they are typed; receive is tried as a process in tests/fleet/receiver."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from prometheus_client.parser import text_string_to_metric_families

from kiosk.base.folder_hold import Held
from kiosk.cli.fleet import fleet
from kiosk.fleet.receiver.admissions import Admissions


def typed(*words: object) -> Result:
    """Run `kiosk fleet` with `words`."""
    return CliRunner().invoke(fleet, [str(word) for word in words])


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A kiosk.toml that says nothing of health."""
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidle_s = 60\n", "utf-8")
    return file


def test_a_token_is_printed_alone_so_that_it_can_be_piped(tmp_path: Path) -> None:
    said = typed("admit", tmp_path / "r", "一楼东门")
    assert said.exit_code == 0
    known, _, secret = said.stdout.strip().partition(".")
    (one,) = Admissions(tmp_path / "r").all()
    assert (one.id, one.name, len(secret)) == (known, "一楼东门", 43)
    assert "health-token" in said.stderr
    again = typed("admit", tmp_path / "r", "一楼东门")
    assert f"Another is called 一楼东门 already ({known})" in again.stderr
    assert typed("admit", tmp_path / "r", " \n").exit_code == 1


def test_who_was_admitted_is_listed_and_can_be_dismissed_by_name_or_id(tmp_path: Path) -> None:
    for words in (("东门",), ("东门",), ("office", "--reader")):
        typed("admit", tmp_path / "r", *words)
    ids = [line[:8] for line in typed("kiosks", tmp_path / "r").stdout.splitlines()]
    assert len(ids) == 3
    said = typed("dismiss", tmp_path / "r", "东门")
    assert (said.exit_code, "write the id" in said.stderr) == (1, True)
    assert typed("dismiss", tmp_path / "r", ids[0]).exit_code == 0
    assert typed("dismiss", tmp_path / "r", "东门").exit_code == 0
    assert typed("dismiss", tmp_path / "r", "office").exit_code == 0
    assert typed("dismiss", tmp_path / "r", "office").exit_code == 1
    assert typed("kiosks", tmp_path / "r").stdout.count("dismissed") == 3


def test_where_health_is_off_nothing_is_done_and_it_is_said(tmp_path: Path, config: Path) -> None:
    said = typed("health", "--data", tmp_path / "data", "--config", config)
    assert (said.exit_code, said.stdout) == (0, "")
    assert "nothing was done" in said.stderr
    assert not (tmp_path / "data").exists()


def test_it_can_be_looked_at_without_anything_being_written_or_sent(tmp_path: Path, config: Path) -> None:
    said = typed("health", "--print", "--data", tmp_path / "data", "--config", config)
    assert said.exit_code == 0
    assert {family.name for family in text_string_to_metric_families(said.stdout)} >= {"kiosk_info", "kiosk_running"}
    assert not (tmp_path / "data").exists()


def test_a_textfile_is_written_though_nobody_takes_heartbeats(tmp_path: Path, config: Path) -> None:
    (tmp_path / "health").mkdir()
    (tmp_path / "token").write_text("12345678.x")
    lines = f'push = "http://127.0.0.1:9"\nfolder = "{tmp_path}/health"\ntoken = "{tmp_path}/token"\n'
    config.write_text(f'[health]\n{lines}textfile = "{tmp_path}/health/kiosk.prom"\n', "utf-8")
    said = typed("health", "--data", tmp_path / "data", "--config", config)
    assert said.exit_code == 0
    assert "没有回应" in said.stderr
    assert "kiosk_push_failures 1" in (tmp_path / "health" / "kiosk.prom").read_text("utf-8")


def test_a_port_that_is_taken_and_a_folder_that_is_none_are_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = typed("receive", tmp_path / "r", "--port", taken.getsockname()[1])
    assert (said.exit_code, "is taken by another program" in said.stderr) == (1, True)
    (tmp_path / "file").touch()
    said = typed("receive", tmp_path / "file" / "r")
    assert (said.exit_code, "Traceback" in said.output) == (1, False)
    assert "写不了" in said.stderr
    said = typed("receive", tmp_path / "r", "--host", "203.0.113.9")
    assert (said.exit_code, "--host" in said.stderr) == (1, True)


def test_two_receivers_do_not_share_a_folder(tmp_path: Path) -> None:
    with Held(tmp_path, alone=True):
        said = typed("receive", tmp_path, "--port", 0)
    assert said.exit_code == 1
    assert "Another receiver uses" in said.stderr
