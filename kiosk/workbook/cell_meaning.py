"""What a cell means in its column: what a person sees in it, not what the spreadsheet keeps behind that."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from openpyxl.utils.datetime import CALENDAR_MAC_1904, from_excel

from kiosk.base.bilingual_sentence import Sentence
from kiosk.workbook.cell_reader import LOST, Cell
from kiosk.workbook.cell_values import Scalar, Unreadable, spelled
from kiosk.workbook.columns import Column

TEXTS = ("line", "prose", "lines", "gtin")
NUMBERS = ("whole", "number", "position", "pair", "months", "money")
NAMING = ("id", "of", "ref", "refs", "file", "choice", "choices")
TIMES = {"百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
MULTIPLE = re.compile(rf"[0-9]\s*([{''.join(TIMES)}])(?![克米瓦卡焦])")
"""A number in words of its format: 1.28万 where 1.28 is kept. A format that divides what is kept says nothing of the kind."""
AS_TEXT: Sentence = Sentence("把单元格格式改为“文本”，重新输入。", "Set the cell's format to Text and type it again.")
FAULTS: Sentence = Sentence("改正公式，或直接写值。", "Mend the formula, or write the value itself.")


def meant(column: Column, cell: Cell) -> Scalar:
    """The value of a cell that is not empty, as its column takes it. Raises Unreadable for a fault, or a doubtful one."""
    _faultless(cell)
    value = cell.value
    if isinstance(value, bool) and column.kind in (*NUMBERS, *NAMING, "day", "moment"):
        what = Sentence(
            f"写的是 {spelled(value)}，不是数字或文字。", f"It holds {spelled(value)}, no number and no word."
        )
        raise Unreadable(what, AS_TEXT)
    if column.kind in TEXTS and cell.text:
        return cell.text
    if column.kind in NAMING and cell.text and isinstance(value, float):
        return cell.text
    if isinstance(value, float) and cell.percent:
        if column.percent:
            return round(value * 100, 9)
        if column.kind in NUMBERS:
            what = Sentence(
                f"这一格显示为百分数（{value * 100:g}%），这一列不是百分比。",
                f"This cell shows a percentage ({value * 100:g}%), and its column holds none.",
            )
            raise Unreadable(
                what, Sentence("把格式改为“常规”，写出数字。", "Set its format to General and write the number.")
            )
        return f"{value * 100:.10g}%" if column.kind in TEXTS else value
    if isinstance(value, float) and column.kind in NUMBERS and (times := MULTIPLE.search(cell.text)):
        meant_by = f"{Decimal(repr(value)) * TIMES[times[1]]:f}"
        what = Sentence(
            f"这一格显示为“{cell.text}”，里面的数却是 {spelled(value)}。",
            f"This cell shows “{cell.text}”, but the number in it is {spelled(value)}.",
        )
        mend = Sentence(
            f"把格式改为“常规”，写出整个数，例如 {meant_by}。",
            f"Set its format to General and write the number in full, such as {meant_by}.",
        )
        raise Unreadable(what, mend)
    if isinstance(value, float) and cell.mac and column.kind in ("day", "moment") and 1 <= value < 2_900_000:
        moment = from_excel(value, CALENDAR_MAC_1904)
        return moment if isinstance(moment, datetime) else value
    return value


def faulty(cell: Cell) -> Unreadable | None:
    """What is wrong with a cell whatever its column: an error, a formula without a result, a text that is lost."""
    try:
        _faultless(cell)
    except Unreadable as wrong:
        return wrong
    return None


def _faultless(cell: Cell) -> None:
    if cell.fault == LOST:
        what = Sentence(
            "文件坏了：这一格的文字不在文件里。",
            "The file is damaged: the text of this cell is not in it.",
        )
        raise Unreadable(what, Sentence("重新输入这一格，或重新导出。", "Type this cell again, or export anew."))
    if cell.fault:
        raise Unreadable(Sentence(f"公式出错：{cell.fault}。", f"The formula failed: {cell.fault}."), FAULTS)
    if cell.formula and (cell.value is None or cell.value == ""):
        mend = Sentence("打开后保存一次，或改成写好的值。", "Open and save it once, or write the value itself.")
        raise Unreadable(Sentence("公式没有算出来的结果。", "The formula has no computed result."), mend)
