"""The oolong teas of northern Fujian outside Wuyi."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.basketry import basket
from assets.art.still.bruised_leaf import bruised_skin
from assets.art.still.bulbs import bowl_of_narcissus
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.earth import mound
from assets.art.still.foliage import bush, leaf_skin, shoot, stem_skin
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish, gaiwan
from assets.art.still.surfaces import blade, tube, turn
from assets.art.still.tones import GREEN_STEM, PORCELAIN


def dongfeng_ai_jiao_wu_long(canvas: Canvas) -> None:
    """A dwarf bush, no taller than the picker's basket beside it."""
    s = Stage(canvas, (424, 676), 0.34, seed=8, zoom=1.34)
    random = np.random.default_rng(5)
    mound(s, (-66, 0, 10), (420, 30, 230), moss=0.5, crumbs=0.12, seed=12)
    wood = stem_skin(s)
    crowns = [(-218, 100, 10, 62), (-176, 160, -30, 74), (-90, 196, -40, 84), (0, 174, -30, 80), (60, 112, 0, 66)]
    crowns += [
        (-160, 104, 50, 72),
        (-74, 124, 62, 78),
        (14, 100, 56, 66),
        (-120, 130, -10, 84),
        (-40, 136, -10, 84),
        (-106, 206, -30, 56),
        (-16, 186, -20, 56),
        (-100, 224, -24, 40),
        (52, 126, -10, 46),
        (-196, 178, -14, 44),
    ]
    for x, y, z, _ in crowns:
        foot = (-80 + 0.14 * (x + 80) + random.uniform(-14, 14), 18, 0.2 * z)
        bend = (-80 + 0.62 * (x + 80), 30 + 0.2 * y, 0.6 * z)
        s.patch(tube([foot, bend, (x, y, z)], (9, 7, 3.5)), wood)
    tips = [(424 + 1.34 * x, 676 - 1.26 * (y + 0.8 * size), 76.0) for x, y, _, size in crowns]
    green = leaf_skin(s, tips=tips, line=0.8, seed=7)
    for n, (x, y, z, size) in enumerate(crowns):
        bush(s, green, (x, y, z), size, leaves=130, long=0.5, seed=n + 20)
    basket(s, (170, 0, 120), 100, 96, handle=112, stakes=26, rows=10)
    tender = leaf_skin(s, ((196, 202, 120), (132, 156, 84), (84, 112, 66)), None, line=0.8, seed=9)
    stalk = stem_skin(s, GREEN_STEM, 0.9)
    for n in range(34):
        angle, reach = random.uniform(0, 6.28), 84 * np.sqrt(random.uniform())
        place = (170 + reach * np.cos(angle), 78 + 26 * (1 - reach / 76), 120 + 0.85 * reach * np.sin(angle))
        shoot(s, tender, stalk, place, random.uniform(0, 6.28), random.uniform(56, 78), seed=n + 1)
    cup(s, (-6, 0, 178), 34, 32, PORCELAIN, (228, 156, 66), seed=4)
    paint(s, Shadow())


def jianou_shui_xian(canvas: Canvas) -> None:
    """Narcissus in a bowl, which the bush is named after; its dark leaf on a dish, orange tea, two leaves with red rims."""
    s = Stage(canvas, (398, 640), 0.46, seed=14, zoom=1.3)
    bowl_of_narcissus(s, (-110, 0, -110), 112, 270, seed=3)
    gaiwan(s, (150, 0, -30), 96, PORCELAIN, (226, 140, 54), lid_at=(120, 15, 120), seed=4)
    floor = dish(s, (-70, 0, 118), 152, 26, PORCELAIN, seed=2)
    heap(s, (-70, floor, 118), 106, 70, TWISTED, count=140, stray=0, scale=0.95, seed=9)
    stalk = stem_skin(s, GREEN_STEM, 0.9)
    skin = bruised_skin(s, seed=5)
    for n, (x, z, yaw, long) in enumerate(((92, 172, -0.12, 190), (104, 238, 0.12, 170))):
        way = np.array([np.cos(yaw), 0, -np.sin(yaw)])
        foot = np.array([x, 8.0, z])
        lies = turn(0, yaw, 0) @ turn(z=0.1) @ turn(-1.15 + 0.15 * n)
        s.patch(blade(foot, lies, long, 0.23 * long, bend=0.3, fold=0.3, wave=0.12, seed=n + 3), skin)
        s.patch(
            tube([foot - 0.14 * long * way - [0, 5, 0], foot - 0.05 * long * way, foot + 2 * way], (3, 2.6, 2.4)), stalk
        )
    paint(s, Shadow())


SHOWN = {
    "dongfeng-ai-jiao-wu-long": dongfeng_ai_jiao_wu_long,
    "jianou-shui-xian": jianou_shui_xian,
}
"""Product id -> painter."""
