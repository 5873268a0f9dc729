"""A small working pack to begin with: one of everything, its keys explained in Chinese and English."""

from __future__ import annotations

import shutil
from pathlib import Path

PLAIN = """\
# 首页的画：scene-tall 竖屏，scene-wide 横屏。 The first page's pictures, tall and wide.
# [scenes.scene-tall]
# file = "media/scene-tall.jpg"
"""
"""What pack.toml says of its scenes where no pictures are laid beside it."""

PAINTED = """\
# 首页与页眉的画：tall 竖屏，wide 横屏；换上自己的，名字不变。 Pictures of the pages, tall and wide: put your own in their place.
[scenes.scene-tall]
file = "media/scene-tall.webp"

[scenes.scene-wide]
file = "media/scene-wide.webp"

[scenes.header-tall]
file = "media/header-tall.webp"

[scenes.header-wide]
file = "media/header-wide.webp"

# 地图的纸：四边的度数要把所有地点围在里面。 The map's paper: these degrees must enclose every place.
[map]
width = 1080
height = 1320
south = 29.5
north = 31.0
west = 114.3
east = 116.0
margin = [50, 40, 120, 100]

[map.picture]
file = "media/map.webp"
"""
"""The same where the program's own pictures of no place lie in media/."""

PICTURES = ("scene-tall", "scene-wide", "header-tall", "header-wide", "map")
"""What a new pack's pictures are called; the program's are called start-…"""

FILES = {
    "pack.toml": """\
# 内容包的总表。每段文字按语言写，zh-CN 必写，其余可以不写（发布时自动补）。
# The pack as a whole. Texts are written by language: zh-CN is required, the rest is filled in at publish.

# 写法的版本，请勿改。 The version of this way of writing: do not change it.
schema = 1
# 内容包的编号：小写字母、数字、短横。 The pack's id: lower-case letters, digits, hyphens.
id = "my-showroom"
# 您自己的版本号。 Your own version.
version = "1"
# 内容用到的语言：zh-CN、zh-TW、en、ja、ko。 The languages you write.
languages = ["zh-CN", "en"]
# 展厅所在的地点（places/ 里的文件名）。 The place where the kiosk stands: a file's name in places/.
venue = "venue"
# 展区的门：plain 素面木门，tiled 瓦檐店门。 The zones' doors: plain panelled ones, or tiled shop gates.
gates = "plain"
# 高对比度里的山：rolling 平缓的山丘，crags 云里的山崖。 Hills in high contrast: rolling, or crags out of mist.
hills = "rolling"

# 展厅全名。 The venue's full name.
[name]
zh-CN = "我的展厅"
en = "My Showroom"

# 首页大字。 The large words of the first page.
[title]
zh-CN = "我的展厅"
en = "My Showroom"

# 首页短句。 The line under them.
[tagline]
zh-CN = "一句话介绍"
en = "One line about it"

# 所在街区。 The quarter and city.
[where]
zh-CN = "所在街区"
en = "Quarter, city"

# 印章的字，一到四个；不写就取首页大字的前四个。 The letters of the seal; without them the first four of the large words.
# [seal]
# zh-CN = "示例之印"

# 首页小印，一个字；不写就取首页大字的第一个。 The small seal's one letter; without it the first of the large words.
# [mark]
# zh-CN = "示"

# 地区：产地范围写 region_wide 时，屏幕上说“某某各地”。 The region: what "all of …" says where origin_scope is region_wide.
# [region]
# zh-CN = "某某"
# en = "Some Region"

# 首页的画：scene-tall 竖屏，scene-wide 横屏。 The first page's pictures, tall and wide.
# [scenes.scene-tall]
# file = "media/scene-tall.jpg"

# 品类，可以有许多个；picture 用于没有自己图片的产品。
# Kinds of product, as many as you like; picture stands in for products without one.
# zones：这个品类可以放在哪些区，不写就不限。 zones: where products of this kind may stand; left out: anywhere.
[[categories]]
id = "tea"
zones = ["tea"]
# picture = { file = "media/category-tea.jpg" }
[categories.name]
zh-CN = "茶"
en = "Tea"
""",
    "zones/tea.toml": """\
# 一个区，也就是首页上的一扇门。文件名 tea 是它的编号。
# A zone, which is a door on the first page. The file's name, tea, is its id.

# 门的先后，小的在前。 The order of the doors, smaller first.
order = 1
# products：放产品；rooms：放茶室。 products holds products, rooms holds tea rooms.
kind = "products"
# 颜色：tea、liquor、wellness、rooms，或自己的颜色，例如 "#3a4f63"。
# Its colour: tea, liquor, wellness, rooms, or one of your own such as "#3a4f63".
tone = "tea"

[name]
zh-CN = "茶空间"
en = "Tea Space"

[summary]
zh-CN = "一两句话：这里有什么。"
en = "A sentence or two: what is here."
""",
    "zones/tearoom.toml": """\
# 茶室的区。 The zone of the tea rooms.
order = 2
kind = "rooms"
tone = "rooms"

[name]
zh-CN = "主题茶室"
en = "Tea Rooms"

[summary]
zh-CN = "一两句话：有哪些茶室。"
en = "A sentence or two: which rooms there are."
""",
    "places/venue.toml": """\
# 展厅。kind：county 县、city 市、stop 线路的一站、venue 展厅。
# The showroom itself. kind: county, city, stop (of a route) or venue.
kind = "venue"
# 纬度与经度（WGS 84，度）。 Latitude and longitude (WGS 84, degrees).
lat = 30.0
lon = 115.0

[name]
zh-CN = "展厅"
en = "The showroom"

[summary]
zh-CN = "展厅在这里。"
en = "The showroom is here."
""",
    "places/county.toml": """\
# 产地县。 A county that things come from.
kind = "county"
lat = 30.6
lon = 115.3

[name]
zh-CN = "某某县"
en = "Some County"

[summary]
zh-CN = "一两句话：山水与物产。"
en = "A sentence or two: the land and what it grows."

# 以何闻名，可以不写。 What it is known for; may be left out.
[known_for]
zh-CN = ["茶"]
en = ["Tea"]
""",
    "products/first-tea.toml": """\
# 一件产品。文件名就是编号，会印进二维码，定了就不要改。
# A product. The file's name is its id; it goes into printed codes, so do not change it later.

# 所在的区、产地、品类（编号）。 Its zone, origin and category (their ids).
zone = "tea"
place = "county"
category = "tea"
# 采收月份。 Months of harvest.
months = [4, 5]
# 相关产品的编号，例如 related = ["second-tea"]。 Ids of related products.
related = []
# 依据是否可靠：high、medium、low。只供工作人员。 How sure it is; for staff only.
confidence = "medium"
# 酒类必须写： Liquor must have: compliance = ["alcohol_warning", "adults_only"]

[name]
zh-CN = "第一款茶"
en = "The first tea"

[summary]
zh-CN = "两三句话：是什么，从哪里来，怎么做。"
en = "Two or three sentences: what it is, where it is from, how it is made."

# 怎么用。kind：brew 泡、liquor 酒、food 吃、ware_care 养器、ornamental 观赏。
# What one does with it. kind: brew, liquor, food, ware_care or ornamental.
[use]
kind = "brew"
# 克、毫升、摄氏度、首泡秒数、每泡加秒、可泡次数。
# Grams, millilitres, degrees Celsius, seconds of the first infusion, seconds added, infusions.
tea_g = 8
water_ml = 110
temp_c = 100
first_s = 10
step_s = 5
infusions = [6, 8]

[use.text]
zh-CN = "盖碗约 110 毫升，投茶约 8 克。"
en = "About 8 g in a 110 ml gaiwan."

# 图片放进 media/，去掉下面三行的 # 。focus 是画面要点：从左、从上算起的比例。
# Put pictures into media/ and take the # away. focus: the point of interest, as parts of width and height.
# [[pictures]]
# file = "media/first-tea.jpg"
# focus = [0.5, 0.4]

# 条码等编号，照包装抄写，没有就不写。 Numbers as they stand on the package; leave out what there is not.
# [[identifiers]]
# scheme = "gtin"
# value = "..."

# 展出日期（可以不写）。 When it is on show (may be left out).
# [availability]
# from = "2026-04-01"
# to = "2026-12-31"
# sold_out = false

# 依据，只供工作人员，不对外显示。 Where it was read: for staff, never shown.
# [[sources]]
# type = "staff"
# title = "..."
""",
    "routes/one-day.toml": """\
# 一条线路：几天，先后到哪些地点。 A route: how many days, and its stops in order.
days = 1
# true：线路是提案，页面上会注明。 true: a proposal, shown as one.
illustrative = true

[name]
zh-CN = "一日线路"
en = "A day's journey"

[summary]
zh-CN = "一两句话：一路看到什么。"
en = "A sentence or two: what one sees."

# 站点：地点、第几天、停留小时、看到的产品。 A stop: place, day, hours, products met there.
[[stops]]
place = "venue"
day = 1
stay_hours = 1

[[stops]]
place = "county"
day = 1
stay_hours = 3
products = ["first-tea"]
""",
    "rooms/first-room.toml": """\
# 一间主题茶室；palette 是它的颜色。 A tea room; palette holds its colours.
palette = ["#3F5E4B", "#C9A66B", "#F3EBDD"]
products = ["first-tea"]
illustrative = true

[name]
zh-CN = "第一间茶室"
en = "The first room"

[summary]
zh-CN = "一两句话：它的样子。"
en = "A sentence or two: what it is like."

# 来客在这里做什么。 What guests do there.
[activity]
zh-CN = "泡一道茶。"
en = "Brew a tea."
""",
    "stories/first-story.toml": """\
# 故事的一张卡片。 One card of the story.
order = 1

[name]
zh-CN = "第一个故事"
en = "The first story"

[summary]
zh-CN = "一两句话。"
en = "A sentence or two."

# 一个数字与它下面的说明；at_least = true 显示为“以上”。 A figure and its caption; at_least: or more.
[[figures]]
value = 3
at_least = true
[figures.caption]
zh-CN = "代人做茶"
en = "generations of tea makers"
""",
}


def write(folder: Path, pictures: Path | None = None) -> None:
    """Write the example into `folder`, with a media folder beside it. Raises OSError when that fails.

    From `pictures`, the folder of what a pack begins with, its landscapes and its map's paper are laid in.
    """
    media = folder / "media"
    media.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        said = text.replace(PLAIN, PAINTED) if pictures is not None else text
        (folder / name).write_text(said, encoding="utf-8", newline="\n")
    for name in PICTURES:
        if pictures is not None:
            shutil.copyfile(pictures / f"start-{name}.webp", media / f"{name}.webp")
