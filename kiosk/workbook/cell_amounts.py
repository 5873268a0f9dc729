"""Amounts of money and barcodes that a cell says: exact, whatever a spreadsheet made of their digits."""

from __future__ import annotations

import re
from decimal import Decimal

from kiosk.base.price import CENT, WrongPrice, number_in, written
from kiosk.base.price import parse as price_of
from kiosk.content.field_types import number_as_meant
from kiosk.content.words_meant import word_meant
from kiosk.workbook.cell_scalar import Scalar, Unreadable, plain, spelled

NOISE = Decimal("0.000001")
"""What a spreadsheet's own arithmetic may add to an amount or take from it."""

NO_BARCODE = ("无", "没有", "暂无", "无条码", "无码", "none", "n/a", "/", "-", "—", "——")
"""What shops write where a packet bears no barcode."""


def money_of(value: Scalar) -> str:
    """An amount as a pack writes it: 68.50, also for 68.49999999999999. Raises Unreadable."""
    if isinstance(value, float):
        amount = Decimal(repr(value))
        fen = amount.quantize(CENT)
        value = str(fen) if abs(amount - fen) < NOISE else f"{amount:f}"
    try:
        return written(price_of(spelled(value)))
    except WrongPrice as wrong:
        raise Unreadable(wrong.what, wrong.mend) from wrong


def amount_and_unit(said: str, unit: str) -> tuple[str, str] | None:
    """The amount in words such as 68元 or ¥36.50/盒, and the unit behind it where `unit`, what stands beside it, says none.

    None where there are no such words, or where they name another unit than stands beside them.
    """
    number, behind = number_in(said), re.search(r"[/／](.+)$", said)
    own = behind[1].strip() if behind else ""
    if not number or (
        own and unit and word_meant("goods", "price.unit", own) != word_meant("goods", "price.unit", unit)
    ):
        return None
    return number, "" if unit else own


def headed_unit(heading: str) -> str:
    """The unit that stands over a column of prices: 零售价（元/盒）; "" for none."""
    said = re.search(r"[元¥￥][/／每]([^)）\]】]+)", heading)
    return said[1].strip() if said and word_meant("goods", "price.unit", said[1]) else ""


def gtin_of(text: str) -> str:
    """The digits under the bars; also where a spreadsheet wrote them as 9.520000001018E+12 and none of them is lost."""
    if found := re.fullmatch(r"(\d)\.(\d+)[eE]\+?(\d\d?)", plain(text)):
        digits, places = found[1] + found[2], int(found[3])
        if len(found[2]) == places:
            return digits
    return number_as_meant("gtin", text)
