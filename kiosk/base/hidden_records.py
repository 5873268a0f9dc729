"""What is hidden for a while: the one rule for a zone, a category or a thing, and for all that cannot stand without it.

A record that says `hidden = true` is left out of the release, and so is what needs it: a product of a hidden zone, a packet
of that product. What only names it (a route's stop, what goes with it) stays without it. The venue cannot be hidden.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Table = Mapping[str, Any]
NEEDS: dict[str, tuple[tuple[str, str], ...]] = {
    "products": (("zone", "zones"), ("place", "places"), ("category", "categories")),
    "goods": (("product", "products"),),
    "makers": (("place", "places"),),
    "events": (("room", "rooms"), ("place", "places")),
    "primers": (("zone", "zones"),),
}
"""What a record of a folder cannot stand without: the key that names it, and where that lies."""
CATEGORIES = "categories"
"""Where the categories of pack.toml are thought to lie: categories/yancha.toml."""


def hidden_files(tables: Mapping[str, Table]) -> dict[str, str]:
    """What is left out, by file, each with the file that is to blame (its own where it says `hidden = true`).

    `tables` are the pack's by file. A category goes by the name categories/yancha.toml.
    """
    info = tables.get("pack.toml", {})
    venue = f"places/{info.get('venue')}.toml"
    found = {
        file: file for file, table in tables.items() if table.get("hidden") is True and file not in (venue, "pack.toml")
    }
    found |= {file: file for file, row in category_files(info) if row.get("hidden") is True}
    if not found:
        return found
    zones = {
        file: table for file, table in tables.items() if file.startswith("zones/") and table.get("kind") == "rooms"
    }
    if zones and zones.keys() <= found.keys():
        found |= {file: found[min(zones)] for file in tables if file.startswith("rooms/") and file not in found}
    for folder in ("products", "goods", "makers", "events", "primers"):  # goods follow their products
        for file, table in tables.items():
            if file.startswith(f"{folder}/") and file not in found:
                named = (f"{where}/{table.get(key)}.toml" for key, where in NEEDS[folder])
                if blamed := next((found[each] for each in named if each in found), ""):
                    found[file] = blamed
    return found


def category_files(info: Table) -> Iterator[tuple[str, Table]]:
    """The categories of pack.toml with the files in which they are thought to lie."""
    rows = info.get("categories")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield f"{CATEGORIES}/{row.get('id')}.toml", row
