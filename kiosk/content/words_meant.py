"""What somebody meant who wrote a word of their own where only a few are known: 盒 for box, Sat for sat, 优惠 for offer."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.base.record_fields import FIELDS_IN
from kiosk.base.record_fields.field import Choice, RecordField


def word_meant(folder: str, path: str, written: str) -> str:
    """The value that `written` means at `path` in a record of `folder`; "" where nobody can tell."""
    said = written.strip().casefold()
    for choice in choices_at(folder, path):
        if said in (choice.value, choice.name.zh, choice.name.en.casefold(), *choice.also):
            return choice.value
    return ""


def choices_at(folder: str, path: str) -> tuple[Choice, ...]:
    """The few values that may stand at `path`; none where anything may."""
    fields = FIELDS_IN.get(folder)
    found = next(_along(fields.fields, path), None) if fields else None
    return tuple(found.choices) if found and found.choices else ()


def _along(fields: tuple[RecordField, ...], path: str) -> Iterator[RecordField]:
    for field in fields:
        rest = path.removeprefix(field.path).lstrip(".") if path.startswith(field.path) else None
        if rest is None or (path != field.path and not path.startswith(f"{field.path}.")):
            continue
        if field.kind == "rows":
            yield from _along(field.rows, rest.partition(".")[2])
        else:
            yield field
