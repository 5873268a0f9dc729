"""Oils of the table."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.blossom import tea_flower
from assets.art.still.bottle import Liquid, bottle
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.fruit import ROUND, fruit
from assets.art.still.opened_fruit import angled_seed, husk_skin, lining_skin, open_capsule, seed_skin
from assets.art.still.painting import paint
from assets.art.still.surfaces import turn


def yanping_cha_you(canvas: Canvas) -> None:
    """Golden camellia oil in a bottle, an oil camellia's twig in flower; before it the open capsule, a closed one, seeds."""
    back = Stage(canvas, (330, 800), 0.22, seed=52, light=HANGING)
    wood, green = stem_skin(back), leaf_skin(back, seed=5)
    twig = [(60, 300, -60), (170, 400, -50), (300, 470, -40), (420, 500, -30)]
    spray(back, green, wood, twig, (8, 7, 5.6, 4), leaves=9, long=(150, 186), start=0.3, broad=0.24, seed=3)
    tea_flower(back, (262, 440, 30), turn(-0.25, 0.2, 0.3), 92, 12)
    paint(back)
    bottle(
        canvas,
        (270, 808),
        Liquid(214, (242, 196, 84), (206, 142, 48), (246, 212, 124), 1.05),
        rise=0.22,
        zoom=1.72,
        seed=43,
    )
    s = Stage(canvas, (270, 808), 0.4, seed=47)
    husk, lining, seeds = husk_skin(s), lining_skin(s), seed_skin(s)
    open_capsule(s, husk, lining, seeds, (330, 92, -44), 98, turn(0.5, 0, -0.12), seed=4)
    fruit(s, husk, wood_calyx(s), (500, 66, -96), 70, turn(0.35, 0, 0.3), outline=ROUND, ribs=0.03, seed=5)
    random = np.random.default_rng(3)
    for n, (x, z) in enumerate(((186, 40), (470, 44), (520, 6), (226, 80))):
        lying = turn(random.uniform(1.1, 1.7), random.uniform(0, 6), random.uniform(-0.4, 0.4))
        s.patch(angled_seed((x, 24, z), lying, random.uniform(27, 33), 30 + n), seeds)
    paint(s, Shadow())


def wood_calyx(s: Stage) -> int:
    """The material of a capsule's stalk and dry calyx."""
    return stem_skin(s, ((190, 160, 120), (140, 110, 80), (92, 70, 56)), 1.0, 9)


SHOWN = {"yanping-cha-you": yanping_cha_you}
"""Product id -> painter."""
