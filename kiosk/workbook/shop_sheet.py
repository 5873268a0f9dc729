"""A workbook that nobody exported: the sheet in it that lists what a shop has, and what is to be said of that sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_kinds import CALLED
from kiosk.content.finding import Finding, note, warning
from kiosk.content.validation_messages import NO_STRUCK_OUT
from kiosk.workbook.cell_reader import Grid, letters
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.sheets import SHEETS
from kiosk.workbook.shop_headings import HEADINGS, STRUCK_OUT, folded, headings_of
from kiosk.workbook.unread_parts import unread

GOODS = next(sheet for sheet in SHEETS if sheet.key == "goods")
COUNTING = ("序号", "行号", "no", "no.")
"""Over columns that hold nothing but the number of the row."""
BELOW = Sentence("是商品就移到表头下面。", "Move it below the headings if it is a packet.")


def shop_sheet(grids: Sequence[Grid]) -> Filled | None:
    """The sheet that lists what a shop has: one called so, else the first that is not empty; None: there is none."""
    there = [grid for grid in grids if grid.rows]
    named = [grid for grid in there if any(word in grid.title.casefold() for word in (*CALLED["goods"], "库存", "价"))]
    for grid in [*named, *there[:1]]:
        if found := headings_of(grid):
            return Filled(GOODS, grid, found.row, dict(found.places), plain=found)
    return None


def said_of_shop_sheet(file: str, filled: Filled) -> Iterator[Finding]:
    """How its headings were understood, and every column and row with something in it that was not read."""
    grid, headings = filled.grid, filled.plain
    assert headings is not None
    read = "、".join(HEADINGS[key][0] for key in headings.places)
    what = Sentence(
        f"这张表没有列名（小字），按表头认作商品，一行一个包装；读了：{read}。",
        f"This sheet has no keys; by its headings it lists goods, a packet a row; read were: {read}.",
    )
    mend = Sentence("空着的格子不改原来的内容。", "An empty cell changes nothing.")
    yield note("shop-sheet", file, f"{grid.title}!A{headings.row}", what, mend)
    for row in sorted(number for number in grid.rows if number < headings.top):
        what = Sentence("这一行在表头上面，没有读。", "This row stands above the headings; it was not read.")
        title = len(grid.rows[row]) == 1
        mend = Sentence("是标题就不用改。", "Leave it if it is a title.") if title else BELOW
        yield (note if title else warning)("row-above-headings", file, f"{grid.title}!A{row}", what, mend)
    used = {at for row, cells in grid.rows.items() if row > headings.row for at in cells}
    for at in sorted(used - set(headings.places.values())):
        yield _unread_column(file, filled, at)
    yield from unread(file, filled)


def _unread_column(file: str, filled: Filled, at: int) -> Finding:
    headings = filled.plain
    assert headings is not None
    spot, heading = f"{filled.grid.title}!{letters(at)}{headings.row}", headings.unknown.get(at, "")
    if at in headings.twice:
        first = letters(headings.twice[at])
        what = Sentence(
            f"{letters(at)} 列和 {first} 列是一个意思，只读了 {first} 列。",
            f"Column {letters(at)} means the same as column {first}, which alone was read.",
        )
        mend = Sentence("留一列，另一列换个表头。", "Keep one; give the other a heading of its own.")
        return warning("column-twice", file, spot, what, mend)
    if folded(heading) in STRUCK_OUT:
        what = Sentence(f"“{heading}”没有读。{NO_STRUCK_OUT[0].zh}", f"“{heading}” was not read. {NO_STRUCK_OUT[0].en}")
        return warning("struck-out-price", file, spot, what, NO_STRUCK_OUT[1])
    shown = f"“{heading}”" if heading else "没有表头的"
    what = Sentence(
        f"{shown}一列（{letters(at)}）不认识，没有读。",
        f"Column {letters(at)}{f' “{heading}”' if heading else ', without a heading,'} is not known and was not read.",
    )
    mend = Sentence(
        "自己看的就不用改；要收进来，表头写成：品名、条码、规格、单位、零售价、产地、货架、净含量、等级、生产者、库存。",
        "Leave it if it is for you; else call it one of 品名, 条码, 规格, 单位, 零售价, 产地, 货架, 净含量, 等级, 生产者, 库存.",
    )
    return (note if folded(heading) in COUNTING else warning)("other-column", file, spot, what, mend)
