"""The hills of the scroll map: modelled one by one in one light, woods on some, their feet in mist, red crags by Wuyi."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import minimum_filter

from assets.art.cliffs.crag import danxia
from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes, wash
from assets.art.still.painting import paint
from assets.art.still.surfaces import Surface
from assets.art.still.tea_terrace import crown

GREEN_HILL: Tones = ((206, 214, 178), (136, 162, 138), (86, 118, 112))
BLUE_HILL: Tones = ((210, 220, 212), (146, 170, 172), (94, 122, 132))
WOODS: Tones = ((150, 174, 118), (84, 118, 88), (50, 80, 72))

RISE = 0.36

Mound = tuple[float, float, float]
"""Where a hill stands on the sheet (x, y of its foot) and its size: half its height, a third of its breadth."""


def relief(size: float, seed: int) -> Surface:
    """A hill about its foot: a summit, a shoulder, spurs that run down between hollows."""
    random = np.random.default_rng(seed)
    lean, side, phase = random.uniform(-0.3, 0.3), random.choice([-1.0, 1.0]), random.uniform(0, 6, 3)
    tall = size * random.uniform(1.5, 2.2)

    def surface(u: Array, v: Array) -> Array:
        around, reach = 2 * np.pi * u, 1.05 * v
        x, z = -np.sin(around) * reach, -np.cos(around) * reach
        spurs = 0.1 * np.sin(5 * around + phase[0]) + 0.06 * np.sin(9 * around + phase[1] + 3 * reach)
        far = np.hypot(x - 0.3 * lean, z) * (1 - spurs * step(0.1, 0.7, reach))
        summit = np.clip(np.cos(np.pi / 2 * np.clip(far, 0, 1)), 0, 1) ** 1.5
        beside = 0.55 * np.exp(-(((x - 0.5 * side) / 0.26) ** 2) - (z / 0.3) ** 2)
        rough = 0.05 * fbm(x * 3 + seed, z * 3, seed % 89, 2) * step(1, 0.6, reach)
        high = tall * np.maximum(summit, beside * step(1.0, 0.7, reach)) + tall * rough
        return np.stack([1.7 * size * x, high, 1.25 * size * z], -1)

    return surface


def placed_at(surface: Surface, foot: Array) -> Surface:
    """`surface` about `foot`."""
    return lambda u, v: surface(u, v) + foot


def hills(canvas: Canvas, mounds: Sequence[Mound]) -> None:
    """Paint hills on a canvas, those farther down before those behind; what their feet stand in stays bare."""
    s = Stage(canvas, (0, 0), RISE, seed=9, wobble=0.3)
    heights = np.zeros(len(mounds) + 2, np.float32)

    def paint_hill(view: View) -> None:
        dice = view.dice(5)
        up = view.place[..., 1] / np.maximum(heights[np.minimum(view.part, len(mounds))], 1)
        cloud = fbm(view.place[..., 0] / 15, view.place[..., 2] / 40, 3, 3)
        ribs = fbm(view.u * 17 + 40 * dice, view.v * 1.6, 4, 2)
        texture = np.clip(1 + 0.16 * cloud + 0.2 * ribs, 0.4, 1.8) * (0.4 + 0.6 * step(0.0, 0.5, up))
        view.light = view.light + 0.1
        model(
            view,
            planes(view, GREEN_HILL, BLUE_HILL, step(0.3, 0.8, dice)),
            (0.7, 0.6, 0.55),
            (0.6, 0.34),
            texture=texture,
            edge=0.08,
            grain=0.15,
            vary=0.05,
            hard=0.55,
        )
        crease = step(0.7, 1.3, -ribs) * step(0.95, 0.4, view.v) * step(0.75, 0.4, view.light)
        mark(view, view.on * crease * 0.45, (70, 96, 98), 0.2)
        wash(view, view.on * step(0.3, 1.2, cloud) * step(0.15, 0.4, up), 0.3, (130, 156, 110), edge=0)

    def paint_wood(view: View) -> None:
        model(view, WOODS, (0.85, 0.6, 0.6), (0.58, 0.3), edge=0.15, grain=0.1, vary=0.12, hard=0.7)

    ground = s.material(paint_hill, Line((64, 84, 86), 1.0, 0.75, gap=12, lift=0.1))
    wood = s.material(paint_wood, Line((44, 64, 58), 0.6, 0.6, gap=5, lift=0.2))
    shapes = []
    for x, y, size in mounds:
        seed = int(x * 13 + y * 7)
        shape = placed_at(relief(size, seed), np.array([x, 0, (y - 0.2 * size) / np.sin(RISE)], np.float32))
        shapes.append((shape, size, seed))
        s.patch(shape, ground, knots=31)
        heights[s.parts] = 2 * size
    for shape, size, seed in shapes:
        random = np.random.default_rng(seed)
        for _ in range(int(random.choice([0, 1, 2, 3]))):
            middle = random.uniform((0.3, 0.15), (0.7, 0.6))
            for _ in range(int(random.integers(4, 9) * (0.5 + size / 50))):
                u, v = middle + random.normal(0, (0.035, 0.05))
                at = shape(np.array([[u]]), np.array([[v]]))[0, 0]
                mine = random.uniform(1.7, 3.2) * (0.7 + size / 70)
                foot = (float(at[0]), float(at[1]) + 0.3 * mine, float(at[2]))
                s.patch(crown(foot, mine, 0.0, 1.25, 0.8, int(random.integers(1 << 20))), wood, knots=7)
    view = paint(s)
    on_hill = view.on & (view.made_of == ground)
    up = np.where(on_hill, view.place[..., 1] / np.maximum(heights[np.minimum(view.part, len(mounds))], 1), 1)
    up = np.where(view.part > 0, up, minimum_filter(up, 2 * round(4 * view.k) + 1))
    veil = step(0.0, 0.38, up)
    view.density *= veil[..., None]
    view.body *= veil


def crags(canvas: Canvas, x: float, y: float) -> None:
    """The red crags of Wuyi, their foot at (x, `y`)."""
    danxia(canvas, x - 30, y - 34, 104, 84, distance=0.42, seed=7, foot=(0.0, 0.25))
    danxia(canvas, x, y, 112, 74, distance=0.28, seed=12, foot=(0.0, 0.25))
