"""What is behind a field or a wood: paper, sky, ranges in the air."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.mist import mist
from assets.art.cliffs.sky import sky
from assets.art.paper import Array
from assets.art.still.canvas import Canvas


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
