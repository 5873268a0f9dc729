"""Records: wrong values, unknown keys and wrong ids are said in words for people who know tea."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kiosk.content.model import PackInfo, Product, Route
from kiosk.content.validation_messages import UNKNOWN, WORDS, keys
from tests.content.pack_edits import PRODUCT, add, change, found, where


@pytest.mark.parametrize(
    ("written", "field", "zh", "en"),
    [
        ("months = [4, 13]", "months.1", "不能大于 12，现在是 13", "may not be more than 12"),
        ('months = "April"', "months", "列表", "brackets"),
        ('order = "first"', "order", '"first"', "whole number"),
        ("order = 1.5", "order", "去掉小数", "fraction"),
        ("illustrative = 7", "illustrative", "true 或 false", "true or false"),
        ("note = 7", "note", "加上引号", "in quotes"),
        (
            'origin_scope = "town"',
            "origin_scope",
            "从中选一个",
            'one of county, county_wide, region_wide, not "town"',
        ),
        ('tasting = "sweet"', "tasting", "按语言", "zh-CN"),
        ("tasting = {}", "tasting", "至少要有 1 项", "At least 1"),
        ('tasting = {zh-CN = "  "}', "tasting.zh-CN", "是空的", "empty"),
        ('use = "brew"', "use", "一个表", "a table"),
        ('use = {kind = "brew"}', "use.text", "缺少", "missing"),
        ('use = {kind = "brew", text = {zh-CN = "泡"}, tea_g = 0}', "use.tea_g", "应当大于 0", "more than 0"),
        ('use = {kind = "brew", text = {zh-CN = "泡"}, tea_g = nan}', "use.tea_g", "应当是数字", "a number"),
        ('use = {kind = "brew", text = {zh-CN = "泡"}, infusions = [6]}', "use.infusions.1", "缺少", "missing"),
        ('use = {kind = "brew", text = {zh-CN = "泡"}, infusions = [6, 7, 8]}', "use.infusions", "最多 2", "At most 2"),
        (f'tasting = {{zh-CN = "{"茶" * 1201}"}}', "tasting.zh-CN", "最多 1200 字", "1200 characters"),
        ('related = ["Rou Gui"]', "related.0", "小写字母", "lower-case"),
        ('identifiers = [{scheme = "local", value = "1", url = "x.cn"}]', "identifiers.0.url", "https://", "https://"),
        ('availability = {from = "1 May"}', "availability.from", "2026-12-31", "2026-12-31"),
    ],
)
def test_a_wrong_value_is_named_and_so_is_a_right_one(pack: Path, written: str, field: str, zh: str, en: str) -> None:
    add(pack / PRODUCT, written)
    finding = next(each for each in found(pack) if each.field == field)
    assert finding.file == PRODUCT
    assert zh in finding.what_zh + finding.mend_zh
    assert en in finding.what_en + finding.mend_en


@pytest.mark.parametrize(
    ("written", "field", "right"),
    [
        ("monthes = [4]", "monthes", "months"),
        ("[availability]\nsoldout = true", "availability.soldout", "sold_out"),
        ('[[pictures]]\nfile = "media/a.jpg"\nfocuss = [0, 0]', "pictures.0.focuss", "focus"),
        ('[use]\nkind = "brew"\ntext = {zh-CN = "泡"}\nsimmer = {tea = 5}', "use.simmer.tea", "tea_g"),
    ],
)
def test_an_unknown_key_is_told_the_nearest_right_one(pack: Path, written: str, field: str, right: str) -> None:
    add(pack / PRODUCT, written)
    finding = next(each for each in found(pack) if each.code == "unknown-key")
    assert finding.field == field
    assert f"是不是 {right}？" in finding.mend_zh
    assert f"Did you mean {right}?" in finding.mend_en


def test_an_unknown_key_of_pack_toml_is_told_the_nearest_right_one_too(pack: Path) -> None:
    add(pack / "pack.toml", '[scenes.raft]\nfile = "media/a.jpg"\nfokus = [0, 0]', "[[categories]]")
    finding = next(each for each in found(pack) if each.code == "unknown-key")
    assert (finding.field, finding.mend_en) == ("scenes.raft.fokus", "Did you mean focus?")


@pytest.mark.parametrize(("written", "right"), [("zh_CN", "zh-CN"), ("jp", "ja"), ("zh-Hant", "zh-TW"), ("EN", "en")])
def test_a_language_written_otherwise_is_told_its_tag(pack: Path, written: str, right: str) -> None:
    add(pack / PRODUCT, f'[tasting]\nzh-CN = "甘"\n{written} = "x"')
    (only,) = found(pack)
    assert (only.code, only.field) == ("unknown-language", f"tasting.{written}")
    assert right in only.mend_zh


def test_a_key_below_the_wrong_heading_is_told_where_it_belongs(pack: Path) -> None:
    change(pack / PRODUCT, 'zh-CN = "武夷岩茶的一类。"', 'zh-CN = "武夷岩茶的一类。"\nconfidence = "high"')
    (only,) = found(pack)
    assert (only.code, only.field) == ("unknown-language", "summary.confidence")
    assert "top" in only.mend_en


def test_texts_without_simplified_chinese_are_refused_at_any_depth(pack: Path) -> None:
    change(pack / PRODUCT, 'zh-CN = "武夷岩茶的一类。"', 'en = "A rock tea."')
    add(pack / PRODUCT, '[use]\nkind = "brew"\ntext = {en = "Brew it."}')
    assert where(pack) == [("no-chinese", PRODUCT, "summary"), ("no-chinese", PRODUCT, "use.text")]


@pytest.mark.parametrize("name", ["Rou Gui", "肉桂", "rou_gui", "rou--gui", "-", "x" * 65])
def test_a_file_name_that_cannot_be_an_id_is_told_a_better_one(pack: Path, name: str) -> None:
    shutil.copy(pack / PRODUCT, pack / f"products/{name}.toml")
    (only,) = found(pack)
    assert (only.code, only.file) == ("bad-file-name", f"products/{name}.toml")
    better = re.search(r"(\S+)\.toml", only.mend_zh)
    assert better
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", better[1])


def test_an_id_in_the_file_may_say_what_the_name_says_and_nothing_else(pack: Path) -> None:
    add(pack / PRODUCT, 'id = "da-hong-pao"', "zone =")
    assert where(pack) == []
    change(pack / PRODUCT, 'id = "da-hong-pao"', 'id = "other"')
    assert where(pack) == [("id-differs", PRODUCT, "id")]


def test_a_date_may_stand_with_or_without_quotes(pack: Path) -> None:
    add(pack / PRODUCT, '[availability]\nfrom = 2026-01-31\nto = "2999-01-31"')
    assert where(pack) == []


def test_every_complaint_has_words_in_both_languages() -> None:
    for what, mend in [*WORDS.values(), UNKNOWN]:
        assert re.search("[\u4e00-\u9fff]", what[0])
        assert re.search("[\u4e00-\u9fff]", mend[0])
        assert not re.search("[\u4e00-\u9fff]", what[1] + mend[1])


def test_the_keys_of_a_table_are_found_at_any_depth() -> None:
    assert "temp_c" in keys(Product, ["use"])
    assert keys(Route, ["legs", "0"]).count("from") == 1
    assert "focus" in keys(PackInfo, ["scenes", "raft"])
    assert "caption" not in keys(PackInfo, ["name"])
    assert keys(Product, ["name"]) == []
    assert keys(Product, ["nothing", "0"]) == []
