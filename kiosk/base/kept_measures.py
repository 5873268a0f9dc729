"""A number and what it measures or counts stay on one line: in the program's words and in facts that it tells."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
_LATIN = (
    "km|cm|mm|m|kg|g|mg|ml|l|L|h|min|s|mu|yuan|hours?|days?|nights?|minutes?|seconds?|stops?|things?|rooms?|steeps?|infusions?"
    "|years?|metres?|hectares?|grams?|litres?"
)
_HAN = "公里|小时|小時|分钟|分鐘|毫升|公克|厘米|公分|时间|時間"
_COUNTERS = "[秒日天时時分克米元年月站件样樣泡次页頁张張条條则則间間项項处處位种種座株棵亩畝]|[개일곳분초년월시도장번]"
_MEASURE = rf"(?:(?:{_LATIN})\b|{_HAN}|{_COUNTERS}|[°℃%])"
_SPACE = re.compile(rf"(?<=%n) (?=\S)|(?<=\d) (?={_MEASURE})|(?<=%) (?=vol\b)")
"""A space after a number, as it stands or as a place (%1) for one, and before what it measures; `%n` is always a number."""


def kept(text: str) -> str:
    """`text` with no-break spaces between numbers and their measures: 3 hours, 224 km, 14 % vol."""
    return _SPACE.sub(NO_BREAK, text)
