"""A shop's own list has sums, remarks, merged cells and units in its prices: what is no packet is told, the rest comes in."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from kiosk.content import example_shop
from kiosk.workbook.cell_amounts import amount_and_unit
from kiosk.workbook.proposal import Proposal, propose
from tests.content.pack_edits import DEFAULT
from tests.workbook.workbooks import told

Row = Sequence[object]
HEADINGS = ("条码", "品名", "规格", "单位", "零售价（元）", "厂家")
PACKET = ("9520000001117", "示例大红袍 新", "10 包", "盒", 68, "示例茶厂")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The showroom's own content with the example goods."""
    pack = Path(shutil.copytree(DEFAULT, tmp_path_factory.mktemp("shop") / "pack"))
    example_shop.write(pack)
    return pack


def read(shop: Path, tmp_path: Path, *rows: Row, merged: Sequence[str] = ()) -> Proposal:
    """What a list with these rows under its headings is understood as."""
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for row in (HEADINGS, *rows):
        page.append(list(row))
    for span in merged:
        page.merge_cells(span)
    book.save(tmp_path / "list.xlsx")
    return propose(tmp_path / "list.xlsx", shop)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ((None, "合计"), "row-of-totals"),
        ((None, "合计：", None, None, 374.5), "row-of-totals"),
        ((None, "合 计", None, None, 374.5), "row-of-totals"),
        ((None, "总计", "", "", 374.5), "row-of-totals"),
        ((None, "小计(元)", None, None, 374.5), "row-of-totals"),
        ((None, "（本页小计）", None, None, 374.5), "row-of-totals"),
        ((None, "共计 6 件", "6 件", "盒", 374.5), "row-of-totals"),
        (("总金额：", None, None, None, 374.5), "row-of-totals"),
        ((None, "Sub-total:", None, None, 374.5), "row-of-totals"),
        ((None, "Grand Total", None, None, 374.5), "row-of-totals"),
        ((None, None, None, None, 374.5), "row-of-totals"),
        ((None, None, None, None, "¥374.50"), "row-of-totals"),
        (HEADINGS, "row-of-headings"),
        (("条码", "商品名称", "规格", None, "售价"), "row-of-headings"),
        ((None, "【武夷岩茶】"), "row-of-words"),
        ((None, "注：以上价格含税"), "row-of-words"),
        (("制表人：张三", None, "审核：李四"), "row-of-words"),
        ((None, "备注: 每月一日更新", "见说明"), "row-of-words"),
    ],
)
def test_a_row_that_is_no_packet_is_told_as_what_it_is(shop: Path, tmp_path: Path, row: Row, code: str) -> None:
    proposal = read(shop, tmp_path, PACKET, row)
    assert told(proposal, "error", "warning") == []
    assert code in [each for each, _ in told(proposal, "info")]
    assert len(proposal.changes) == 1


@pytest.mark.parametrize(
    "row",
    [
        ("9520000001124", "合计装 大红袍", "10 包", "盒", 68),
        ("9520000001124", "小计 肉桂", None, None, None),
        (None, "示例肉桂 二", "10 包", None, None),
        (None, "示例肉桂 二", None, "盒", 68),
        ("9520000001124", "示例肉桂 总统装", "10 包", "盒", 68),
        (None, "示例肉桂 注：礼盒", "10 包", "盒", 68),
    ],
)
def test_what_has_a_barcode_or_says_what_it_is_is_a_packet_whatever_it_is_called(
    shop: Path, tmp_path: Path, row: Row
) -> None:
    proposal = read(shop, tmp_path, PACKET, row)
    codes = {code for code, _ in told(proposal, "info")}
    assert not codes & {"row-of-totals", "row-of-words", "row-of-headings"}
    assert len(proposal.changes) + len(told(proposal)) >= 2


def test_a_row_that_lost_its_name_is_an_error_and_no_sum(shop: Path, tmp_path: Path) -> None:
    for row in ((None, None, "10 包", "盒", 68), ("9520000001124", None, None, None, 68)):
        assert told(read(shop, tmp_path, PACKET, row)) == [("no-name", "Sheet!B3")]


def test_cells_merged_downwards_speak_for_each_of_their_rows(shop: Path, tmp_path: Path) -> None:
    proposal = read(
        shop,
        tmp_path,
        ("9520000001117", "示例大红袍 新", "10 包", "盒", 68, "示例茶厂"),
        ("9520000001124", None, "20 包", "盒", 128, None),
        ("9520000001131", None, "30 包", "盒", 188, None),
        ("9520000001148", "示例肉桂 新", "10 包", "盒", 58, None),
        merged=("B2:B4", "F2:F5"),
    )
    assert told(proposal, "error", "warning") == []
    assert len(proposal.changes) == 4
    assert [change.name.split("（")[0] for change in proposal.changes] == ["示例大红袍 新"] * 3 + ["示例肉桂 新"]
    assert told(proposal, "info").count(("merged-downwards", "Sheet!B2")) == 1


def test_a_price_with_its_unit_in_one_cell_is_taken_apart(shop: Path, tmp_path: Path) -> None:
    proposal = read(
        shop,
        tmp_path,
        ("9520000001117", "示例大红袍 新", "10 包", "盒", "68元"),
        ("9520000001124", "示例肉桂 新", "散装", None, "￥180/斤"),
        ("9520000001131", "示例肉桂 三", "散装", "盒", "180元/斤"),
    )
    assert told(proposal) == [("unreadable-cell", "Sheet!E4")]
    assert [code for code, _ in told(proposal, "info")].count("amount-in-words") == 2


@pytest.mark.parametrize(
    ("said", "unit", "found"),
    [
        ("68元", "盒", ("68.00", "")),
        ("¥36.50/盒", "", ("36.50", "盒")),
        ("180元/斤", "500 克", ("180.00", "")),
        ("180元/斤", "盒", None),
        ("68", "盒", None),
        ("面议", "", None),
        ("", "", None),
    ],
)
def test_an_amount_in_words(said: str, unit: str, found: tuple[str, str] | None) -> None:
    assert amount_and_unit(said, unit) == found
