"""The files of a pack: only ordinary ones, only its own, from a folder or a zip alike."""

from __future__ import annotations

import os
import shutil
import stat
import unicodedata
import zipfile
from pathlib import Path

import pytest

from kiosk.content import media
from kiosk.content.check import check
from kiosk.content.media import FolderMedia, ZipMedia
from kiosk.content.pack_files import copy_plain
from tests.content.pack_edits import DEFAULT, PRODUCT, add, change, found, illustrate, png, where, zipped


def test_a_zip_reads_like_its_folder(tmp_path: Path) -> None:
    one = check(zipped(DEFAULT, tmp_path / "one.zip"))
    other = check(DEFAULT)
    assert one.pack == other.pack
    assert one.findings == other.findings
    assert one.media.read("media/map.webp") == other.media.read("media/map.webp")
    one.media.close()


def test_a_zip_of_the_folder_itself_reads_like_one_of_its_content(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "outer").mkdir()
    shutil.move(pack, tmp_path / "outer" / "my pack")
    assert where(zipped(tmp_path / "outer", tmp_path / "p.zip")) == []


@pytest.mark.parametrize(
    "name", ["../evil.toml", "/etc/evil.toml", "C:/evil.toml", "media/../../evil.jpg", "..\\evil.jpg", "a/../../"]
)
def test_a_zip_whose_paths_lead_out_is_refused(pack: Path, tmp_path: Path, name: str) -> None:
    file = zipped(pack, tmp_path / "p.zip")
    with zipfile.ZipFile(file, "a") as made:
        made.writestr(zipfile.ZipInfo(name), "x")
    assert where(file) == [("unsafe-file", name.replace("\\", "/"), "")]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_a_zip_that_holds_a_link_or_a_device_is_refused(pack: Path, tmp_path: Path, kind: int) -> None:
    file = zipped(pack, tmp_path / "p.zip")
    with zipfile.ZipFile(file, "a") as made:
        entry = zipfile.ZipInfo("media/link.jpg")
        entry.external_attr = (kind | 0o777) << 16
        made.writestr(entry, "/etc/passwd")
    assert where(file) == [("unsafe-file", "media/link.jpg", "")]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_that_holds_a_file_twice_is_refused(pack: Path, tmp_path: Path) -> None:
    file = zipped(pack, tmp_path / "p.zip")
    with zipfile.ZipFile(file, "a") as made:
        made.write(pack / PRODUCT, PRODUCT)
    assert where(file) == [("unsafe-file", PRODUCT, "")]


def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media, "MOST_BYTES", 1 << 20)
    file = tmp_path / "p.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("media/bomb.jpg", b"\0" * (2 << 20))
    assert "too-much" in [code for code, _, _ in where(file)]
    assert ZipMedia(file).names() == frozenset()


def test_a_pack_of_too_many_files_is_refused(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "MOST_FILES", 4)
    assert [code for code, _, _ in where(pack)] == ["too-much"]
    assert [code for code, _, _ in where(zipped(pack, tmp_path / "p.zip"))] == ["too-much"]


def test_an_encrypted_file_in_a_zip_is_a_finding(pack: Path, tmp_path: Path) -> None:
    content = bytearray(zipped(pack, tmp_path / "p.zip").read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    (tmp_path / "p.zip").write_bytes(content)
    assert [code for code, _, _ in where(tmp_path / "p.zip")] == ["unreadable-toml"]


@pytest.mark.parametrize("coding", ["gb18030", "utf-8"])
def test_chinese_names_in_zips_of_windows_and_macos_are_read(pack: Path, tmp_path: Path, coding: str) -> None:
    illustrate(pack, png(900, 600), "media/大红袍.png")
    stand_in = "x" * len("大红袍".encode(coding))
    file = tmp_path / "p.zip"
    with zipfile.ZipFile(file, "w") as made:
        for name in FolderMedia(pack).names():
            made.write(pack / name, name.replace("大红袍", stand_in))
    file.write_bytes(file.read_bytes().replace(stand_in.encode(), "大红袍".encode(coding)))
    assert where(file, "error", "warning") == []


def test_a_picture_that_macos_named_in_parts_is_found(pack: Path) -> None:
    illustrate(pack, png(900, 600), "media/thé.png")
    (pack / "media/thé.png").rename(pack / "media" / unicodedata.normalize("NFD", "thé.png"))
    assert where(pack) == []
    assert FolderMedia(pack).read("media/thé.png") == png(900, 600)


def test_links_that_lead_out_of_a_folder_are_refused_and_not_read(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/a.jpg").write_bytes(png(10, 10))
    (pack / "media").mkdir()
    os.symlink(tmp_path / "secret/a.jpg", pack / "media/leak.jpg")
    os.symlink(tmp_path / "secret", pack / "media/leaks")
    os.symlink(tmp_path / "gone", pack / "media/gone.jpg")
    os.symlink("loop.jpg", pack / "media/loop.jpg")
    names = ["media/gone.jpg", "media/leak.jpg", "media/leaks", "media/loop.jpg"]
    assert where(pack) == [("unsafe-file", name, "") for name in names]
    files = FolderMedia(pack)
    assert not any(name.startswith("media/") for name in files.names())
    with pytest.raises(FileNotFoundError):
        files.read("media/leak.jpg")


def test_a_link_that_stays_inside_is_a_file_like_others(pack: Path) -> None:
    illustrate(pack, png(900, 600), "media/a.png")
    os.symlink("a.png", pack / "media/b.png")
    assert where(pack) == []


def test_nothing_outside_the_pack_is_read_by_any_name(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"x")
    for name in ("../secret.jpg", str(tmp_path / "secret.jpg"), "media/../../secret.jpg"):
        with pytest.raises(FileNotFoundError):
            FolderMedia(pack).read(name)


def test_a_pipe_in_a_folder_is_refused(pack: Path) -> None:
    os.mkfifo(pack / "products/pipe.toml")
    assert where(pack) == [("unsafe-file", "products/pipe.toml", "")]


def test_names_that_cannot_be_printed_are_refused_and_printed(pack: Path) -> None:
    (pack / "media").mkdir()
    with open(os.fsencode(pack / "media") + b"/\xff\n.jpg", "wb") as file:
        file.write(b"x")
    (only,) = found(pack)
    assert (only.code, only.file) == ("unsafe-file", "media/\\udcff\\x0a.jpg")


def test_a_folder_where_a_file_should_be_is_a_finding(pack: Path) -> None:
    (pack / "products/rou-gui.toml").mkdir()
    assert where(pack) == [("folder-not-file", "products/rou-gui.toml", "")]


def test_two_records_whose_names_differ_in_case_are_one_id_twice(pack: Path) -> None:
    shutil.copy(pack / "zones/tea.toml", pack / "zones/Tea.toml")
    assert ("duplicate-id", "zones/tea.toml", "") in where(pack)
    assert ("bad-file-name", "zones/Tea.toml", "") in where(pack)


def test_two_pictures_whose_names_differ_in_case_are_refused(pack: Path) -> None:
    (pack / "media").mkdir()
    for name in ("Cup.jpg", "cup.jpg"):
        (pack / "media" / name).write_bytes(b"x")
    assert where(pack) == [("same-name", "media/cup.jpg", "")]


def test_what_systems_leave_behind_is_overlooked(pack: Path, tmp_path: Path) -> None:
    (pack / "media").mkdir()
    for name in (".DS_Store", "Thumbs.db", "media/.painted.json", "media/desktop.ini", "README.md"):
        (pack / name).write_bytes(b"x")
    (pack / ".git").mkdir()
    (pack / ".git/config.toml").write_text("x", "utf-8")
    assert where(pack, "error", "warning") == []
    file = zipped(pack, tmp_path / "p.zip")
    with zipfile.ZipFile(file, "a") as made:
        made.writestr("__MACOSX/products/._da-hong-pao.toml", b"\0")
    assert where(file, "error", "warning") == []


def test_files_in_places_that_are_not_read_are_named(pack: Path) -> None:
    (pack / "product").mkdir()
    shutil.copy(pack / PRODUCT, pack / "product/rou-gui.toml")
    (pack / "cup.jpg").write_bytes(png(900, 600))
    (pack / "media").mkdir()
    (pack / "media/cup.jpg").write_bytes(png(900, 600))
    assert where(pack, "error", "warning") == [
        ("stray-file", "product/rou-gui.toml", ""),
        ("stray-file", "cup.jpg", ""),
    ]
    assert ("unused-file", "media/cup.jpg", "") in where(pack, "info")


def test_a_picture_of_a_record_that_was_put_away_is_still_wanted(pack: Path) -> None:
    (pack / "media").mkdir(exist_ok=True)
    (pack / "media/cup.jpg").write_bytes(png(900, 600))
    away = pack / "archive/products"
    away.mkdir(parents=True)
    (away / "old.toml").write_text('[[pictures]]\nfile = "media/cup.jpg"\n', "utf-8")
    assert "unused-file" not in {code for code, *_ in where(pack, "info")}
    (away / "old.toml").write_bytes(b"\xff = [")
    assert ("unused-file", "media/cup.jpg", "") in where(pack, "info")


def test_a_file_that_goes_away_between_looking_and_reading_is_an_os_error(pack: Path) -> None:
    files = FolderMedia(pack)
    (pack / PRODUCT).unlink()
    with pytest.raises(OSError, match="da-hong-pao"):
        files.read(PRODUCT)


def test_a_picture_named_in_the_wrong_case_is_told_its_right_name(pack: Path) -> None:
    (pack / "media").mkdir()
    (pack / "media/Cup.JPG").write_bytes(png(900, 600))
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/cup.jpg"')
    (only,) = found(pack)
    assert only.code == "no-picture"
    assert "media/Cup.JPG" in only.mend_zh
    change(pack / PRODUCT, "media/cup.jpg", "media/Cup.JPG")
    assert found(pack) == []


def test_a_copy_follows_no_link_and_waits_for_no_pipe(pack: Path, tmp_path: Path) -> None:
    illustrate(pack, png(900, 600), "media/a.png")
    (pack / "media/b.png").symlink_to("a.png")
    before = {name: FolderMedia(pack).read(name) for name in FolderMedia(pack).names()}
    (tmp_path / "secret.jpg").write_bytes(b"x")
    (pack / "media/leak.jpg").symlink_to(tmp_path / "secret.jpg")
    (pack / "media/loop").symlink_to("..")
    (pack / "media/self.jpg").symlink_to("self.jpg")
    (pack / ".hidden").write_text("x", "utf-8")
    os.mkfifo(pack / "media/pipe.jpg")
    (pack / "media").chmod(0o555)
    copy_plain(pack, tmp_path / "copy")
    (pack / "media").chmod(0o755)
    copied = FolderMedia(tmp_path / "copy")
    assert {name: copied.read(name) for name in copied.names()} == before
    assert not (tmp_path / "copy/.hidden").exists()
    assert (tmp_path / "copy/media").stat().st_mode & 0o200


def test_a_folder_that_cannot_be_opened_says_why_and_how_to_have_it_back(pack: Path) -> None:
    pack.rename(pack.with_name("moved"))
    (only,) = FolderMedia(pack).findings
    assert str(pack) in only.what_zh
    assert "找不到" in only.what_zh
    assert "放回来" in only.mend_zh
