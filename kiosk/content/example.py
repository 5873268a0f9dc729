"""A small working pack to begin with, its keys explained in Chinese and English."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "pack.toml": """\
# 内容包的总表。每段文字按语言写，zh-CN 必写，其余可以不写（发布时自动补）。
# The pack as a whole. Texts are written by language: zh-CN is required, the rest is filled in at publish.
schema = 1
id = "my-showroom"
version = "1"
languages = ["zh-CN", "en"]
# 展厅所在的地点（places/ 里的文件名）。 The place where the kiosk stands: a file's name in places/.
venue = "venue"

[name]
zh-CN = "我的展厅"
en = "My showroom"

[title]
zh-CN = "我的展厅"
en = "My showroom"

[tagline]
zh-CN = "一句话介绍"
en = "One line about it"

[where]
zh-CN = "所在街区"
en = "Where it is"

# 品类，可以有许多个。 Kinds of product, as many as you like.
[[categories]]
id = "tea"
[categories.name]
zh-CN = "茶"
en = "Tea"
""",
    "zones/tea.toml": """\
# 一个区，也就是首页上的一扇门。tone 是颜色：tea、liquor、wellness、rooms。
# A zone, which is a door on the first page. tone is its colour: tea, liquor, wellness or rooms.
order = 1
tone = "tea"

[name]
zh-CN = "茶空间"
en = "Tea Space"

[summary]
zh-CN = "这里放茶。"
en = "Tea is here."
""",
    "places/venue.toml": """\
# 展厅。 The showroom itself.
kind = "venue"
lat = 26.049
lon = 119.308

[name]
zh-CN = "展厅"
en = "The showroom"

[summary]
zh-CN = "展厅在这里。"
en = "The showroom is here."
""",
    "places/county.toml": """\
# 产地县。 A county things come from.
kind = "county"
lat = 27.75
lon = 118.03

[name]
zh-CN = "某某县"
en = "Some County"

[summary]
zh-CN = "一两句话说说这个县。"
en = "A sentence or two about this county."
""",
    "products/first-tea.toml": """\
# 一件产品。文件名就是编号，会印进二维码，定了就不要改。
# A product. The file's name is its id; it goes into printed codes, so it should not change.
zone = "tea"
place = "county"
category = "tea"
# 采收月份。 Months of harvest.
months = [4, 5]
# 图片放进 media/，再写： Put a picture into media/ and write:
# [[pictures]]
# file = "media/first-tea.jpg"
# focus = [0.5, 0.4]

[name]
zh-CN = "第一款茶"
en = "The first tea"

[summary]
zh-CN = "三句话：是什么，从哪里来，怎么做。"
en = "Three sentences: what it is, where it is from, how it is made."

[use]
kind = "brew"
tea_g = 8
water_ml = 110
temp_c = 100
first_s = 10
step_s = 5
infusions = [6, 8]

[use.text]
zh-CN = "盖碗约 110 毫升，投茶约 8 克。"
en = "About 8 g in a 110 ml gaiwan."
""",
}


def write(folder: Path) -> None:
    """Write the example into `folder`, with an empty media folder beside it."""
    (folder / "media").mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
