"""What a cell says and what a record holds, each from the other, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from kiosk.base.availability import WEEKDAYS
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.colours import COLOUR
from kiosk.base.opening_hours import WrongHours
from kiosk.base.opening_times import days_of_week
from kiosk.base.record_fields.common import SOLD_OUT, WEEKDAY_CHOICES
from kiosk.workbook.cell_amounts import gtin_of, money_of
from kiosk.workbook.cell_days import day_of, moment_of
from kiosk.workbook.cell_scalar import Scalar as Scalar
from kiosk.workbook.cell_scalar import Unreadable as Unreadable
from kiosk.workbook.cell_scalar import plain, wrong
from kiosk.workbook.cell_scalar import spelled as spelled
from kiosk.workbook.cell_scalar import tidy as tidy
from kiosk.workbook.choices import CHOICES, OR_COLOUR, OTHER_WORDS
from kiosk.workbook.columns import Column
from kiosk.workbook.record_lookup import DOT, RecordLookup
from kiosk.workbook.stock_words import EITHER, is_sold_out

YES = frozenset(["是", "yes", "y", "true", "1", "对", "√", "✓", "✔", "有", "真"])
NO = frozenset(["否", "no", "n", "false", "0", "不", "×", "x", "无", "假"])
NUMBER = re.compile(r"[约~]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d,.+\-][^\d]{0,5})?")
RANGE = re.compile(
    r"[约~]?\s*(\d+(?:\.\d+)?)\s*([^\d\s.,;、~～至到–—‐−-]{0,5}?)\s*(?:[-–—‐−~～至到、,;]|\s)\s*"
    r"(\d+(?:\.\d+)?)\s*([^\d\s]{0,6})"
)
DAYS = ("天", "日")
SPAN = re.compile(r"(\d{1,2})\s*月?\s*[-–—‐−~～至到]\s*(\d{1,2})\s*月?")
HAN = {name: str(at) for at, name in enumerate([*"一二三四五六七八九十", "十一", "十二"], 1)}
PRECISE = 10**15
"""A spreadsheet keeps fifteen digits of a number and no more."""


def show(column: Column, value: Any, lookup: RecordLookup) -> str | float:
    """A record's value as its cell shows it; "" for nothing."""
    if value is None or value in ([], ()):
        return ""
    match column.kind:
        case "yes":
            return "是" if value else "否"
        case "choice":
            return choice(column, value)
        case "choices":
            return "\n".join(choice(column, each) for each in value)
        case "ref" | "of":
            return lookup.label(column.of, value)
        case "refs":
            return "\n".join(lookup.label(column.of, each) for each in value)
        case "months":
            return "、".join(str(each) for each in value)
        case "pair":
            return f"{value[0]:g}–{value[1]:g}"
        case "lines":
            return "\n".join(value)
        case "whole" | "number":
            return float(value)
        case "money":
            return float(Decimal(str(value)))
        case "file":
            return str(value).removeprefix("media/")
        case _:
            return str(value)


def in_words(column: Column, shown: str | float) -> str:
    """What a cell shows, as a sentence says it."""
    return f"{shown:.2f}" if column.kind == "money" and isinstance(shown, float) else spelled(shown)


def choice(column: Column, value: str) -> str:
    """One of the values of a column, with its Chinese word."""
    return f"{CHOICES[column.of][value]}{DOT}{value}" if value in CHOICES[column.of] else value


def same(column: Column, cell: Scalar, shown: str | float) -> bool:
    """Whether a cell still says what the export wrote."""
    if isinstance(cell, bool) and column.kind not in ("yes", "remove"):
        return False
    if cell == shown or (cell is None and shown == ""):
        return True
    if isinstance(shown, float):
        if isinstance(cell, float) and not isinstance(cell, bool):
            return abs(cell - shown) <= 1e-12 * max(1.0, abs(shown))
        return spelled(cell).strip() == spelled(shown)
    return tidy(spelled(cell), True) == tidy(shown, True)


def parse(column: Column, value: Scalar, lookup: RecordLookup) -> Any:
    """What a cell that is not empty means. Raises Unreadable."""
    if isinstance(value, datetime) and column.kind not in ("day", "moment"):
        what = Sentence(
            f"表格把它变成了日期（{spelled(value)}）。", f"The spreadsheet made a date of it ({spelled(value)})."
        )
        raise Unreadable(
            what, Sentence("把单元格格式改为“文本”，重新输入。", "Set the cell's format to Text and type it again.")
        )
    if isinstance(value, float) and abs(value) >= PRECISE and column.kind in ("line", "prose", "lines", "gtin"):
        what = Sentence(
            f"{spelled(value)} 是数字，15 位以后丢了。", f"{spelled(value)} is a number: digits after 15 are lost."
        )
        raise Unreadable(
            what, Sentence("把单元格格式改为“文本”，重新输入。", "Set the cell's format to Text and type it again.")
        )
    text = spelled(value)
    match column.kind:
        case "line":
            return tidy(text, False)
        case "prose":
            return tidy(text, True)
        case "lines":
            return [line for line in tidy(text, True).split("\n") if line]
        case "whole" | "number" | "position":
            return _number(column, value)
        case "pair":
            return _pair(column, plain(text), value)
        case "months":
            return _months(plain(text))
        case "day":
            return day_of(value)
        case "moment":
            return moment_of(value)
        case "money":
            return money_of(value)
        case "gtin":
            return gtin_of(tidy(text, False))
        case "yes" if column.key == SOLD_OUT.path:
            return _sold_out(plain(text))
        case "yes" | "remove":
            return _yes(plain(text))
        case "choice":
            return _choice(column, text)
        case "choices":
            return _choices(column, text)
        case "ref" | "of":
            return _ref(column, tidy(text, False), lookup)
        case "refs":
            return list(dict.fromkeys(_refs(column, text, lookup)))
        case _:
            return tidy(text, False)


def _number(column: Column, value: Scalar) -> float | int:
    text = plain(spelled(value))
    found = NUMBER.fullmatch(text.replace(" ", ""))
    if not found or len(text) > 40:
        raise wrong(
            text, "不是数字", "is no number", Sentence("只写数字，例如 8 或 2.5。", "Write a number only: 8 or 2.5.")
        )
    _measure(column, text, found[2] or "")
    number = float(found[1].replace(",", ""))
    if number.is_integer():
        return int(number)
    if column.kind == "whole":
        raise wrong(
            text, "不是整数", "is no whole number", Sentence("写整数，例如 8。", "Write a whole number, such as 8.")
        )
    return number


def _measure(column: Column, text: str, unit: str) -> None:
    """Look whether what follows a number is what the column is measured in. Raises Unreadable."""
    if unit.strip().casefold() not in ("", *(column.units or DAYS)):
        measure = column.units[0].replace("°c", "°C") if column.units else ""
        wanted = Sentence(f"，这一列以{column.units[1 % len(column.units)]}计", f"; this column is in {measure}")
        there = wanted if column.units else ("", "")
        mend = Sentence("换算好，只写数字。", "Convert it and write the number only.")
        raise wrong(text, f"的单位不对{there[0]}", f"has a unit that does not belong here{there[1]}", mend)


def _pair(column: Column, text: str, value: Scalar) -> list[float | int]:
    if found := RANGE.fullmatch(text):
        for unit in (found[2], found[4]):
            _measure(column, text, unit)
        return [_plain(found[1]), _plain(found[3])]
    if isinstance(value, float) or NUMBER.fullmatch(text.replace(" ", "")):
        return [_number(column, value)] * 2
    raise wrong(text, "不是两个数", "is not two numbers", Sentence("写成 6–8。", "Write it as 6–8."))


def _plain(digits: str) -> float | int:
    number = float(digits)
    return int(number) if number.is_integer() else number


def _months(text: str) -> list[int]:
    if text in ("全年", "四季", "all year"):
        return list(range(1, 13))
    mend = Sentence("写 1 到 12 的数字，例如 4、5 或 11–2。", "Write numbers from 1 to 12: 4, 5 or 11–2.")
    months: list[int] = []
    text = re.sub("十[一二]?|[一二三四五六七八九]", lambda found: HAN[found[0]], text)
    for part in re.split(r"[、,;，；\s]+|(?<=月)(?=\d)", re.sub(r"\s*([-–—~～至到])\s*", r"\1", text)):
        if found := SPAN.fullmatch(part):
            first, last = int(found[1]), int(found[2])
            if not (1 <= first <= 12 and 1 <= last <= 12):
                raise wrong(text, "不是月份", "are no months", mend)
            months += [(first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1)]
        elif part.removesuffix("月").isdigit() and 1 <= int(part.removesuffix("月")) <= 12:
            months.append(int(part.removesuffix("月")))
        elif part:
            raise wrong(text, "不是月份", "are no months", mend)
    return list(dict.fromkeys(months))


def _yes(text: str) -> bool:
    for words, meant in ((YES, True), (NO, False)):
        if text.casefold() in words:
            return meant
    raise wrong(
        text, "不是“是”或“否”", "is neither yes nor no", Sentence("写 是 或 否。", "Write 是 (yes) or 否 (no).")
    )


def _sold_out(text: str) -> bool:
    """Yes and no, and what shops write of their stock; of 有 and 无 nobody knows whether they speak of goods."""
    if text in EITHER:
        mend = Sentence("售罄写 是，有货写 否。", "Write 是 (yes) when it is sold out, 否 (no) when there is some.")
        raise wrong(text, "可以是有货，也可以是售罄", "may mean some left, or sold out", mend)
    found = is_sold_out(text) if text.casefold() not in YES | NO else None
    return _yes(text) if found is None else found


def _choice(column: Column, text: str) -> str:
    words = CHOICES[column.of]
    wanted = plain(text)
    for part in (wanted.rpartition("·")[2].strip(), wanted):
        for value, zh in words.items():
            if part.casefold() == value or part == plain(zh):
                return value
        for word, value in OTHER_WORDS[column.of].items():
            if part == plain(word):
                return value
    if column.of in OR_COLOUR and COLOUR.fullmatch(wanted):
        return wanted.lower()
    every = "、".join(zh for zh in words.values()), ", ".join(words)
    raise wrong(
        wanted, "不能写在这里", "cannot stand here", Sentence(f"从中选：{every[0]}。", f"Choose one of: {every[1]}.")
    )


def _choices(column: Column, text: str) -> list[str]:
    """Several of the values; days of the week in words, too: 周六日, 周一至周五."""
    try:
        return [_choice(column, each) for each in _split(text)]
    except Unreadable:
        if column.of != WEEKDAY_CHOICES.key:
            raise
        try:
            return [WEEKDAYS[day] for day in days_of_week(plain(text))]
        except WrongHours:
            pass
        raise


def _split(text: str) -> list[str]:
    return [part for part in re.split(r"[\n;；、,，]+", tidy(text, True)) if part.strip()]


def _ref(column: Column, text: str, lookup: RecordLookup) -> str:
    if key := lookup.find(column.of, text):
        return key
    if several := lookup.several(column.of, text):
        mend = Sentence(f"写其中一个：{' / '.join(several[:5])}。", f"Write one of them: {' / '.join(several[:5])}.")
        raise wrong(text, f"可以指 {len(several)} 样东西", f"may mean {len(several)} things", mend)
    near = lookup.near(column.of, text)
    mend = (
        Sentence(f"是不是 {' 或 '.join(near)}？", f"Did you mean {' or '.join(near)}?")
        if near
        else Sentence(
            "从列表选，或先在它的表里加一行。", "Choose from the list, or first add a row for it in its own sheet."
        )
    )
    raise wrong(text, "不在内容包里", "is not in the pack", mend)


def _refs(column: Column, text: str, lookup: RecordLookup) -> Iterable[str]:
    for line in re.split(r"[\n;；]+", tidy(text, True)):
        if not line.strip():
            continue
        if key := lookup.find(column.of, line):
            yield key
        else:
            yield from (_ref(column, part.strip(), lookup) for part in re.split("[、,，]+", line) if part.strip())
