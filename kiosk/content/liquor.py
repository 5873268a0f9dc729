"""What is liquor, by what a thing is and not by which box was ticked, and what the law has it say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kiosk.base.record_fields.common import NAME
from kiosk.base.record_fields.product import PRODUCT
from kiosk.content.toml_tables import Table, along

WARNING = ("alcohol_warning", "adults_only")
"""What liquor has under `compliance`: Advertising Law article 23, Law on the Protection of Minors article 59."""
LEAST_ABV = 0.5
"""Percent of alcohol by volume from which a drink is liquor (GB 2758, GB/T 17204)."""
PACKED = (
    r"[^\u3400-\u9fff]|礼盒|禮盒|[瓶罐坛壇壶壺杯盒袋桶散套组組]装|[瓶罐坛壇壶壺杯盒袋桶散套组組]裝|[大小双雙]瓶|组合|組合|系列|珍藏|典藏|"
    r"原[浆漿]|[陈陳特]酿|[酱醬浓濃清米兼]香|[一二两兩三四五六八九十百半][斤两兩瓶坛壇壶壺杯升年度]|[饮飲与與和及]|$"
)
"""What may stand behind a drink's name: its size, its package, its grade."""
CALLED = re.compile(
    rf"(?<![料解醒下去])酒(?={PACKED})|名酒|酒水|酒类|酒類|酒品|佳酿|佳釀|"
    rf"(茅台|五粮液|五糧液|老窖|二锅头|二鍋頭|[米谷高粱]烧|威士忌|白兰地|白蘭地|伏特加|朗姆|香槟|香檳|干邑|干红|干白)(?={PACKED})|"
    r"([白黄黃红紅米果啤烧燒清药藥]|葡萄|配制|配製|烈)酒(?!"
    r"[瓶罐坛壇壶壺杯盒袋桶包]|[具器盏盞盅架柜櫃塞标標篮籃糟曲麴粬酿釀醋酵料店吧坊家楼樓庄莊厂廠旗令席精税石味心糖酥饼餅糕冻凍椰]|"
    r"[鸭鴨鱼魚鸡雞鹅鵝肉牛羊虾蝦蟹螺蛋汤湯醉焖燜烩燴炖燉烤煮]|花(?!雕)|香(?!型)|[分醒温溫储儲品倒]酒|开瓶|開瓶|木盒|文化|巧克力|面膜|布丁|冰|雪糕|薯)"
)
"""A name of liquor. In Chinese the thing itself stands last: 桂花酒礼盒 and 米酒500ml are drinks, 啤酒鸭 and 白酒杯 are none."""
NOT_CALLED = re.compile(r"无酒精|無酒精|脱醇|脫醇|无醇|無醇|[非零0]酒精")
IDS = re.compile(
    r"((^|[-_])(liquors?|liqueurs?|spirits?|brandy|whisk(e)?y|vodka)|baijiu|huangjiu|mijiu|pijiu|putaojiu)"
    r"(?![-_](cup|glass|set|free|vinegar|ware))([-_]|$)|"
    r"(^|(?<!non)(?<!root)(?<!ginger)[-_])(alcohol|wines?|beers?|sake|soju|jiu|rum|gin)$"
)
TOLD = re.compile(
    r"(?:酒精度数?|酒精含量|酒精浓度|\balc(?:ohol)?\b|\babv\b)(?:[^\d。；;\n低小少不<≤](?!ess|nder)){0,8}(\d+(?:\.\d+)?)\s*(?:%|％|°|º|度)|"
    r"(?<![\d.<≤于过])(\d+(?:\.\d+)?)\s*(?:%|％|°|º)\s*(?:vol|alc|abv)",
    re.I,
)
"""A strength as labels write it: 酒精度12%、52%vol."""
MEASURED = re.compile("[%％°º度]")
"""What every strength ends with: a text without any is not looked through for one."""


def liquor_zone(key: str, zone: Table) -> bool:
    """Whether a zone (its id and table) is one of liquor: by its tone, its name or its id."""
    return zone.get("tone") == "liquor" or _called(zone) or (not _named(zone) and bool(IDS.search(key)))


def liquor_category(category: Table) -> bool:
    """Whether a category of pack.toml is one of liquor: by its name or its id."""
    if NOT_CALLED.search(_named(category)):
        return False
    return _called(category) or bool(IDS.search(str(category.get("id", ""))))


def is_liquor(product: Table, zones: Mapping[str, Table], categories: Mapping[str, Table]) -> bool:
    """Whether a product is liquor. One rule for check, studio, workbook, screen, site and labels.

    It is when it stands in a zone or category of liquor, holds alcohol, has a class of liquor, says itself that it is
    (use, compliance), or is called 酒. `zones` and `categories` are the pack's tables by id; `product` may hold faults.
    """
    zone, category = str(product.get("zone", "")), str(product.get("category", ""))
    declared = product.get("compliance")
    use = product.get("use")
    kind, type_ = (use.get("kind"), use.get("type")) if isinstance(use, dict) else (None, None)
    return (
        (zone in zones and liquor_zone(zone, zones[zone]))
        or (category in categories and liquor_category(categories[category]))
        or kind == "liquor"
        or bool(type_)
        or strength(product) >= LEAST_ABV
        or (isinstance(declared, (list, tuple)) and not set(WARNING).isdisjoint(map(str, declared)))
        or _called(product)
    )


def warned(compliance: Any) -> tuple[str, ...]:
    """`compliance` with the whole warning, each word once and in the order of the pack's own."""
    duties = [str(each) for each in compliance] if isinstance(compliance, (list, tuple)) else []
    return tuple(dict.fromkeys([*WARNING, *duties]))


def lacks_warning(product: Table) -> bool:
    """Whether a product that is liquor does not say all of the warning."""
    duties = product.get("compliance")
    return not (isinstance(duties, (list, tuple)) and set(WARNING) <= set(map(str, duties)))


def strength(product: Table) -> float:
    """The most alcohol that a product says it holds, in a field or in its texts, percent by volume; 0 when it says none."""
    found = [0.0]
    for path in ("use.typical_abv_percent", "use.typical_abv_percent[]"):
        for _, value in along(product, path):
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                found.append(float(value))
    for field in (NAME, *PRODUCT.texts):
        for _, texts in along(product, field.path):
            if isinstance(texts, dict):
                written = [text for text in map(str, texts.values()) if MEASURED.search(text)]
                found += [float(told[1] or told[2]) for text in written for told in TOLD.finditer(text)]
    return max(found)


def _called(table: Table) -> bool:
    name = _named(table)
    return bool(CALLED.search(name)) and not NOT_CALLED.search(name)


def _named(table: Table) -> str:
    names = table.get("name")
    chinese = names.get("zh-CN", names.get("zh-TW", "")) if isinstance(names, dict) else ""
    return chinese.strip() if isinstance(chinese, str) else ""
