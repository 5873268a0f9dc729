"""Findings that one press fixes: what the button says, and what the record says then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.content.finding import Both
from kiosk.content.liquor import warned
from kiosk.content.toml_tables import Table


@dataclass(frozen=True, slots=True)
class QuickFix:
    """What the button says, and which value it puts at which path."""

    name: Both
    path: str
    value: Callable[[Table], Any]


QUICK_FIXES: dict[str, QuickFix] = {
    "liquor-without-warning": QuickFix(
        ("写上酒类警示", "Add the warning"), "compliance", lambda table: list(warned(table.get("compliance")))
    ),
}
"""By a finding's code."""
