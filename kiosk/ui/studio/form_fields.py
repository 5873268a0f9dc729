"""What the form asks for, record by record: one description for the inputs, the search and the findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from kiosk.base.pages import PAGES_OF_ONE
from kiosk.base.record_kinds import KIND_OF
from kiosk.content.finding import Both

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
    "strings",
    "pair",
    "many",  # ids of other records
    "rows",  # tables one under the other
    "pictures",
    "picture",
]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked: where it stands in the table, what it is called, and how it is put in.

    `choices` are values with their names, or the kind of records to choose from ("products").
    """

    path: str
    sort: Sort
    name: Both
    hint: Both = ("", "")
    choices: tuple[tuple[str, Both], ...] | str = ()
    rows: tuple[Field, ...] = ()
    needed: bool = False
    """Whether a line that says nothing is shown as one that waits to be filled in."""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under one heading."""

    name: Both
    fields: tuple[Field, ...] = field(default=())


PAGES = {folder: kind for folder, kind in KIND_OF.items() if kind in PAGES_OF_ONE}
"""The visitor's page of each kind; stories share the page "story", the pack's own words stand at home."""


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
