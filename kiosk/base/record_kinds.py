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
    "goods": "goods",
    "maker": "makers",
    "event": "events",
    "notice": "notices",
    "primer": "primers",
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
    "goods": Sentence("商品", "packet on the shelf"),
    "maker": Sentence("生产者", "maker"),
    "event": Sentence("活动", "event"),
    "notice": Sentence("告示", "notice"),
    "primer": Sentence("图解", "primer"),
}
"""What one record of each kind is called."""
PLURAL = {
    "zone": Sentence("展区", "Zones"),
    "product": Sentence("展品", "Products"),
    "place": Sentence("地点", "Places"),
    "route": Sentence("线路", "Routes"),
    "room": Sentence("茶室", "Tea rooms"),
    "story": Sentence("故事", "Stories"),
    "goods": Sentence("商品", "Goods"),
    "maker": Sentence("生产者", "Makers"),
    "event": Sentence("活动", "Events"),
    "notice": Sentence("告示", "Notices"),
    "primer": Sentence("图解", "Primers"),
}
"""What the records of each kind are called together."""
CALLED = {
    "zones": ("zone", "区", "分区", "展区"),
    "products": ("product", "产品", "展品", "物产"),
    "places": ("place", "地点", "产地", "地方"),
    "routes": ("route", "线路", "路线"),
    "rooms": ("room", "茶室"),
    "stories": ("story", "storys", "故事"),
    "goods": ("goods", "商品", "货品", "在售"),
    "makers": ("maker", "生产者", "厂家", "茶企", "企业"),
    "events": ("event", "活动", "节目"),
    "notices": ("notice", "告示", "通知", "公告"),
    "primers": ("primer", "图解", "认标"),
}
"""What people call the folders of a pack, and those of photographs; first the kind."""


def file_of(kind: str, key: str) -> str:
    """The file of the record `key` inside its pack: `products/da-hong-pao.toml`."""
    return f"{FOLDER_OF[kind]}/{key}.toml"
