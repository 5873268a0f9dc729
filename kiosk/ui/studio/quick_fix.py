"""Findings that one press fixes: what the button says, and what the record says then."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.base import price
from kiosk.base.character_check import unseen
from kiosk.base.colours import nearest_readable
from kiosk.base.recurrence_rule import rule_in
from kiosk.content.field_path import value_at
from kiosk.content.field_types import number_as_meant
from kiosk.content.finding import Both, Finding
from kiosk.content.liquor import warned
from kiosk.content.text_check import CONTROL
from kiosk.content.toml_tables import Table
from kiosk.content.trade_identifiers import with_zeros
from kiosk.content.words_meant import word_meant


@dataclass(frozen=True, slots=True)
class QuickFix:
    """What the button says, and what stands then where something was found.

    `value` is asked with the finding and what stands there now; None: there is no one mend. With `path` the form has the
    button too, below that field, and the value belongs there.
    """

    name: Both
    value: Callable[[Finding, Any], Any]
    path: str = ""


def _exchanged(_: Finding, span: Any) -> Any:
    return {**span, "from": span["to"], "to": span["from"]} if isinstance(span, dict) else None


def _word(finding: Finding, written: Any) -> Any:
    return word_meant(finding.file.partition("/")[0], finding.field, str(written)) or None


def _other_way(_: Finding, pair: Any) -> Any:
    return [pair[1], pair[0]] if isinstance(pair, list) and len(pair) == 2 else None


def _edges(finding: Finding, sheet: Any) -> Any:
    low, high = ("south", "north") if finding.field.endswith("south") else ("west", "east")
    if not isinstance(sheet, dict) or low not in sheet or high not in sheet:
        return None
    return {**sheet, low: sheet[high], high: sheet[low]}


def _seen(_: Finding, said: Any) -> Any:
    """A text without what nobody sees."""
    if not isinstance(said, str):
        return None
    plain = CONTROL.sub("", said)
    for sign in unseen(plain):
        plain = plain.replace(sign, "")
    return plain if plain.strip() and plain != said else None


def _id_meant(finding: Finding, _: Any) -> Any:
    found = WRITE_ID.fullmatch(finding.mend_en)
    return found[1] if found else None


def _no_id(finding: Finding, _: Any) -> Any:
    return "" if finding.file != "pack.toml" and finding.field == "id" else None


def _once(finding: Finding, ids: Any) -> Any:
    at = finding.field.rpartition(".")[2]
    if not isinstance(ids, list) or not at.isdigit() or int(at) >= len(ids):
        return None
    return [each for number, each in enumerate(ids) if number != int(at)]


def _term(finding: Finding, said: Any) -> Any:
    found = WRITE_TERM.fullmatch(finding.mend_en)
    return said.replace(found[2], found[1]) if found and isinstance(said, str) else None


WRITE_TERM = re.compile(r"Write (.+) for (.+)\.")
"""What the finding says where a term is written in another way than elsewhere in the pack."""
WRITE_ID = re.compile(r"Write its id here: ([a-z0-9-]+)\.")
"""What the finding says where a name means one record: its id is the one mend."""
_ID = QuickFix(("写上编号", "Write its id"), _id_meant)
_NOT_SEEN = QuickFix(("去掉看不见的字符", "Take the unseen signs away"), _seen)
QUICK_FIXES: dict[str, QuickFix] = {
    "liquor-without-warning": QuickFix(
        ("写上酒类警示", "Add the warning"), lambda _, lines: list(warned(lines)), "compliance"
    ),
    "dates-reversed": QuickFix(("对调两个日期", "Exchange the dates"), _exchanged),
    "wrong-price": QuickFix(("只留数字", "Leave the number"), lambda _, said: price.number_in(str(said)) or None),
    "literal_error": QuickFix(("改成认得的词", "Write the known word"), _word),
    "wrong-rule": QuickFix(("写成规则", "Write it as a rule"), lambda _, said: rule_in(str(said)) or None),
    "pale-tone": QuickFix(("用最接近的颜色", "Use the nearest colour"), lambda _, said: nearest_readable(str(said))),
    "range-reversed": QuickFix(("小的写在前面", "Smaller number first"), _other_way),
    "map-edges": QuickFix(("对调两个数", "Exchange the numbers"), _edges, "map"),
    "unseen-sign": _NOT_SEEN,
    "control-sign": _NOT_SEEN,
    "id-differs": QuickFix(("删去 id 一行", "Remove the id line"), _no_id),
    "duplicate-id": QuickFix(("删去 id 一行", "Remove the id line"), _no_id),
    "term-broken": QuickFix(("写成惯用的字", "Write the usual word"), _term),
    "related-twice": QuickFix(("删去重复的", "Remove it"), _once, "related"),
    **{f"unknown-{kind}": _ID for kind in ("zone", "place", "product", "room", "maker", "category", "river")},
    "no-such-zone": QuickFix(("写 Asia/Shanghai", "Write Asia/Shanghai"), lambda *_: "Asia/Shanghai"),
    "wrong-gtin": QuickFix(
        ("补上开头的 0", "Add the leading 0"), lambda _, said: with_zeros(number_as_meant("gtin", str(said))) or None
    ),
}
"""By a finding's code."""


def fixed(finding: Finding, table: Table) -> tuple[str, Any] | None:
    """The path that one press changes and what stands there then; None where the finding has no one mend."""
    if not (fix := QUICK_FIXES.get(finding.code)):
        return None
    path = fix.path or finding.field
    value = fix.value(finding, value_at(table, path))
    return None if value is None else (path, value)
