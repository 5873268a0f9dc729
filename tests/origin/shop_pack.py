"""A small pack with a shop in it: plainly fictitious goods (示例), a maker, events, notices and a primer."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store
from tests.publish import packs

DAY = date(2026, 11, 30)
"""A Monday."""
BOX, SHARED, OLD = "9520000001018", "9520000001025", "9520000001032"
CONTACT = "https://example.com/contact/7"
"""What the picture of the staff's code says."""


def code_picture(text: str, side: int = 6) -> bytes:
    """A PNG of the code for a text, as staff would save one."""
    lines = rows(text)
    small = Image.new("L", (len(lines), len(lines)))
    small.putdata([0 if sign == "1" else 255 for line in lines for sign in line])
    kept = io.BytesIO()
    small.resize((len(lines) * side,) * 2, Image.Resampling.NEAREST).save(kept, "PNG")
    return kept.getvalue()


def both(chinese: str, english: str) -> dict[str, str]:
    """A text in two languages."""
    return {"zh-CN": chinese, "en": english}


def goods(product: str, chinese: str, english: str, **more: Any) -> dict[str, Any]:
    """One packet."""
    return {"product": product, "name": both(chinese, english), **more}


def tables() -> dict[str, dict[str, Any]]:
    """The files of the shop, by path."""
    green = packs.tables()["products/lu-cha.toml"]
    return {
        "products/lu-cha.toml": {**green, "identifiers": [{"scheme": "gtin", "value": SHARED}]},
        "products/hong-jiu.toml": {**packs.tables()["products/hong-jiu.toml"], "availability": {}},
        "makers/chang.toml": {
            "name": both("示例茶厂", "Example Tea Works"),
            "summary": both("示例，并无其厂。", "An example: there is no such works."),
            "place": "wuyi",
            "since": "2000",
            "phone": "0599 0000000",
            "website": "https://example.com/",
            "address": both("示例路 1 号", "1 Example Road"),
            "authorisations": [
                {"mark": both("示例标志", "Example mark"), "number": "示例-1", "to": "2027-12-31"},
                {"mark": both("旧标志", "Old mark"), "number": "示例-0", "to": "2026-11-29"},
            ],
        },
        "goods/he.toml": goods(
            "hong-pao",
            "示例礼盒",
            "Example gift box",
            order=1,
            maker="chang",
            net_content="125 克",
            spec=both("5 克 × 25 包", "5 g × 25"),
            grade=both("示例级", "example grade"),
            year="2026",
            lot="L1",
            gtin=BOX,
            shelf="A1",
            pictures=[{"file": "media/red.png"}],
            price={"yuan": "268.00", "unit": "box", "to": "2026-12-31"},
            buy=[
                {"kind": "shop", "address": "https://example.com/1", "name": both("示例网店", "Example shop")},
                {"kind": "contact", "picture": {"file": "media/contact.png"}},
                {"kind": "mini_program", "picture": {"file": "media/round.png"}},
            ],
        ),
        "goods/guan.toml": goods(
            "hong-pao",
            "示例罐装",
            "Example tin",
            order=2,
            maker="chang",
            spec=both("50 克罐装", "50 g in a tin"),
            price={"yuan": "98.00", "unit": "tin", "to": "2026-11-29"},
            availability={"sold_out": True},
        ),
        "goods/old.toml": goods(
            "hong-pao",
            "示例旧装",
            "Example, last year",
            order=3,
            gtin=OLD,
            shelf="A9",
            spec=both("旧装", "old"),
            price={"yuan": "77.00", "unit": "box"},
            buy=[{"kind": "shop", "address": "https://example.com/old"}],
            availability={"to": "2026-10-01"},
        ),
        "goods/soon.toml": goods(
            "hong-pao", "示例新装", "Example, next year", order=4, availability={"from": "2026-12-24"}
        ),
        "goods/same.toml": goods(
            "lu-cha",
            "示例绿茶袋装",
            "Example green tea, bag",
            order=5,
            gtin=SHARED,
            lot="P7",
            spec=both("100 克袋装", "100 g bag"),
            price={"yuan": "36.50", "unit": "bag", "from": "2026-11-30"},
            availability={"weekdays": ["sat", "sun"]},
        ),
        "goods/jiu.toml": goods(
            "hong-jiu",
            "示例红曲酒",
            "Example rice wine",
            order=6,
            spec=both("500 毫升", "500 ml"),
            price={"yuan": "128.00", "unit": "bottle"},
        ),
        "events/pin.toml": {
            "name": both("示例品茶会", "Example tasting"),
            "summary": both("示例：三款岩茶，一壶一壶比着喝。", "An example; three rock teas, cup beside cup."),
            "start": "2026-12-02 10:00",
            "end": "2026-12-02 11:30",
            "repeat": "FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231",
            "except": ["2026-12-12"],
            "room": "song",
            "booking": "https://example.com/book",
            "seats": both("12 人", "12 people"),
        },
        "events/guo.toml": {
            "name": both("示例旧会", "Example of October"),
            "summary": both("过去了。", "It is over."),
            "start": "2026-10-01 10:00",
            "end": "2026-10-01 11:00",
        },
        "events/ye.toml": {
            "name": both("示例守岁茶", "Example New Year's Eve tea"),
            "summary": both("示例：一起守岁。", "An example: awake together."),
            "start": "2027-02-05 21:00",
            "end": "2027-02-06 00:30",
            "place": "wuyi",
        },
        "notices/jin.toml": {
            "name": both("示例：今日有茶", "Example: tea today"),
            "summary": both("示例。", "An example."),
            "kind": "closure",
            "availability": {"from": "2026-11-30", "to": "2026-11-30", "hours": "09:00-15:00"},
        },
        "notices/mo.toml": {
            "name": both("示例：周末试饮", "Example: tasting at weekends"),
            "kind": "offer",
            "availability": {"weekdays": ["sat", "sun"], "hours": "13:00-17:00"},
        },
        "primers/biao.toml": {
            "name": both("示例：看懂包装", "Example: how to read a packet"),
            "summary": both("示例图解。", "An example."),
            "zone": "tea",
            "pictures": [{"file": "media/rock.png"}],
            "marks": [
                {"x": 0.0, "y": 0.0, "name": both("净含量", "Net content"), "text": both("多少。", "How much.")},
                {"x": 0.6, "y": 0.7, "name": both("日期", "Date"), "text": both("哪天。", "Which day.")},
            ],
        },
    }


def pictures() -> dict[str, bytes]:
    """The codes that staff took pictures of: one that says an address, and one that is none."""
    return {"media/contact.png": code_picture(CONTACT), "media/round.png": packs.png((30, 120, 60), (300, 300))}


def write(folder: Path, changed: dict[str, dict[str, Any]] | None = None) -> Path:
    """Write the pack with its shop into `folder`; returns the folder."""
    return packs.write(folder, tables() | (changed or {}), pictures())


def opened(data: Path) -> Catalogue:
    """The release on show in the data folder."""
    catalogue = Store(data).open_shown().catalogue
    assert catalogue is not None
    return catalogue
