"""A table written into the TOML file that people wrote: only what differs is touched, comments and order stay."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import date
from pathlib import Path
from typing import Any, TypeGuard

from kiosk.base.untrusted_input import parse_toml, read_file
from kiosk.content.pack_files import write_whole
from kiosk.content.toml_layout import add, apart, inline
from kiosk.content.toml_tables import Table


def write_table(file: Path, table: Table) -> bool:
    """Make one TOML file say what `table` says, its comments kept; False when it said so already.

    Raises OSError when it cannot be written (then it is as it was), ValueError when what is there cannot be parsed.
    """
    import tomlkit

    if file.exists():
        before = read_file(file).decode("utf-8-sig")
        parse_toml(before)  # tomlkit has no bounds of its own
        document = tomlkit.parse(before)
        _merge(document, table)
        if tomlkit.dumps(document) == before:
            return False
    else:
        document = tomlkit.document()
        _merge(document, {key: table[key] for key in sorted(table, key=lambda key: _is_table(table[key]))})
    text = tomlkit.dumps(document)
    parse_toml(text)  # what could not be read again must not take the place of what can
    write_whole(file, text.encode())
    return True


def _merge(old: MutableMapping[str, Any], new: Table) -> None:
    """Change `old` (tomlkit's) to say `new`, touching only what differs."""
    from tomlkit.items import InlineTable

    for key in [key for key in old if key not in new]:
        del old[key]
    for key, value in new.items():
        have = old.get(key)
        if isinstance(have, MutableMapping) and isinstance(value, dict):
            _merge(have, value)
        elif _rows(have) and _rows(value):
            _merge_rows(have, value)
        elif isinstance(old, InlineTable):
            if not _same(have, value):
                old[key] = inline(value)
        elif key not in old:
            add(old, key, _made(value))
        elif not _same(have, value):
            made = _made(value)
            if _is_table(value) and not _is_table(have):
                del old[key]
                add(old, key, made)
            else:
                old[key] = made


def _merge_rows(old: list[Any], new: list[Table]) -> None:
    """As `_merge`, row by row. The last row stays the last: the comment before the next heading hangs on it."""
    from tomlkit.items import Array

    while len(old) > len(new):
        del old[len(new) - 1]
    while len(old) < len(new):
        row = new[len(old) - 1]
        old.insert(len(old) - 1, inline(row) if type(old) is Array else apart(_made(row)))
    for row, wanted in zip(old, new, strict=True):
        _merge(row, wanted)


def _same(old: Any, new: Any) -> bool:
    plain = old.unwrap() if hasattr(old, "unwrap") else old
    if isinstance(plain, str):
        plain = plain.strip()
    elif isinstance(plain, date):
        plain = plain.isoformat()
    return bool(plain == new)


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) or _rows(value)


def _rows(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a list of tables, tomlkit's or our own."""
    return isinstance(value, list) and bool(value) and all(isinstance(row, MutableMapping) for row in value)


def _made(value: Any) -> Any:
    """A value as tomlkit writes it: tables under headings of their own, plain keys before them."""
    import tomlkit

    if isinstance(value, dict):
        table = tomlkit.table()
        for key in sorted(value, key=lambda key: _is_table(value[key])):
            table.add(key, _made(value[key]))
        return table
    if _rows(value):
        rows = tomlkit.aot()
        for row in value:
            rows.append(_made(row))
        return rows
    if isinstance(value, str) and "\n" in value:
        return tomlkit.string(value, multiline=True)
    return value
