"""Writing a pack: only what changed, comments kept, whole files or none; zips that are the same each time."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.draft import Draft
from kiosk.content.model import Pack, Product
from kiosk.content.pack import amend, read, write, zip_pack
from tests.content.pack_edits import DEFAULT, MAXIMAL, PRODUCT, add, where, zipped


def taken(path: Path) -> Pack:
    pack = read(path).pack
    assert pack is not None
    return pack


def content(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def with_product(pack: Pack, **changes: object) -> Pack:
    """The pack with its rock tea changed."""
    product = pack.products["da-hong-pao"]
    table = product.model_dump(by_alias=True, exclude_unset=True) | changes
    pack.products["da-hong-pao"] = Product.model_validate(table)
    return pack


@pytest.mark.parametrize("path", [DEFAULT, MAXIMAL])
def test_writing_what_was_read_changes_no_byte(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(path, tmp_path / "copy"))
    before = content(copy)
    assert write(taken(copy), copy) == ()
    assert content(copy) == before


def test_a_file_with_the_line_ends_of_windows_keeps_them(pack: Path) -> None:
    text = (pack / PRODUCT).read_bytes().replace(b"\n", b"\r\n")
    (pack / PRODUCT).write_bytes(text)
    assert write(taken(pack), pack) == ()
    assert write(with_product(taken(pack), place="hall"), pack) == (PRODUCT,)
    assert (pack / PRODUCT).read_bytes() == text.replace(b'"wuyishan"', b'"hall"')


@pytest.mark.parametrize("path", [DEFAULT, MAXIMAL])
def test_a_pack_written_anew_reads_the_same(path: Path, tmp_path: Path) -> None:
    write(taken(path), tmp_path)
    again = read(tmp_path)
    assert again.findings == ()
    assert again.pack == taken(path)


def test_a_change_touches_its_line_and_no_comment(pack: Path) -> None:
    before = content(pack)
    changed = write(with_product(taken(pack), name={"zh-CN": "肉桂", "en": "Rou Gui"}), pack)
    assert changed == (PRODUCT,)
    expected = (
        before[PRODUCT]
        .decode()
        .replace('zh-CN = "大红袍" # 名字旁的注释', 'zh-CN = "肉桂" # 名字旁的注释\nen = "Rou Gui"')
    )
    assert (pack / PRODUCT).read_text("utf-8") == expected
    assert {**content(pack), PRODUCT: b""} == {**before, PRODUCT: b""}


def test_rows_come_and_go_and_the_comment_below_them_stays(pack: Path) -> None:
    rows = "".join(f'[[identifiers]]\nscheme = "local"\nvalue = "{each}" # {each}\n\n' for each in "abc")
    add(pack / PRODUCT, rows + "# above the name")
    values = ["a", "x", "y", "z", "c"]
    for wanted in (["a", "c"], values, ["c"], []):
        table = [{"scheme": "local", "value": each} for each in wanted]
        write(with_product(taken(pack), identifiers=table), pack)
        assert [each.value for each in taken(pack).products["da-hong-pao"].identifiers] == wanted
        assert ("# above the name" in (pack / PRODUCT).read_text("utf-8")) == bool(wanted)


def test_keys_that_go_away_and_tables_that_come_are_written(pack: Path) -> None:
    write(with_product(taken(pack), months=[4, 5], use={"kind": "brew", "text": {"zh-CN": "泡。\n再泡。"}}), pack)
    assert where(pack) == []
    text = (pack / PRODUCT).read_text("utf-8")
    assert text.index("months = [4, 5]") < text.index("[name]") < text.index("[use]") < text.index("[use.text]")
    assert '"""泡。\n再泡。"""' in text
    product = taken(pack).products["da-hong-pao"]
    table = product.model_dump(by_alias=True, exclude_unset=True)
    del table["use"], table["months"]
    loaded = taken(pack)
    loaded.products["da-hong-pao"] = Product.model_validate(table)
    write(loaded, pack)
    assert (pack / PRODUCT).read_text("utf-8").count("use") == 0
    assert taken(pack).products["da-hong-pao"].months == ()


PICTURES: list[dict[str, Any]] = [{"file": f"media/{name}.jpg", "focus": [0.2, 0.3]} for name in "abc"]


@pytest.mark.parametrize(
    "written",
    [
        'pictures = [{file = "media/old.jpg"}] # 一行',
        'pictures = [\n  {file = "media/old.jpg"}, # 一行\n  {file = "media/c.jpg"},\n]',
        "pictures = [] # 一行\norder = 3",
    ],
)
def test_pictures_written_on_one_line_come_and_go_there(pack: Path, written: str) -> None:
    text = (pack / PRODUCT).read_text("utf-8")
    (pack / PRODUCT).write_text(f"{written}\n{text}", "utf-8")
    for wanted in (PICTURES, PICTURES[:1], [*PICTURES, {"file": "media/d.jpg"}]):
        write(with_product(taken(pack), pictures=wanted), pack)
        assert [each.file for each in taken(pack).products["da-hong-pao"].pictures] == [each["file"] for each in wanted]
    assert where(pack, "error") == [("no-picture", PRODUCT, f"pictures.{at}.file") for at in range(4)]


def test_a_key_that_comes_stands_before_the_comment_of_what_follows(pack: Path) -> None:
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/a.jpg"\n\n# the name', "[name]")
    write(with_product(taken(pack), pictures=PICTURES[:1]), pack)
    expected = '[[pictures]]\nfile = "media/a.jpg"\nfocus = [0.2, 0.3]\n\n# the name\n\n[name]'
    assert expected in (pack / PRODUCT).read_text("utf-8")


def test_amending_one_record_touches_no_other_file(pack: Path) -> None:
    (pack / "zones/tea.toml").write_text("order = ", "utf-8")
    before = content(pack)
    loaded = with_product(taken(pack), place="hall")
    assert amend(pack, {PRODUCT: loaded.products["da-hong-pao"]}) == (PRODUCT,)
    assert {**content(pack), PRODUCT: b""} == {**before, PRODUCT: b""}


def test_a_record_that_is_gone_loses_its_file_and_nothing_else_does(pack: Path) -> None:
    (pack / "products/notes.md").write_text("ours", "utf-8")
    loaded = taken(pack)
    del loaded.products["da-hong-pao"]
    assert write(loaded, pack) == (PRODUCT,)
    assert not (pack / PRODUCT).exists()
    assert (pack / "products/notes.md").exists()


def test_a_file_that_cannot_be_parsed_is_not_written_over(pack: Path) -> None:
    loaded = taken(pack)
    (pack / PRODUCT).write_text("zone = ", "utf-8")
    with pytest.raises(ValueError, match="line 1"):
        write(loaded, pack)
    assert (pack / PRODUCT).read_text("utf-8") == "zone = "


def test_a_zip_is_the_same_each_time_and_reads_like_its_folder(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        assert zip_pack(DEFAULT, tmp_path / name) == ()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert taken(tmp_path / "one.zip") == taken(DEFAULT)


def test_a_zip_of_a_zip_is_the_zip_of_its_folder(pack: Path, tmp_path: Path) -> None:
    zip_pack(pack, tmp_path / "one.zip")
    zip_pack(zipped(pack, tmp_path / "other.zip"), tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_nothing_unsafe_is_packed_and_what_was_there_stays(pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    zip_pack(pack, out)
    before = out.read_bytes()
    (pack / "products/rou-gui.toml").symlink_to("/etc/hostname")
    assert [finding.code for finding in zip_pack(pack, out)] == ["unsafe-file"]
    assert out.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.zip", "pack"]


def test_a_file_that_cannot_be_read_leaves_the_old_zip(pack: Path, tmp_path: Path) -> None:
    file = zipped(pack, tmp_path / "in.zip")
    damaged = file.read_bytes().replace("大红袍".encode(), "大红炮".encode())
    file.write_bytes(damaged)
    out = tmp_path / "out.zip"
    out.write_bytes(b"old")
    with pytest.raises(OSError, match="damaged"):
        zip_pack(file, out)
    assert out.read_bytes() == b"old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in.zip", "out.zip", "pack"]


def test_a_zip_holds_ordinary_files_that_anyone_may_read(pack: Path, tmp_path: Path) -> None:
    zip_pack(pack, tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as opened:
        assert {entry.external_attr >> 16 for entry in opened.infolist()} == {0o100644}
    assert (tmp_path / "one.zip").stat().st_mode & 0o777 == 0o644


def test_halves_that_killed_imports_left_are_taken_away_by_the_next(pack: Path) -> None:
    (pack / "media").mkdir()
    left = [pack / "media" / ".a.jpg.999999999.new", pack / "products" / ".a.toml.999999999.new"]
    for file in (*left, pack / "media" / ".keep"):
        file.write_bytes(b"half")
    draft = Draft(pack)
    draft.put(PRODUCT, draft.tables[PRODUCT] | {"order": 5})
    draft.write()
    assert [file.exists() for file in left] == [False, False]
    assert (pack / "media" / ".keep").exists()
