"""Lotus and its seeds."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.lotus import dome, dried_seed, dried_skin, flower, leaf_plate, petal_skin, seed_head, stalk
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import turn
from assets.art.still.tones import CELADON

PINK: Tones = ((244, 190, 188), (228, 150, 158), (186, 100, 118))
BLUSH: Tones = ((252, 240, 230), (236, 216, 206), (196, 170, 166))


def scatter(s: Stage, skin: int, places: Array, size: float, random: np.random.Generator) -> None:
    """Dried seeds at `places`, each lying its own way."""
    for place in places:
        lying = turn(random.uniform(0.5, 2.2), random.uniform(0, 6.3), random.uniform(-0.5, 0.5))
        s.patch(dried_seed(place, size * random.uniform(0.9, 1.1), lying, random), skin, knots=21)


def wufu_bai_lian(canvas: Canvas) -> None:
    """White lotus seeds heaped on a lotus leaf, a flower of the fields of Wufu beside them, a seed head behind."""
    s = Stage(canvas, (446, 596), 0.5, seed=33)
    random = np.random.default_rng(5)
    leaf_plate(s, (30, 0, 60), 372, seed=6)
    seeds = dried_skin(s)
    scatter(s, seeds, dome(150, 78, 42, random) + np.array([110, 22, 116]), 24, random)
    scatter(s, seeds, np.array([[-70, 28, 250], [-130, 26, 190], [-20, 26, 300], [300, 30, 130]]), 24, random)
    tilt = turn(0.36, 0, 0.2)
    flower(s, (-118, 118, -40), 250, tilt, petal_skin(s, PINK, BLUSH, 0.06), seed=5)
    head = turn(0.62, 0, -0.5)
    stalk(s, [(190, 14, -190), (150, 60, -120), (172, 130, -60)], 11)
    seed_head(s, (172, 120, -70), 112, head, seed=3)
    paint(s, Shadow())


def jianyang_bai_lian(canvas: Canvas) -> None:
    """A celadon bowl of dried lotus seeds; before it a fresh seed head with some of its seeds taken out."""
    s = Stage(canvas, (430, 650), 0.42, seed=34)
    random = np.random.default_rng(9)
    cup(s, (-70, 0, -60), 270, 200, CELADON, None, flare=0.04, seed=4)
    seeds = dried_skin(s)
    scatter(s, seeds, dome(198, 118, 53, random) + np.array([-70, 176, -60]), 31, random)
    stalk(s, [(380, 14, -300), (60, 130, -270), (-190, 236, -230)], 12)
    seed_head(s, (-196, 232, -228), 118, turn(0.75, 0, 0.42), seed=8)
    stalk(s, [(420, 16, -30), (330, 30, 30), (262, 66, 96)], 14)
    seed_head(s, (266, 62, 92), 150, turn(1.0, 0, 0.32), missing=5, seed=4)
    scatter(s, seeds, np.array([[-20, 28, 200], [48, 27, 236], [-96, 28, 222]]), 30, random)
    paint(s, Shadow())


SHOWN = {"wufu-bai-lian": wufu_bai_lian, "jianyang-bai-lian": jianyang_bai_lian}
"""Product id -> painter."""
