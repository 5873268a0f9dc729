"""The texts of a record that have sections of their own on its page: headed in the row's language when it is published."""

from __future__ import annotations

from functools import cache
from typing import Any

from kiosk.release.catalogue_rows import SectionRow

BEFORE: dict[str, tuple[str, ...]] = {"product": ("tasting",)}
"""The texts of each kind that stood under their own names before there were sections."""


def pop_sections(kind: str, lang: str, body: dict[str, Any]) -> tuple[SectionRow, ...]:
    """The sections that a record's `body` holds, which leave it.

    In a release from before there were sections each text stands under its own name.
    """
    if "sections" in body:
        return tuple(SectionRow(*each) for each in body.pop("sections"))
    older = [(name, body.pop(name, "")) for name in BEFORE.get(kind, ())]
    return tuple(SectionRow(name, _heading(kind, name, lang), text) for name, text in older if text)


@cache
def _heading(kind: str, name: str, lang: str) -> str:
    from kiosk.base.record_fields import FIELDS_OF  # twenty modules, for which only an older release has to wait

    field = next((each for each in FIELDS_OF[kind].sections if each.in_row == name), None)
    return (field.page_heading or {}).get(lang, "") if field else ""
