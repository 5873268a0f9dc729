"""What a cell shows of the number in it, by its number format: a person reads that, and not what the file holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from openpyxl.styles.numbers import is_date_format

from kiosk.workbook.package_reader import Parts
from kiosk.workbook.shared_strings import local, whole

GENERAL = "General"
YEAR_MONTH, MONTH_DAY = 'yyyy"年"m"月"', 'm"月"d"日"'
BUILT_IN: Mapping[int, str] = {
    **dict(enumerate([GENERAL, "0", "0.00", "#,##0", "#,##0.00"])),
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "yyyy/m/d",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy/m/d h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss",
    49: "@",
    **dict.fromkeys((27, 36, 50, 52, 57), YEAR_MONTH),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), MONTH_DAY),
    30: "m-d-yy",
    31: 'yyyy"年"m"月"d"日"',
    32: 'h"时"mm"分"',
    33: 'h"时"mm"分"ss"秒"',
    34: 'h"时"mm"分"',
    35: 'h"时"mm"分"ss"秒"',
    55: 'h"时"mm"分"',
    56: 'h"时"mm"分"ss"秒"',
}
"""The formats that files name by their number only, as programs set to Chinese show them."""
PIECE = re.compile(r'"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(.)', re.DOTALL | re.IGNORECASE)
MOMENT = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|(y+|m+|d+|h+|s+|AM/PM|上午/下午)|(.)', re.DOTALL | re.IGNORECASE)
WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def formats_of(parts: Parts, part: str) -> list[str]:
    """The number format of each cell style, in their order. Raises Refused."""
    tree = parts.tree(part)
    codes = {each.get("numFmtId"): each.get("formatCode", "") for each in tree.iter() if local(each.tag) == "numFmt"}
    found = []
    for style in (each for part in tree.iter() if local(part.tag) == "cellXfs" for each in part):
        number = style.get("numFmtId", "0")
        code = codes.get(number)
        found.append(BUILT_IN.get(whole(number, 0), GENERAL) if code is None else code)
    return found


@lru_cache(1024)
def dated(code: str) -> bool:
    """Whether the format shows a day or a time of day."""
    return bool(is_date_format(code))


@lru_cache(1024)
def percent(code: str) -> bool:
    """Whether the format shows a number a hundred times as large, with a per cent sign."""
    return any(sign == "%" for sign in (found[7] for found in PIECE.finditer(_section(code, 1.0))))


def shown(number: float, code: str) -> str:
    """The number as a format of fixed digits and words shows it: `007`, `12.50`, `L-0007`, `8克`.

    "" for other formats: those only set the number's looks, and all its digits count.
    """
    section = _section(code, number)
    pieces = [(found[1] or found[2] or "", found[7] or "") for found in PIECE.finditer(section) if not found[6]]
    signs = "".join(sign for _, sign in pieces)
    if len(code) > 200 or not re.fullmatch(r"[0#?.\-\s/():+￥¥$]*", signs) or not re.search("[0#?]", signs):
        return ""
    if "/" in signs and "?" in signs:
        return ""
    before, _, after = signs.partition(".")
    places = len(re.findall("[0#?]", after))
    digits = f"{abs(number):.{places}f}"
    ahead, _, behind = digits.partition(".")
    slots = len(re.findall("[0#?]", before))
    ahead = ahead.lstrip("0").rjust(slots, "\0") if slots else ahead
    extra, ahead = ahead[: len(ahead) - slots], ahead[len(ahead) - slots :]
    text, point = "-" if number < 0 and ";" not in code else "", False
    for words, sign in pieces:
        if sign in ("0", "#", "?") and sign:
            if not point:
                text, extra = text + extra, ""
                digit, ahead = ahead[:1], ahead[1:]
            else:
                digit, behind = behind[:1], behind[1:]
            text += ("0" if sign == "0" else "") if digit in ("\0", "") else digit
        elif sign == ".":
            point = True
            text += sign
        else:
            text += words or sign
    text = text.strip()
    return "" if text == f"{number:.0f}" else text


def shown_moment(moment: datetime, code: str) -> str:
    """A day or a time of day as its format shows it."""
    text, hours = "", False
    twelve = bool(re.search("AM/PM|上午/下午", code, re.IGNORECASE))
    found = list(MOMENT.finditer(_section(code, 1.0)))
    for at, piece in enumerate(found):
        token = (piece[3] or "").lower()
        if not token:
            text += piece[1] or piece[2] or piece[4] or ""
            continue
        following = next((each[3].lower() for each in found[at + 1 :] if each[3]), "")
        text += _part(moment, token, hours or following.startswith("s"), twelve)
        hours = token.startswith("h")
    return text.removesuffix("@").rstrip(";").strip()


def _part(moment: datetime, token: str, clock: bool, twelve: bool) -> str:
    match token[0]:
        case "y":
            return f"{moment.year:04}" if len(token) > 2 else f"{moment.year % 100:02}"
        case "m" if clock and len(token) < 3:
            return f"{moment.minute:0{len(token)}}"
        case "m" if len(token) > 2:
            return SHORT[moment.month - 1]
        case "m":
            return f"{moment.month:0{len(token)}}"
        case "d" if len(token) > 2:
            return WEEK[moment.weekday()]
        case "d":
            return f"{moment.day:0{len(token)}}"
        case "h":
            return f"{(moment.hour % 12 or 12) if twelve else moment.hour:0{min(2, len(token))}}"
        case "s":
            return f"{moment.second:0{min(2, len(token))}}"
        case "上":
            return "上午" if moment.hour < 12 else "下午"
        case _:
            return "AM" if moment.hour < 12 else "PM"


def _section(code: str, number: float) -> str:
    """The part of a format that is for such a number: the first for positive ones, then negative, then nought."""
    sections: list[str] = re.findall(r'(?:"[^"]*"|\\.|[^;"\\])+', code) or [GENERAL]
    at = 1 if number < 0 else 2 if number == 0 else 0
    return sections[at] if at < len(sections) else sections[0]
