"""A photograph finds its record by whatever people call it, and asks where it may be more than one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.finding import Finding
from kiosk.content.pack import read
from kiosk.photographs.file_names import turn
from kiosk.photographs.record_match import Register, Target
from kiosk.photographs.source_folder import counted, readable
from tests.photographs.photographs import PACK
from tests.publish.packs import place, product, write


@pytest.fixture(scope="module")
def register() -> Register:
    """The default pack's records."""
    pack = read(PACK).pack
    assert pack is not None
    return Register(pack)


def told(register: Register, path: str) -> str:
    """The record's file without its ending, or the code of the finding."""
    found = register.match(path)
    return f"{found.kind}/{found.key}" if isinstance(found, Target) else found.code


@pytest.mark.parametrize(
    "name",
    [
        "da-hong-pao.jpg",
        "Da-Hong-Pao.JPEG",
        "da-hong-pao-2.jpg",
        "da-hong-pao (3).JPG",
        "da_hong_pao_04.png",
        "da hong pao.jpg",
        "大红袍.jpg",
        "大紅袍 (2).jpg",
        "大红袍（２）.jpg",
        "大红袍 - 副本.jpg",
        "大红袍_20261001_093000.jpg",
        "대홍포.jpg",
        "dahongpao.jpg",
        "dà hóng páo.jpg",
        "DaHongPao3.jpg",
        "Ｄａ　Ｈｏｎｇ　Ｐａｏ.jpg",
        "大红袍/IMG_0001.jpg",
        "产品/大红袍/2026/IMG_0001.jpg",
        "武夷山/大红袍.jpg",
        "武夷山大红袍.jpg",
        "武夷山市大红袍_正面.jpg",
        "福建武夷山大红袍茶汤.jpg",
        "武夷岩茶大红袍.jpg",
        "大红袍_背面.jpg",
        "大紅袍正面圖.jpg",
        "20260115大红袍.jpg",
        "2026-01-15_大红袍_2.jpg",
        "大红袍2026年1月15日.jpg",
        "IMG_20260115_大红袍.jpg",
        "01-大红袍.jpg",
        "01、大红袍（正面）.jpg",
        "大红袍_1920x1080.jpg",
        "大红袍(1)(2).jpg",
        "大红袍 - copy (2).jpg",
        "wuyishan-da-hong-pao-2.jpg",
        "wuyishandahongpao.jpg",
        "wǔ yí shān dà hóng páo front.jpg",
        "da-hong-pao-detail.jpg",
        "２０２６大红袍.jpg",
        "大红袍/正面.jpg",
        "大红袍/武夷山茶园.jpg",
    ],
)
def test_a_photograph_is_known_by_id_name_or_pinyin(register: Register, name: str) -> None:
    assert told(register, name) == "products/da-hong-pao"


def test_every_record_of_the_default_pack_is_found_by_its_id_its_stem_and_each_of_its_names(register: Register) -> None:
    wrong = []
    for target, record in register.targets.items():
        for name in (target.stem, f"{target.kind}/{target.key}", *record.name.values()):
            found = register.match(f"{name}.jpg")
            if found != target:
                wrong.append((name, found))
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("武夷山市.jpg", "places/wuyishan"),
        ("武夷山.jpg", "places/wuyishan"),
        ("place-wuyishan-2.jpg", "places/wuyishan"),
        ("room-jiuqu-tingquan.jpg", "rooms/jiuqu-tingquan"),
        ("茶室/jiuqu-tingquan/1.jpg", "rooms/jiuqu-tingquan"),
        ("IMG_0001.jpg", "unknown-photograph"),
        ("武夷山风景.jpg", "places/wuyishan"),
        ("place-wuyishan-view.jpg", "places/wuyishan"),
        ("正山小种红茶.jpg", "products/lapsang-souchong"),
        ("建阳建盏.jpg", "products/jian-zhan"),
        ("武夷山红茶.jpg", "unknown-photograph"),
        ("邵武茶.jpg", "unknown-photograph"),
        ("大红袍和建盏.jpg", "ambiguous-photograph"),
        ("微信图片_20260115093000.jpg", "unknown-photograph"),
        ("1.jpg", "unknown-photograph"),
        (".jpg", "unknown-photograph"),
        ("products/wuyishan.jpg", "unknown-photograph"),
    ],
)
def test_places_rooms_and_folders_of_a_kind_are_known_too(register: Register, name: str, expected: str) -> None:
    assert told(register, name) == expected


def test_a_name_that_holds_two_things_names_both(register: Register) -> None:
    found = register.match("大红袍和建盏.jpg")
    assert isinstance(found, Finding)
    assert "da-hong-pao（大红袍） / jian-zhan（建盏）" in found.what_zh


def test_photographs_of_a_thing_begin_with_the_unnumbered_and_go_on_as_one_counts() -> None:
    names = ["大红袍_背面.jpg", "大红袍-10.jpg", "da-hong-pao-2.jpg", "大红袍 (3).jpg", "大红袍_正面.jpg", "大红袍.jpg"]
    assert sorted(names, key=lambda name: (turn(name), counted(name))) == [
        "大红袍.jpg",
        "大红袍_正面.jpg",
        "大红袍_背面.jpg",
        "da-hong-pao-2.jpg",
        "大红袍 (3).jpg",
        "大红袍-10.jpg",
    ]
    assert turn("大红袍_20260115.jpg") == turn("大红袍_1920x1080.jpg") == (0, 0)


def test_a_slip_of_the_pen_is_answered_with_the_nearest_and_the_name_to_give(register: Register) -> None:
    found = register.match("大红跑-2.jpg")
    assert isinstance(found, Finding)
    assert (found.code, found.severity, found.file) == ("unknown-photograph", "error", "大红跑-2.jpg")
    assert "da-hong-pao（大红袍）" in found.mend_zh
    assert "call it da-hong-pao.jpg" in found.mend_en


def test_a_name_that_two_things_have_is_asked_about_unless_a_folder_tells(tmp_path: Path) -> None:
    twin = product("tea", "wuyi", "rock", "九曲溪", "Nine bends")
    pack = read(write(tmp_path, {"products/twin.toml": twin, "places/xi.toml": place("stop", "溪", 27.0, 118.0)})).pack
    assert pack is not None
    register = Register(pack)
    found = register.match("九曲溪 (2).jpg")
    assert isinstance(found, Finding)
    assert found.code == "ambiguous-photograph"
    assert "place-jiuqu（九曲溪） / twin（九曲溪）" in found.what_en
    assert "place-jiuqu.jpg" in found.mend_zh
    assert told(register, "产品/九曲溪.jpg") == told(register, "twin/九曲溪.jpg") == "products/twin"
    assert told(register, "xi.jpg") == "ambiguous-photograph"
    assert told(register, "place-xi.jpg") == "places/xi"


def test_names_that_windows_wrote_are_read_as_they_were_meant() -> None:
    written = "大红袍 (2).jpg"
    assert readable(written.encode("gbk").decode("utf-8", "surrogateescape")) == written
    assert readable("dà".encode().decode()) == readable("da\u0300") == "dà"
    assert readable("a\x1bb\udcff.jpg").isprintable()


def test_photographs_are_counted_as_people_count() -> None:
    names = ["红-10.jpg", "红-2.jpg", "红.jpg", "红-1.jpg", "绿.jpg"]
    assert sorted(names, key=counted) == ["红.jpg", "红-1.jpg", "红-2.jpg", "红-10.jpg", "绿.jpg"]
