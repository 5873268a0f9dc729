"""Grain: what is hulled and boiled."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import HANGING, Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.coix import bead, bead_skin, kernel, kernel_skin, raceme
from assets.art.still.foliage import stem_skin
from assets.art.still.grain import LONG_GRAIN, PADDY, ear, grain_skin, grains
from assets.art.still.jar import cloth_skin
from assets.art.still.lotus import dome
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.parallel_leaves import GRASS_GREEN, parallel_skin, ribbon
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import curve, lathe, tube, turn
from assets.art.still.tones import GREEN_STEM, LINEN, STONEWARE

WHITE_RICE: Tones = ((252, 248, 234), (228, 220, 196), (176, 166, 142))
STRAW: Tones = ((230, 206, 130), (186, 158, 88), (130, 106, 62))


def pucheng_yi_mi(canvas: Canvas) -> None:
    """A bowl of hulled Job's tears, the grass with its beads behind it, some beads in their shells before it."""
    p = Stage(canvas, (466, 776), 0.14, seed=81, zoom=0.9, light=HANGING)
    stalk, beads = stem_skin(p, GREEN_STEM, 1.2, 4), bead_skin(p)
    leaves = parallel_skin(p, GRASS_GREEN, veins=8, dry=((226, 206, 132), (188, 164, 92), (130, 112, 70)))
    points = [(20, 90, -60), (-40, 280, -50), (-86, 470, -40), (-96, 640, -30), (-70, 740, -20)]
    along = curve(points)
    p.patch(tube(along(np.linspace(0, 1, 30)), (11, 10, 8.6, 7, 4)), stalk)
    blades = (
        (0.3, [(-90, 70), (-220, 90), (-316, -30)], 25),
        (0.42, [(110, 90), (250, 110), (380, 10)], 27),
        (0.55, [(-110, 90), (-226, 120), (-318, 40)], 25),
        (0.68, [(90, 100), (220, 150), (366, 90)], 25),
        (0.8, [(-70, 90), (-150, 140), (-250, 110)], 21),
        (0.92, [(40, 60), (110, 100), (210, 96)], 16),
    )
    for n, (t, bends, wide) in enumerate(blades):
        foot = along(t)
        line = [foot, *(foot + np.array([x, y, 14.0 + 6 * n]) for x, y in bends)]
        p.patch(ribbon(line, wide, fold=0.25, twist=0.5 * (-1) ** n, facing=(0, 0.5, 1)), leaves)
        raceme(
            p,
            stalk,
            beads,
            foot + np.array([0, 4, 16]),
            (0.5 if n % 2 else -0.5) * (1 - 0.1 * n),
            5 if n < 5 else 4,
            18,
            n,
        )
    raceme(p, stalk, beads, along(0.99), 0.25, 5, 17, 12)
    paint(p)

    s = Stage(canvas, (456, 752), 0.44, seed=83)
    random = np.random.default_rng(8)
    cup(s, (120, 0, -20), 236, 164, STONEWARE, None, flare=0.05, seed=4)
    white = kernel_skin(s)
    for place in dome(182, 84, 28, random) + np.array([120, 138, -20]):
        lying = turn(random.uniform(0, 6.3), random.uniform(0, 6.3), random.uniform(0, 6.3))
        s.patch(kernel(place, random.uniform(16, 19.5), lying), white, knots=17)
    for x, z in ((-160, 90), (-112, 128), (-52, 150)):
        s.patch(
            kernel((x, 17, z), random.uniform(17, 20), turn(random.uniform(-0.9, 0.3), random.uniform(-0.4, 0.4), 0.3)),
            white,
            knots=25,
        )
    shells = bead_skin(s)
    for x, z in ((-236, 70), (-204, 124), (-150, 166), (-262, 124)):
        lying = turn(1.4 + random.uniform(-0.2, 0.2), random.uniform(0, 6.3), 0)
        s.patch(bead((x, 21, z), random.uniform(19, 23), lying), shells)
    paint(s, Shadow())


def pucheng_da_mi(canvas: Canvas) -> None:
    """White rice in a linen sack with its mouth rolled down; ears of paddy rice before and behind it, grains spilt."""
    p = Stage(canvas, (430, 740), 0.16, seed=85, light=HANGING)
    paddy, straw = grain_skin(p, PADDY, seed=5), stem_skin(p, STRAW, 0.9, 4)
    green = parallel_skin(p, ((206, 204, 124), (162, 160, 80), (108, 112, 60)), veins=7, line=0.9)
    for n, (x, y) in enumerate(((230, 500), (318, 400), (150, 570))):
        line = [
            (30 + 14 * n, 120, -60),
            (56 + 0.25 * x, 0.62 * y, -50),
            (0.8 * x + 24, y, -40),
            (0.9 * x + 62, 0.92 * y, -30),
            (0.92 * x + 84, 0.7 * y, -20),
        ]
        ear(p, paddy, straw, line, count=110, size=13, loose=15, start=0.5, seed=n + 3)
        leaf = [
            (50 + 16 * n, 150, -64),
            (50 + 0.4 * x, 0.9 * y, -60),
            (40 + x - 60 * n, y + 70 - 30 * n, -50),
            (90 + x - 60 * n, y - 10, -40),
        ]
        p.patch(ribbon(leaf, 13, fold=0.3, twist=0.6, facing=(0.3, 0.3, 1)), green)
    paint(p)

    s = Stage(canvas, (430, 726), 0.42, seed=87)
    linen = cloth_skin(s, LINEN)

    def folds(u: Array, v: Array, r: Array) -> Array:
        a = 2 * np.pi * u
        slack = np.sin(5 * a + 3 * v) * 0.022 + np.sin(11 * a - 4 * v + 1) * 0.012 + 0.03 * np.sin(2 * a + 0.6)
        return np.asarray(r * (1 + slack * np.sin(np.pi * np.clip(1.3 * v, 0, 1)) + 0.012 * np.sin(9 * a) * (v > 0.5)))

    sack = [
        (0, 0),
        (160, 0),
        (206, 14),
        (230, 70),
        (232, 140),
        (216, 210),
        (206, 246),
        (216, 262),
        (232, 258),
        (240, 232),
        (236, 214),
    ]
    sack += [(240, 236), (234, 264), (216, 276), (202, 272), (194, 240), (190, 200)]
    s.patch(lathe(sack, (-70, 0, -30), pressed=folds), linen)
    rice = grain_skin(s, WHITE_RICE)
    s.patch(lathe([(204, 0), (140, 46), (60, 76), (0, 82)], (-70, 226, -30)), rice)
    random = np.random.default_rng(5)
    for place in dome(192, 80, 12, random) + np.array([-70, 236, -30]):
        lying = turn(1.57 + random.normal(0, 0.4), random.uniform(0, 6.3), random.normal(0, 0.4))
        profile = np.array(LONG_GRAIN) * 14 * random.uniform(0.88, 1.1)
        s.patch(lathe(profile, place, lying), rice, knots=9, casts=False)
    grains(s, rice, (150, 0, 196), 74, 16, count=120, size=13, stray=22, seed=4)
    front, dry = grain_skin(s, PADDY, seed=6), stem_skin(s, STRAW, 0.9, 5)
    ear(
        s,
        front,
        dry,
        [(360, 24, 60), (240, 60, 120), (80, 44, 214), (-130, 20, 260)],
        count=120,
        size=13,
        loose=14,
        start=0.42,
        seed=9,
    )
    paint(s, Shadow())


SHOWN = {"pucheng-yi-mi": pucheng_yi_mi, "pucheng-da-mi": pucheng_da_mi}
"""Product id -> painter."""
