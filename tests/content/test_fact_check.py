"""What a record says is held against itself; words and signs that do not belong are pointed out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.liquor import is_liquor, lacks_warning
from kiosk.content.pack import read
from kiosk.content.toml_tables import categories_of, zones_of
from kiosk.content.trade_identifiers import gtin_fault
from kiosk.content.wording_check import forbidden
from tests.content.pack_edits import DEFAULT, PRODUCT, add, change, found, where


@pytest.mark.parametrize("good", ["6291041500213", "06291041500213", "96385074", "036000291452"])
def test_a_right_gtin_is_right(good: str) -> None:
    assert gtin_fault(good) == ("", "")


@pytest.mark.parametrize("bad", ["6291041500214", "12ab", "", "0629104150021", "６２９１０４１５００２１３", "²" * 8])
def test_a_wrong_gtin_is_wrong(bad: str) -> None:
    assert all(gtin_fault(bad))


@pytest.mark.parametrize(
    ("written", "code", "field"),
    [
        ('[[identifiers]]\nscheme = "gtin"\nvalue = "6291041500214"', "wrong-gtin", "identifiers.0.value"),
        ('[availability]\nfrom = "2026-02-30"', "no-such-day", "availability.from"),
        ('[availability]\nfrom = "2026-03-01"\nto = 2026-02-01', "dates-reversed", "availability"),
        ('[use]\nkind = "liquor"\ntext = {zh-CN = "小饮。"}', "liquor-without-warning", "compliance"),
        (
            'compliance = ["adults_only"]\n[use]\nkind = "liquor"\ntext = {zh-CN = "小饮。"}',
            "liquor-without-warning",
            "compliance",
        ),
        (
            '[use]\nkind = "brew"\ntext = {zh-CN = "泡。"}\ninfusions = [8, 6]',
            "range-reversed",
            "use.infusions",
        ),
        ('note = "a\\u0000b"', "control-sign", "note"),
        ('note = "a\\u202Eb"', "control-sign", "note"),
        ('note = "\\uFFFD"', "lost-sign", "note"),
    ],
)
def test_what_cannot_be_is_an_error(pack: Path, written: str, code: str, field: str) -> None:
    add(pack / PRODUCT, written)
    assert where(pack) == [(code, PRODUCT, field)]


def test_the_edges_of_the_map_are_in_order(full: Path) -> None:
    change(full / "pack.toml", "south = 25.85\nnorth = 28.35", "south = 28.35\nnorth = 25.85")
    assert where(full) == [("map-edges", "pack.toml", "map.south")]


def test_minutes_between_two_places_are_in_order(full: Path) -> None:
    change(full / "routes/one-day.toml", "[60, 90]", "[90, 60]")
    assert where(full) == [("range-reversed", "routes/one-day.toml", "legs.0.approx_minutes")]


def test_what_staff_should_know_before_they_publish_is_a_note(pack: Path) -> None:
    add(pack / PRODUCT, 'illustrative = true\nconfidence = "low"\navailability = {to = "2020-01-01"}')
    codes = {code for code, file, _ in where(pack, "info") if file == PRODUCT}
    assert codes == {"proposal", "low-confidence", "ended", "language-missing"}


def test_languages_left_out_are_one_note_for_each_record(pack: Path) -> None:
    change(pack / PRODUCT, 'zh-CN = "武夷岩茶的一类。"', 'zh-CN = "武夷岩茶的一类。"\nen = "A rock tea."')
    notes = [each for each in found(pack, "info") if each.file == PRODUCT]
    assert [each.code for each in notes] == ["language-missing"]
    assert notes[0].what_en.startswith("zh-TW, en, ja, ko")


def test_superlatives_and_health_words_are_pointed_out(pack: Path) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", "全国第一品牌，清热解毒。")
    assert [each.code for each in found(pack, "warning")] == ["wording"] * 3
    assert {each.field for each in found(pack, "warning")} == {"summary.zh-CN"}


def test_words_are_looked_for_wherever_a_visitor_may_read_them(full: Path) -> None:
    change(full / "places/wuyishan.toml", 'en = ["Rock tea"]', 'en = ["The best tea"]')
    change(full / "routes/one-day.toml", "Check trains.", "A unique line.")
    fields = [(file, field) for code, file, field in where(full, "warning") if code == "wording"]
    assert fields == [("places/wuyishan.toml", "known_for.en.0"), ("routes/one-day.toml", "legs.0.note.en")]


@pytest.mark.parametrize("text", ["heals", "Detoxifying", "anti-oxidants", "润肺", "首選", "降血压"])
def test_words_are_found_in_every_form(text: str) -> None:
    assert forbidden(text)


@pytest.mark.parametrize("text", ["Bestow", "health", "secure", "最后一泡", "healthy soil"])
def test_words_that_only_look_like_them_are_left_alone(text: str) -> None:
    assert not forbidden(text)


def test_telephone_numbers_and_chinese_under_english_are_pointed_out(pack: Path) -> None:
    change(pack / PRODUCT, 'zh-CN = "武夷岩茶的一类。"', 'zh-CN = "订购 13812345678"\nen = "武夷岩茶的一类 (tea)。"')
    assert where(pack, "warning") == [
        ("wrong-language", PRODUCT, "summary.en"),
        ("telephone", PRODUCT, "summary.zh-CN"),
    ]


LIQUEUR = 'use = {kind = "food", text = {zh-CN = "小饮。"}, typical_abv_percent = [20, 40]}'


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("zones/tea.toml", 'tone = "tea"', 'tone = "liquor"'),
        ("zones/tea.toml", "茶空间", "名酒行"),
        ("pack.toml", "岩茶", "白酒"),
        ("pack.toml", 'id = "rock"\nname = { zh-CN = "岩茶" }', 'id = "baijiu"\nname = { zh-CN = "老窖" }'),
        (PRODUCT, "大红袍", "黄精酒"),
        (PRODUCT, "[name]", f"{LIQUEUR}\n[name]"),
        (PRODUCT, "[name]", 'use = {kind = "food", text = {zh-CN = "吃"}, type = {zh-CN = "露酒"}}\n[name]'),
    ],
)
def test_liquor_is_liquor_by_what_it_is_whatever_box_was_ticked(pack: Path, file: str, old: str, new: str) -> None:
    change(pack / file, old, new)
    if "baijiu" in new:
        change(pack / PRODUCT, 'category = "rock"', 'category = "baijiu"')
    assert where(pack) == [("liquor-without-warning", PRODUCT, "compliance")]
    add(pack / PRODUCT, 'compliance = ["adults_only", "alcohol_warning"]', before="zone =")
    assert where(pack) == []


@pytest.mark.parametrize("name", ["酒糟鱼", "建盏酒杯", "无酒精啤酒", "解酒茶", "红曲米"])
def test_what_is_only_called_after_liquor_is_none(pack: Path, name: str) -> None:
    change(pack / PRODUCT, "大红袍", name)
    assert where(pack) == []


def test_every_liquor_of_the_showroom_carries_its_warning() -> None:
    tables = read(DEFAULT).tables
    zones, categories = zones_of(tables), categories_of(tables)
    liquors = {
        file for file, each in tables.items() if file.startswith("products/") and is_liquor(each, zones, categories)
    }
    assert len(liquors) == 10
    assert not [file for file in liquors if lacks_warning(tables[file])]
