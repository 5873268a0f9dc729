"""What one field of a record is: told once, for the form, the workbook, the findings, the catalogue and the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.base.bilingual_sentence import Sentence

FieldKind = Literal[
    "names",  # a line in every language
    "texts",  # a paragraph or more in every language
    "lists",  # several lines in every language
    "line",
    "prose",  # text in one language, for staff
    "strings",  # several lines in one language
    "number",
    "whole",
    "pair",  # two numbers, from and to
    "numbers",  # several numbers in one line
    "points",  # latitude and longitude, one pair a line
    "flag",
    "choice",
    "choices",  # several of a few fixed words
    "months",
    "day",
    "moment",  # a day and a time of the venue's clock
    "money",  # yuan, exact
    "gtin",  # the digits under a barcode
    "reference",  # another record
    "references",
    "rows",  # tables one under the other
    "pictures",
    "picture",
    "scenes",  # pictures by their names
]
TRANSLATED: tuple[FieldKind, ...] = ("names", "texts", "lists")
"""The kinds that are written in every language, and completed at publish."""
Target = Literal["", "zones", "categories", "places", "counties", "venues", "products", "rooms", "makers", "rivers"]
"""What a reference may name: records of a folder, the pack's categories, or the places that are a county, a city or a venue."""
NOTHING = Sentence("", "")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the few values of a field, and what staff call it."""

    value: str
    name: Sentence
    also: tuple[str, ...] = ()
    """Other Chinese words for it that a workbook may hold: those of before."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The values of a field; `key` names them in the workbook."""

    key: str
    values: tuple[Choice, ...]

    def __iter__(self) -> Iterator[Choice]:
        return iter(self.values)


@dataclass(frozen=True, slots=True)
class RecordField:
    """One field: where it stands in the record's table, what kind of value it holds, and what staff and visitors call it."""

    path: str
    kind: FieldKind
    label: Sentence
    hint: Sentence = NOTHING
    """What the form says beside it."""
    note: Sentence | None = None
    """What the workbook says at its column's head; None: what it says of every field of the kind."""
    choices: Choices | None = None
    refers_to: Target = ""
    or_colour: bool = False
    """Whether any colour (#rrggbb) may stand in place of a choice."""
    optional: bool = False
    """Whether the form offers to choose nothing."""
    needed: bool = False
    """Whether, in a row, the form marks it as long as it is empty."""
    default: object = None
    """What holds where nothing is written."""
    units: tuple[str, ...] = ()
    """What may follow a number in a cell, in lower case."""
    percent: bool = False
    """Whether a percentage may stand in its cell: 52 % is 52."""
    width: float | None = None
    """The width of its column, in characters; None: as usual for the kind."""
    rows: tuple[RecordField, ...] = ()
    """The fields of each table of `rows`."""
    plural: Sentence = NOTHING
    """What several tables of `rows` are called together."""
    row_key: str = ""
    """What a catalogue's row calls a translated text; empty: its path, with _ for each dot."""
    page_heading: Mapping[str, str] | None = None
    """The heading of a text that has a section of its own on the screen and on the site."""
    heading_by_use: Mapping[str, Mapping[str, str]] | None = None
    """Another heading for the uses that it does not suit: a bowl has no taste."""
    shown: bool = True
    """Whether visitors see it."""
    as_written: bool = False
    """Whether a text stands in Chinese where a language lacks it, and nothing is filled in: what is cut into a seal."""
    not_in_form: str = ""
    """Why the form does not ask for it; empty when it does."""
    not_in_workbook: str = ""
    """Why the workbook has no column or sheet for it; empty when it has."""

    @property
    def in_row(self) -> str:
        """What a catalogue's row calls it."""
        return self.row_key or self.path.replace(".", "_")


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields of the form under one heading, by their paths."""

    heading: Sentence
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordFields:
    """Every field of a kind of record in the order of the workbook's columns, and the form's sections."""

    fields: tuple[RecordField, ...]
    form: tuple[FormSection, ...]
    undescribed: Mapping[str, str]
    """Keys that neither the form nor the workbook asks for, each with the reason."""

    def at(self, path: str) -> RecordField | None:
        """The field at `path`, or the one that holds it."""
        return next((each for each in self.fields if path == each.path or path.startswith(f"{each.path}.")), None)

    @property
    def texts(self) -> tuple[RecordField, ...]:
        """The texts that visitors read and that are completed at publish, but for the name."""
        shown = (each for each in self.fields if each.kind in TRANSLATED and each.shown and not each.as_written)
        return tuple(each for each in shown if each.path != "name")

    @property
    def sections(self) -> tuple[RecordField, ...]:
        """The texts that have a section of their own on a page, in the page's order."""
        return tuple(each for each in self.texts if each.page_heading)
