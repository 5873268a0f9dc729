"""A backup brings pack, settings and counts to another machine, keeps what was there, and nothing secret leaves the house."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.backup import restoring
from kiosk.backup.backup_file import COUNTS, MANIFEST, Backup, BackupError
from kiosk.backup.making import Machine, MadeBackup, make
from kiosk.backup.restoring import Places, Restored, in_the_way, restore
from kiosk.content import media
from kiosk.content.check import check
from kiosk.device.instance_lock import Lock
from kiosk.usage.usage_log import Cell, Log
from tests.content.pack_edits import MINIMAL

NOW = datetime(2026, 12, 1, 15, 0)
TEA = Cell("2026-11-26T10", "page", "product/da-hong-pao")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A machine: a pack with something put away, settings with a password in an address, counts, and a PIN."""
    home = tmp_path / "house"
    pack = Path(shutil.copytree(MINIMAL, home / "展厅内容"))
    put_away = next((pack / "products").glob("*.toml"))
    (pack / "archive" / "products").mkdir(parents=True)
    shutil.copy(put_away, pack / "archive" / "products" / put_away.name)
    (home / "kiosk.toml").write_text('[update]\nurl = "https://ben:geheim@kiosk.example.cn/r"\n', "utf-8")
    log = Log(home / "data")
    log.add({TEA: 7}, NOW)
    log.close()
    (home / "data" / "staff").mkdir()
    (home / "data" / "staff" / "pin").write_text("$argon2id$geheim")
    return home


def made(house: Path) -> MadeBackup:
    machine = Machine(house / "kiosk.toml", house / "data", "0" * 32)
    return make(house / "展厅内容", house.parent / "backup.zip", machine)


def put(file: Path, places: Places, replace: bool = False) -> Restored:
    with Backup(file) as backup:
        return restore(backup, places, NOW, replace)


def files(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_everything_comes_back_on_another_machine_and_the_secrets_do_not(house: Path, tmp_path: Path) -> None:
    backup = made(house)
    other = tmp_path / "other"
    places = Places(other / "pack", other / "etc" / "kiosk.toml", other / "data")
    done = put(backup.file, places)
    assert files(done.pack) == files(house / "展厅内容")
    assert check(done.pack).ok
    assert "https://kiosk.example.cn/r" in (other / "etc" / "kiosk.toml").read_text("utf-8")
    assert done.counts == 1
    assert Log.reading(other / "data").rows(date(2026, 11, 1), date(2026, 12, 1)) == [(TEA, 7)]
    assert done.kept == ()
    assert (backup.manifest.on_show, backup.manifest.secrets) == ("0" * 32, 1)
    with zipfile.ZipFile(backup.file) as opened:
        assert all(b"geheim" not in opened.read(name) for name in opened.namelist())


def test_what_is_there_is_touched_only_after_a_yes_and_kept_under_another_name(house: Path, tmp_path: Path) -> None:
    backup = made(house).file
    before = files(house)
    places = Places(house / "展厅内容", house / "kiosk.toml", house / "data")
    (house / "展厅内容" / "new.txt").write_text("x")
    with pytest.raises(BackupError, match="没有动它"):
        put(backup, places)
    done = put(backup, places, replace=True)
    assert [path.name for path in done.kept] == [
        "展厅内容.before-2026-12-01",
        "kiosk.toml.before-2026-12-01",
        "usage.sqlite.before-2026-12-01",
    ]
    assert (house / "展厅内容.before-2026-12-01" / "new.txt").read_text() == "x"
    assert files(house / "展厅内容") == {
        name.removeprefix("展厅内容/"): content for name, content in before.items() if name.startswith("展厅内容/")
    }
    again = put(backup, places, replace=True)
    assert again.kept[0].name == "展厅内容.before-2026-12-01-2"


def test_counts_are_not_put_under_a_kiosk_that_runs_and_then_nothing_else_is_either(house: Path) -> None:
    backup, before = made(house).file, files(house)
    places = Places(house / "展厅内容", house / "kiosk.toml", house / "data")
    with Lock(house / "data"), pytest.raises(BackupError, match="另一个触摸屏程序"):
        put(backup, places, replace=True)
    (house / "data" / "lock").unlink()
    assert files(house) == before


@pytest.mark.parametrize("step", ["write_whole", "put_back", "_unpacked"])
def test_a_disk_that_is_full_halfway_leaves_everything_as_it_was(
    house: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    backup, before = made(house).file, files(house)
    monkeypatch.setattr(restoring, step, full)
    places = Places(house / "展厅内容", house / "kiosk.toml", house / "data")
    with pytest.raises(BackupError, match="磁盘满了"):
        put(backup, places, replace=True)
    (house / "data" / "lock").unlink(missing_ok=True)
    assert files(house) == before


def test_a_disk_without_room_is_told_before_anything_is_unpacked(
    house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(house).file
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    with pytest.raises(BackupError, match="只剩 1 MB"):
        put(backup, Places(tmp_path / "other" / "pack"))
    assert not list((tmp_path / "other").iterdir())


def test_a_backup_is_written_whole_or_not_at_all(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = made(house).file.read_bytes()

    def stopped(done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(BackupError, match="磁盘满了"):
        make(house / "展厅内容", house.parent / "backup.zip", Machine(), stopped)
    assert (house.parent / "backup.zip").read_bytes() == before
    assert not list(house.parent.glob(".*"))
    with pytest.raises(BackupError, match="在内容包里面"):
        make(house / "展厅内容", house / "展厅内容" / "b.zip", Machine())


def changed(file: Path, change: str) -> Path:
    """The backup with one thing wrong in it."""
    out = file.with_name(f"{change}.zip")
    content = file.read_bytes()
    with zipfile.ZipFile(file) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    manifest = json.loads(parts[MANIFEST])
    picture = next(name for name in parts if name.startswith("pack/products"))
    match change:
        case "torn":
            out.write_bytes(content[: len(content) // 2])
            return out
        case "bits":
            at = len(content) // 3
            out.write_bytes(content[:at] + bytes(byte ^ 255 for byte in content[at : at + 64]) + content[at + 64 :])
            return out
        case "swapped":
            parts[picture] = parts[picture].replace(b"a", b"b")
        case "extra":
            parts["pack/media/stranger.txt"] = b"x"
        case "missing":
            del parts[picture]
        case "outside":
            parts["pack/../../evil.toml"] = b"x"
        case "newer":
            manifest["format"] = 99
        case "no-manifest":
            del parts[MANIFEST]
        case "odd-manifest":
            manifest["files"] = {"pack/pack.toml": 7}
        case "deep-manifest":
            parts[MANIFEST] = b"[" * 100_000
        case "odd-counts":
            parts[COUNTS] = b"2026\tpage\n"
    if MANIFEST in parts and change != "deep-manifest":
        if change == "odd-counts":
            manifest["files"][COUNTS] = {"size": 10, "sha256": hashlib.sha256(parts[COUNTS]).hexdigest()}
        parts[MANIFEST] = json.dumps(manifest).encode()
    with zipfile.ZipFile(out, "w") as opened:
        for name, part in parts.items():
            opened.writestr(name, part)
    return out


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("torn", "不完整或坏了"),
        ("bits", "坏了"),
        ("swapped", "坏了"),
        ("extra", "不完整或坏了"),
        ("missing", "不完整或坏了"),
        ("outside", "不安全"),
        ("newer", "更新的程序"),
        ("no-manifest", "不是备份文件"),
        ("odd-manifest", "不完整或坏了"),
        ("deep-manifest", "不完整或坏了"),
        ("odd-counts", "坏了"),
    ],
)
def test_a_damaged_or_strange_file_is_told_and_nothing_is_put_anywhere(
    house: Path, tmp_path: Path, change: str, said: str
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(BackupError, match=said):
        put(changed(made(house).file, change), Places(other / "pack", other / "kiosk.toml", other / "data"))
    assert not (other / "pack").exists()
    assert not (other / "kiosk.toml").exists()
    assert not (other / "data" / "usage.sqlite").exists()
    assert not list(other.glob(".*"))


def test_an_empty_folder_is_not_in_the_way_and_a_zip_that_is_none_is_told(house: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with Backup(made(house).file) as backup:
        assert in_the_way(backup, Places(tmp_path / "empty")) == []
        assert restore(backup, Places(tmp_path / "empty"), NOW).pack == tmp_path / "empty"
    (tmp_path / "x.zip").write_bytes(b"no zip")
    with pytest.raises(BackupError, match="坏了"):
        Backup(tmp_path / "x.zip")


def test_a_pack_that_is_more_than_a_pack_may_be_is_not_backed_up_by_halves(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media, "MOST_FILES", 3)
    with pytest.raises(BackupError, match="没有备份"):
        made(house)
    assert not (house.parent / "backup.zip").exists()


def test_a_link_that_leads_out_is_not_followed_and_is_told(house: Path) -> None:
    (house / "展厅内容" / "media").mkdir(exist_ok=True)
    (house / "展厅内容" / "media" / "secret.webp").symlink_to(house / "data" / "staff" / "pin")
    backup = made(house)
    assert any("secret.webp" in note.zh for note in backup.notes)
    assert not any("secret" in name for name in backup.manifest.files)
