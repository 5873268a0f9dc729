"""Living carp of the paddies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.paper import Colour
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.fish import GOLDEN_RED, WILD, carp, skins_of, swum
from assets.art.still.modelling import Tones
from assets.art.still.paddy import (
    GREEN_RICE,
    RIPE_RICE,
    STRAW,
    drowned,
    florets,
    hill,
    husk_skin,
    level_at,
    paddy_water,
    panicle,
    rice_skin,
    ripples,
    wake,
    wet,
)
from assets.art.still.painting import paint
from assets.art.still.surfaces import curve, tube
from assets.art.still.tub import tub

ORANGE: Tones = ((252, 206, 132), (238, 142, 66), (178, 88, 52))
WATER: Colour = (184, 200, 176)


def guangze_dao_hua_yu(canvas: Canvas) -> None:
    """Two dark carp in the shallow water of a paddy, rice in flower about them, its flowers fallen on the water."""
    s = Stage(canvas, (438, 590), 0.72, seed=44, zoom=0.88)
    water = paddy_water(s, 400, 300, -74)
    leaves, husks = rice_skin(s, GREEN_RICE), husk_skin(s, GREEN_RICE, 58)
    hills = ((-250, -120, 360, 7, -0.02), (-30, -210, 390, 7, 0.03), (226, -150, 370, 7, 0.0), (306, 60, 260, 4, -0.02))
    ears = []
    for n, (x, z, high, stems, lean) in enumerate(hills):
        ears += hill(s, leaves, husks, (x, -60, z), high, stems=stems, lean=lean, size=7.6, seed=3 + n)
    near = swum((-46, -36, 128), np.pi - 0.16, 500, (0.0, -0.02, 0.0, 0.07, 0.05))
    far = swum((50, -38, -82), 0.2, 390, (0.0, 0.03, 0.0, -0.08, -0.04))
    fish: list[int] = []
    for n, spine in enumerate((near, far)):
        skins = skins_of(s, WILD, seed=30 + 5 * n)
        carp(s, skins, spine, dorsal=0.5, tail=0.12 * (-1) ** n, seed=3 + n)
        fish += [*skins, len(s.materials)]
    random = np.random.default_rng(12)
    fallen = [(random.uniform(-300, 300), 1.0, random.uniform(-120, 210)) for _ in range(17)]
    blown = [
        curve(ear)(random.uniform(0.2, 0.9)) + random.normal(0, 5, 3) + [0, 0, 8] for ear in ears for _ in range(4)
    ]
    florets(s, [*fallen, *[tuple(each) for each in blown]], 4.4)
    view = paint(s)
    drowned(view, [*fish, leaves], 0)
    wake(view, 0, (near, far), (water,), 78)
    ripples(view, 0, [(x, z, 26) for x, z, *_ in hills], (water,))


def wutun_dao_hua_yu(canvas: Canvas) -> None:
    """Red carp in a wooden tub of water, and the ripe rice of the field they were caught in."""
    s = Stage(canvas, (424, 500), 0.8, seed=52, zoom=1.27)
    staves = tub(s, (0, 0, 0), 272, 128)
    level = 98.0
    coats = (GOLDEN_RED, replace(GOLDEN_RED, tones=ORANGE, back=(208, 84, 46), belly=(250, 224, 170)))
    swims = (
        swum((34, level - 20, 74), np.pi - 0.26, 364, (0.02, -0.06, -0.02, 0.1, 0.06)),
        swum((22, level - 27, -84), 0.14, 366, (0.0, -0.05, 0.0, 0.1, 0.1)),
    )
    fish: list[int] = []
    for n, (coat, spine) in enumerate(zip(coats, swims)):
        skins = skins_of(s, coat, seed=30 + 5 * n)
        carp(s, skins, spine, dorsal=0.5, tail=0.15 * (-1) ** n, seed=3 + n)
        fish += [*skins, len(s.materials)]
    leaves, husks = rice_skin(s, STRAW), husk_skin(s, RIPE_RICE, 58)
    random = np.random.default_rng(3)
    for n in range(7):
        foot = np.array([330.0 - 12 * n, 8 + 5 * (n % 3), 30 - 16 * n])
        tip = np.array([60.0 + 34 * n, 10 + 4 * (n % 2), 290 - 9 * n + random.normal(0, 6)])
        middle = 0.5 * (foot + tip) + np.array([34, 12, 30])
        s.patch(tube([foot, middle, tip], (3.4, 2.8, 1.8)), leaves)
        way = tip - middle
        ear = [tip, tip + 0.4 * way + [-8, 4, 6], tip + 0.75 * way + [-26, -2, 6], tip + 0.95 * way + [-54, -6, 0]]
        panicle(s, husks, leaves, ear, size=8.6, count=58, loose=9, seed=40 + n)
    view = paint(s, Shadow())
    x, z = level_at(view, level)
    inside = step(0.94, 0.93, np.hypot(x, z) / 272)
    drowned(view, fish, level, WATER)
    wet(view, staves, inside, level)
    wake(view, level, swims, (staves,), 54)


def aquatic(canvas: Canvas) -> None:
    """For the kind: one carp that turns at the surface, its rings about it."""
    s = Stage(canvas, (444, 500), 0.8, seed=61, zoom=1.22)
    water = paddy_water(s, 330, 260, -80, seed=52)
    spine = swum((-14, -26, 10), np.pi + 0.32, 470, (0.06, 0.0, -0.05, 0.0, 0.12, 0.16))
    skins = skins_of(s, GOLDEN_RED, seed=37)
    carp(s, skins, spine, dorsal=0.7, tail=0.2, seed=9)
    view = paint(s)
    drowned(view, [*skins, len(s.materials)], 0)
    wake(view, 0, (spine,), (water,), 70)


SHOWN = {"guangze-dao-hua-yu": guangze_dao_hua_yu, "wutun-dao-hua-yu": wutun_dao_hua_yu}
"""Product id -> painter."""

KINDS = {"aquatic": aquatic}
"""Category id -> painter."""
