"""Qi Zhong of Wuyi: the rock tea of bushes that grew from seed."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, stem_skin
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.rock import rock
from assets.art.still.sapling import ground, sapling, seedling
from assets.art.still.surfaces import turn
from assets.art.still.tea_fruit import capsule, husk_skin, seed, seed_skin
from assets.art.still.tones import DANXIA, GREEN_STEM, PORCELAIN, TEA_GREEN, YOUNG_GREEN

LIME: Tones = ((206, 206, 104), (150, 164, 70), (98, 116, 58))
BRONZE: Tones = ((190, 134, 112), (140, 84, 78), (88, 54, 60))
PLUM: Tones = ((126, 130, 100), (88, 92, 78), (60, 62, 62))
TENDER: Tones = ((190, 210, 130), (124, 160, 86), (76, 112, 66))


def wuyi_qi_zhong(canvas: Canvas) -> None:
    """Three bushes grown from seed in the clefts of red rock, no two alike; fruit, a seedling, the tea they become."""
    s = Stage(canvas, (440, 660), 0.34, seed=23, zoom=1.2)
    left = rock(s, (-176, -6, -90), (310, 290, 230), DANXIA, moss=0.5, facets=18, rough=0.045, seed=14)
    right = rock(s, (132, -6, -96), (330, 190, 220), DANXIA, moss=0.5, facets=18, rough=0.05, seed=41)
    front = rock(s, (-6, -6, 30), (330, 96, 170), DANXIA, moss=0.7, facets=20, rough=0.06, seed=29)
    wood, stalk = stem_skin(s), stem_skin(s, GREEN_STEM, 1.0)
    dark = leaf_skin(s, TEA_GREEN, None, autumn=0.1, seed=5)
    young = leaf_skin(s, YOUNG_GREEN, None, autumn=0.1, line=0.9, seed=6)
    lime = leaf_skin(s, LIME, None, autumn=0.1, line=0.9, seed=7)
    plum, bronze = leaf_skin(s, PLUM, None, autumn=0, seed=8), leaf_skin(s, BRONZE, None, autumn=0, line=0.9, seed=9)
    tender = leaf_skin(s, TENDER, None, autumn=0, line=0.9, seed=10)
    sapling(
        s,
        (dark, young, wood),
        (6, ground(front, 6, -24) - 16, -52),
        ((-74, 214, 10), (-14, 290, -10), (66, 246, 10), (112, 160, 30), (-24, 160, 40)),
        long=(72, 92),
        broad=0.24,
        leaves=8,
        thick=8,
        number=3,
    )
    sapling(
        s,
        (lime, lime, wood),
        (-186, ground(left, -186, -70) - 7, -70),
        ((-70, 96, 10), (-36, 160, 0), (26, 174, 0), (80, 106, 10), (-10, 100, 30)),
        long=(56, 74),
        broad=0.15,
        leaves=9,
        thick=6,
        number=5,
    )
    sapling(
        s,
        (plum, bronze, wood),
        (204, ground(right, 204, -70) - 6, -70),
        ((-62, 82, 20), (-14, 136, 0), (50, 120, 0), (88, 70, 20), (20, 76, 40)),
        long=(40, 52),
        broad=0.31,
        leaves=9,
        thick=6,
        number=8,
    )
    husk, nut = husk_skin(s), seed_skin(s)
    seedling(s, (tender, stalk, nut), (-196, 0, 118), 84, number=2)
    capsule(s, husk, (-120, 0, 158), 24, number=1)
    capsule(s, husk, (-264, 0, 96), 21, turned=turn(0.9, 0.6, 0.2), number=2)
    for n, (x, z) in enumerate(((-154, 172), (-84, 182), (-236, 136))):
        seed(s, nut, (x, 0, z), 10 + n, n + 3)
    heap(s, (56, 0, 168), 76, 40, TWISTED, count=110, stray=8, scale=0.72, seed=5)
    cup(s, (214, 0, 130), 62, 56, PORCELAIN, (226, 146, 56), seed=4)
    paint(s, Shadow())


SHOWN = {"wuyi-qi-zhong": wuyi_qi_zhong}
"""Product id -> painter."""
