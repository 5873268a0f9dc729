"""kiosk.toml: documented in one sample, and wrong in words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.settings import (
    Settings,
    SettingsError,
    Update,
    Visit,
    data_folder,
    defaults,
    load,
    read,
    salvage,
    sample_file,
)
from tests.settings.wrong_settings import WHOLE, Wrong, placed, wrong_values


def test_the_sample_documents_every_key_with_its_default() -> None:
    import tomllib

    assert tomllib.loads(sample_file().read_text("utf-8")) == defaults()
    assert read(sample_file()) == Settings(file=sample_file())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[visit]\nidel_s = 3", "line 2, visit.idel_s: There is no such key. Did you mean idle_s?"),
        ("[vist]\n", "line 1, vist: There is no such section. Did you mean [visit]?"),
        ("[visit]\nidle_s = 1", "line 2, visit.idle_s: 1 is out of range. Write a number from 10 to 3600."),
        ("\n[panel]\nrotate = 45", "line 3, panel.rotate: 45 is not right. Write one of 0, 90, 180, 270."),
        ("[panel]\ncursor = 1", "line 2, panel.cursor: 1 is not right. Write true or false without quotes."),
        ("[venue]\nhours = '9-21'", "line 2, venue.hours: The opening hours are not written as they should be."),
        ("[venue]\nhours = '25:00-26:00'", "line 2, venue.hours: There is no time 25:00."),
        ("[venue]\nhours = '09:00-09:00'", "line 2, venue.hours: It opens and closes at 09:00. Leave it empty"),
        ("panel = 3", "line 1, panel: panel is a section, not a key. Write [panel] and its keys below it."),
        ("\n[[panel]]\nrotate = 90", "line 2, panel: panel is a section, not a key. Write [panel]"),
        ("rotate = 90", "line 1, rotate: It cannot stand outside a section. Write it below [panel]."),
        ("[visit]\nrotate = 90", "line 2, visit.rotate: It does not belong to [visit]. Write it below [panel]."),
        ("[visit", "line 1: A bracket is not closed"),
        ("[visit]\nidle_s = 30\nidle_s = 60", "line 3, visit.idle_s: It stands there twice with different values."),
        ("[staff]\nfolders = ['a\\u0000b', '\u0085']", "line 2, staff.folders: […] is not right."),
    ],
)
def test_a_wrong_key_or_value_is_named_with_its_line_and_how_to_mend_it(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as wrong:
        read(file)
    assert said in str(wrong.value)


@pytest.mark.parametrize("each", list(wrong_values()), ids=lambda each: f"{each.section}.{each.key}, {each.kind}")
def test_a_wrong_value_has_its_default_on_the_wall_and_a_sound_one_counts(tmp_path: Path, each: Wrong) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(each.text, "utf-8")
    found = salvage(file)
    assert [fault.line for fault in found.faults] == [each.line]
    said = found.faults[0].sentence()
    assert said.zh.startswith(f"第 {each.line} 行 {each.section}.{each.key}：")
    assert said.en.startswith(f"line {each.line}, {each.section}.{each.key}: ")
    default = getattr(Settings(), each.section)
    assert getattr(found, each.section) == default
    section, key, value = each.sound
    assert getattr(getattr(found, section), key) == value
    with pytest.raises(SettingsError):
        read(file)


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_wrong_as_a_whole_is_told_and_leaves_the_defaults(tmp_path: Path, name: str) -> None:
    found = salvage(placed(name, tmp_path / "kiosk.toml"))
    assert found.faults
    assert all(len(f"{fault.sentence()}") < 400 for fault in found.faults)
    assert len(found.faults) <= 21
    with pytest.raises(SettingsError):
        load(tmp_path / "kiosk.toml")


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"\0" * 300, 0, "nothing but zeros"),
        (b"[visit]\ncountdown_s = 33\n" + b"\0" * 300, 3, "From here on it holds zeros"),
        ("[visit]\ncountdown_s = 33\n[origin]\noperator = '武夷'\n".encode("gbk"), 4, 'as GBK ("ANSI")'),
        ("[visit]\ncountdown_s = 33\n[origin]\noperator = '武夷'\n".encode("utf-16"), 0, "as UTF-16"),
        ("[visit]\ncountdown_s = 33\n[origin]\nport = 8765\n".encode("utf-16-le"), 0, "as UTF-16"),
        (
            "[visit]\r\ncountdown_s = 33\r\n[venue]\r\nhours = “09:30-21:00”\r\n".encode(),
            4,
            "is a full-width (Chinese) sign",
        ),
        ("[visit]\ncountdown_s = 33\n[panel]\nrotate ＝ 90\n".encode(), 4, "is a full-width (Chinese) sign"),
        (b"[visit]\ncountdown_s = 33\n[panel\nrotate = 90\n", 3, "A bracket is not closed"),
        (b"[visit]\ncountdown_s = 33\n[staff]\nfolders = [\n  'a',\n  'b'\n]\nnonsense\n", 8, "not “key = value”"),
    ],
)
def test_what_is_sound_in_a_file_that_is_none_as_a_whole_counts(
    tmp_path: Path, content: bytes, line: int, said: str
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    found = salvage(file)
    (fault,) = found.faults
    assert fault.line == line
    assert said in fault.sentence().en
    assert found.visit.countdown_s == (20 if content[:1] == b"\0" else 33)
    assert found.panel == Settings().panel
    assert found.origin.operator in ("", "武夷")
    assert found.staff.folders == (("a", "b") if b"folders" in content else ())


def test_keys_below_a_heading_that_is_none_are_not_given_to_the_section_before(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidle_s = 30\n[venu e\nidle_s = 99\nlanguage = 'en'\n", "utf-8")
    assert salvage(file).visit == Visit(idle_s=30)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("1080 x 1920", "1080x1920"), ("１０８０×１９２０", "1080x1920"), ("2160X3840", "2160x3840")],
)
def test_a_size_says_the_same_in_every_keyboards_signs(tmp_path: Path, written: str, read_as: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[panel]\npixels = "{written}"\n', "utf-8")
    assert read(file).panel.pixels == read_as


def test_thousands_of_faults_are_told_within_a_second_and_come_to_an_end(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\ncountdown_s = 33\n" + "".join(f"k{at} = 1\n" for at in range(9_000)), "utf-8")
    begun = time.perf_counter()
    found = salvage(file)
    assert time.perf_counter() - begun < 2
    assert len(found.faults) == 21
    assert found.faults[-1].what.en == "There are 8980 more."
    assert found.visit.countdown_s == 33


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidle_s = 1\ncountdown_s = 'x'\nnope = 1\n", "utf-8")
    with pytest.raises(SettingsError) as wrong:
        read(file)
    assert all(name in str(wrong.value) for name in ("idle_s", "countdown_s", "nope"))


def test_a_file_that_is_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="There is no settings file"):
        load(tmp_path / "none.toml")


def test_the_users_file_comes_before_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "kiosk.toml").write_text('[venue]\nkiosk = "k7"\n')
    assert load().venue.kiosk == "k7"


def test_the_data_folder_is_the_option_else_the_services_else_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/users")
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    assert data_folder() == Path("/users/kiosk")
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/kiosk")
    assert data_folder() == Path("/var/lib/kiosk")
    assert data_folder(tmp_path) == tmp_path


@pytest.mark.parametrize(
    "line", [" " * 3990, " " * 2500 + "a" * 1000, "a = [" + " " * 3900, "[a" + " " * 3900 + "x", "'a " * 1300]
)
def test_a_line_that_goes_on_and_on_is_read_at_once(tmp_path: Path, line: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[panel]\nrotate = 90\n{line}\n")
    begun = time.process_time()
    assert salvage(file).panel.rotate == 90
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("line", "sound"),
    [
        ('url = "https://kiosk.example.cn/repository"', True),
        ('url = "http://10.0.0.5:8080"', True),
        ('url = "ftp://kiosk.example.cn"', False),
        ('url = "http://[kiosk.example.cn"', False),
        ('url = "http://kiosk.example.cn:99999"', False),
        ('url = "https://name:secret@kiosk.example.cn"', False),
        ('url = "https://kiosk.example.cn/?x=1"', False),
        ('quiet = "9:30到21:00"', True),
        ('quiet = "sometimes"', False),
        ('channel = "wuyi-2"', True),
        ('channel = "../x"', False),
        ('group = ""', True),
        ('channel = ""', False),
        ('show = "trial"', True),
        ('show = "later"', False),
    ],
)
def test_where_new_content_comes_from_is_an_address_a_name_and_hours(tmp_path: Path, line: str, sound: bool) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[update]\n{line}\n", "utf-8")
    found = salvage(file)
    assert (found.faults == ()) is sound
    assert sound or found.update == Update()
