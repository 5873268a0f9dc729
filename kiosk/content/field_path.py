"""One value inside a table of tables, by the path that findings use: `name.en`, `stops.2.place`."""

from __future__ import annotations

from typing import Any

from kiosk.content.toml_tables import Table


def value_at(table: Any, path: str) -> Any:
    """The value at `path`; None where there is none."""
    for part in path.split("."):
        if isinstance(table, dict) and part in table:
            table = table[part]
        elif isinstance(table, (list, tuple)) and part.isdigit() and int(part) < len(table):
            table = table[int(part)]
        else:
            return None
    return table


def with_value(table: Table, path: str, value: Any) -> Table:
    """A table that differs from `table` in the value at `path`; None, "", [] and {} take it away.

    What holds nothing any more goes too, but for a row of a list: it stays, empty, until it is itself taken away.
    `table` itself is never changed. Raises KeyError when the path leads through
    something that is no table and no list.
    """
    made: Table = _with(table, path.split("."), value)
    return made


def _with(here: Any, parts: list[str], value: Any) -> Any:
    if not parts:
        return value
    part, rest = parts[0], parts[1:]
    if isinstance(here, (list, tuple)):
        if not part.isdigit() or int(part) > len(here):
            raise KeyError(part)
        at = int(part)
        nested = _with(here[at] if at < len(here) else {}, rest, value)
        return [*here[:at], *([] if empty(nested) and not rest else [nested]), *here[at + 1 :]]
    if not isinstance(here, dict):
        raise KeyError(part)
    nested = _with(here.get(part, {} if rest else None), rest, value)
    if not empty(nested):
        return {**here, part: nested}
    return {key: each for key, each in here.items() if key != part}


def empty(value: Any) -> bool:
    """Whether a value says nothing, so that its key is not written."""
    return value is None or (isinstance(value, (str, list, tuple, dict)) and not value)
