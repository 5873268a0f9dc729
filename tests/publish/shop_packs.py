"""The small pack with a shop in it: packets with and without a price, makers, events and notices, all of them examples."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.publish import packs
from tests.publish.packs import Table

GTIN = "9520000001018"
"""Of GS1's range for examples."""


def tables() -> dict[str, Table]:
    """The shop's TOML files by their path, beside those of the small pack."""
    return {
        "products/hong-jiu.toml": {**packs.tables()["products/hong-jiu.toml"], "availability": {}},
        "goods/he.toml": goods("hong-pao", "示例大红袍 盒装", "Example Da Hong Pao, box", 1)
        | {
            "maker": "chang",
            "gtin": GTIN,
            "shelf": "A3",
            "net_content": "125 克",
            "grade": {"zh-CN": "示例级", "en": "example grade"},
            "price": {"yuan": "268.00", "unit": "box"},
            "buy": [{"kind": "shop", "address": "https://example.com/1", "name": {"zh-CN": "示例网店"}}],
            "pictures": [{"file": "media/red.png"}],
        },
        "goods/guan.toml": goods("hong-pao", "示例大红袍 罐装", "Example Da Hong Pao, tin", 2)
        | {"price": {"yuan": "98.50", "unit": "tin", "to": "2999-12-31"}, "shelf": "A4"},
        "goods/bu-zhi.toml": goods("lu-cha", "示例绿茶", "Example green tea", 3),
        "goods/jiu.toml": goods("hong-jiu", "示例红曲酒", "Example red rice wine", 4)
        | {"price": {"yuan": "128.00", "unit": "bottle"}, "availability": {"weekdays": ["sat", "sun"]}},
        "makers/chang.toml": {
            "place": "wuyi",
            "since": "2000",
            "phone": "0599-0000000",
            "name": {"zh-CN": "示例茶厂", "en": "Example Tea Works"},
            "summary": {"zh-CN": "示例，并无其厂。", "en": "An example; there is no such works."},
            "authorisations": [
                {"mark": {"zh-CN": "示例标志"}, "number": "0001", "from": "2025-01-01", "to": "2999-12-31"},
                {"mark": {"zh-CN": "过期标志"}, "number": "0002", "from": "2020-01-01", "to": "2020-12-31"},
            ],
        },
        "events/pin-cha.toml": {
            "start": "2026-12-05 10:00",
            "end": "2026-12-05 11:30",
            "repeat": "FREQ=WEEKLY;BYDAY=SA",
            "except": ["2027-02-13"],
            "room": "song",
            "name": {"zh-CN": "示例品茶会", "en": "Example tasting"},
            "summary": {"zh-CN": "示例。", "en": "An example."},
            "seats": {"zh-CN": "12 人", "en": "12 people"},
            "booking": "https://example.com/book",
        },
        "notices/he-sui.toml": {
            "name": {"zh-CN": "示例：新春快乐", "en": "Example: Happy New Year"},
            "availability": {"from": "2027-02-05", "to": "2027-02-20"},
        },
        "notices/you-hui.toml": {
            "kind": "offer",
            "where": ["home"],
            "name": {"zh-CN": "示例：周末下午试饮", "en": "Example: tasting at weekends"},
            "availability": {"weekdays": ["sat", "sun"], "hours": "13:00-17:00"},
        },
    }


def goods(product: str, chinese: str, english: str, order: int) -> Table:
    """One packet with its spec and without a price."""
    return {
        "product": product,
        "order": order,
        "name": {"zh-CN": chinese, "en": english},
        "spec": {"zh-CN": "示例规格", "en": "example spec"},
    }


def write(folder: Path, changed: Mapping[str, dict[str, Any]] | None = None) -> Path:
    """Write the small pack with its shop into `folder`, whole files `changed`; returns the folder."""
    return packs.write(folder, tables() | dict(changed or {}))
