"""kiosk doctor: rows that an installer can act on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.cli.doctor import address_rows, doctor, folder_of, update_rows
from kiosk.device.service_check import STATE, Service
from kiosk.fleet.update.staging import Reason, Staging, Status
from kiosk.settings import Update
from tests.device.roots import KEYBOARD, TOUCH, edid, lock, panel, put, systemd


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("kiosk.settings.SYSTEM_FILE", tmp_path / "none.toml")
    monkeypatch.setattr("kiosk.cli.doctor.ROOT", tmp_path / "root")
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)


def asked(tmp_path: Path, *words: str) -> tuple[Result, dict[str, dict[str, Any]]]:
    """What `kiosk doctor --json` ends with, and its rows by name."""
    ended = CliRunner().invoke(doctor, ["--json", "--data", str(tmp_path / "data"), *words])
    return ended, {row["name"]: row for row in json.loads(ended.stdout)}


def test_a_new_machine_is_told_that_no_codes_are_shown_and_how_to_show_them(tmp_path: Path) -> None:
    _, rows = asked(tmp_path)
    assert {row["group"] for row in rows.values()} == {"screen", "content", "machine", "service"}
    assert set(rows["origin"]) == {"group", "name", "state", "zh", "en"}
    assert "all defaults" in rows["settings"]["en"]
    assert rows["origin"]["state"] == "note"
    assert "base_url" in rows["origin"]["en"]
    assert "base_url" in rows["origin"]["zh"]


def test_wrong_settings_are_named_and_end_with_1(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidel_s = 9\n", "utf-8")
    ended, rows = asked(tmp_path, "--config", str(file))
    assert ended.exit_code == 1
    assert rows["settings"]["state"] == "wrong"
    assert "Did you mean idle_s?" in rows["settings"]["en"]
    assert "是不是 idle_s" in rows["settings"]["zh"]


def test_without_any_release_it_says_so_and_ends_with_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "builtin_store", lambda: tmp_path / "nothing")
    ended, rows = asked(tmp_path)
    assert ended.exit_code == 1
    assert rows["release"]["state"] == "wrong"


def test_a_pointer_that_names_nothing_is_a_row_that_says_why(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "current").write_text("0" * 32 + "\n", "ascii")
    _, rows = asked(tmp_path)
    assert rows["release"]["state"] == "note"
    assert "0" * 12 in rows["release"]["en"]


def test_people_read_groups_with_one_line_a_language_and_how_to_mend_it(tmp_path: Path) -> None:
    ended = CliRunner().invoke(doctor, ["--data", str(tmp_path / "data")])
    headings = ("屏幕 Screen", "内容 Content", "机器 Machine", "服务 Service")
    places = [ended.stdout.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "Write base_url =" in ended.stdout
    assert " wrong, " in ended.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("base_url", "state"),
    [
        ("", "note"),
        ("origin.example.cn", "wrong"),
        ("http://origin.example.cn", "note"),
        ("https://origin.example.cn", "ok"),
    ],
)
def test_the_address_of_codes_is_judged(base_url: str, state: str) -> None:
    (row,) = address_rows(base_url, base_url)
    assert row.state == state


def test_codes_that_lead_to_this_machine_say_so_and_whether_the_site_answers() -> None:
    origin, site = address_rows("http://127.0.0.1:9", "lan")
    assert (origin.state, site.state) == ("ok", "note")
    assert "same Wi-Fi" in origin.en
    assert "DHCP" in origin.en
    assert "kiosk origin serve" in site.en


def test_a_machine_without_a_network_cannot_be_where_codes_lead() -> None:
    (row,) = address_rows("", "lan")
    assert row.state == "wrong"
    assert "Wi-Fi" in row.en


def test_a_kiosk_on_the_wall_is_right_in_everything_and_ends_with_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    lock(root)
    systemd(root, tmp_path, monkeypatch)
    panel(root, "HDMI-A-1", "1920x1080\n", edid(952, 535))
    put(root, "proc/bus/input/devices", KEYBOARD + TOUCH)
    put(root, "run/systemd/timesync/synchronized")
    put(tmp_path, "data/staff/pin", "$argon2id$")
    file = put(tmp_path, "kiosk.toml", '[panel]\nrotate = 90\n[origin]\nbase_url = "https://origin.example.cn"\n')
    ended, rows = asked(tmp_path, "--config", str(file))
    assert ended.exit_code == 0
    assert {name: row["state"] for name, row in rows.items() if row["state"] != "ok" and name != "network"} == {}


def test_a_kiosk_on_the_wall_whose_cable_is_out_ends_with_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "root"
    systemd(root, tmp_path, monkeypatch)
    put(root, "proc/bus/input/devices", KEYBOARD)
    ended, rows = asked(tmp_path)
    assert ended.exit_code == 1
    assert rows["touch"]["state"] == "wrong"
    assert "USB" in rows["touch"]["zh"]


def test_where_a_service_shows_the_kiosk_its_own_data_folder_is_looked_at(tmp_path: Path) -> None:
    serving = Service(True, "active", True)
    assert folder_of(None, serving) == STATE
    assert folder_of(tmp_path, serving) == tmp_path
    assert folder_of(None, Service()) != STATE


def settings(tmp_path: Path, text: str) -> tuple[str, str]:
    """The option that names a settings file with this in it."""
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    return "--config", str(file)


def test_the_codes_on_show_are_measured_for_the_settings_of_now(tmp_path: Path) -> None:
    _, rows = asked(tmp_path, *settings(tmp_path, '[origin]\nbase_url = "https://origin.example.cn"\n'))
    assert rows["codes"]["state"] == "ok"
    assert "1080x1920" in rows["codes"]["en"]
    assert "read back" in rows["codes"]["en"]
    assert "试读" in rows["codes"]["zh"]


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (f'[origin]\nbase_url = "https://origin.example.cn/{"long-" * 24}"\n', "把 base_url", "Shorten base_url"),
        (
            '[origin]\nbase_url = "https://origin.example.cn"\n[panel]\npixels = "320x480"\ndiagonal_in = 8\n',
            "像素更多的屏",
            "a panel with more pixels",
        ),
    ],
    ids=["a longer address", "a smaller panel"],
)
def test_codes_that_grew_too_fine_after_publishing_are_wrong_and_say_what_to_change(
    tmp_path: Path, text: str, zh: str, en: str
) -> None:
    ended, rows = asked(tmp_path, *settings(tmp_path, text))
    assert ended.exit_code == 1
    assert rows["codes"]["state"] == "wrong"
    assert zh in rows["codes"]["zh"]
    assert "不显示" in rows["codes"]["zh"]
    assert en in rows["codes"]["en"]
    assert "leaves these codes out" in rows["codes"]["en"]


def test_without_an_address_no_codes_are_measured(tmp_path: Path) -> None:
    _, rows = asked(tmp_path)
    assert "codes" not in rows


def test_without_the_publish_extra_codes_are_measured_but_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.cli.doctor.find_spec", lambda name: None)
    _, rows = asked(tmp_path, *settings(tmp_path, '[origin]\nbase_url = "https://origin.example.cn"\n'))
    assert rows["codes"]["state"] == "ok"
    assert "read back" not in rows["codes"]["en"]


def test_how_new_content_comes_is_told_and_how_bad_it_is(tmp_path: Path) -> None:
    now = datetime(2026, 12, 1, 12, 0)
    (tmp_path / "root.json").write_bytes(b"{}")
    staging = Staging(tmp_path / "staging")
    staging.folder.mkdir()
    off = Update(root=str(tmp_path / "root.json"), staging=str(staging.folder))
    (row,) = update_rows(off, tmp_path, now)
    assert (row.state, "no connection" in row.en) == ("ok", True)
    update = replace(off, url="https://a.example")
    (row,) = update_rows(update, tmp_path, now)
    assert (row.state, "kiosk-update" in row.zh) == ("wrong", True)
    at = now.timestamp()
    good = Status(at - 60, at - 60, 4, "a" * 32, None, at + 60)
    staging.tell_status(good)
    (row,) = update_rows(update, tmp_path, now)
    assert (row.state, "publication 4" in row.en) == ("ok", True)
    slow = good._replace(reason=Reason("slow", Sentence("慢。", "Slow.")))
    staging.tell_status(slow)
    assert [row.state for row in update_rows(update, tmp_path, now)] == ["note"]
    staging.tell_status(slow._replace(succeeded=at - 100_000))
    assert [row.state for row in update_rows(update, tmp_path, now)] == ["wrong"]
