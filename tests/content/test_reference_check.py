"""Names that lead nowhere, ids given twice, zones that stay empty, days that do not fit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.pack_edits import PRODUCT, change, found, where

ROUTE, ROOM = "routes/one-day.toml", "rooms/first.toml"


@pytest.mark.parametrize(
    ("spoil", "code", "file", "field"),
    [
        (lambda p: (p / "zones/tea.toml").unlink(), "unknown-zone", PRODUCT, "zone"),
        (lambda p: (p / "places/wuyishan.toml").unlink(), "unknown-place", PRODUCT, "place"),
        (lambda p: change(p / PRODUCT, '"rock"', '"rok"'), "unknown-category", PRODUCT, "category"),
        (lambda p: change(p / PRODUCT, '["huang-jiu"]', '["rou-gui"]'), "unknown-product", PRODUCT, "related.0"),
        (lambda p: change(p / "pack.toml", '"hall"', '"hal"'), "unknown-place", "pack.toml", "venue"),
        (
            lambda p: change(p / "pack.toml", 'flows_to = "minjiang"', 'flows_to = "min"'),
            "unknown-river",
            "pack.toml",
            "rivers.1.flows_to",
        ),
        (
            lambda p: change(p / "places/tianyou.toml", '"wuyishan"', '"wuyi"'),
            "unknown-place",
            "places/tianyou.toml",
            "county",
        ),
        (lambda p: change(p / ROUTE, 'place = "tianyou"', 'place = "peak"'), "unknown-place", ROUTE, "stops.1.place"),
        (lambda p: change(p / ROUTE, '["da-hong-pao"]', '["x"]'), "unknown-product", ROUTE, "stops.1.products.0"),
        (lambda p: change(p / ROUTE, 'from = "hall"', 'from = "x"'), "unknown-place", ROUTE, "legs.0.from"),
        (lambda p: change(p / ROUTE, 'to = "tianyou"', 'to = "x"'), "unknown-place", ROUTE, "legs.1.to"),
        (lambda p: change(p / ROOM, '["da-hong-pao"]', '["x"]'), "unknown-product", ROOM, "products.0"),
        (
            lambda p: change(p / "pack.toml", 'id = "wine"', 'id = "rock"'),
            "duplicate-id",
            "pack.toml",
            "categories.1.id",
        ),
        (lambda p: change(p / "pack.toml", '"jianxi"', '"minjiang"'), "duplicate-id", "pack.toml", "rivers.1.id"),
        (lambda p: shutil.rmtree(p / "zones"), "no-zone", "zones/", ""),
        (lambda p: change(p / PRODUCT, 'zone = "tea"', 'zone = "tearoom"'), "zone-of-rooms", PRODUCT, "zone"),
        (lambda p: change(p / ROUTE, "day = 1", "day = 2"), "day-beyond", ROUTE, "stops.0.day"),
        (
            lambda p: change(p / PRODUCT, 'place = "wuyishan"', 'place = "tianyou"'),
            "origin-not-county",
            PRODUCT,
            "place",
        ),
        (lambda p: change(p / PRODUCT, 'place = "wuyishan"', 'place = "hall"'), "origin-not-county", PRODUCT, "place"),
        (
            lambda p: change(p / "pack.toml", 'zones = ["tea"]', 'zones = ["liquor"]'),
            "category-of-other-zone",
            PRODUCT,
            "category",
        ),
        (
            lambda p: change(p / "pack.toml", 'zones = ["tea"]', 'zones = ["no"]'),
            "unknown-zone",
            "pack.toml",
            "categories.0.zones.0",
        ),
    ],
)
def test_what_cannot_be_is_an_error(
    full: Path, spoil: Callable[[Path], object], code: str, file: str, field: str
) -> None:
    spoil(full)
    assert (code, file, field) in where(full)


@pytest.mark.parametrize(
    ("spoil", "code", "file"),
    [
        (
            lambda p: ((p / ROOM).unlink(), (p / "events/pin-cha.toml").unlink()),
            "empty-zone",
            "zones/tearoom.toml",
        ),
        (lambda p: (p / "zones/tearoom.toml").unlink(), "no-rooms-zone", "zones/"),
        (lambda p: change(p / "places/hall.toml", '"venue"', '"city"'), "not-a-venue", "pack.toml"),
        (lambda p: change(p / PRODUCT, '["huang-jiu"]', '["da-hong-pao"]'), "related-twice", PRODUCT),
    ],
)
def test_what_is_odd_is_a_warning(full: Path, spoil: Callable[[Path], object], code: str, file: str) -> None:
    spoil(full)
    assert where(full) == []
    assert [(code, file)] == [(each, name) for each, name, _ in where(full, "warning")]


def test_stops_out_of_order_are_a_warning(full: Path) -> None:
    change(full / ROUTE, "days = 1", "days = 2")
    change(full / ROUTE, "day = 1", "day = 2")
    assert where(full, "error", "warning") == [("day-order", ROUTE, "stops.1.day")]


def test_a_misspelt_name_is_told_the_nearest_right_one(pack: Path) -> None:
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "wuyi-shan"')
    (only,) = found(pack)
    assert "写编号：wuyishan。" in only.mend_zh
    change(pack / PRODUCT, 'place = "wuyi-shan"', 'place = "wuyisan"')
    (only,) = found(pack)
    assert "是不是 wuyishan？" in only.mend_zh
    assert "places/wuyisan.toml" in only.mend_en


def test_a_name_that_several_have_is_called_ambiguous_and_they_are_told(pack: Path) -> None:
    for name in ("north", "south"):
        shutil.copyfile(pack / "places/wuyishan.toml", pack / f"places/{name}.toml")
        change(pack / f"places/{name}.toml", "武夷山市", "新县")
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "新县"')
    only = next(each for each in found(pack) if each.code == "unknown-place")
    assert "可以指 2 个地点" in only.what_zh
    assert "north、south" in only.mend_zh
    change(pack / PRODUCT, 'place = "新县"', 'place = "武夷山市"')
    only = next(each for each in found(pack) if each.code == "unknown-place")
    assert only.mend_zh == "这里写编号：wuyishan。"


def test_a_broken_pack_toml_does_not_make_every_category_unknown(pack: Path) -> None:
    (pack / "pack.toml").write_text("schema = ", "utf-8")
    assert [code for code, _, _ in where(pack)] == ["unreadable-toml"]


def test_a_place_beside_the_map_is_a_warning(full: Path) -> None:
    change(full / "places/tianyou.toml", "lon = 117.95", "lon = 121.5")
    (only,) = found(full, "error", "warning")
    assert (only.code, only.file, only.field) == ("beside-map", "places/tianyou.toml", "lat")
    assert "swap" not in only.mend_en


def test_degrees_that_are_exchanged_are_told_so(full: Path) -> None:
    change(full / "places/tianyou.toml", "lat = 27.66\nlon = 117.95", "lat = 117.95\nlon = 27.66")
    assert [code for code, _, _ in where(full)] == ["less_than_equal"]
    (only,) = found(full, "warning")
    assert "swap" in only.mend_en
    assert "对调" in only.mend_zh


def test_tea_is_no_baijiu_and_baijiu_stands_with_the_liquor(pack: Path) -> None:
    shutil.copyfile(pack / "zones/tea.toml", pack / "zones/jiu.toml")
    change(pack / "zones/jiu.toml", 'tone = "tea"', 'tone = "liquor"')
    change(pack / "zones/jiu.toml", "茶空间", "名酒行")
    change(
        pack / "pack.toml", "[[categories]]", '[[categories]]\nid = "baijiu"\nname = {zh-CN = "白酒"}\n\n[[categories]]'
    )
    assert where(pack) == []
    change(pack / PRODUCT, 'category = "rock"', 'category = "baijiu"')
    warned = 'compliance = ["alcohol_warning", "adults_only"]'
    assert ("liquor-without-warning", PRODUCT, "compliance") in where(pack)
    change(pack / PRODUCT, "zone =", f"{warned}\nzone =")
    assert where(pack) == [("category-of-other-zone", PRODUCT, "category")]
    change(pack / PRODUCT, 'zone = "tea"', 'zone = "jiu"')
    assert where(pack) == []
    change(pack / PRODUCT, 'category = "baijiu"', 'category = "rock"')
    assert where(pack) == [("category-of-other-zone", PRODUCT, "category")]
    change(pack / "pack.toml", 'id = "rock"', 'id = "rock"\nzones = ["tea", "jiu"]')
    assert where(pack) == []
