"""How a TOML file that people wrote is added to without moving their comments: tomlkit's tables, rows and arrays."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any


def add(table: MutableMapping[str, Any], key: str, value: Any) -> None:
    """Add a key to tomlkit's `table`, before the empty lines and comments at its end: they belong to what follows."""
    from tomlkit.items import Comment, Table, Whitespace

    body = table.value.body if isinstance(table, Table) else []
    end = len(body)
    while end and isinstance(body[end - 1][1], (Comment, Whitespace)):
        end -= 1
    after = body[end:]
    del body[end:]
    table[key] = value
    body.extend(after)


def inline(value: Any) -> Any:
    """A value as tomlkit writes it on one line."""
    import tomlkit

    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update({key: inline(each) for key, each in value.items()})
        return table
    if isinstance(value, list):
        row = tomlkit.array()
        row.extend(inline(each) for each in value)
        return row
    return value


def apart(row: Any) -> Any:
    """A row with an empty line after it, as people write them."""
    import tomlkit

    row.add(tomlkit.nl())
    return row
