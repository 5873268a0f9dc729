"""kiosk.toml: documented in one sample, and wrong in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, data_folder, defaults, load, read, sample_file


def test_the_sample_documents_every_key_with_its_default() -> None:
    import tomllib

    assert tomllib.loads(sample_file().read_text("utf-8")) == defaults()
    assert read(sample_file()) == Settings(file=sample_file())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[visit]\nidel_s = 3", "line 2: [visit] idel_s is unknown. Did you mean idle_s?"),
        ("[vist]\n", "line 1: vist is unknown. Did you mean visit?"),
        ("[visit]\nidle_s = 1", "line 2, visit.idle_s: should lie between 10 and 3600, not 1"),
        ("\n[panel]\nrotate = 45", "line 3, panel.rotate: may be 0, 90, 180, 270, not 45"),
        ("[panel]\ncursor = 1", "line 2, panel.cursor: should be true or false, not 1"),
        ("[venue]\nhours = '9-21'", "line 2, venue.hours: is written like"),
        ("[visit", "is not valid TOML"),
    ],
)
def test_a_wrong_key_or_value_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as wrong:
        read(file)
    assert said in str(wrong.value)


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
