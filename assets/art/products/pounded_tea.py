"""Tea pounded with seeds and nuts."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.fruit import peel_skin
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, liquid
from assets.art.still.spice import BLACK_SESAME, SESAME, seed_skin, strewn
from assets.art.still.surfaces import lathe
from assets.art.still.tones import STONEWARE

SHELL: Tones = ((240, 206, 142), (208, 158, 94), (142, 100, 66))
LICHEE_WOOD: Tones = ((190, 140, 94), (132, 90, 62), (78, 54, 46))
MORTAR = (
    *((112, 0), (120, 3), (126, 16), (176, 86), (218, 168), (236, 226), (240, 238), (236, 246)),
    *((226, 246), (218, 236), (204, 190), (170, 112), (120, 50), (0, 30)),
)
"""(radius, height) of a mortar from its foot over its rim to the inside."""


def mortar(stage: Stage, paste: float, seed: int = 170) -> None:
    """A mortar of coarse clay in the middle of the stage, combed inside so that it grinds; `paste` is the level in it."""
    points = np.array(MORTAR, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    rim = float(length[8] / length[-1])

    def clay(view: View) -> None:
        inside = view.v > rim
        turned = 0.1 * fbm(view.u * 3, view.v * 9, seed, 2) + 0.12 * np.sin(view.v * 300)
        comb = np.cos(2 * np.pi * (46 * view.u + 9 * view.v * np.where((view.u * 8) % 2 < 1, 1, -1)))
        texture = np.clip(
            1 + turned + 0.42 * comb * inside * step(rim + 0.03, rim + 0.06, view.v) + 0.25 * inside, 0.3, 2
        )
        model(
            view,
            STONEWARE,
            (0.85, 0.6, 0.55),
            (0.58, 0.3),
            texture=texture,
            edge=0.25,
            grain=0.28,
            bloom=0.12,
            hard=0.45,
            seed=seed,
        )
        mark(view, view.on * inside * step(0.3, 0.9, -comb) * step(rim + 0.03, rim + 0.06, view.v) * 0.5, STONEWARE[2])

    stage.patch(lathe(points), stage.material(clay, Line((74, 54, 48), 1.45, 0.85, gap=10, lift=0.16)), knots=81)
    inner = float(np.interp(paste, (30, 50, 112, 190, 236), (0, 120, 170, 204, 218)))
    liquid(stage, (0, paste, 0), inner + 0.6, (196, 188, 126), (150, 148, 92))


def peanut(stage: Stage, shell: int, at: tuple[float, float, float], heading: float, long: float, seed: int) -> None:
    """A peanut in its shell: waisted, netted."""
    random = np.random.default_rng(seed)
    way = np.array([np.cos(heading), 0, np.sin(heading)])
    spine = [
        np.asarray(at, float) + long * t * way + np.array([0, 0.06 * long * np.sin(5 * t), 0])
        for t in (-0.5, -0.2, 0.1, 0.5)
    ]
    size = np.array((0.03, 0.22, 0.25, 0.19, random.uniform(0.15, 0.18), 0.2, 0.24, 0.2, 0.03)) * long

    def netted(u: Array, v: Array) -> Array:
        return np.asarray(1 + 0.035 * np.cos(2 * np.pi * 9 * v) + 0.03 * np.cos(2 * np.pi * 8 * u + 3 * np.sin(18 * v)))

    stage.patch(loft(spine, size, size, pressed=netted), shell)


def zhima_lei_cha(canvas: Canvas) -> None:
    """A combed mortar with the paste in it and its pestle, a bowl of the tea, peanuts and sesame before them."""
    s = Stage(canvas, (380, 590), 0.54, seed=97, zoom=1.26)
    paste = 128.0
    mortar(s, paste)
    wood = stem_skin(s, LICHEE_WOOD, seed=5)
    pestle = [(-34, 74, 40), (20, 190, 24), (92, 330, -6), (150, 448, -30), (170, 486, -38)]
    s.patch(loft(pestle, (25, 28, 26, 23, 21, 22, 20, 4), (25, 28, 26, 23, 21, 22, 20, 4), up=(0, 0.1, 1)), wood)
    cup(s, (282, 0, 92), 96, 78, ((216, 190, 156), (166, 136, 106), (104, 82, 70)), (206, 200, 148), full=0.8, seed=6)
    random = np.random.default_rng(4)
    shell = peel_skin(s, SHELL, pores=0.6, blush=(196, 150, 96), shine=0.99)
    for n, (x, z, heading) in enumerate(((-176, 226, 0.4), (-96, 262, -0.5), (-206, 282, 1.4))):
        peanut(s, shell, (x, 17, z), heading, random.uniform(68, 78), 5 + n)
    up = np.array([0.0, 1.0, 0.0])
    for tones, count in ((SESAME, 90), (BLACK_SESAME, 34)):
        places = [((60 + random.normal(0, 46), 2.0, 258 + random.normal(0, 17)), up) for _ in range(count)]
        strewn(s, seed_skin(s, tones), places, 5.4, seed=count)
    paint(s, Shadow())


SHOWN = {"zhima-lei-cha": zhima_lei_cha}
"""Product id -> painter."""
