"""The green teas and what is blended with flowers."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.blossom import cluster, fallen, floret, floret_skin
from assets.art.still.bottle import Liquid
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.coin import half_coin
from assets.art.still.crumbled_leaf import crumbled_leaf
from assets.art.still.foliage import leaf_skin, shoot, spray, stem_skin
from assets.art.still.glassware import TUMBLER, glass
from assets.art.still.made_tea import ROASTED, Rolled, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish, gaiwan, lotus_petals
from assets.art.still.surfaces import Warp, blade, tube, turn
from assets.art.still.tones import CELADON, GREEN_STEM, OSMANTHUS_LEAF, PORCELAIN, YOUNG_GREEN
from assets.art.still.withered import down_skin, needle

GLASS_CUP = ((0, 0), (44, 0), (54, 4), (74, 20), (90, 52), (97, 96), (100, 138), (100.5, 142), (98, 143))
"""(radius, height) of a cup."""
SLENDER = Rolled(
    ((156, 168, 112), (100, 118, 72), (60, 76, 54)),
    (176, 166, 96),
    (196, 206, 168),
    (36, 62),
    (2.4, 4.2),
    (0.3, 1.3),
    (1.4, 2.4),
)
"""Fine green leaf of a mountain bush."""


def brewed_leaf(stage: Stage, warp: Warp, seed: int = 5) -> None:
    """Green buds and small leaves that stand at the bottom of a glass, a few that still hang from the level."""
    random = np.random.default_rng(seed)
    bud, green = down_skin(stage, YOUNG_GREEN), leaf_skin(stage, YOUNG_GREEN, None, line=0.8, seed=seed)
    for n in range(44):
        angle, reach = random.uniform(0, 2 * np.pi), 48 * np.sqrt(random.uniform())
        y = random.uniform(104, 118) if n % 7 == 0 else 5 + random.uniform(0, 16)
        place = np.array([reach * np.sin(angle), y, reach * np.cos(angle)])
        if n % 2:
            way = (random.normal(0, 0.22), 1, random.normal(0, 0.2))
            needle(stage, bud, place, way, random.uniform(40, 56), random.uniform(2.6, 3.4), warp=warp, seed=n)
            continue
        turned = turn(z=1.57 + random.normal(0, 0.4)) @ turn(x=random.uniform(-1, 1))
        long = random.uniform(44, 64)
        stage.patch(
            warp(blade(place, turned, long, 0.17 * long, bend=random.uniform(0.1, 0.5), teeth=0, seed=n)),
            green,
            knots=21,
        )


def songxi_green_tea(canvas: Canvas) -> None:
    """Green tea brewed in a glass, its leaf standing in it; the made leaf on a white dish, a fresh shoot."""
    liquor = Liquid(172, (214, 222, 132), (164, 182, 84), (220, 224, 150), load=0.75)
    glass(canvas, (560, 580), TUMBLER, liquid=liquor, inside=brewed_leaf, rise=0.32, zoom=2.3, seed=6)
    s = Stage(canvas, (360, 690), 0.48, seed=3, zoom=1.46)
    floor = dish(s, (0, 0, 0), 196, 28, PORCELAIN, seed=2)
    crumbled_leaf(s, (0, floor, 0), 112, 26, ROASTED.tones, deep=0.84)
    heap(s, (0, floor, 0), 142, 78, ROASTED, count=180, stray=0, deep=0.84, scale=1.15, seed=6)
    green, stalk = leaf_skin(s, YOUNG_GREEN, None, seed=4), stem_skin(s, GREEN_STEM)
    shoot(s, green, stalk, (292, 10, 76), 2.5, 150, seed=4)
    paint(s, Shadow())


def shaowu_sui_tong_cha(canvas: Canvas) -> None:
    """Slender green leaf on a dish, its tea in a celadon gaiwan, a copper coin in two: it is told that chewed leaf breaks it."""
    s = Stage(canvas, (410, 540), 0.54, seed=5, zoom=1.38)
    gaiwan(s, (70, 0, -110), 104, CELADON, tea=(208, 212, 124), lid_at=(160, 16, 40))
    floor = dish(s, (-110, 0, 60), 170, 26, PORCELAIN, seed=2)
    crumbled_leaf(s, (-110, floor, 60), 96, 24, SLENDER.tones, deep=0.86)
    heap(s, (-110, floor, 60), 122, 70, SLENDER, count=200, stray=0, deep=0.86, seed=6)
    half_coin(s, (116, 5, 128), 100, -1, turn(0.0, 0.2, -0.03))
    half_coin(s, (164, 7, 122), 100, 1, turn(0.05, -0.32, 0.07))
    paint(s, Shadow())


def pucheng_dan_gui_cha(canvas: Canvas) -> None:
    """Osmanthus tea in a glass cup, florets at its bottom and afloat; a sprig of red osmanthus before it."""
    liquor = Liquid(112, (248, 206, 104), (230, 158, 62), (248, 216, 132), load=0.8)

    def drowned(stage: Stage, warp: Warp) -> None:
        random, gold = np.random.default_rng(6), floret_skin(stage, load=0.95)
        for n in range(96):
            afloat = n >= 64
            angle, reach = random.uniform(0, 2 * np.pi), (86 if afloat else 66) * np.sqrt(random.uniform())
            y = liquor.level if afloat else 8 + abs(random.normal(0, 14)) if n < 52 else random.uniform(20, 100)
            turned: Array = turn(random.uniform(-1.2, 1.2), random.uniform(-1.2, 1.2), random.uniform(0, 3))
            if afloat:
                turned = turn(-1.57 + random.uniform(-0.25, 0.25)) @ turn(z=random.uniform(0, 3))
            place = (reach * np.sin(angle), y, reach * np.cos(angle))
            stage.patch(warp(floret(place, random.uniform(7.5, 10), turned, random)), gold, knots=17)

    def handle(stage: Stage, skin: int) -> None:
        ear = [(94, 112, 0), (132, 122, 0), (156, 96, 0), (146, 60, 0), (112, 42, 0), (84, 44, 0)]
        stage.patch(tube(ear, (8, 7, 7, 7, 7, 8), squash=1.2), skin, fine=1.5)

    glass(canvas, (420, 560), GLASS_CUP, liquid=liquor, inside=drowned, fittings=handle, rise=0.42, zoom=2.36, seed=6)
    s = Stage(canvas, (440, 690), 0.44, seed=7, zoom=1.6)
    random = np.random.default_rng(4)
    wood, gold = stem_skin(s), floret_skin(s)
    green = leaf_skin(s, OSMANTHUS_LEAF, None, seed=5)
    twig = [(-210, 8, 10), (-110, 20, 40), (0, 22, 62), (110, 18, 66), (200, 26, 50)]
    for place in spray(
        s, green, wood, twig, (5, 4.4, 3.4, 2.4), leaves=9, long=(86, 116), broad=0.19, teeth=0.012, seed=3
    ):
        cluster(s, gold, wood, place, int(random.integers(6, 10)), 9, random)
    paint(s, Shadow())


def green(canvas: Canvas) -> None:
    """For the kind: a glass of green tea with its leaf in it."""
    liquor = Liquid(172, (214, 222, 132), (164, 182, 84), (220, 224, 150), load=0.75)

    def leaf_in(stage: Stage, warp: Warp) -> None:
        brewed_leaf(stage, warp, seed=12)

    glass(canvas, (410, 790), TUMBLER, liquid=liquor, inside=leaf_in, rise=0.34, zoom=3.0, seed=7)


def blended(canvas: Canvas) -> None:
    """For the kind: osmanthus afloat on tea in a celadon bowl, a few florets beside it."""
    s = Stage(canvas, (430, 660), 0.58, seed=9, zoom=2.1)
    random, gold = np.random.default_rng(3), floret_skin(s)
    cup(s, (0, 0, 0), 164, 124, CELADON, (238, 178, 76), flare=0.08, pattern=lotus_petals, seed=3)
    for _ in range(46):
        angle, reach = random.uniform(0, 2 * np.pi), 132 * np.sqrt(random.uniform())
        turned: Array = turn(-1.57 + random.uniform(-0.3, 0.3)) @ turn(z=random.uniform(0, 3))
        place = (reach * np.cos(angle), 101, reach * np.sin(angle))
        s.patch(floret(place, random.uniform(10, 13), turned, random), gold, knots=17)
    fallen(s, gold, [(150, 0, 110), (182, 0, 92), (128, 0, 134), (-150, 0, 112), (166, 0, 140)], 12, random)
    paint(s, Shadow())


SHOWN = {
    "songxi-green-tea": songxi_green_tea,
    "shaowu-sui-tong-cha": shaowu_sui_tong_cha,
    "pucheng-dan-gui-cha": pucheng_dan_gui_cha,
}
"""Product id -> painter."""

KINDS = {"green": green, "blended": blended}
"""Category id -> painter."""
