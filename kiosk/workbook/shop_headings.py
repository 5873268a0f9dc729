"""The sheet that a shop has in Excel, one row a packet: which of its headings mean which column of the goods' sheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.workbook.cell_reader import Cell, Grid
from kiosk.workbook.cell_scalar import spelled

WITHIN = 10
"""Headings are looked for among the first rows of a sheet."""
NAME, ORIGIN, STOCK = "name.zh-CN", "origin", "stock"
"""The column that each row must have; and two that goods have not: they tell of the product, and of being sold out."""
HEADINGS: Mapping[str, tuple[str, ...]] = {
    NAME: ("品名", "商品名称", "商品名", "商品", "产品名称", "产品名", "名称", "货品名称", "货名", "name"),
    "name.en": ("英文名", "英文品名", "英文名称", "name(en)"),
    "gtin": ("条码", "条形码", "商品条码", "商品条形码", "国条", "69码", "gtin", "ean", "barcode"),
    "price.yuan": ("零售价", "零售价格", "零售单价", "建议零售价", "售价", "销售价", "单价", "价格", "price"),
    "price.unit": ("单位", "计价单位", "销售单位", "计量单位", "unit"),
    "price.from": ("价格从哪天起", "价格起"),
    "price.to": ("价格到哪天", "价格止", "价格有效期"),
    "shelf": ("货架", "货架号", "货位", "架位", "架号", "陈列位", "shelf"),
    "product": ("展品", "是哪种展品", "对应展品", "product"),
    "maker": ("生产者", "厂家", "生产厂家", "生产厂", "生产商", "生产企业", "制造商", "厂商", "厂名", "maker"),
    "net_content": ("净含量", "净重", "netcontent"),
    "spec.zh-CN": ("规格", "包装规格", "商品规格", "规格型号", "spec"),
    "grade.zh-CN": ("等级", "级别", "质量等级", "产品等级", "grade"),
    "year": ("年份", "生产年份", "year"),
    "lot": ("批号", "批次", "生产批号", "lot"),
    "note": ("备注", "说明", "note"),
    ORIGIN: ("产地", "原产地", "origin"),
    STOCK: (
        "库存",
        "库存数量",
        "库存量",
        "现有库存",
        "存量",
        "数量",
        "库存状态",
        "有无货",
        "是否有货",
        "状态",
        "stock",
    ),
    "availability.sold_out": ("售罄", "是否售罄", "缺货", "是否缺货", "soldout"),
}
"""By the key of the column: what shops write over it, the surest first: of two columns that mean the same it is read. The
first one is how sentences call it."""
STRUCK_OUT = ("原价", "划线价", "市场价", "吊牌价", "门市价")
KEY_OF = {word: key for key, words in HEADINGS.items() for word in words}


@dataclass(frozen=True, slots=True)
class ShopHeadings:
    """Where a shop's sheet has what: the rows of its headings, columns by key, those known twice, and unknown ones."""

    top: int
    row: int
    """The last of them; another one where a second row divides the first."""
    places: Mapping[str, int]
    twice: Mapping[int, int]
    """A column, and the one that means the same and is read."""
    unknown: Mapping[int, str]
    """Columns with a heading that means nothing here, and the heading."""


def folded(heading: str) -> str:
    """A heading without what differs from shop to shop: `零售价（元）*` is 零售价."""
    said = re.sub(r"\s", "", unicodedata.normalize("NFKC", heading)).casefold().strip("*:#·")
    return said if said in KEY_OF else re.sub(r"[(\[【/].*$", "", said).strip("*:#·")


def headings_of(grid: Grid) -> ShopHeadings | None:
    """The headings of a sheet that lists packets; None where it has no row with a name and one thing more."""
    for row in sorted(number for number in grid.rows if number <= WITHIN):
        found: dict[str, list[tuple[int, int]]] = {}
        unknown: dict[int, str] = {}
        below = _divided_below(grid, row)
        head = row + 1 if below else row
        for at, cell in sorted((grid.rows[row] | below).items()):
            said = spelled(cell.value)
            key = KEY_OF.get(folded(said))
            if key is None:
                unknown[at] = said.strip()
            else:
                found.setdefault(key, []).append((HEADINGS[key].index(folded(said)), at))
        places = {key: min(columns)[1] for key, columns in found.items()}
        twice = {at: places[key] for key, columns in found.items() for _, at in columns if at != places[key]}
        if NAME in places and len(places) > 1:
            return ShopHeadings(row, head, places, twice, unknown)
    return None


def _divided_below(grid: Grid, row: int) -> dict[int, Cell]:
    """The headings in the row below that divide some of a row's own (价格 over 零售价 and 单位); none where it is a packet."""
    own, below = grid.rows[row], grid.rows.get(row + 1, {})
    named = {at for at, cell in own.items() if KEY_OF.get(folded(spelled(cell.value))) == NAME}
    known = [at for at, cell in below.items() if folded(spelled(cell.value)) in KEY_OF]
    whole = named and known and not named & below.keys() and all(isinstance(cell.value, str) for cell in below.values())
    return below if whole else {}
