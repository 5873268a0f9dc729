"""The kinds of record that a pack holds, the folder of each, and what staff call them."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence

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
SINGULAR = {
    "zone": Sentence("展区", "zone"),
    "product": Sentence("展品", "product"),
    "place": Sentence("地点", "place"),
    "route": Sentence("线路", "route"),
    "room": Sentence("茶室", "tea room"),
    "story": Sentence("故事", "story"),
}
"""What one record of each kind is called."""
PLURAL = {
    "zone": Sentence("展区", "Zones"),
    "product": Sentence("展品", "Products"),
    "place": Sentence("地点", "Places"),
    "route": Sentence("线路", "Routes"),
    "room": Sentence("茶室", "Tea rooms"),
    "story": Sentence("故事", "Stories"),
}
"""What the records of each kind are called together."""
CALLED = {
    "zones": ("zone", "区", "分区", "展区"),
    "products": ("product", "产品", "展品", "物产", "商品"),
    "places": ("place", "地点", "产地", "地方"),
    "routes": ("route", "线路", "路线"),
    "rooms": ("room", "茶室"),
    "stories": ("story", "storys", "故事"),
}
"""What people call the folders of a pack, and those of photographs; first the kind."""


def file_of(kind: str, key: str) -> str:
    """The file of the record `key` inside its pack: `products/da-hong-pao.toml`."""
    return f"{FOLDER_OF[kind]}/{key}.toml"
