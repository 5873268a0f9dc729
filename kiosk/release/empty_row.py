"""A row that says nothing, made of its own types."""

from __future__ import annotations

from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Row = TypeVar("Row")


def empty(row: type[Row]) -> Row:
    """A row that says nothing, as a page has it before it has been given a thing, or when there is none of that name.

    The rows themselves have no defaults for what a catalogue must say, so that one that lacks something is refused.
    """
    return row(**{name: _nothing(kind) for name, kind in get_type_hints(row).items()})


def _nothing(kind: Any) -> object:
    if isinstance(kind, UnionType):
        return None
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        return () if Ellipsis in parts else tuple(_nothing(part) for part in parts)
    return kind()
