"""Findings that one press fixes: what the button says, and what the record says then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.base import price
from kiosk.base.colours import nearest_readable
from kiosk.base.recurrence_rule import rule_in
from kiosk.content.field_path import value_at
from kiosk.content.field_types import number_as_meant
from kiosk.content.finding import Both, Finding
from kiosk.content.liquor import warned
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


QUICK_FIXES: dict[str, QuickFix] = {
    "liquor-without-warning": QuickFix(
        ("写上酒类警示", "Add the warning"), lambda _, lines: list(warned(lines)), "compliance"
    ),
    "dates-reversed": QuickFix(("对调两个日期", "Exchange the dates"), _exchanged),
    "wrong-price": QuickFix(("只留数字", "Leave the number"), lambda _, said: price.number_in(str(said)) or None),
    "literal_error": QuickFix(("改成认得的词", "Write the known word"), _word),
    "wrong-rule": QuickFix(("写成规则", "Write it as a rule"), lambda _, said: rule_in(str(said)) or None),
    "pale-tone": QuickFix(("用最接近的颜色", "Use the nearest colour"), lambda _, said: nearest_readable(str(said))),
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
