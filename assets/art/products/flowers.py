"""Flowers: cut for the vase, gathered for tea and cakes."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.basketry import tray
from assets.art.still.blossom import cluster, floret, floret_skin
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.lily import bud, bud_skin, lily, tepal_skin
from assets.art.still.lotus import dome
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.parallel_leaves import LILY_GREEN, parallel_skin
from assets.art.still.porcelain import thrown
from assets.art.still.surfaces import blade, curve, tube, turn
from assets.art.still.tones import CELADON, OSMANTHUS_LEAF

DAN_GUI: Tones = ((252, 176, 84), (238, 122, 48), (190, 78, 44))
LILY_STEM: Tones = ((170, 190, 112), (112, 146, 78), (72, 106, 66))


def yanping_bai_he(canvas: Canvas) -> None:
    """Cut lilies in a celadon vase: three open, two in bud."""
    s = Stage(canvas, (440, 820), 0.2, seed=101, zoom=0.97, light=HANGING)
    random = np.random.default_rng(5)
    vase = [
        (52, 0),
        (58, 2),
        (62, 12),
        (84, 60),
        (96, 120),
        (88, 176),
        (58, 222),
        (40, 248),
        (38, 268),
        (50, 290),
        (56, 294),
    ]
    vase += [(50, 291), (34, 268), (34, 240), (0, 120)]
    thrown(s, vase, (0, 0, 0), CELADON, lip=10, seed=4)
    stalk, green, skin = stem_skin(s, LILY_STEM, 1.1, 4), parallel_skin(s, LILY_GREEN, veins=7), tepal_skin(s)
    stems = {
        "left": [(-10, 180, 0), (-22, 300, 0), (-96, 420, 10), (-176, 500, 20)],
        "right": [(12, 180, 0), (26, 300, 0), (96, 400, 16), (176, 446, 36)],
        "top": [(0, 180, -6), (4, 300, -10), (10, 480, -16), (40, 610, -10)],
        "buds": [(-6, 180, -14), (-10, 300, -20), (-60, 480, -50), (-110, 640, -50)],
        "low": [(14, 180, -14), (20, 300, -24), (120, 460, -60), (230, 590, -60)],
    }
    for n, points in enumerate(stems.values()):
        along = curve(points)
        s.patch(tube(along(np.linspace(0, 1, 24)), (8, 7.4, 6.6, 5.6)), stalk)
        for k in range(6):
            t, hand = 0.36 + 0.1 * k, 1 if k % 2 else -1
            ahead = along(t + 0.02) - along(t - 0.02)
            heading = float(np.arctan2(ahead[1], ahead[0])) + hand * random.uniform(0.6, 1.1)
            turned = turn(z=heading) @ turn(x=random.uniform(-0.8, 0.8))
            long = random.uniform(110, 150)
            s.patch(
                blade(
                    along(t),
                    turned,
                    long,
                    0.12 * long,
                    bend=random.uniform(0.3, 0.7),
                    fold=0.3,
                    wave=0.05,
                    teeth=0,
                    seed=10 * n + k,
                ),
                green,
            )
    lily(s, skin, (-182, 500, 26), 218, turn(1.0, 0, 0) @ turn(0, 0.3, 0.35), 3)
    lily(s, skin, (184, 446, 44), 212, turn(1.1, 0, 0) @ turn(0, 0.8, -0.4), 6)
    lily(s, skin, (36, 616, -4), 206, turn(0.72, 0, 0) @ turn(0, 0.1, -0.1), 8)
    rose = bud_skin(s)
    bud(s, rose, (-110, 640, -50), 164, turn(0, 0, 0.34))
    bud(s, rose, (230, 590, -60), 146, turn(0, 0, -0.42))
    paint(s, Shadow())


def pucheng_gui_hua(canvas: Canvas) -> None:
    """A branch of red-gold osmanthus in flower; a tray of what was gathered in the morning."""
    s = Stage(canvas, (460, 652), 0.5, seed=103)
    floor = tray(s, (40, 0, 0), 292, 28)
    gold = floret_skin(s, DAN_GUI, seed=12)
    random = np.random.default_rng(7)
    for place in dome(226, 48, 27, random) + np.array([40, floor + 4, 0]):
        lying = turn(-1.3 + random.uniform(-0.7, 0.7)) @ turn(z=random.uniform(0, 3))
        s.patch(floret(place, random.uniform(15, 19), lying, random), gold, knots=17)
    paint(s, Shadow())
    p = Stage(canvas, (440, 506), 0.1, seed=105, light=HANGING)
    wood, green, bloom = stem_skin(p), leaf_skin(p, OSMANTHUS_LEAF, None, seed=5), floret_skin(p, DAN_GUI)
    main = [(-400, 60, 0), (-260, 150, 0), (-60, 232, 0), (150, 300, 0), (320, 396, 0)]
    side = [(-200, 182, 6), (-120, 270, 14), (0, 344, 20), (80, 380, 20)]
    low = [(-10, 250, 10), (120, 216, 30), (250, 226, 40), (350, 200, 40)]
    for n, (points, sizes, leaves) in enumerate(
        ((main, (13, 10, 8, 5, 3), 11), (side, (6, 5, 4, 2.4), 7), (low, (5.4, 4.4, 3.4, 2.2), 6))
    ):
        axils = spray(
            p,
            green,
            wood,
            points,
            sizes,
            leaves=leaves,
            long=(132, 168),
            start=0.16,
            broad=0.17,
            teeth=0.02,
            seed=n + 4,
        )
        for place in axils:
            cluster(p, bloom, wood, place, int(random.integers(9, 14)), 11.5, random)
    paint(p)


SHOWN = {"yanping-bai-he": yanping_bai_he, "pucheng-gui-hua": pucheng_gui_hua}
"""Product id -> painter."""
