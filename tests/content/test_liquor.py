"""Liquor is liquor by what it is: by its name, its category and the strength its texts tell; cups and dishes are none."""

from __future__ import annotations

import pytest

from kiosk.content.liquor import is_liquor, liquor_category, strength
from kiosk.content.toml_tables import Table

ZONES: dict[str, Table] = {"tea": {"name": {"zh-CN": "茶空间"}, "tone": "tea"}}
CATEGORIES: dict[str, Table] = {"food": {"id": "food", "name": {"zh-CN": "食品"}}}
DRINKS = [
    "白酒",
    "红酒",
    "啤酒",
    "药酒",
    "五夫米酒",
    "桂花酒500ml",
    "桂花酒礼盒",
    "杨梅酒礼盒装",
    "高粱酒53度",
    "酒53%vol",
    "散装高粱酒一斤",
    "桂花酒-小瓶",
    "桂花酒，500毫升",
    "蓝莓酒“小瓶”",
    "武夷留香酒·珍藏版",
    "葡萄酒杯装",
    "米酒壶装",
    "桂花酒瓶装",
    "青梅酒酱香型",
    "高粱酒（酒杯一对赠送）",
    "飞天茅台",
    "五粮液",
    "二锅头",
    "威士忌",
    "白兰地礼盒",
    "干红",
    "黄华山米烧",
    "福建老酒500ml",
]
OTHER = [
    "酒店",
    "武夷山庄大酒店",
    "酒盅",
    "白酒杯",
    "白酒盅",
    "红酒架",
    "红酒开瓶器",
    "红酒木盒",
    "黄酒坛",
    "米酒罐",
    "分酒器",
    "白酒分酒器",
    "红酒醒酒器",
    "解酒茶",
    "醒酒汤",
    "酿豆腐",
    "米醋",
    "料酒",
    "料酒500ml",
    "酒糟鱼",
    "红糟肉",
    "啤酒鸭",
    "啤酒鱼",
    "红酒烩牛肉",
    "黄酒焖肉",
    "黄酒醉蟹",
    "米酒汤圆",
    "酒酿圆子",
    "烧酒螺",
    "酒心巧克力",
    "红酒巧克力",
    "酒曲",
    "果酒酵母",
    "啤酒花茶",
    "药酒包",
    "无酒精啤酒",
    "无醇啤酒",
    "酒精",
    "香槟杯",
    "威士忌杯",
    "茅台冰淇淋",
]


@pytest.mark.parametrize("name", DRINKS)
def test_a_drink_is_liquor_whatever_stands_behind_its_name(name: str) -> None:
    assert is_liquor({"name": {"zh-CN": name}, "zone": "tea", "category": "food"}, ZONES, CATEGORIES)


@pytest.mark.parametrize("name", OTHER)
def test_what_only_has_liquor_in_its_name_is_none(name: str) -> None:
    assert not is_liquor({"name": {"zh-CN": name}, "zone": "tea", "category": "food"}, ZONES, CATEGORIES)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("酒精度：53%vol。", 53),
        ("酒精度约为12度", 12),
        ("４２％vol", 42),
        ("Alcohol 40%", 40),
        ("酒精度低于0.5%vol", 0),
        ("不超过0.5%vol", 0),
        ("含糖12%，水温95°", 0),
        ("75%酒精消毒", 0),
    ],
)
def test_a_strength_that_only_a_text_tells_counts(text: str, percent: float) -> None:
    assert strength({"summary": {"zh-CN": text}}) == percent


@pytest.mark.parametrize(
    ("key", "name", "liquor"),
    [
        ("x", "佳酿", True),
        ("x", "酒饮", True),
        ("x", "酒系列", True),
        ("red-wine", "红", True),
        ("x", "酒具", False),
        ("x", "啤酒花", False),
        ("wine-cup", "杯", False),
        ("jiu-cai", "韭菜", False),
        ("non-alcohol", "饮料", False),
    ],
)
def test_a_category_is_one_of_liquor_by_what_it_is_called(key: str, name: str, liquor: bool) -> None:
    assert liquor_category({"id": key, "name": {"zh-CN": name}}) is liquor
