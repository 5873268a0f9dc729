"""The kinds of record that a pack holds, and the folder of each."""

from __future__ import annotations

FOLDER_OF = {
    "zone": "zones",
    "product": "products",
    "place": "places",
    "route": "routes",
    "room": "rooms",
    "story": "stories",
}
"""The folder in a pack for each kind of record."""
KIND_OF = {folder: kind for kind, folder in FOLDER_OF.items()}
"""The kind of record that lies in each folder."""
FOLDERS = tuple(KIND_OF)


def file_of(kind: str, key: str) -> str:
    """The file of the record `key` inside its pack: `products/da-hong-pao.toml`."""
    return f"{FOLDER_OF[kind]}/{key}.toml"
