"""A sheet that nobody exported, as a shop has it in Excel: its columns, its words and its stock become packets."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from kiosk.content.pack import read
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.proposal import propose
from tests.workbook.workbooks import edited, sheet, told, words

HEADINGS = ("货架", "条码", "品名", "规格", "单位", "零售价（元）", "产地", "厂家", "库存")


def test_a_shops_own_sheet_becomes_packets_whatever_the_order_of_its_columns(shop: Path, tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("某某店价目表",),
        HEADINGS,
        ("C1", 9520000009014.0, "示例肉桂 二两装", "100克/盒", "盒", 128.0, "武夷山", "示例茶厂", 12.0),
        ("C2", "", "示例大红袍 散装", "500克", "斤", "360", "福建武夷山市", "无此厂", 0.0),
    )
    proposal = propose(file, shop)
    assert told(proposal) == []
    assert told(proposal, "warning") == [("unknown-maker", "Sheet1!H4")]
    assert apply_proposal(proposal, shop) == (
        "goods/shi-li-rou-gui-er-liang-zhuang.toml",
        "goods/shi-li-da-hong-pao-san-zhuang.toml",
    )
    made = read(shop).pack
    assert made is not None
    box, loose = (made.goods[f"shi-li-{key}"] for key in ("rou-gui-er-liang-zhuang", "da-hong-pao-san-zhuang"))
    assert (box.product, box.maker, box.gtin, box.shelf) == ("rou-gui", "shi-li-cha-chang", "9520000009014", "C1")
    assert box.price is not None
    assert (box.price.yuan, box.price.unit, box.availability.sold_out) == (Decimal("128.00"), "box", False)
    assert loose.price is not None
    assert (loose.product, loose.maker, loose.price.unit, loose.availability.sold_out) == (
        "da-hong-pao",
        None,
        "jin",
        True,
    )
    assert words(propose(file, shop)) == []


def test_a_packet_that_is_there_is_known_by_its_barcode_and_empty_cells_change_nothing(
    shop: Path, tmp_path: Path
) -> None:
    file = sheet(tmp_path, ("条码", "品名", "零售价", "货架"), ("9520000001018", "示例大红袍 礼盒", 299, None))
    proposal = propose(file, shop)
    assert told(proposal, "error", "warning") == []
    assert words(proposal) == [
        "packet on the shelf 示例大红袍 礼盒（shi-li-da-hong-pao-he）: Price in yuan “268.00” → “299.00”"
    ]


def test_of_two_columns_for_one_thing_the_surest_heading_is_read(shop: Path, tmp_path: Path) -> None:
    headings, row = ("条码", "品名", "单价", "零售价"), ("9520000001018", "示例大红袍 礼盒", 150, 299)
    proposal = propose(sheet(tmp_path, headings, row), shop)
    assert told(proposal, "warning") == [("column-twice", "Sheet1!C1")]
    assert words(proposal) == [
        "packet on the shelf 示例大红袍 礼盒（shi-li-da-hong-pao-he）: Price in yuan “268.00” → “299.00”"
    ]


def test_columns_rows_and_words_that_mean_nothing_here_are_each_told(shop: Path, tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("价目", "2027 年 1 月"),
        ("品名", "零售价", "单位", "规格", "进价", "原价", "产地", "展品", "售价"),
        ("示例大红袍 一", 68, "盒", "10 包", 30, 98, "安溪", "", 68),
        ("示例茶点", 18, "盒", "6 只", "", "", "德化", ""),
        ("示例肉桂 一", 58, "盒", "10 包", "", "", "建瓯", ""),
        ("示例乌龙", 58, "盒", "10 包", "", "", "", "不知名"),
        ("", 58, "盒", "10 包"),
        ("示例水仙 一", "面议", "盒", "10 包", "", "", "武夷山"),
        ("示例白莲 一", 58, "", "10 包"),
        ("示例建盏 一", 58, "只", ""),
        ("合计", 376),
    )
    proposal = propose(file, shop)
    assert set(told(proposal)) == {
        ("no-product", "Sheet1!A4"),
        ("other-origin", "Sheet1!G5"),
        ("unreadable-cell", "Sheet1!H6"),
        ("unreadable-cell", "Sheet1!B8"),
        ("no-name", "Sheet1!A7"),
        ("missing", "Sheet1!C9"),
        ("price-without-spec", "Sheet1!D10"),
    }
    assert set(told(proposal, "warning")) == {
        ("row-above-headings", "Sheet1!A1"),
        ("other-column", "Sheet1!E2"),
        ("struck-out-price", "Sheet1!F2"),
        ("column-twice", "Sheet1!I2"),
        ("unknown-origin", "Sheet1!G3"),
        ("unknown-origin", "Sheet1!G4"),
    }
    assert ("row-of-totals", "Sheet1!A11") in told(proposal, "info")
    assert words(proposal) == ["packet on the shelf 示例大红袍 一（shi-li-da-hong-pao-yi）: new"]


def test_two_rows_of_headings_are_one_where_the_lower_divides_the_upper(shop: Path, tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("条码", "品名", "规格", "价格", "", "库存"),
        ("", "", "", "零售价", "单位", ""),
        ("9520000009014", "示例肉桂 一", "10 包", 128, "盒", 3),
    )

    def merges(book: openpyxl.Workbook) -> None:
        for span in ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"):
            book.worksheets[0].merge_cells(span)

    proposal = propose(edited(file, merges), shop)
    assert told(proposal, "error", "warning") == []
    assert words(proposal) == ["packet on the shelf 示例肉桂 一（shi-li-rou-gui-yi）: new"]


def test_a_unit_over_the_prices_holds_for_all_that_name_none_and_no_barcode_is_none(shop: Path, tmp_path: Path) -> None:
    headings = ("品名", "规格", "零售价（元/500克）", "条码")
    rows = (
        ("示例肉桂 一", "散装", 128, "无"),
        ("示例肉桂 二", "10 包", "98元/盒", "/"),
        ("示例肉桂 三", "10 包", "", "—"),
    )
    proposal = propose(sheet(tmp_path, headings, *rows), shop)
    assert told(proposal, "error", "warning") == []
    apply_proposal(proposal, shop)
    made = read(shop).pack
    assert made is not None
    prices = [made.goods[f"shi-li-rou-gui-{key}"].price for key in ("yi", "er", "san")]
    assert [(str(price.yuan), price.unit) if price else None for price in prices] == [
        ("128.00", "jin"),
        ("98.00", "box"),
        None,
    ]


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        *(
            (word, True)
            for word in ("缺", "缺货", "无货", "售罄", "已售罄", "暂时缺货", "没货了", "补货中", "Sold out", "0")
        ),
        *((word, False) for word in ("有", "有货", "现货", "少量", "in stock", "12", "1,200")),
        ("问一下", None),
    ],
)
def test_what_shops_write_of_their_stock_is_understood(
    shop: Path, tmp_path: Path, said: str, gone: bool | None
) -> None:
    row = ("示例大红袍 一", "10 包", said)
    proposal = propose(sheet(tmp_path, ("品名", "规格", "库存"), row), shop)
    apply_proposal(proposal, shop)
    made = read(shop).pack
    assert made is not None
    assert made.goods["shi-li-da-hong-pao-yi"].availability.sold_out is bool(gone)
    assert (("unknown-stock", "Sheet1!C2") in told(proposal, "warning")) == (gone is None)


def test_a_number_whose_format_says_ten_thousand_is_no_small_price(shop: Path, tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("品名", "规格", "单位", "零售价"),
        *(("示例大红袍 一", "1 饼", "饼", 1.28), ("示例肉桂 一", "1 饼", "饼", 12800)),
    )

    def formats(book: openpyxl.Workbook) -> None:
        book.worksheets[0]["D2"].number_format = '0.00"万"'
        book.worksheets[0]["D3"].number_format = '0!.0,"万"'

    proposal = propose(edited(file, formats), shop)
    assert told(proposal) == [("unreadable-cell", "Sheet1!D2")]
    assert any("12800" in each.mend_zh for each in proposal.findings if each.field == "Sheet1!D2")
    assert words(proposal) == ["packet on the shelf 示例肉桂 一（shi-li-rou-gui-yi）: new"]


def test_two_packets_with_one_barcode_or_one_name_and_spec_are_told(shop: Path, tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("条码", "品名", "规格"),
        ("9520000009014", "示例肉桂 甲", "10 包"),
        ("9520000009014", "示例肉桂 乙", "20 包"),
        ("", "示例大红袍 甲", "10 包"),
        ("", "示例大红袍 甲", "10 包"),
        ("", "示例大红袍 甲", "20 包"),
    )
    proposal = propose(file, shop)
    assert told(proposal) == [("packet-twice", "Sheet1!A3"), ("packet-twice", "Sheet1!B5")]
    assert len(proposal.changes) == 3


def test_the_sheet_called_goods_is_read_where_it_is_not_the_first(shop: Path, tmp_path: Path) -> None:
    file = sheet(tmp_path, ("品名", "规格"), ("示例肉桂 甲", "10 包"), title="商品", more="别的")
    proposal = propose(file, shop)
    assert words(proposal) == ["packet on the shelf 示例肉桂 甲（shi-li-rou-gui-jia）: new"]
    assert ("other-sheet", "别的") in told(proposal, "warning")


def test_a_workbook_without_a_name_column_is_refused_as_before(shop: Path, tmp_path: Path) -> None:
    assert [code for code, _ in told(propose(sheet(tmp_path, ("甲", "乙"), (1, 2)), shop))] == ["no-key-row"]
