"""What is behind a field or a wood: paper, sky, ranges in the air."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs import pigments as pigment
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.mist import mist
from assets.art.cliffs.sky import sky
from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.painting import paint
from assets.art.still.tea_terrace import Garden, ground, soil_skin
from assets.art.still.woodland import FOREST, wood, wood_skin


def backdrop(canvas: Canvas, seed: int, horizon: float = 300, *, hills: bool = True) -> None:
    """Paper under all that is painted, sky, a far range, two hills in the air, mist at their feet."""
    canvas.body[:] = 1
    sky(canvas, horizon, load=0.8, seed=300 + seed)
    far_range(canvas, horizon - 20, 130, seed=seed)
    if hills:
        green_hill(canvas, 640, horizon + 40, 520, 190, distance=0.62, pointed=0.5, seed=seed + 1)
        green_hill(canvas, 210, horizon + 60, 460, 170, distance=0.5, pointed=0.3, seed=seed + 2)
    mist(canvas, horizon - 40, horizon + 60, 0.8, seed=seed)


def knoll(x: Array, z: Array, cx: float, cz: float, high: float, wide: float, deep: float) -> Array:
    """The height at x and z of a round hill about (cx, cz)."""
    return np.asarray(high * np.exp(-(((x - cx) / wide) ** 2) - ((z - cz) / deep) ** 2))


def ridge(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    distance: float = 0.0,
    size: float = 17,
    foot: bool = True,
    seed: int = 1,
) -> None:
    """A wooded mountain about `x`, its foot at the row `y`, `height` units; `distance` 0-1 sets it back in the air.

    Its `foot` lies in mist.
    """
    layer = canvas.layer()
    s = Stage(layer, (x, y), 0.3, seed=seed, wobble=0.4)
    half, way = width / 2, np.random.default_rng(seed).uniform(0, 6)

    def land(x: Array, z: Array) -> Array:
        spurs = 1 + 0.22 * np.sin(x / (0.16 * half) + way + z / 120) * np.clip((z + 190) / 150, 0, 1)
        shoulder = 0.55 * knoll(x, z, 0.5 * half * np.sin(3 * way), -150, height, 0.45 * half, 90)
        return np.asarray(np.maximum(knoll(x, z, 0, -190, height, 0.52 * half, 110) * spurs, shoulder))

    garden = Garden(land, -half, half, 0, -240, haze=0.15)
    if foot:
        ground(s, garden, soil_skin(s, garden, FOREST, grass=0.3))
    wood(
        s,
        garden,
        wood_skin(s, garden, warm=0.25 * (1 - distance)),
        size=size * (1 - 0.4 * distance),
        shrink=0.2,
        dense=1.0 if foot else 1.35,
        firs=0.22,
        where=lambda a, b: float(land(np.asarray(a), np.asarray(b))) > 9,
        seed=seed,
    )
    paint(s)
    columns = ((np.arange(canvas.columns, dtype=np.float32)[None] + 0.5) / canvas.k - x) / half
    layer.body *= step(
        0.96,
        0.72,
        np.abs(columns)
        + 0.06 * step(-1, 1, canvas.noise((slice(0, canvas.rows), slice(0, canvas.columns)), 90, 40, seed)),
    )
    share = (1 - 0.75 * distance) * step(0.02, 0.9, layer.body)
    canvas.density *= 1 - layer.body[..., None]
    canvas.density += 0.35 * distance * layer.body[..., None] * pigment.AIR
    canvas.lay(layer, share)
    if foot:
        mist(canvas, y - 0.3 * height, y + 30, 0.85, seed=seed, across=(x - half, x + half))
