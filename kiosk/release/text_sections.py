"""The texts of a record that have sections of their own on its page: headed in the row's language when it is published."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kiosk.release.catalogue_rows import SectionRow

if TYPE_CHECKING:
    from kiosk.base.record_fields.field import RecordField


def pop_sections(kind: str, lang: str, body: dict[str, Any]) -> tuple[SectionRow, ...]:
    """The sections that a record's `body` holds, which leave it.

    In a release from before there were sections each text stands under its own name, without a heading.
    """
    if "sections" in body:
        return tuple(SectionRow(*each) for each in body.pop("sections"))
    older = [(field, body.pop(field.in_row, "")) for field in _fields(kind)]
    headed = [(field.path, (field.page_heading or {}).get(lang, ""), text) for field, text in older if text]
    return tuple(SectionRow(*each) for each in headed)


@cache
def _fields(kind: str) -> tuple[RecordField, ...]:
    from kiosk.base.record_fields import FIELDS_OF  # not needed on the way to the first frame

    return tuple(FIELDS_OF[kind].sections)
