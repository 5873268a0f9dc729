"""The value at the place in a record's table that a column stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def value_at(table: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    """The value at `path`; None where there is none."""
    here: Any = table
    for part in path:
        if isinstance(here, Mapping):
            here = here.get(part)
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return None
    return here


def put(table: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Write `value` at `path`, or with None take away what stands there and the tables it leaves empty."""
    if len(path) == 1:
        if value is None:
            table.pop(path[0], None)
        else:
            table[path[0]] = value
        return
    within = table.get(path[0])
    if not isinstance(within, dict):
        if value is None:
            return
        within = table[path[0]] = {}
    put(within, path[1:], value)
    if not within:
        del table[path[0]]
