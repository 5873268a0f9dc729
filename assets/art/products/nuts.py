"""Nuts of the hills."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.basketry import basket
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.chestnuts import bur, nut, nut_skin, spine_skin
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.lotus import dome
from assets.art.still.modelling import Tones
from assets.art.still.opened_fruit import lining_skin
from assets.art.still.painting import paint
from assets.art.still.surfaces import lathe, turn

CHESTNUT_LEAF: Tones = ((178, 190, 116), (110, 142, 80), (64, 96, 62))


def jianou_zhui_li(canvas: Canvas) -> None:
    """A basket of pointed chinquapin nuts; before it a bur that has opened over its one nut, loose nuts."""
    s = Stage(canvas, (416, 640), 0.46, seed=91)
    random = np.random.default_rng(7)
    basket(s, (-30, 0, -60), 300, 150, foot=0.8, handle=0, stakes=44, rows=11, seed=8)
    skin, spines, lining = nut_skin(s), spine_skin(s), lining_skin(s)
    s.patch(lathe([(268, 0), (0, 40)], (-30, 96, -60)), skin, casts=False)
    for place in dome(256, 92, 54, random) + np.array([-30, 132, -60]):
        lying = turn(random.uniform(0.2, 1.5), random.uniform(0, 6.3), random.uniform(-0.6, 0.6))
        s.patch(nut(place, random.uniform(37, 45), lying, random), skin, knots=25)
    bur(s, spines, lining, (318, 82, 130), 88, turn(0.85, 0, -0.25), opened=1.12, nut_of=skin, sites=150, seed=3)
    for x, z, a, b in ((186, 236, 1.2, 0.6), (92, 250, 1.3, 2.4)):
        s.patch(nut((x, 40, z), 44, turn(a, b, 0.2), random), skin)
    paint(s, Shadow())


def zhenghe_zhui_li(canvas: Canvas) -> None:
    """A branch of the chinquapin: its long leaves, burs shut and open; two nuts that fell from it."""
    p = Stage(canvas, (424, 474), 0.1, seed=93, light=HANGING)
    wood, green = stem_skin(p), leaf_skin(p, CHESTNUT_LEAF, None, autumn=0.7, seed=9)
    twig = [(-400, 250, 0), (-220, 236, 0), (-20, 196, 0), (190, 140, 0), (360, 40, 0)]
    spray(
        p, green, wood, twig, (15, 12, 9, 6, 4), leaves=11, long=(200, 250), start=0.1, broad=0.165, teeth=0.09, seed=6
    )
    skin, spines, lining = nut_skin(p), spine_skin(p), lining_skin(p)
    bur(p, spines, lining, (-170, 110, 70), 94, turn(0.2, 0, 0.3), sites=104, seed=5)
    bur(p, spines, lining, (70, 46, 80), 112, turn(1.15, 0, 0.2), opened=1.12, nut_of=skin, sites=112, seed=6)
    bur(p, spines, lining, (234, 30, 40), 80, turn(0.5, 0, -0.4), sites=92, seed=7)
    paint(p)
    s = Stage(canvas, (450, 760), 0.4, seed=95)
    random = np.random.default_rng(4)
    fallen = nut_skin(s)
    for x, z, size, a, b in (
        (-60, 10, 66, 1.25, 0.5),
        (96, 44, 60, 1.1, -0.7),
        (-206, 60, 58, 1.3, 2.2),
        (10, 96, 56, 1.45, 1.5),
    ):
        s.patch(nut((x, 0.92 * size, z), size, turn(a, b, 0.15), random), fallen)
    paint(s, Shadow())


SHOWN = {"jianou-zhui-li": jianou_zhui_li, "zhenghe-zhui-li": zhenghe_zhui_li}
"""Product id -> painter."""
