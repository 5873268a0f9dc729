"""Fruit of trees and vines."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.basketry import basket
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf, leaf_skin, stem_skin
from assets.art.still.fruit import PEAR, calyx_skin, fruit, half, peel_skin
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.peeled import peel_petals, segment, segments
from assets.art.still.surfaces import tube, turn
from assets.art.still.tones import CITRUS_GREEN, GREEN_STEM
from assets.art.still.vine import bunch, grape_skin, tendril, vine_leaf

NECKED = (
    *((0, 0.84), (0.06, 0.86), (0.16, 0.9), (0.27, 0.88), (0.42, 0.78), (0.68, 0.64), (0.93, 0.28), (1.0, -0.06)),
    *((0.93, -0.4), (0.66, -0.66), (0.3, -0.76), (0.1, -0.7), (0, -0.68)),
)
"""A ponkan, from its neck to its dimple, for a radius of 1."""

PONKAN: Tones = ((252, 186, 72), (240, 132, 38), (190, 86, 46))
TANGELO: Tones = ((252, 206, 88), (240, 160, 46), (190, 108, 48))


def jianyang_ju_you(canvas: Canvas) -> None:
    """Pear-necked tangelos heaped in a bamboo basket, two before it, one of them halved."""
    s = Stage(canvas, (452, 736), 0.42, seed=21, zoom=1.56)
    random = np.random.default_rng(8)
    basket(s, (-30, 0, 0), handle=200)
    peel, stalks, green = peel_skin(s, TANGELO), calyx_skin(s), leaf_skin(s, CITRUS_GREEN, None, seed=9)
    ends = []
    heaped = [
        (-70, 92, -44, 46),
        (16, 94, -74, 47),
        (80, 92, -20, 44),
        (-82, 96, 32, 45),
        (-6, 92, 26, 47),
        (68, 98, 52, 45),
    ]
    heaped += [(-26, 108, 80, 46), (-46, 150, -10, 47), (44, 152, 4, 48), (2, 186, -34, 45)]
    for n, (x, y, z, r) in enumerate(heaped):
        lean = turn(random.uniform(0.0, 0.6), 0, random.uniform(-0.6, 0.6))
        ends.append(
            fruit(s, peel, stalks, (x - 30, y, z), r, lean, outline=PEAR, stalk=15 if n in (5, 7, 9) else 3, seed=n)
        )
    ends.append(fruit(s, peel, stalks, (-182, 42, 112), 47, turn(0.3, 0, -0.35), outline=PEAR, stalk=12, seed=21))
    for n, headings in ((7, (2.6,)), (9, (0.35, 2.6)), (10, (1.9,))):
        end, _ = ends[n]
        for k, heading in enumerate(headings):
            leaf(
                s,
                green,
                stalks,
                end,
                heading,
                88 - 12 * k,
                broad=0.24,
                roll=0.5 * (-1) ** k,
                bend=0.5,
                teeth=0,
                seed=n + k,
            )
    half(s, peel, (178, 33, 104), 47, turn(0.96, 0, -0.16), segments=10)
    paint(s, Shadow())


def shunchang_lu_gan(canvas: Canvas) -> None:
    """Ponkans in a heap, broad and necked, with leaves on; one peeled in its open peel, a segment by it."""
    s = Stage(canvas, (434, 656), 0.44, seed=22)
    random = np.random.default_rng(5)
    peel, stalks, green = peel_skin(s, PONKAN), calyx_skin(s), leaf_skin(s, CITRUS_GREEN, None, seed=9)
    ends = []
    heaped = ((-232, 92, -60, 124), (20, 94, -120, 128), (250, 92, -90, 122), (-110, 94, 84, 126), (-96, 256, -66, 122))
    for n, (x, y, z, r) in enumerate(heaped):
        lean = turn(random.uniform(0.15, 0.6), 0, random.uniform(-0.4, 0.4))
        ends.append(
            fruit(
                s, peel, stalks, (x, y, z), r, lean, outline=NECKED, ribs=0.04, stalk=22 if n in (2, 4) else 4, seed=n
            )
        )
    for n, heading, long in ((4, 0.3, 210), (4, 2.5, 180), (2, 1.0, 180)):
        leaf(s, green, stalks, ends[n][0], heading, long, broad=0.23, roll=0.4, bend=0.5, teeth=0, seed=n + long)
    peel_petals(s, (224, 2, 152), 150, tones=PONKAN, seed=6)
    segments(s, (224, 92, 142), 104, turn(0.45, 0.3, -0.2))
    segment(s, (10, 34, 240), 86, turn(-0.5, 0.4, 0.1))
    paint(s, Shadow())


def jianyang_pu_tao(canvas: Canvas) -> None:
    """A bunch of dark grapes in their bloom, hanging from its cane with a leaf and a tendril."""
    s = Stage(canvas, (440, 206), 0.08, seed=24, light=HANGING)
    cane, stalk = stem_skin(s), stem_skin(s, GREEN_STEM, 1.0, 6)
    s.patch(tube([(-330, 36, -30), (-120, 60, -34), (60, 50, -30), (330, 82, -40)], (13, 12, 14, 11)), cane)
    bunch(s, grape_skin(s), stalk, (20, 6, 0), 628, 236, 45, seed=4)
    for foot, at, radius, turned, seed in (
        ((-128, 60, -20), (-196, 40, 60), 216, turn(-0.35, 0.2, 2.5), 3),
        ((190, 66, -30), (236, 34, -60), 190, turn(-0.3, -0.3, -2.35), 8),
    ):
        s.patch(tube(np.array([foot, (np.array(foot) + at) / 2 + [0, 24, 10], at]), (6, 5, 5)), stalk)
        vine_leaf(s, at, radius, turned, seed=seed)
    tendril(s, stalk, (250, 74, -20), 150)
    paint(s)


SHOWN = {
    "jianyang-ju-you": jianyang_ju_you,
    "shunchang-lu-gan": shunchang_lu_gan,
    "jianyang-pu-tao": jianyang_pu_tao,
}
"""Product id -> painter."""
