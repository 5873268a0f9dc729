"""Nothing with content is skipped in silence: what is not read is named, with where it belongs and what it should be called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.check import check
from tests.content.pack_edits import PRODUCT, add, found, png, where, zipped


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("products/second-tea.toml.txt", "second-tea.toml"),
        ("products/second-tea.tom", "second-tea.toml"),
        ("products/second-tea.txt", "second-tea.toml"),
        ("products/second-tea", "second-tea.toml"),
        ("products/second-tea.TOML", "second-tea.toml"),
        ("products/second-tea_toml", "second-tea.toml"),
        ("products/second-tea.toml ", "second-tea.toml"),
        ("products/second-tea.toml。", "second-tea.toml"),
        ("products/second-tea.toml.crdownload", "second-tea.toml"),
        ("products/tea/second-tea.toml", "products/second-tea.toml"),
        ("product/second-tea.toml", "products/second-tea.toml"),
        ("Products/second-tea.toml", "products/second-tea.toml"),
        ("产品/second-tea.toml", "products/second-tea.toml"),
        ("产品/second-tea.toml.txt", "products/second-tea.toml"),
        ("second-tea.toml", "products/second-tea.toml"),
        ("second-tea.toml.txt", "products/second-tea.toml"),
        ("media/second-tea.toml", "products/second-tea.toml"),
        ("products/con.toml", "con-1.toml"),
        ("products/da-hong-pao (1).toml", "da-hong-pao-2.toml"),
        ("products/da-hong-pao - 副本.toml", "da-hong-pao-2.toml"),
        ("products/da-hong-pao copy.toml", "da-hong-pao-2.toml"),
        ("pack.toml/products/second-tea", ""),
    ],
)
def test_a_record_that_would_not_be_shown_is_an_error_with_its_right_name(pack: Path, name: str, right: str) -> None:
    if name.startswith("pack.toml/"):
        (pack / "pack.toml").unlink()
    (pack / name).parent.mkdir(exist_ok=True, parents=True)
    shutil.copy(pack / PRODUCT, pack / name)
    for path in (pack, zipped(pack, pack.with_suffix(".zip"))):
        errors = found(path)
        assert errors, name
        assert right in " ".join(each.mend_zh for each in errors)
        assert right in " ".join(each.mend_en for each in errors)


@pytest.mark.parametrize("name", ["da-hong-pao.toml.bak", "da-hong-pao.toml~", "da-hong-pao.toml.txt", ".rou-gui.toml"])
def test_an_old_copy_or_a_hidden_record_is_a_warning(pack: Path, name: str) -> None:
    shutil.copy(pack / PRODUCT, pack / "products" / name)
    for path in (pack, zipped(pack, pack.with_suffix(".zip"))):
        assert where(path) == []
        assert [file for _, file, _ in where(path, "warning")] == [f"products/{name}"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("cup.jpg", "media/cup.jpg"),
        ("products/cup.png", "media/cup.png"),
        ("图片/cup.webp", "media/cup.webp"),
        ("media/cup.bmp", "media/cup.jpg"),
        ("media/cup.tif", "JPEG"),
        ("media/cup.svg", "JPEG"),
        ("list.xlsx", "media/"),
        ("products/notes.txt", "media/"),
    ],
)
def test_other_files_out_of_place_are_a_warning_with_where_they_belong(pack: Path, name: str, told: str) -> None:
    (pack / name).parent.mkdir(exist_ok=True)
    (pack / name).write_bytes(png(900, 600))
    assert where(pack) == []
    (only,) = found(pack, "warning")
    assert only.file == name
    assert told in only.mend_zh
    assert told in only.mend_en


def test_papers_for_people_need_no_word(pack: Path) -> None:
    for name in ("README.md", "LICENSE", "products/README.txt", "notes.txt", "说明.txt"):
        (pack / name).write_text("怎样写 how to write", "utf-8")
    assert where(pack, "error", "warning") == []


def test_a_picture_that_lies_elsewhere_is_found(pack: Path) -> None:
    (pack / "cup.jpg").write_bytes(png(900, 600))
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/cup.jpg"')
    (only,) = found(pack)
    assert only.code == "no-picture"
    assert "cup.jpg：移到 media/cup.jpg" in only.mend_zh


def test_a_pack_in_folders_of_a_zip_is_read_and_one_in_a_folder_is_named(pack: Path, tmp_path: Path) -> None:
    deep = tmp_path / "outer" / "我的内容包" / "pack"
    shutil.copytree(pack, deep)
    assert where(zipped(tmp_path / "outer", tmp_path / "deep.zip"), "error", "warning") == []
    (only,) = [each for each in found(tmp_path / "outer") if each.code == "no-pack-toml"]
    assert "我的内容包/pack" in only.mend_zh


def test_a_zip_that_holds_the_showroom_twice_is_refused(pack: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(pack, tmp_path / "outer" / name)
    assert not check(zipped(tmp_path / "outer", tmp_path / "two.zip")).ok
