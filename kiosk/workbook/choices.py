"""The values of which a cell may hold one or several, with the Chinese words that staff read and write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.base.record_fields import FIELDS_OF
from kiosk.base.record_fields.field import Choices, RecordField


def _every(fields: tuple[RecordField, ...]) -> Iterator[Choices]:
    for each in fields:
        if each.choices:
            yield each.choices
        yield from _every(each.rows)


_FOUND = {choices.key: choices for kind in FIELDS_OF.values() for choices in _every(kind.fields)}
OR_COLOUR = frozenset(
    each.choices.key for kind in FIELDS_OF.values() for each in kind.fields if each.choices and each.or_colour
)
"""The keys of choices in place of which any colour may stand."""
CHOICES: Mapping[str, Mapping[str, str]] = {
    key: {each.value: each.name.zh for each in choices} for key, choices in _FOUND.items()
}
"""By the choices' key: each value, and its word."""
OTHER_WORDS: Mapping[str, Mapping[str, str]] = {
    key: {word: each.value for each in choices for word in each.also} for key, choices in _FOUND.items()
}
"""By the choices' key: other words that a cell may hold, and the value that each means."""
