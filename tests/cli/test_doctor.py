"""kiosk doctor: rows that an installer can act on."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk import resources
from kiosk.cli.doctor import address_rows, doctor
from kiosk.device.doctor import Row, data, faces


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("kiosk.settings.SYSTEM_FILE", tmp_path / "none.toml")


def asked(tmp_path: Path, *words: str) -> tuple[Result, dict[str, dict[str, Any]]]:
    """What `kiosk doctor --json` ends with, and its rows by name."""
    ended = CliRunner().invoke(doctor, ["--json", "--data", str(tmp_path / "data"), *words])
    return ended, {row["name"]: row for row in json.loads(ended.stdout)}


def test_a_new_machine_is_told_that_no_codes_are_shown_and_how_to_show_them(tmp_path: Path) -> None:
    _, rows = asked(tmp_path)
    assert set(rows) == {"system", "libraries", "renderer", "data", "fonts", "settings", "origin", "release"}
    assert rows["settings"]["found"] == "defaults"
    assert rows["origin"]["state"] == "warning"
    assert "base_url" in rows["origin"]["mend_en"]
    assert "base_url" in rows["origin"]["mend_zh"]


def test_wrong_settings_are_named_and_end_with_1(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidel_s = 9\n", "utf-8")
    ended, rows = asked(tmp_path, "--config", str(file))
    assert ended.exit_code == 1
    assert rows["settings"]["state"] == "bad"
    assert "Did you mean idle_s?" in rows["settings"]["found"]


def test_without_any_release_it_says_so_and_ends_with_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "builtin_store", lambda: tmp_path / "nothing")
    ended, rows = asked(tmp_path)
    assert ended.exit_code == 1
    assert rows["release"]["state"] == "bad"


def test_a_pointer_that_names_nothing_is_a_row_that_says_why(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "current").write_text("0" * 32 + "\n", "ascii")
    _, rows = asked(tmp_path)
    assert rows["release"]["state"] != "good"
    assert "0" * 12 in rows["release"]["found"]


def test_people_read_one_line_a_row_and_how_to_mend_it(tmp_path: Path) -> None:
    ended = CliRunner().invoke(doctor, ["--data", str(tmp_path / "data")])
    assert "renderer" in ended.stdout
    assert "Write base_url =" in ended.stdout


@pytest.mark.parametrize(
    ("base_url", "state"),
    [
        ("", "warning"),
        ("origin.example.cn", "bad"),
        ("http://origin.example.cn", "warning"),
        ("https://origin.example.cn", "good"),
    ],
)
def test_the_address_of_codes_is_judged(base_url: str, state: str) -> None:
    (row,) = address_rows(base_url, base_url)
    assert row.state == state


def test_codes_that_lead_to_this_machine_say_so_and_whether_the_site_answers() -> None:
    origin, site = address_rows("http://127.0.0.1:9", "lan")
    assert (origin.state, site.state) == ("good", "warning")
    assert "same Wi-Fi" in origin.found
    assert "DHCP" in origin.mend_en
    assert "kiosk origin serve" in site.mend_en


def test_a_machine_without_a_network_cannot_be_where_codes_lead() -> None:
    (row,) = address_rows("", "lan")
    assert row.state == "bad"
    assert "Wi-Fi" in row.mend_en


def test_missing_faces_are_named(tmp_path: Path) -> None:
    assert faces(tmp_path).state == "bad"
    assert faces(resources.fonts()).state == "good"


def test_a_full_disk_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=0))
    assert data(tmp_path / "not" / "there") == [
        Row(
            "data",
            "warning",
            f"{tmp_path / 'not' / 'there'}, 0 MB free",
            "磁盘将满，请清理。",
            "The disk is nearly full: make room.",
        )
    ]
