"""The texts of a record that visitors read, completed in every language, as its description names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.base.record_fields import FIELDS_OF
from kiosk.base.record_fields.field import RecordField
from kiosk.content.model import Record

Complete = Callable[[Mapping[Any, Any], str], dict[str, Any]]
"""Completes one text of a file of the pack."""


class RecordTexts:
    """The texts of one record; its name is completed with all the others' names."""

    def __init__(self, kind: str, record: Record, file: str, complete: Complete) -> None:
        fields = FIELDS_OF[kind]
        headed = fields.sections
        found = [(each, complete(_text_at(record, each.path), file)) for each in fields.texts]
        self._plain = [(field, text) for field, text in found if field not in headed]
        use = str(_text_at(record, "use.kind") or "")
        self._headed = [
            (field.path, (field.heading_by_use or {}).get(use, field.page_heading or {}), text)
            for field, text in found
            if field in headed and text
        ]

    def body(self, lang: str) -> dict[str, Any]:
        """The texts in one language, by what a row calls them; those that have a heading as `sections`."""
        body = {field.in_row: text.get(lang, _nothing(field)) for field, text in self._plain}
        sections = [[path, heading[lang], text[lang]] for path, heading, text in self._headed]
        return body | ({"sections": sections} if sections else {})


def _text_at(record: Record, path: str) -> Mapping[Any, Any]:
    here: Any = record
    for part in path.split("."):
        here = getattr(here, part, None)
    return here or {}


def _nothing(field: RecordField) -> str | tuple[str, ...]:
    return () if field.kind == "lists" else ""
