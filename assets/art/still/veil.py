"""The bamboo fungus: its pitted cap, its net of cords."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, lathe


def walls(view: View, place: Array, size: float, reach: float, seed: int = 1) -> Array:
    """How far a place is from the wall between two cells of about `size`, in sizes: 0 on the wall, shape of the view.

    `place`, shape (rows, columns, 3), stays within `reach` of its origin.
    """
    random, at = np.random.default_rng(seed), place[view.on]
    ticks = np.arange(-reach - size, reach + size, size)
    grid = np.stack(np.meshgrid(ticks, ticks, ticks, indexing="ij"), -1).reshape(-1, 3)
    grid = grid + random.uniform(-0.4, 0.4, grid.shape) * size
    low, high = at.min(0) - 2 * size, at.max(0) + 2 * size
    away, _ = cKDTree(grid[((grid > low) & (grid < high)).all(1)]).query(at, k=2)
    apart = np.ones(view.on.shape, np.float32)
    apart[view.on] = (away[:, 1] - away[:, 0]) / size
    return apart


def cord_between(first: Array, last: Array, bulge: Array, size: float) -> Surface:
    """A cord from knot to knot, thicker at its ends, bent out by half of `bulge`."""
    way = (last - first) / np.linalg.norm(last - first)
    side = np.cross(way, [0.13, 0.21, 0.97])
    side = side / np.linalg.norm(side)
    up = np.cross(way, side)

    def surface(u: Array, v: Array) -> Array:
        radius = size * (0.8 + 0.5 * (2 * u - 1) ** 2)
        middle = first + u[..., None] * (last - first) + (2 * u * (1 - u))[..., None] * bulge
        around = 2 * np.pi * v
        return np.asarray(
            middle + (radius * np.cos(around))[..., None] * side + (radius * np.sin(around))[..., None] * up
        )

    return surface


def net(
    stage: Stage,
    at: Point,
    reach: tuple[float, float],
    heights: tuple[float, float],
    *,
    around: int = 21,
    rows: int = 11,
    thick: float = 3.2,
    seed: int = 1,
) -> None:
    """The veil of a bamboo fungus: a mesh of cords about the stem from `heights` (top, hem) with `reach` (top, hem) radii."""
    random, middle = np.random.default_rng(seed), np.asarray(at, float)

    def paint(view: View) -> None:
        behind = step(10, -50, view.local(at)[..., 2])
        light: Tones = ((248, 246, 234), (214, 214, 198), (158, 160, 146))
        model(view, light, (0.25, 0.45, 0.45), (0.5, 0.26), edge=0.2, grain=0.12, hard=0.5, seed=seed)
        mark(view, view.on * behind * 0.5, (170, 174, 152))

    skin = stage.material(paint, Line((96, 98, 84), 0.95, 0.85, gap=9, lift=-0.02))

    def within(view: View) -> None:
        fall = 0.5 + 0.3 * fbm(view.u * 9, view.v * 3, seed, 2) + 0.25 * step(0.6, 0.0, view.v)
        mark(view, view.on * np.clip(fall, 0, 1.2) * 0.5, (206, 208, 190))

    dusk, phase = stage.material(within), random.uniform(0, 6, 3)

    def far_side(u: Array, v: Array) -> Array:
        angle, t = np.pi * (u + 0.5), v * 1.03
        wide = 1.1 * reach[0] + 1.08 * (reach[1] - reach[0]) * (t**0.7 + 0.1 * np.sin(np.pi * t))
        wide = wide * (1 + t * (0.07 * np.sin(5 * angle + phase[1]) + 0.05 * np.sin(2 * angle + phase[2])))
        y = heights[0] + (heights[1] - heights[0]) * t
        return np.asarray(middle + np.stack([wide * np.sin(angle), y, wide * np.cos(angle)], -1))

    stage.patch(far_side, dusk, casts=False)
    a = 0.24
    sway = random.uniform(-0.16, 0.16, (rows + 1, 2 * around, 2))

    def knot(row: int, column: int) -> Array:
        column %= 2 * around
        up = -a if (row + column) % 2 == 0 else a
        t = np.clip((row + up + 0.9 * sway[row, column, 0]) / rows, 0, 1.05) ** 1.2
        angle = 2 * np.pi * (column + 1.3 * sway[row, column, 1]) / (2 * around) + 0.12 * np.sin(3 * t + phase[0])
        wide = reach[0] + (reach[1] - reach[0]) * (t**0.7 + 0.1 * np.sin(np.pi * t))
        wide *= 1 + t * (0.07 * np.sin(5 * angle + phase[1]) + 0.05 * np.sin(2 * angle + phase[2]))
        y = heights[0] + (heights[1] - heights[0]) * t * (1 + 0.05 * np.sin(3 * angle + phase[2]))
        return np.asarray(middle + np.array([wide * np.sin(angle), y, wide * np.cos(angle)]))

    def cord(first: Array, last: Array, row: int) -> None:
        t = row / rows
        out = (first + last) / 2 - middle
        bulge = np.array([out[0], 0, out[2]]) / (np.hypot(out[0], out[2]) + 1e-6) * 4
        shape = cord_between(first, last, bulge, thick * (0.55 + 0.45 * t) * random.uniform(0.85, 1.15))
        stage.patch(shape, skin, casts=row > rows - 2, knots=5, fine=1.1)

    for row in range(rows + 1):
        for column in range(2 * around):
            here = knot(row, column)
            cord(here, knot(row, column + 1), row)
            if row < rows and (row + column) % 2:
                cord(here, knot(row + 1, column), row)


def cap_of_net(stage: Stage, at: Point, radius: float, height: float, seed: int = 2) -> None:
    """The pitted cap of a bamboo fungus, its hem's middle `at`: pale ridges round pits of dark spores, a hole at its top."""

    def paint(view: View) -> None:
        here = view.local(at) * np.array([1, 0.8, 1], np.float32)
        apart = walls(view, here, 0.3 * radius, 3.2 * radius, seed)
        ridge = step(0.26, 0.1, apart + 0.05 * view.noise(8, seed=5))
        collar = step(0.93, 0.96, view.v)
        pale = np.maximum(ridge, collar)
        tones: Tones = ((168, 164, 116), (120, 120, 82), (74, 78, 58))
        model(
            view, tones, (1, 0.6, 0.6), (0.6, 0.32), texture=1 - 0.78 * pale, edge=0.25, grain=0.25, hard=0.6, seed=seed
        )
        pit = step(0.2, 0.5, apart) * (1 - collar)
        mark(view, view.on * pit * 0.5 * (1 + 0.3 * view.noise(9, seed=6)), (96, 98, 60), 0.4)
        mark(view, view.on * np.exp(-(((apart - 0.28) / 0.07) ** 2)) * (1 - collar) * 0.4, (66, 70, 46))

    skin = stage.material(paint, Line((66, 66, 48), 1.4, 0.85, lift=0.14))
    bell = [
        (0.86, -0.04),
        (0.98, -0.03),
        (1, 0.06),
        (0.93, 0.32),
        (0.78, 0.62),
        (0.56, 0.88),
        (0.36, 1.0),
        (0.24, 1.03),
    ]
    bell += [(0.15, 1.0), (0.1, 0.9), (0.0, 0.85)]

    def bumpy(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(r * (1 + 0.03 * np.sin(12 * np.pi * u + 14 * v) * np.sin(np.pi * v)))

    stage.patch(lathe([(a * radius, b * height) for a, b in bell], at, pressed=bumpy), skin)
