"""A root carved and polished in the form in which it grew, on its stand."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, tube

ROOT: Tones = ((214, 158, 108), (158, 104, 70), (96, 62, 50))


def gnarled(points: ArrayLike, sizes: list[float], seed: int) -> Surface:
    """A root along `points`, swollen and furrowed along its length."""
    round_, axis = tube(points, sizes), tube(points, [1e-3] * len(sizes))

    def surface(u: Array, v: Array) -> Array:
        around = 2 * np.pi * v
        swell = 1 + 0.13 * fbm(u * 3, np.cos(around), seed, 2) + 0.1 * np.sin(5 * around + 7 * u + seed)
        swell = swell + 0.06 * np.sin(9 * around - 5 * u)
        middle = axis(u, v)
        return np.asarray(middle + (round_(u, v) - middle) * swell[..., None])

    return surface


def root_carving(stage: Stage, at: Point, size: float = 100.0, seed: int = 231) -> None:
    """A root about `size` high, standing on its own arms `at`: it rises, turns and opens like a rock with a bird's neck."""

    def paint(view: View) -> None:
        flow = fbm(view.u * 5, view.v * 16, seed, 3)
        texture = np.clip(1 + 0.22 * flow + 0.1 * np.sin(view.v * 60 + 6 * flow), 0.4, 1.8)
        model(view, ROOT, (0.9, 0.65, 0.6), (0.58, 0.3), shine=0.985, texture=texture, edge=0.22, grain=0.18, seed=seed)
        mark(view, view.on * step(0.9, 1.5, flow) * 0.35, ROOT[2], 0.3)
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.4, ROOT[2])

    skin = stage.material(paint, Line((72, 46, 38), 1.3, 0.8, gap=8, lift=0.14))
    s = size / 100
    arms: list[tuple[list[Point], list[float]]] = [
        ([(0, 10, 0), (-10, 36, 2), (4, 62, 0), (20, 84, -4), (6, 104, -4), (-14, 100, 0)], [30, 25, 20, 16, 10, 3]),
        ([(-2, 30, 4), (-36, 46, 6), (-40, 74, 4), (-22, 92, 0), (2, 98, -2)], [18, 14, 11, 8, 5]),
        ([(6, 34, 4), (38, 42, 8), (52, 62, 6)], [17, 13, 5]),
        ([(0, 18, 4), (-34, 10, 14), (-62, 3, 20)], [24, 17, 7]),
        ([(0, 18, 4), (34, 11, 16), (64, 3, 18)], [24, 16, 7]),
        ([(0, 16, 6), (-8, 9, 30), (-18, 2, 42)], [20, 15, 8]),
        ([(4, 18, 4), (24, 11, 28), (38, 3, 36)], [18, 13, 7]),
        ([(0, 20, -4), (-20, 12, -30), (-48, 3, -38)], [18, 12, 6]),
    ]
    for n, (points, sizes) in enumerate(arms):
        way = np.asarray(points, float) * s + np.asarray(at, float)
        stage.patch(gnarled(way, [a * s for a in sizes], seed + n), skin, fine=1.6, knots=61)
