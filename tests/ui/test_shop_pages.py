"""The shop on the glass: packets below their product, pages of a packet, a maker and a primer, and the shelf of a zone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle, stations
from kiosk.ui.qml_property_reader import qml_property
from tests.publish import shop_packs
from tests.publish.packs import Table
from tests.ui.conftest import until
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger, name_of, pressables

PRIMER: Table = {
    "zone": "tea",
    "name": {"zh-CN": "怎么看标签", "en": "How to read a label"},
    "summary": {"zh-CN": "示例。", "en": "An example."},
    "pictures": [{"file": "media/red.png"}],
    "marks": [
        {"x": 0.2, "y": 0.2, "name": {"zh-CN": "品名"}, "text": {"zh-CN": "写在最前面。"}},
        {"x": 0.7, "y": 0.7, "name": {"zh-CN": "标准"}, "text": {"zh-CN": "按哪一份标准生产。"}},
    ],
}
Shop = Callable[..., Kiosk]


@pytest.fixture
def shop(kiosk: Kiosk, tmp_path: Path) -> Iterator[Shop]:
    """Shows the small pack with its shop, some of its files changed."""
    before = []

    def show(changed: dict[str, Table] | None = None) -> Kiosk:
        store = Store(tmp_path / "data")
        assert compile_pack(
            shop_packs.write(tmp_path / "pack", {"primers/label.toml": PRIMER} | (changed or {})), store
        ).id
        before.append(kiosk.showroom.show(store.open_shown().catalogue))
        settle(kiosk.window)
        return kiosk

    yield show
    for catalogue in before:
        if shown := kiosk.showroom.show(catalogue):
            shown.close()


def opened(kiosk: Kiosk, page: str, key: str) -> Kiosk:
    kiosk.visit.open(page, key)
    settle(kiosk.window)
    return kiosk


def said(kiosk: Kiosk) -> str:
    """Everything that is written on the page, seen or further down."""
    words = [qml_property(item, "text", str) for item in _texts(kiosk.window.contentItem())]
    return "\n".join(words)


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.inherits("QQuickText"):
            yield item
        for child in item.childItems():
            yield from _texts(child)


def pressed(kiosk: Kiosk) -> list[str]:
    return [name_of(each) for each in pressables(kiosk.window)]


def test_a_product_shows_its_packets_with_price_unit_spec_and_shelf(shop: Shop) -> None:
    kiosk = opened(shop(), "product", "hong-pao")
    words = said(kiosk)
    assert "在展厅买得到" in words
    for told in ("示例大红袍 盒装", "125 克 · 示例规格", "¥268.00 / 盒", "货架 A3 · 示例茶厂", "¥98.50 / 罐"):
        assert told in words
    assert len(of_kind(kiosk, "PacketSlip")) == 2


def test_a_packet_without_a_price_of_today_asks_for_the_desk(shop: Shop) -> None:
    ended = shop_packs.tables()["goods/guan.toml"] | {
        "price": {"yuan": "98.50", "unit": "tin", "to": "2026-11-01"},
    }
    kiosk = opened(shop({"goods/guan.toml": ended}), "goods", "guan")
    assert "价格请问店员" in said(kiosk)
    assert "98.50" not in said(kiosk)


def test_a_packet_that_is_off_the_shelf_has_its_page_without_price_shelf_and_ways_to_buy(shop: Shop) -> None:
    gone = shop_packs.tables()["goods/he.toml"] | {"availability": {"to": "2020-01-01"}}
    kiosk = opened(shop({"goods/he.toml": gone}), "goods", "he")
    words = said(kiosk)
    assert "示例大红袍 盒装" in words
    assert "目前不在货架上" in words
    for told in ("268", "价格请问店员", "A3", "扫码购买", "示例网店"):
        assert told not in words
    assert "加入心意单" not in pressed(kiosk)
    assert of_kind(kiosk, "CodePatch") == []


def test_what_has_no_packets_has_no_shop(kiosk: Kiosk) -> None:
    opened(kiosk, "product", "da-hong-pao")
    assert "在展厅买得到" not in said(kiosk)
    assert of_kind(kiosk, "PacketShelf") == []
    opened(kiosk, "zone", "tea")
    assert "展厅有售" not in pressed(kiosk)
    assert any("认标购茶" in name for name in pressed(kiosk))
    assert "¥" not in said(kiosk)
    assert not any(station.name.startswith(("goods", "maker")) for station in stations(kiosk))
    opened(kiosk, "zone", "liquor")
    assert not any("认标购茶" in name for name in pressed(kiosk))  # the default pack's primer is the tea zone's


def test_a_packet_on_the_shelf_opens_its_page_and_that_leads_to_product_and_maker(shop: Shop) -> None:
    kiosk = opened(shop(), "product", "hong-pao")
    finger = Finger(kiosk.window)
    finger.press(next(name for name in pressed(kiosk) if name.startswith("示例大红袍 盒装")))
    until(lambda: (kiosk.visit.page, kiosk.visit.key) == ("goods", "he"))
    settle(kiosk.window)
    finger.press("生产者：示例茶厂")
    until(lambda: kiosk.visit.page == "maker")
    kiosk.visit.back()
    settle(kiosk.window)
    finger.press("看大红袍")
    until(lambda: kiosk.visit.page == "product")


def test_a_packets_page_says_what_its_tag_says_and_how_its_marks_are_checked(shop: Shop) -> None:
    words = said(opened(shop(), "goods", "he"))
    for told in (
        "¥268.00 / 盒",
        "125 克 · 示例规格",
        "示例级",
        "A3",
        f"条码 {shop_packs.GTIN}",
        "扫码购买",
        "示例网店",
    ):
        assert told in words
    assert "示例标志" in words
    assert "证号 0001" in words
    assert "主管部门查询" in words
    assert "过期标志" not in words
    assert "正品" not in words


def test_the_last_day_of_a_price_stands_beside_it(shop: Shop) -> None:
    assert "价格有效至2999年12月31日" in said(opened(shop(), "goods", "guan"))


def test_the_buy_code_is_told_of_once_it_is_in_view(shop: Shop) -> None:
    kiosk = shop()
    shown: list[str] = []
    kiosk.visit.buyShown.connect(shown.append)
    opened(kiosk, "goods", "he")
    until(lambda: shown == ["he"])
    opened(kiosk, "goods", "guan")
    assert shown == ["he"]


def test_several_ways_to_buy_come_one_after_the_other(shop: Shop) -> None:
    ways = [
        {"kind": "shop", "address": "https://example.com/1"},
        {"kind": "contact", "picture": {"file": "media/red.png"}},
    ]
    kiosk = opened(shop({"goods/he.toml": shop_packs.tables()["goods/he.toml"] | {"buy": ways}}), "goods", "he")
    assert len(of_kind(kiosk, "CodePatch")) == 1
    Finger(kiosk.window).press("换一种方式（1/2）")
    until(lambda: "联系店员" in said(kiosk))
    assert of_kind(kiosk, "CodePatch") == []


def test_a_packet_can_be_put_on_the_list(shop: Shop) -> None:
    kiosk = opened(shop(), "goods", "he")
    Finger(kiosk.window).press("加入心意单")
    until(lambda: kiosk.showroom.takeaway.keys == ["goods/he"])


def test_alcohol_is_not_for_minors_on_a_packets_page_either(shop: Shop) -> None:
    drink = shop_packs.tables()["goods/jiu.toml"]
    del drink["availability"]
    wine = shop_packs.tables()["products/hong-jiu.toml"] | {"compliance": ["alcohol_warning", "adults_only"]}
    kiosk = shop({"goods/jiu.toml": drink, "products/hong-jiu.toml": wine})
    assert "未成年人请勿饮酒" in said(opened(kiosk, "goods", "jiu"))
    assert "未成年人请勿饮酒" not in said(opened(kiosk, "goods", "he"))


def test_a_maker_shows_where_it_is_what_it_makes_and_what_stands_here(shop: Shop) -> None:
    kiosk = opened(shop(), "maker", "chang")
    words = said(kiosk)
    for told in ("示例，并无其厂。", "0599-0000000", "2000", "展厅有售", "示例大红袍 盒装", "大红袍", "示例标志"):
        assert told in words
    Finger(kiosk.window).press(next(name for name in pressed(kiosk) if name.startswith("所在地：")))
    until(lambda: (kiosk.visit.page, kiosk.visit.key) == ("place", "wuyi"))


def test_a_number_on_a_primer_shows_its_words(shop: Shop) -> None:
    kiosk = opened(shop(), "goods", "he")
    Finger(kiosk.window).press("怎么看这张标签")
    until(lambda: kiosk.visit.page == "primer")
    settle(kiosk.window)
    assert "写在最前面。" in said(kiosk)
    first, other = (on_glass(item).center() for item in of_kind(kiosk, "PrimerNumber"))
    assert other.x() - first.x() > 0
    assert other.y() - first.y() > 0
    second = next(item for item in of_kind(kiosk, "PrimerNumber") if not qml_property(item, "on", bool))
    middle = on_glass(second).center()
    Finger(kiosk.window).tap(middle.x(), middle.y())
    until(lambda: "按哪一份标准生产。" in said(kiosk))
    assert "写在最前面。" not in said(kiosk)


def test_a_zone_can_be_narrowed_to_what_stands_on_the_shelf_until_the_visit_ends(shop: Shop) -> None:
    kiosk = opened(shop(), "zone", "tea")
    zone = kiosk.showroom.zone
    sold = {card.key for card in zone.products.rows()} & {"hong-pao", "lu-cha"}
    Finger(kiosk.window).press("展厅有售")
    until(lambda: zone.here)
    assert {card.key for card in zone.products.rows()} == sold
    kiosk.visit.reset()
    assert not zone.here


def test_the_shelf_of_a_zone_says_a_least_price_only_of_packets_that_can_be_compared(shop: Shop) -> None:
    dearer = shop_packs.tables()["goods/he.toml"] | {"price": {"yuan": "298.00", "unit": "box"}, "gtin": ""}
    kiosk = opened(shop({"goods/guan.toml": dearer}), "zone", "tea")
    prices = {card.key: card.price for card in kiosk.showroom.zone.products.rows()}
    assert prices["hong-pao"] == "¥268.00 / 盒起"
    assert prices["lu-cha"] == ""


def test_search_finds_packets_and_makers_and_opens_them(shop: Shop) -> None:
    kiosk = opened(shop(), "search", "")
    for letter in "shilidahong":
        kiosk.showroom.search.type(letter)
    settle(kiosk.window)
    assert {card.kind for card in kiosk.showroom.search.results.rows()} == {"goods"}
    Finger(kiosk.window).press(next(name for name in pressed(kiosk) if name.startswith("示例大红袍 盒装")))
    until(lambda: (kiosk.visit.page, kiosk.visit.key) == ("goods", "he"))


def test_what_is_off_the_shelf_takes_no_place_among_what_is_found(shop: Shop) -> None:
    gone = {"availability": {"to": "2020-01-01"}}
    files = {
        f"goods/alt-{at:03}.toml": shop_packs.goods("hong-pao", "示例旧装", "Example of old", at) | gone
        for at in range(120)
    }
    shelf = shop_packs.goods("hong-pao", "示例旧装 今年", "Example of old, of this year", 900)
    search = shop(files | {"goods/neu.toml": shelf}).showroom.search
    for letter in "shilijiuzhuang":
        search.type(letter)
    assert [card.key for card in search.results.rows()] == ["neu"]


def test_search_finds_a_packet_by_the_digits_of_its_barcode(shop: Shop) -> None:
    kiosk = opened(shop(), "search", "")
    finger, search = Finger(kiosk.window), kiosk.showroom.search
    finger.press("数字")
    for digit in shop_packs.GTIN:
        finger.press(digit)
    until(lambda: search.text == shop_packs.GTIN)
    assert [(card.kind, card.key) for card in search.results.rows()] == [("goods", "he")]
    finger.press("字母")
    until(lambda: "q" in pressed(kiosk))


def test_without_packets_there_are_only_letters(kiosk: Kiosk) -> None:
    assert "数字" not in pressed(opened(kiosk, "search", ""))


def test_the_walk_through_every_page_comes_past_the_shop(shop: Shop) -> None:
    names = [station.name for station in stations(shop())]
    assert {"goods-he", "maker-chang", "primer-label"} <= set(names)
    assert len(names) == len(set(names))
