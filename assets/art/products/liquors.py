"""Wines and spirits."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.blossom import cluster, fallen, floret, floret_skin
from assets.art.still.bottle import Liquid, bottle
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import Warp, turn
from assets.art.still.tones import OSMANTHUS_LEAF, PORCELAIN


def pucheng_gui_hua_jiu(canvas: Canvas) -> None:
    """Osmanthus wine in a glass bottle, the sprig behind it seen through glass and wine; a cup of it, fallen florets."""
    liquid = Liquid(196)

    def sprig(stage: Stage, warp: Warp) -> None:
        random = np.random.default_rng(14)
        wood, gold = stem_skin(stage), floret_skin(stage)
        green = leaf_skin(stage, OSMANTHUS_LEAF, None, seed=5)
        twig = [(64, 6, -96), (106, 66, -120), (100, 160, -140), (46, 262, -150), (-30, 330, -160), (-92, 358, -160)]
        sizes = (5.4, 4.8, 4, 3.2, 2.4)
        axils = spray(
            stage, green, wood, twig, sizes, leaves=9, long=(84, 112), start=0.2, broad=0.17, teeth=0.012, warp=warp
        )
        for place in axils:
            cluster(stage, gold, wood, place, int(random.integers(7, 12)), 7, random, warp)

    def drowned(stage: Stage, warp: Warp) -> None:
        random, gold = np.random.default_rng(6), floret_skin(stage, load=0.85)
        for n in range(150):
            angle, reach = random.uniform(0, 2 * np.pi), 62 * np.sqrt(random.uniform())
            sunk = 9 + abs(random.normal(0, 17)) * (1 - 0.5 * reach / 62)
            y = sunk if n < 112 else random.uniform(30, liquid.level - 12) if n < 130 else liquid.level
            turned: Array = turn(random.uniform(-1.2, 1.2), random.uniform(-1.2, 1.2), random.uniform(0, 3))
            if n >= 130:
                turned = turn(-1.57 + random.uniform(-0.2, 0.2)) @ turn(z=random.uniform(0, 3))
            place = (reach * np.sin(angle), y, reach * np.cos(angle))
            stage.patch(warp(floret(place, random.uniform(5, 7.4), turned, random)), gold, knots=17)

    bottle(canvas, (372, 806), liquid, rise=0.22, zoom=1.66, behind=sprig, inside=drowned)
    s = Stage(canvas, (372, 806), 0.36, zoom=1.66, seed=45, wobble=0.7)
    cup(s, (152, 0, 34), 44, 40, PORCELAIN, (238, 184, 78), seed=6)
    around = [
        (-104, 0, 30),
        (-76, 0, 52),
        (-120, 0, 8),
        (24, 0, 58),
        (62, 0, 50),
        (-30, 0, 62),
        (92, 0, 30),
        (190, 0, 60),
    ]
    fallen(s, floret_skin(s, seed=12), around, 7, np.random.default_rng(9))
    paint(s, Shadow())


SHOWN = {"pucheng-gui-hua-jiu": pucheng_gui_hua_jiu}
"""Product id -> painter."""
