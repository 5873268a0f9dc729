"""What is liquor, by what a thing is and not by which box was ticked, and what the law has it say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kiosk.content.tables import Table, along

WARNING = ("alcohol_warning", "adults_only")
"""What liquor has under `compliance`: Advertising Law article 23, Law on the Protection of Minors article 59."""
LEAST_ABV = 0.5
"""Percent of alcohol by volume from which a drink is liquor (GB 2758, GB/T 17204)."""
CALLED = re.compile(
    r"酒(?=$|[（(\[【·\s])|[白黄黃红紅米果啤烧燒清药藥]酒|葡萄酒|配制酒|配製酒|烈酒|名酒|酒水|酒类|酒類|酒品"
)
NOT_CALLED = re.compile(r"无酒精|無酒精|脱醇|脫醇|无醇|無醇|酒[具器杯盏盞壶壺瓶糟曲麴粬]|[解醒]酒")
IDS = re.compile(
    r"(^|[-_])(liquors?|liqueurs?|alcohol|spirits?|wines?|beers?|sake|soju|\w*baijiu|\w*huangjiu|\w*mijiu|\w*pijiu|putaojiu|"
    r"jiu|brandy|whisk(e)?y|vodka|rum|gin)([-_]|$)"
)


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
    said = [str(each) for each in compliance] if isinstance(compliance, (list, tuple)) else []
    return tuple(dict.fromkeys([*WARNING, *said]))


def lacks_warning(product: Table) -> bool:
    """Whether a product that is liquor does not say all of the warning."""
    said = product.get("compliance")
    return not (isinstance(said, (list, tuple)) and set(WARNING) <= set(map(str, said)))


def strength(product: Table) -> float:
    """The most alcohol that a product says it holds, in percent by volume; 0 when it says none."""
    found = [0.0]
    for path in ("use.typical_abv_percent", "use.typical_abv_percent[]"):
        for _, value in along(product, path):
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                found.append(float(value))
    return max(found)


def _called(table: Table) -> bool:
    name = _named(table)
    return bool(CALLED.search(name)) and not NOT_CALLED.search(name)


def _named(table: Table) -> str:
    names = table.get("name")
    said = names.get("zh-CN", names.get("zh-TW", "")) if isinstance(names, dict) else ""
    return said if isinstance(said, str) else ""
