"""Planed and waxed wood, and the squared pieces of which furniture is put together."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, block, placed
from assets.art.still.tones import DARK_WOOD


def wood_skin(
    stage: Stage,
    tones: Tones = DARK_WOOD,
    *,
    along: Point = (1, 0, 0),
    shine: float | None = None,
    load: float = 1.0,
    fibre: float = 0.16,
    seed: int = 6,
) -> int:
    """The material of planed wood whose grain runs `along`; `fibre` is how much of it is seen, `shine` (0.97) waxes it."""
    way = np.asarray(along, np.float32) / np.float32(np.linalg.norm(along))
    first = np.cross(way, [0.31, 0.52, 0.79]).astype(np.float32)
    first /= np.linalg.norm(first)
    second = np.cross(way, first)

    def paint(view: View) -> None:
        a, b = view.place @ way, view.place @ first + 0.6 * (view.place @ second) + 37 * view.dice(seed)
        streak = fbm(a / 130, b / 5, seed, 2)
        flame = fbm(a / 210, b / 26, seed + 1, 2)
        texture = np.clip(1 + fibre * streak + 1.2 * fibre * flame, 0.4, 1.8)
        loads = (0.85 * load, 0.6 * load, 0.55 * load)
        model(view, tones, loads, (0.6, 0.3), shine=shine, texture=texture, edge=0.2, grain=0.18, hard=0.6, seed=seed)
        pore = step(1.1, 1.7, fbm(a / 60, b / 2.2, seed + 2, 1)) * (1 - 0.5 * view.cast)
        mark(view, view.on * pore * 2.2 * fibre * load, tones[2], 0.3)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.62, dark[2] * 0.66), 1.25, 0.8, gap=9, lift=0.16))


def piece(
    stage: Stage,
    skin: int,
    low: Point,
    high: Point,
    at: Point = (0, 0, 0),
    turned: Array | None = None,
    *,
    casts: bool = True,
) -> None:
    """A squared piece between two corners of the thing that stands `at`, turned by `turned`."""
    size = (high[0] - low[0], high[1] - low[1], high[2] - low[2])
    foot = ((low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2)
    for side in block(size):
        stage.patch(placed(placed(side, foot), at, turned), skin, casts=casts, knots=5)
