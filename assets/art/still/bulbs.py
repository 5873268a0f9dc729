"""Narcissus forced in water: bulbs held by pebbles in a shallow bowl."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.foliage import leaf_skin, stem_skin
from assets.art.still.fruit import OVAL, fruit, peel_skin
from assets.art.still.garden_flowers import narcissus_bunch
from assets.art.still.modelling import Tones
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import Point, lathe, turn
from assets.art.still.tones import CELADON

STRAP: Tones = ((150, 186, 130), (88, 138, 92), (54, 92, 74))
BULB: Tones = ((236, 222, 190), (196, 168, 126), (134, 104, 80))
PEBBLES: tuple[Tones, ...] = (
    ((228, 222, 210), (180, 174, 166), (128, 124, 124)),
    ((206, 196, 182), (152, 142, 134), (102, 96, 98)),
)


def bowl_of_narcissus(
    stage: Stage,
    at: Point,
    radius: float = 100,
    high: float = 260,
    *,
    flowers: int = 6,
    size: float = 46,
    seed: int = 3,
) -> None:
    """A celadon bowl of `radius` standing `at`, two bulbs among its pebbles, their flowers `high` above its rim."""
    random, tall = np.random.default_rng(seed), 0.62 * radius
    x, y, z = at
    cup(stage, at, radius, tall, CELADON, None, flare=0.04, seed=seed)
    level = y + 0.78 * tall
    stones = [peel_skin(stage, tones, pores=0, blush=(170, 150, 130), shine=0.99) for tones in PEBBLES]
    for n in range(48):
        angle, reach = 2.4 * n, 0.73 * radius * np.sqrt((n + 0.5) / 48)
        place = (x + reach * np.cos(angle), level - 2 + random.uniform(-3, 3), z + reach * np.sin(angle))
        lies = turn(random.uniform(-0.5, 0.5), random.uniform(0, 6), random.uniform(-0.4, 0.4))
        fruit(stage, stones[n % 2], None, place, random.uniform(9, 13), lies, outline=OVAL, seed=n)
    brown, green, stalk = (
        peel_skin(stage, BULB, pores=0),
        leaf_skin(stage, STRAP, None, line=0.9),
        stem_skin(stage, STRAP),
    )
    shape = np.array(((0, -0.4), (0.7, -0.3), (1, 0.1), (0.92, 0.5), (0.56, 0.9), (0.34, 1.2), (0.28, 1.5), (0, 1.5)))
    for dx, dz, big in ((-0.3, 0.1, 0.34), (0.32, 0.0, 0.3)):
        foot = np.array([x + dx * radius, level + 2, z + dz * radius])
        stage.patch(lathe(shape * big * radius, foot, turn(z=-0.1 * np.sign(dx))), brown)
        narcissus_bunch(
            stage,
            green,
            stalk,
            foot + np.array([0, 1.2 * big * radius, 0]),
            high * (1 if dx < 0 else 0.72),
            flowers=flowers if dx < 0 else flowers - 2,
            size=size,
            seed=seed + int(dx > 0),
        )
