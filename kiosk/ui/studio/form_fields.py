"""What the form asks for: the description of a record's fields as inputs, for the search and the findings too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.field import NOTHING, FieldKind, RecordField, RecordFields
from kiosk.base.record_kinds import KIND_OF
from kiosk.base.visitor_pages import PAGES_OF_ONE

Sort = Literal[
    "names",  # a line in every language
    "texts",  # a paragraph in every language
    "lists",  # several lines in every language
    "line",
    "number",
    "whole",
    "flag",
    "choice",
    "flags",  # several of a few fixed words
    "months",
    "day",
    "moment",
    "money",
    "gtin",
    "strings",
    "pair",
    "numbers",
    "points",
    "many",  # ids of other records
    "rows",  # tables one under the other
    "pictures",
    "picture",
    "scenes",  # pictures by their names
]
SORT_OF: dict[FieldKind, Sort] = {
    "names": "names",
    "texts": "texts",
    "lists": "lists",
    "line": "line",
    "prose": "line",
    "strings": "strings",
    "number": "number",
    "whole": "whole",
    "pair": "pair",
    "flag": "flag",
    "choice": "choice",
    "choices": "flags",
    "months": "months",
    "day": "day",
    "moment": "moment",
    "money": "money",
    "gtin": "gtin",
    "reference": "choice",
    "references": "many",
    "rows": "rows",
    "pictures": "pictures",
    "picture": "picture",
    "scenes": "scenes",
    "numbers": "numbers",
    "points": "points",
}
"""How each kind of field is put in."""
NONE = ("", Sentence("（不写）", "(none)"))
"""The choice of nothing."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked: where it stands in the table, what it is called, and how it is put in.

    `choices` are values with their names, or the kind of records to choose from ("products").
    """

    path: str
    sort: Sort
    name: Sentence
    hint: Sentence = NOTHING
    choices: tuple[tuple[str, Sentence], ...] | str = ()
    rows: tuple[Field, ...] = ()
    needed: bool = False
    """Whether a line that says nothing is shown as one that waits to be filled in."""
    or_colour: bool = False
    """Whether any colour (#rrggbb) may stand in place of a choice."""
    as_written: bool = False
    """Whether a language without a text of its own has the Chinese one as it is."""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under one heading."""

    name: Sentence
    fields: tuple[Field, ...] = field(default=())


def field_of(described: RecordField) -> Field:
    """What a form asks of a described field."""
    choices: tuple[tuple[str, Sentence], ...] | str = ()
    if described.choices:
        choices = (*((NONE,) if described.optional else ()), *((each.value, each.name) for each in described.choices))
    elif described.refers_to:
        choices = described.refers_to + ("?" if described.optional else "")
    return Field(
        described.path,
        SORT_OF[described.kind],
        described.label,
        described.hint,
        choices,
        tuple(field_of(each) for each in described.rows if not each.not_in_form),
        described.needed,
        described.or_colour,
        described.as_written,
    )


def sections_of(described: RecordFields) -> tuple[Section, ...]:
    """The form of a kind of record. Raises KeyError where a section names a field that is not described."""
    fields = {each.path: field_of(each) for each in described.fields}
    return tuple(Section(each.heading, tuple(fields[path] for path in each.paths)) for each in described.form)


PAGES = {folder: kind for folder, kind in KIND_OF.items() if kind in PAGES_OF_ONE}
"""The visitor's page of each kind; stories share the page "story"; what is on and the pack's own words stand at home."""


def kind_of(file: str) -> str:
    """The kind of record that a file holds: its folder, or pack.toml."""
    return file.partition("/")[0]


def id_of(file: str) -> str:
    """A record's id, as its file's name gives it."""
    return file.rpartition("/")[2].removesuffix(".toml")


def field_at(sections: Sequence[Section], path: str) -> Field | None:
    """The field of a form that asks for `path`, or for what holds it."""
    best = None
    for section in sections:
        for each in section.fields:
            if path == each.path or path.startswith(f"{each.path}."):
                best = each
    return best
