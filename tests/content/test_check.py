"""Everything wrong with a pack is named at once, where it is and how to mend it."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.check import check, valid_gtin
from kiosk.content.example import write
from kiosk.content.finding import Finding
from kiosk.content.media import picture_size
from kiosk.content.pack import zip_pack

DEFAULT = Path(__file__).parents[2] / "assets" / "pack"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack without faults."""
    folder = tmp_path / "pack"
    write(folder)
    return folder


def errors(path: Path) -> list[Finding]:
    return [finding for finding in check(path).findings if finding.severity == "error"]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def png(width: int, height: int) -> bytes:
    """A PNG that says it is `width` x `height` and holds next to nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + body + struct.pack(">I", zlib.crc32(body))


def test_the_default_pack_has_no_errors_and_no_forbidden_words() -> None:
    found = check(DEFAULT, "https://origin.example.cn")
    assert found.ok
    assert [finding for finding in found.findings if finding.code == "wording"] == []


def test_the_default_pack_holds_everything_of_the_fact_base() -> None:
    pack = check(DEFAULT).pack
    assert pack is not None
    assert (len(pack.products), len(pack.routes), len(pack.rooms), len(pack.stories)) == (70, 8, 6, 10)
    assert sum(place.kind == "county" for place in pack.places.values()) == 10
    assert all(product.sources for product in pack.products.values())
    assert all(room.illustrative for room in pack.rooms.values())
    assert sum(not route.illustrative for route in pack.routes.values()) == 2
    assert all(route.stops_illustrative for route in pack.routes.values())


def test_a_new_pack_has_no_errors(pack: Path) -> None:
    assert errors(pack) == []


@pytest.mark.parametrize(
    ("spoil", "file", "field", "code"),
    [
        (lambda p: (p / "zones/tea.toml").unlink(), "products/first-tea.toml", "zone", "unknown-zone"),
        (
            lambda p: change(p / "products/first-tea.toml", 'place = "county"', 'place = "conty"'),
            "products/first-tea.toml",
            "place",
            "unknown-place",
        ),
        (
            lambda p: change(p / "products/first-tea.toml", 'zone = "tea"', 'zone = "tea"\nid = "other"'),
            "products/first-tea.toml",
            "id",
            "id-differs",
        ),
        (
            lambda p: (p / "products/First-Tea.toml").write_bytes((p / "products/first-tea.toml").read_bytes()),
            "products/first-tea.toml",
            "",
            "unsafe-file",
        ),
        (
            lambda p: change(
                p / "pack.toml", "[[categories]]", '[[categories]]\nid = "tea"\nname = {zh-CN = "茶"}\n[[categories]]'
            ),
            "pack.toml",
            "categories",
            "duplicate-id",
        ),
        (lambda p: change(p / "zones/tea.toml", "order = 1", "order = = 1"), "zones/tea.toml", "", "unreadable-toml"),
        (
            lambda p: change(p / "zones/tea.toml", "order = 1", "order = 1\nordr = 2"),
            "zones/tea.toml",
            "ordr",
            "unknown-key",
        ),
        (
            lambda p: change(p / "products/first-tea.toml", "tea_g = 8", 'tea_g = "eight"'),
            "products/first-tea.toml",
            "use.tea_g",
            "float_parsing",
        ),
        (
            lambda p: change(p / "products/first-tea.toml", "months = [4, 5]", "months = [4, 13]"),
            "products/first-tea.toml",
            "months.1",
            "less_than_equal",
        ),
        (
            lambda p: change(p / "zones/tea.toml", 'en = "Tea Space"', 'fr = "Le thé"'),
            "zones/tea.toml",
            "name.fr",
            "literal_error",
        ),
        (lambda p: (p / "pack.toml").unlink(), "pack.toml", "", "no-pack-toml"),
        (lambda p: (p / "zones/tea.toml").write_bytes(b"\xff\xfe"), "zones/tea.toml", "", "unreadable-toml"),
        (lambda p: (p / "notes.toml").write_text("a = 1"), "notes.toml", "", "stray-file"),
        (
            lambda p: change(
                p / "products/first-tea.toml",
                "[name]",
                '[[identifiers]]\nscheme = "gtin"\nvalue = "06901234567890"\n[name]',
            ),
            "products/first-tea.toml",
            "identifiers.0.value",
            "wrong-gtin",
        ),
        (
            lambda p: change(p / "products/first-tea.toml", 'kind = "brew"', 'kind = "liquor"'),
            "products/first-tea.toml",
            "compliance",
            "liquor-without-warning",
        ),
        (
            lambda p: change(p / "products/first-tea.toml", "[name]", '[availability]\nfrom = "2026-02-30"\n[name]'),
            "products/first-tea.toml",
            "availability.from",
            "no-such-day",
        ),
    ],
)
def test_each_fault_is_named_with_its_file_its_field_and_how_to_mend_it(
    pack: Path, spoil: Callable[[Path], object], file: str, field: str, code: str
) -> None:
    spoil(pack)
    found = [finding for finding in errors(pack) if finding.code == code]
    assert [(finding.file, finding.field) for finding in found] == [(file, field)]
    assert all(found[0].__getattribute__(name) for name in ("what_zh", "what_en", "mend_zh", "mend_en"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"this is not a picture at all", "not-a-picture"),
        (png(40_000, 40_000), "huge-picture"),
        (b"", "not-a-picture"),
    ],
)
def test_a_picture_that_is_none_or_is_huge_is_named_without_being_decoded(
    pack: Path, content: bytes, code: str
) -> None:
    (pack / "media/first-tea.jpg").write_bytes(content)
    change(pack / "products/first-tea.toml", "[name]", '[[pictures]]\nfile = "media/first-tea.jpg"\n[name]')
    (found,) = errors(pack)
    assert (found.code, found.file, found.field) == (code, "products/first-tea.toml", "pictures.0.file")


def test_a_picture_that_is_missing_is_named(pack: Path) -> None:
    change(pack / "products/first-tea.toml", "[name]", '[[pictures]]\nfile = "media/none.jpg"\n[name]')
    assert [finding.code for finding in errors(pack)] == ["no-picture"]


def test_an_unknown_key_is_told_the_nearest_right_one(pack: Path) -> None:
    change(pack / "products/first-tea.toml", "temp_c = 100", "temprature_c = 100")
    (found,) = errors(pack)
    assert "temp_c" in found.mend_en
    assert "temp_c" in found.mend_zh


def test_all_faults_are_named_at_once(pack: Path) -> None:
    change(pack / "products/first-tea.toml", 'zone = "tea"', 'zone = "te"\nnonsense = 1')
    change(pack / "zones/tea.toml", "order = 1", "order = ")
    change(pack / "pack.toml", 'venue = "venue"', 'venue = "nowhere"')
    codes = {finding.code for finding in errors(pack)}
    assert codes == {"unknown-key", "unreadable-toml", "unknown-place"}


def test_a_link_that_leads_out_of_a_folder_is_refused(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(png(10, 10))
    os.symlink(tmp_path / "secret.jpg", pack / "media" / "leak.jpg")
    assert [(finding.code, finding.file) for finding in errors(pack)] == [("unsafe-file", "media/leak.jpg")]


@pytest.mark.parametrize("name", ["../evil.toml", "/etc/evil.toml", "C:/evil.toml", "media/../../evil.jpg"])
def test_a_zip_whose_paths_lead_out_is_refused(pack: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / "pack.zip"
    zip_pack(pack, file)
    with zipfile.ZipFile(file, "a") as made:
        made.writestr(name, "x")
    assert "unsafe-file" in {finding.code for finding in errors(file)}


def test_a_zip_that_holds_a_link_is_refused(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "pack.zip"
    zip_pack(pack, file)
    with zipfile.ZipFile(file, "a") as made:
        entry = zipfile.ZipInfo("media/link.jpg")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(entry, "/etc/passwd")
    assert [finding.code for finding in errors(file)] == ["unsafe-file"]


def test_a_zip_reads_like_its_folder_and_is_the_same_each_time(tmp_path: Path) -> None:
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    zip_pack(DEFAULT, one)
    zip_pack(DEFAULT, two)
    assert one.read_bytes() == two.read_bytes()
    assert check(one).pack == check(DEFAULT).pack


def test_what_is_no_pack_at_all_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file.zip").write_bytes(b"PK but not really")
    assert [finding.code for finding in errors(tmp_path / "file.zip")] == ["no-pack"]
    assert [finding.code for finding in errors(tmp_path / "nothing")] == ["no-pack"]
    (tmp_path / "empty").mkdir()
    assert "no-pack-toml" in {finding.code for finding in errors(tmp_path / "empty")}


def test_without_an_origin_address_staff_are_told_that_no_code_is_shown(pack: Path) -> None:
    assert "no-base-url" in {finding.code for finding in check(pack).findings}
    assert "no-base-url" not in {finding.code for finding in check(pack, "https://origin.example.cn").findings}


def test_superlatives_and_health_words_are_pointed_out(pack: Path) -> None:
    change(pack / "products/first-tea.toml", "三句话：是什么，从哪里来，怎么做。", "全国第一品牌，清热解毒。")
    words = [finding.what_zh for finding in check(pack).findings if finding.code == "wording"]
    assert len(words) == 3


def test_gtin_check_digits() -> None:
    assert valid_gtin("6291041500213")
    assert valid_gtin("06291041500213")
    assert not valid_gtin("6291041500214")
    assert not valid_gtin("12ab")


def test_the_size_of_a_picture_is_read_from_its_head() -> None:
    webp = (DEFAULT / "media" / "map.webp").read_bytes()
    assert picture_size(webp[:64]) == ("WEBP", 1080, 1320)
    assert picture_size(png(12, 34)) == ("PNG", 12, 34)
    assert picture_size(b"GIF89a") is None
