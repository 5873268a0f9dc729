"""How far the origin of a product reaches: within a county, over all of it, over the whole region of the showroom."""

from __future__ import annotations

from typing import Any

REGION_WIDE = "region_wide"
BEFORE = "nanping_wide"
"""What packs and releases from before the region had a name of its own say for `REGION_WIDE`."""


def scope_meant(written: Any) -> Any:
    """The scope that is meant: the word of before is today's."""
    return REGION_WIDE if written == BEFORE else written


def with_scope_meant(table: dict[str, Any]) -> dict[str, Any]:
    """A product's table with the scope that is meant."""
    return {**table, "origin_scope": REGION_WIDE} if table.get("origin_scope") == BEFORE else table
