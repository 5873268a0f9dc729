"""kiosk publish, releases, rollback, prune, verify."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import release
from kiosk.release.store import Store
from tests.publish import packs


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The small pack."""
    return packs.write(tmp_path / "pack")


def called(command: click.Command, *words: str | Path) -> Result:
    """Run a command as if it had been typed."""
    return CliRunner().invoke(command, [str(word) for word in words])


def published(data: Path, pack: Path, name: str) -> str:
    """Publish the small pack under a name; returns the id."""
    return called(release.publish, packs.write(pack, packs.renamed(name)), "--data", data).stdout.split()[0]


def test_publishing_prints_the_id_and_that_it_is_new_and_nothing_else_on_standard_output(
    data: Path, pack: Path
) -> None:
    ran = called(release.publish, pack, "--data", data)
    assert ran.exit_code == 0
    assert ran.stdout == f"{Store(data).pointed()} new\n"


def test_publishing_the_same_pack_twice_prints_the_same_id_and_writes_nothing(data: Path, pack: Path) -> None:
    first = called(release.publish, pack, "--data", data)
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in [data, *data.rglob("*")]}
    second = called(release.publish, pack, "--data", data)
    assert (second.exit_code, second.stdout) == (0, first.stdout.replace("new", "unchanged"))
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in [data, *data.rglob("*")]} == before


def test_a_pack_with_errors_is_refused_and_what_was_on_show_stays(data: Path, pack: Path) -> None:
    shown = published(data, pack, "一")
    (pack / "zones" / "tea.toml").unlink()
    ran = called(release.publish, pack, "--data", data)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "products/hong-pao.toml" in ran.stderr
    assert Store(data).pointed() == shown


def test_a_pack_that_is_not_there_is_refused_and_leaves_no_folder(data: Path, tmp_path: Path) -> None:
    ran = called(release.publish, tmp_path / "nowhere", "--data", data)
    assert ran.exit_code == 1
    assert "nowhere" in ran.stderr
    assert not data.exists()


def test_a_data_folder_that_cannot_be_written_is_said_in_words(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = called(release.publish, pack, "--data", tmp_path / "file")
    assert ran.exit_code == 1
    assert "Nothing was published" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_wrong_settings_end_before_anything_is_published(data: Path, pack: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[origin]\nbase_ulr = "https://a.example"\n')
    ran = called(release.publish, pack, "--data", data, "--config", config)
    assert ran.exit_code == 1
    assert "base_url" in ran.stderr
    assert not data.exists()


def test_the_origin_address_in_the_settings_is_heeded(data: Path, pack: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[origin]\nbase_url = "https://origin.example"\n')
    assert "base_url" not in called(release.publish, pack, "--data", data, "--config", config).stderr
    assert "base_url" in called(release.publish, pack, "--data", data).stderr


def test_releases_are_listed_newest_first_with_a_star_at_the_one_on_show(data: Path, pack: Path) -> None:
    ids = [published(data, pack, name) for name in "一二三"]
    called(release.rollback, ids[0][:6], "--data", data)
    lines = called(release.releases, "--data", data).stdout.splitlines()
    assert [line.split()[-4 if line.startswith("*") else 0].strip("* ") for line in lines][:1] == [ids[2]]
    assert [ids[2] in lines[0], ids[1] in lines[1], ids[0] in lines[2]] == [True] * 3
    assert [line[0] for line in lines] == [" ", " ", "*"]
    assert all("small 1" in line for line in lines)


def test_an_empty_store_lists_nothing_and_says_so(data: Path) -> None:
    ran = called(release.releases, "--data", data)
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert "Nothing has been published" in ran.stderr


def test_going_back_takes_one_step_at_a_time_and_ends_at_the_oldest(data: Path, pack: Path) -> None:
    ids = [published(data, pack, name) for name in "一二三"]
    for wanted in (ids[1], ids[0]):
        ran = called(release.rollback, "--data", data)
        assert (ran.exit_code, ran.stdout) == (0, wanted + "\n")
        assert Store(data).pointed() == wanted
    ran = called(release.rollback, "--data", data)
    assert ran.exit_code == 1
    assert "kiosk releases" in ran.stderr
    assert Store(data).pointed() == ids[0]


@pytest.mark.parametrize("wanted", ["ffffffffffff", "12", "../..", "一"])
def test_going_back_to_what_is_not_there_changes_nothing(data: Path, pack: Path, wanted: str) -> None:
    shown = published(data, pack, "一")
    assert called(release.rollback, wanted, "--data", data).exit_code == 1
    assert Store(data).pointed() == shown


def test_pruning_keeps_as_many_as_asked_for_and_the_one_on_show(data: Path, pack: Path) -> None:
    ids = [published(data, pack, name) for name in "一二三四"]
    called(release.rollback, ids[0], "--data", data)
    ran = called(release.prune, "--keep", "2", "--data", data)
    assert ran.exit_code == 0
    assert ran.stdout.startswith("1 release(s)")
    assert {kept.id for kept in Store(data).releases()} == {ids[0], ids[2], ids[3]}
    assert called(release.prune, "--keep", "0", "--data", data).exit_code == 2


def test_verifying_reads_every_blob_and_names_the_damaged_one(data: Path, pack: Path) -> None:
    shown = published(data, pack, "一")
    ran = called(release.verify, "--data", data)
    assert (ran.exit_code, ran.stdout) == (0, f"{shown} good\n")
    blob = next((data / "blobs").glob("*/*"))
    content = bytearray(blob.read_bytes())
    content[-1] ^= 1
    blob.write_bytes(content)
    ran = called(release.verify, "--data", data)
    assert ran.exit_code == 1
    assert blob.name[:12] in ran.stdout
    assert called(release.verify, "--data", data / "nowhere").exit_code == 1


@pytest.mark.parametrize("name", ["publish", "releases", "rollback", "prune", "verify", "carry", "take"])
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    ran = called(getattr(release, name), "--help")
    assert ran.exit_code == 0
    assert f"Example: kiosk {name}" in ran.stdout
    assert "--data" in ran.stdout


def test_commands_that_only_look_at_the_store_import_nothing_heavy(data: Path) -> None:
    code = (
        "import sys; from kiosk.cli.release import releases; releases.main(sys.argv[1:], standalone_mode=False);"
        "print({'rich', 'PIL', 'pydantic', 'opencc', 'pypinyin', 'PySide6'} & set(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, "--data", str(data)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "set()\n"


def test_a_release_is_carried_to_another_machine_and_shown_there_when_asked(
    data: Path, pack: Path, tmp_path: Path
) -> None:
    made = published(data, pack, "一")
    (tmp_path / "stick").mkdir()
    carried = called(release.carry, tmp_path / "stick", made[:6], "--data", data)
    assert carried.stdout == f"{tmp_path / 'stick' / f'kiosk-release-{made[:12]}'}\n"
    other = tmp_path / "other"
    taken = called(release.take, carried.stdout.strip(), "--data", other)
    assert (taken.exit_code, taken.stdout, Store(other).pointed()) == (0, f"{made}\n", "")
    assert called(release.take, carried.stdout.strip(), "--show", "--data", other).exit_code == 0
    assert Store(other).pointed() == made


@pytest.mark.parametrize("command", [release.carry, release.take])
def test_what_cannot_be_carried_or_taken_is_said_in_both_languages(
    command: click.Command, data: Path, tmp_path: Path
) -> None:
    ran = called(command, tmp_path, "--data", data)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert any("一" <= character <= "鿿" for character in ran.stderr)
    assert "no" in ran.stderr
    assert "Traceback" not in ran.stderr
