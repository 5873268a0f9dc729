"""Goods, makers, events and notices to begin with: plainly fictitious ones, on top of the showroom's own content."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "makers/shi-li-cha-chang.toml": """\
# 生产者。全是示例：换成真实的，或删去。 A maker; an example: replace it, or remove it.
place = "wuyishan"
since = "2000"
phone = "0599-0000000"
website = "https://example.com/"

[name]
zh-CN = "示例茶厂"
en = "Example Tea Works"

[summary]
zh-CN = "这是一家示例茶厂，用来说明生产者一页的样子；并无其厂。"
en = "An example that shows what a maker's page looks like; there is no such works."

[address]
zh-CN = "示例路 1 号"
en = "1 Example Road"

[[authorisations]]
number = "示例-0001"
from = "2025-01-01"
to = "2035-12-31"
[authorisations.mark]
zh-CN = "示例标志"
en = "Example mark"
""",
    "makers/shi-li-jiu-fang.toml": """\
# 生产者。全是示例。 A maker; an example.
place = "jianou"

[name]
zh-CN = "示例酒坊"
en = "Example Distillery"

[summary]
zh-CN = "这是一家示例酒坊，用来说明生产者一页的样子；并无其坊。"
en = "An example that shows what a maker's page looks like; there is no such distillery."
""",
    "goods/shi-li-da-hong-pao-he.toml": """\
# 货架上的一种包装。价格、条码全是示例（条码用 GS1 的示例号段 952）。
# One packet on the shelf. Price and barcode are examples (952 is GS1's range for examples).
product = "da-hong-pao"
maker = "shi-li-cha-chang"
net_content = "125 克"
gtin = "9520000001018"
shelf = "A1"
order = 1
year = "2026"

[name]
zh-CN = "示例大红袍 礼盒"
en = "Example Da Hong Pao, gift box"

[spec]
zh-CN = "5 克 × 25 包"
en = "5 g × 25"

[grade]
zh-CN = "示例级"
en = "example grade"

[price]
yuan = "268.00"
unit = "box"

# 购买方式：网址，或微信码的图片。 Ways to buy: an address, or a picture of a WeChat code.
[[buy]]
kind = "shop"
address = "https://example.com/goods/1"
[buy.name]
zh-CN = "示例网店"
en = "Example shop"
""",
    "goods/shi-li-da-hong-pao-guan.toml": """\
product = "da-hong-pao"
maker = "shi-li-cha-chang"
net_content = "50 克"
gtin = "9520000001025"
shelf = "A2"
order = 2

[name]
zh-CN = "示例大红袍 罐装"
en = "Example Da Hong Pao, tin"

[spec]
zh-CN = "50 克罐装"
en = "50 g in a tin"

[price]
yuan = "98.00"
unit = "tin"
""",
    "goods/shi-li-rou-gui.toml": """\
product = "rou-gui"
maker = "shi-li-cha-chang"
net_content = "24 克"
gtin = "9520000001032"
shelf = "A3"
order = 3

[name]
zh-CN = "示例肉桂 品鉴装"
en = "Example Rou Gui, tasting size"

[spec]
zh-CN = "8 克 × 3 泡"
en = "8 g × 3"

[grade]
zh-CN = "示例级"
en = "example grade"

[price]
yuan = "36.50"
unit = "box"
""",
    "goods/shi-li-shui-xian.toml": """\
product = "wuyi-shui-xian"
maker = "shi-li-cha-chang"
net_content = "500 克"
gtin = "9520000001049"
shelf = "A4"
order = 4

[name]
zh-CN = "示例水仙 散装"
en = "Example Shui Xian, loose"

[spec]
zh-CN = "散装"
en = "loose"

[price]
yuan = "180.00"
unit = "jin"

# 只在周末。 At weekends only.
[availability]
weekdays = ["sat", "sun"]
""",
    "goods/shi-li-jian-zhan.toml": """\
product = "jian-zhan"
gtin = "9520000001056"
shelf = "B1"
order = 5

[name]
zh-CN = "示例建盏 束口"
en = "Example Jian bowl"

[spec]
zh-CN = "口径 12 厘米"
en = "12 cm across"

[price]
yuan = "320.00"
unit = "bowl"
""",
    "goods/shi-li-bai-jiu.toml": """\
product = "jianou-jiangxiang-baijiu"
maker = "shi-li-jiu-fang"
net_content = "500 毫升"
gtin = "9520000001063"
shelf = "C1"
order = 6

[name]
zh-CN = "示例酱香酒 500 毫升"
en = "Example baijiu, 500 ml"

[spec]
zh-CN = "500 毫升 × 1 瓶"
en = "500 ml × 1"

[price]
yuan = "128.00"
unit = "bottle"
""",
    "goods/shi-li-bai-lian.toml": """\
product = "wufu-bai-lian"
net_content = "250 克"
gtin = "9520000001070"
shelf = "D1"
order = 7

[name]
zh-CN = "示例白莲 袋装"
en = "Example lotus seeds, bag"

[spec]
zh-CN = "250 克袋装"
en = "250 g bag"

[availability]
sold_out = true
""",
    "events/shi-li-pin-cha.toml": """\
# 每周六的活动；repeat 是 RFC 5545 的规则。 Every Saturday; repeat is a rule of RFC 5545.
start = "2026-12-05 10:00"
end = "2026-12-05 11:30"
repeat = "FREQ=WEEKLY;BYDAY=SA"
# 不办的日子。 Days without it.
except = ["2027-02-13"]
room = "jianzhan-diancha"
booking = "https://example.com/book"
order = 1

[name]
zh-CN = "示例品茶会"
en = "Example tasting"

[summary]
zh-CN = "示例：三款岩茶，一壶一壶比着喝。"
en = "An example: three rock teas, cup beside cup."

[seats]
zh-CN = "12 人，先到先得"
en = "12 people, first come first served"
""",
    "events/shi-li-xin-nian.toml": """\
# 只办一次，过半夜。 Once, past midnight.
start = "2027-02-05 21:00"
end = "2027-02-06 00:30"
place = "shangxiahang"
order = 2

[name]
zh-CN = "示例守岁茶"
en = "Example New Year's Eve tea"

[summary]
zh-CN = "示例：除夕夜一起喝茶守岁。"
en = "An example: tea together on the last night of the old year."
""",
    "notices/shi-li-he-sui.toml": """\
# 告示：待机画面和首页的一行字；只在这些天。 A notice: a line on the first scene and on home, on these days only.
kind = "greeting"
order = 1

[name]
zh-CN = "示例：新春快乐"
en = "Example: Happy New Year"

[availability]
from = "2027-02-05"
to = "2027-02-20"
""",
    "notices/shi-li-you-hui.toml": """\
# 只在周末下午。 At weekends, in the afternoon.
kind = "offer"
where = ["home"]
order = 2

[name]
zh-CN = "示例：周末下午可试饮三款岩茶"
en = "Example: three rock teas to taste at weekends"

[availability]
weekdays = ["sat", "sun"]
hours = "13:00-17:00"
""",
    "notices/shi-li-zan-ting.toml": """\
kind = "closure"
order = 3

[name]
zh-CN = "示例：今日 15:00 后茶室暂停"
en = "Example: the tea rooms close at 15:00 today"

[availability]
from = "2027-03-01"
to = "2027-03-01"
hours = "09:00-15:00"
""",
}
"""The files of the example, beside those of the default pack that they name."""


def write(folder: Path) -> None:
    """Write the example shop into the pack in `folder`, a copy of the default pack. Raises OSError."""
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
