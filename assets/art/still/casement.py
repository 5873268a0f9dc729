"""A wide window in a wall: the opening, its frame and sill, what is seen through it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.modelling import Tones
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, Surface
from assets.art.still.tones import DARK_WOOD


def opening(wide: float, tall: float, reach: float = 1000.0) -> Surface:
    """A wall with an opening `wide` and `tall` about (0, 0, 0), for `wall`."""

    def surface(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        x, y = np.cos(a), np.sin(a)
        edge = 1 / np.maximum(np.abs(x) / (wide / 2), np.abs(y) / (tall / 2))
        far = edge + (reach - edge) * v
        return np.stack([far * x, far * y, 0 * u], -1)

    return surface


def casement(
    stage: Stage,
    at: Point,
    wide: float,
    tall: float,
    *,
    mullions: int = 2,
    thick: float = 13.0,
    deep: float = 26.0,
    sill: float = 46.0,
    tones: Tones = DARK_WOOD,
    seed: int = 211,
) -> float:
    """A frame about `at` in such an opening, `mullions` in it, a `sill` in front; answers the height of the sill."""
    level = wood_skin(stage, tones, shine=0.98, seed=seed)
    upright = wood_skin(stage, tones, along=(0, 1, 0), seed=seed + 1)
    x, y = wide / 2, tall / 2
    for hand in (-1, 1):
        piece(stage, upright, (hand * x - thick / 2, -y, -deep), (hand * x + thick / 2, y, 5), at)
    piece(stage, level, (-x - thick, y - thick / 2, -deep), (x + thick, y + thick, 6), at)
    piece(stage, level, (-x - 1.6 * thick, -y - thick, -deep), (x + 1.6 * thick, -y, sill), at)
    for n in range(mullions):
        a = ((n + 1) / (mullions + 1) - 0.5) * wide
        piece(stage, upright, (a - 0.3 * thick, -y, -deep), (a + 0.3 * thick, y, -deep + 8), at)
    return at[1] - y


def behind(canvas: Canvas, view: Canvas, stage: Stage, at: Point, wide: float, tall: float) -> None:
    """Lay on `canvas` what was painted on its layer `view`, where it is seen through the opening about `at`."""
    corners = np.array([[at[0] - wide / 2, at[1] - tall / 2, at[2]], [at[0] + wide / 2, at[1] + tall / 2, at[2]]])
    x, y, _ = stage.screen(corners)
    across = (np.arange(canvas.columns, dtype=np.float32)[None] + 0.5) / canvas.k
    down = canvas.down()
    soft = 3.0
    mask = step(x[0] - soft, x[0], across) * step(x[1] + soft, x[1], across)
    canvas.lay(view, mask * step(y[1] - soft, y[1], down) * step(y[0] + soft + 12, y[0] + 12, down))
