"""What is wrong with a value in a TOML text that stands in no quotes and is no number, date or truth either."""

from __future__ import annotations

import re
from datetime import date

from kiosk.base.bilingual_sentence import Sentence

Advice = tuple[Sentence, Sentence, int]
"""What is wrong, how to mend it, and the line."""
DAY = Sentence("改正日期，例如 2026-12-31。", "Correct the date, for instance 2026-12-31.")
LONGEST_ROW = 400
"""Signs of a line that advice looks at."""
WHEN = r"\d{4}-\d{2}-\d{2}[Tt ]"
OFFSET = r"([Zz]|[+-]\d{2}:\d{2})?"
SPLIT_TIME = re.compile(rf"\d{{2}}:\d{{2}}|{WHEN}\d{{2}}:\d{{2}}{OFFSET}")
"""A time without its seconds: TOML 1.1."""
PLAIN_VALUE = re.compile(
    rf"[+-]?\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)?|0[xob][\da-fA-F_]+|[+-]?(inf|nan)|({WHEN})?\d{{2}}:\d{{2}}:\d{{2}}(\.\d+)?{OFFSET}"
)
"""Numbers and times as TOML writes them, or nearly so."""
VALUE = re.compile(r"\s*[\w.\-\"']+\s*=\s*([^\s\"'\[{=#][^#\"'\[{]*?)\s*(?:#.*)?$")
"""A line whose value stands in no quotes and is no list."""
NUMBER = re.compile(r"([+-]?)(\d*)(\.?)(\d*)\s*(?:[a-zA-Z]{1,4}|[°º℃%;,]|° ?C)?")
DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
TRUTHS = {"true": "true", "false": "false", "yes": "true", "no": "false", "on": "true", "off": "false"}


def unquoted(text: str, line: int) -> Advice | None:
    """A value without quotes that is no number, date or truth: what it would have to be."""
    row = VALUE.match(text.split("\n")[line - 1][:LONGEST_ROW]) if line else None
    if (
        row is None
        or (typed := row[1]).lower().rstrip(",;") in TRUTHS
        or PLAIN_VALUE.fullmatch(typed)
        or SPLIT_TIME.fullmatch(typed)
    ):
        return None
    what = Sentence(f"值 {typed[:40]} 的写法不对。", f"The value {typed[:40]} is not written as it should be.")
    if typed.lower() in ("null", "none", "nil"):
        return what, Sentence("没有就删去这一行。", "Where there is none, remove the line."), line
    if "//" in typed and "://" not in typed:
        return what, Sentence("说明的前面写 #，不是 //。", "Begin a remark with #, not with //."), line
    if (day := DATE.fullmatch(typed)) and _is_day(right := f"{day[1]}-{day[2]:0>2}-{day[3]:0>2}"):
        return what, Sentence(f"日期写成 {right}。", f"Write the date as {right}."), line
    if day:
        return Sentence(f"没有 {typed} 这一天。", f"There is no day {typed}."), DAY, line
    if re.fullmatch(r"\d+(\s*,\s*\d+)+", typed):
        right = ", ".join(re.split(r"\s*,\s*", typed))
        mend = Sentence(f"几个数要放在方括号里：[{right}]。", f"Put several numbers in brackets: [{right}].")
        return what, mend, line
    if (number := NUMBER.fullmatch(typed)) and (number[2] or number[4]):
        right = f"{number[1]}{number[2] or '0'}{f'.{number[4]}' if number[4] else ''}"
        return what, Sentence(f"只写数字：{right}。", f"Write the number alone: {right}."), line
    if "\\" in typed:
        return what, Sentence("加英文引号，路径用 /。", "Put it between straight quotes, and use / in paths."), line
    mend = Sentence(
        f'是文字就加英文引号："{typed[:40]}"。', f'If it is text put it in straight quotes: "{typed[:40]}".'
    )
    return what, mend, line


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False
