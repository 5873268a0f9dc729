"""A folder of photographs into a pack: what comes in, what stays, what is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.check import check
from kiosk.content.picture_header import Measured, measured
from kiosk.photographs import import_journal
from kiosk.photographs.folder_import import Imported, ImportOptions, import_photographs
from tests.photographs.heic import heic
from tests.photographs.photographs import HEIC, TEA, content, encoded, files, photograph, pictures, scene


def codes(done: Imported) -> dict[str, str]:
    """The findings that are more than a note, by file."""
    return {finding.file: finding.code for finding in done.findings if finding.severity != "info"}


def test_photographs_become_the_first_pictures_and_the_painting_and_every_comment_stay(
    pack: Path, photos: Path
) -> None:
    for at, name in enumerate(["大红袍-10.jpg", "大红袍-2.jpg", "hong-pao.jpg"]):
        (photos / name).write_bytes(encoded(scene(at=(0.3, 0.4), seed=at)))
    (photos / "place-wuyi.jpg").write_bytes(photograph(7))
    done = import_photographs(photos, pack, ImportOptions(write=True))
    assert codes(done) == {}
    assert [(each.name, each.file) for each in done.placed if each.target.key == "hong-pao"] == [
        ("hong-pao.jpg", "media/hong-pao.jpg"),
        ("大红袍-2.jpg", "media/hong-pao-2.jpg"),
        ("大红袍-10.jpg", "media/hong-pao-3.jpg"),
    ]
    assert sorted(done.changed) == ["places/wuyi.toml", TEA]
    assert files(pack) == [*(each.file for each in done.placed if each.target.key == "hong-pao"), "media/red.png"]
    assert files(pack, "places/wuyi.toml") == ["media/place-wuyi.jpg", "media/red.png"]
    assert all(abs(x - 0.3) < 0.1 and abs(y - 0.4) < 0.1 for x, y in (each["focus"] for each in pictures(pack)[:3]))
    text = (pack / TEA).read_text("utf-8")
    assert text.startswith("# 我们的茶 our tea\n")
    assert "# 画 the painting\n[[pictures]]" in text
    assert text.endswith("# 完 the end\n")
    assert check(pack).ok


def test_a_things_photographs_stand_in_the_order_of_their_numbers_the_unnumbered_first(
    pack: Path, photos: Path
) -> None:
    for seed, name in enumerate(("大红袍-10.jpg", "大红袍.jpg", "hong-pao-2.jpg", "dahongpao (3).jpg")):
        (photos / name).write_bytes(photograph(seed))
    made = import_photographs(photos, pack, ImportOptions(write=True))
    assert [each.name for each in made.placed] == ["大红袍.jpg", "hong-pao-2.jpg", "dahongpao (3).jpg", "大红袍-10.jpg"]
    assert files(pack)[:4] == [f"media/hong-pao{end}.jpg" for end in ("", "-2", "-3", "-4")]


def test_a_telephones_heic_and_avif_are_taken_as_jpegs(pack: Path, photos: Path) -> None:
    (photos / "大红袍.heic").write_bytes(heic(across=2, turned=3))
    (photos / "大红袍-2.avif").write_bytes(encoded(scene(), "AVIF", speed=10))
    made = import_photographs(photos, pack, ImportOptions(write=True))
    assert [finding for finding in made.findings if finding.severity == "error"] == []
    assert [measured((pack / each.file).read_bytes()) for each in made.placed] == [
        Measured("JPEG", 320, 896, True),
        Measured("JPEG", 1200, 900, True),
    ]
    assert check(pack).ok


def test_without_a_yes_nothing_is_written_and_the_answer_is_the_same(pack: Path, photos: Path) -> None:
    (photos / "大红袍.jpg").write_bytes(photograph())
    before = content(pack)
    told = import_photographs(photos, pack)
    assert content(pack) == before
    assert not (pack / import_journal.NAME).exists()
    assert import_photographs(photos, pack, ImportOptions(write=True)) == told


@pytest.mark.parametrize("forgotten", [False, True])
def test_doing_it_again_changes_nothing_even_when_the_journal_is_lost(
    pack: Path, photos: Path, forgotten: bool
) -> None:
    for at in range(3):
        (photos / f"大红袍-{at}.jpg").write_bytes(photograph(at))
    import_photographs(photos, pack, ImportOptions(write=True))
    before = content(pack)
    if forgotten:
        (pack / import_journal.NAME).unlink()
    again = import_photographs(photos, pack, ImportOptions(write=True))
    assert content(pack) == before
    assert (again.changed, again.made) == ((), 3 if forgotten else 0)
    assert [each.new for each in again.placed] == [False] * 3


def test_a_later_photograph_comes_after_the_earlier_ones_and_what_staff_changed_stays(pack: Path, photos: Path) -> None:
    (photos / "大红袍.jpg").write_bytes(photograph(1))
    import_photographs(photos, pack, ImportOptions(write=True))
    text = (pack / TEA).read_text("utf-8")
    mine = pictures(pack)[0]["focus"]
    (pack / TEA).write_text(text.replace(f"focus = {mine}", "focus = [0.1, 0.9]"), "utf-8")
    (photos / "大红袍-2.jpg").write_bytes(photograph(2))
    import_photographs(photos, pack, ImportOptions(write=True))
    assert files(pack) == ["media/hong-pao.jpg", "media/hong-pao-2.jpg", "media/red.png"]
    assert pictures(pack)[0]["focus"] == [0.1, 0.9]


def test_replacing_leaves_the_photographs_alone_in_the_record_and_every_file_in_its_place(
    pack: Path, photos: Path
) -> None:
    (photos / "大红袍.jpg").write_bytes(photograph())
    done = import_photographs(photos, pack, ImportOptions(write=True, only_these=True))
    assert files(pack) == ["media/hong-pao.jpg"]
    assert (pack / "media/red.png").exists()
    assert [finding.code for finding in done.findings if finding.severity == "info"] == ["picture-dropped"]
    assert "# 完 the end" in (pack / TEA).read_text("utf-8")
    assert import_photographs(photos, pack, ImportOptions(write=True, only_these=True)).changed == ()


def test_pictures_that_are_written_on_one_line_are_added_to_on_that_line(pack: Path, photos: Path) -> None:
    file = pack / "products/lu-cha.toml"
    file.write_text('pictures = [{file = "media/rock.png"}] # 一行\n' + file.read_text("utf-8"), "utf-8")
    for name in ("武夷绿茶.jpg", "武夷绿茶2.jpg"):
        (photos / name).write_bytes(photograph(len(name)))
    import_photographs(photos, pack, ImportOptions(write=True))
    assert files(pack, "products/lu-cha.toml") == ["media/lu-cha.jpg", "media/lu-cha-2.jpg", "media/rock.png"]
    assert "# 一行" in file.read_text("utf-8")


def test_what_cannot_be_used_is_told_by_name_and_the_rest_comes_in(pack: Path, photos: Path) -> None:
    outside = photos.parent / "outside.jpg"
    outside.write_bytes(photograph(9))
    (photos / "大红袍.jpg").write_bytes(photograph())
    (photos / "大红袍-2.jpg").write_bytes(photograph())
    (photos / "大红袍-3.jpg").symlink_to(outside)
    (photos / "大红袍-4").symlink_to(photos.parent)
    os.mkfifo(photos / "大红袍-5.jpg")
    (photos / "大红袍-6.heic").write_bytes(HEIC)
    (photos / "大红袍-7.jpg").write_bytes(photograph(1)[:5000])
    (photos / "IMG_0001.HEIC").write_bytes(HEIC)
    (photos / "IMG_0002.jpg").write_bytes(photograph(2))
    (photos / "空.jpg").write_bytes(b"")
    (photos / "Thumbs.db").write_bytes(b"1")
    (photos / "说明.txt").write_text("hello")
    (photos / ".hidden.jpg").write_bytes(photograph(3))
    done = import_photographs(photos, pack, ImportOptions(write=True))
    assert codes(done) == {
        "大红袍-2.jpg": "same-photograph",
        "大红袍-3.jpg": "link",
        "大红袍-4": "link",
        "大红袍-5.jpg": "special-file",
        "大红袍-6.heic": "heic-photo",
        "大红袍-7.jpg": "cut-photograph",
        "IMG_0001.HEIC": "heic-photo",
        "IMG_0002.jpg": "unknown-photograph",
        "空.jpg": "empty-file",
    }
    assert [each.name for each in done.placed] == ["大红袍.jpg"]
    assert len(files(pack)) == 2


def test_names_in_the_bytes_of_windows_are_recovered(pack: Path, photos: Path) -> None:
    (Path(os.fsdecode(os.fsencode(photos) + b"/" + "红曲酒".encode("gbk") + b".jpg"))).write_bytes(photograph())
    done = import_photographs(photos, pack, ImportOptions(write=True))
    assert [(each.name, each.file) for each in done.placed] == [("红曲酒.jpg", "media/hong-jiu.jpg")]


def test_one_photograph_of_two_things_is_one_file(pack: Path, photos: Path) -> None:
    for name in ("大红袍.jpg", "武夷绿茶.jpg"):
        (photos / name).write_bytes(photograph())
    import_photographs(photos, pack, ImportOptions(write=True))
    assert files(pack)[0] == files(pack, "products/lu-cha.toml")[0] == "media/hong-pao.jpg"


def test_a_file_of_staff_s_own_that_has_the_name_stays_as_it_is(pack: Path, photos: Path) -> None:
    (pack / "media/hong-pao.jpg").write_bytes(b"mine")
    (photos / "大红袍.jpg").write_bytes(photograph())
    import_photographs(photos, pack, ImportOptions(write=True))
    assert (pack / "media/hong-pao.jpg").read_bytes() == b"mine"
    assert files(pack)[0] == "media/hong-pao-2.jpg"


def test_a_record_that_cannot_be_read_is_named_and_its_file_stays(pack: Path, photos: Path) -> None:
    (pack / "products/lu-cha.toml").write_text("order = \n", "utf-8")
    (photos / "大红袍.jpg").write_bytes(photograph())
    done = import_photographs(photos, pack, ImportOptions(write=True))
    assert "products/lu-cha.toml" in codes(done)
    assert (pack / "products/lu-cha.toml").read_text("utf-8") == "order = \n"
    assert done.changed == (TEA,)


def test_a_zip_a_missing_pack_and_a_folder_inside_the_pack_are_refused_in_words(pack: Path, photos: Path) -> None:
    assert (
        codes(import_photographs(photos, pack / "pack.toml", ImportOptions(write=True))).popitem()[1]
        == "no-pack-folder"
    )
    assert codes(import_photographs(photos, photos, ImportOptions(write=True))).popitem()[1] == "folder-in-pack"
    assert codes(import_photographs(pack / "media", pack, ImportOptions(write=True))).popitem()[1] == "folder-in-pack"
    empty = photos.parent / "empty"
    empty.mkdir()
    assert "no-pack-toml" in codes(import_photographs(photos, empty, ImportOptions(write=True))).values()


def test_what_is_kept_is_a_picture_that_a_kiosk_can_show(pack: Path, photos: Path) -> None:
    (photos / "大红袍.tif").write_bytes(encoded(scene((3000, 2000)), "TIFF"))
    import_photographs(photos, pack, ImportOptions(write=True))
    with Image.open(pack / "media/hong-pao.jpg") as kept:
        assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (2400, 1600))
