"""The mill of whisked tea: a wheel on its axle that rolls in a trough."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.kettle import IRON, iron
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import DARK_WOOD


def tea_mill(stage: Stage, at: Point, long: float = 200, *, turned: float = 0.0, seed: int = 141) -> None:
    """A mill `long` from end to end, its middle on the table `at`; the iron wheel stands in it."""
    rotation = turn(0, turned, 0)
    metal = stage.material(lambda view: iron(view, IRON, seed), Line((36, 34, 40), 1.3, 0.85, gap=9, lift=0.12))
    wood = wood_skin(stage, DARK_WOOD, shine=0.98, seed=seed + 2)
    wide, tall = 0.13 * long, 0.2 * long

    def trough(u: Array, v: Array) -> Array:
        a = (u - 0.5) * 2
        q = (v - 0.5) * 2
        slim = np.sqrt(np.clip(1 - 0.86 * a**2, 0.02, 1))
        keel = tall * (0.3 + 0.55 * a**2)
        y = keel + (1.15 * tall - 0.2 * tall * (1 - a**2) - keel) * np.abs(q) ** 1.4
        return np.stack([a * long / 2, y, q * wide * slim], -1)

    stage.patch(placed(trough, at, rotation), metal, fine=1.5)
    for hand in (-1, 1):
        x = hand * 0.26 * long
        piece(stage, wood, (x - 10, 0, -wide), (x + 10, 0.62 * tall, wide), at, rotation)
    piece(stage, wood, (-0.4 * long, 0, -0.7 * wide), (0.4 * long, 0.14 * tall, 0.7 * wide), at, rotation)
    r, hub = 0.24 * long, 0.3 * tall + 0.24 * long
    rim = [(0, -0.05), (0.2, -0.05), (0.22, -0.02), (0.8, -0.03), (0.97, -0.012), (1.0, 0), (0.97, 0.012)]
    rim += [(0.8, 0.03), (0.22, 0.02), (0.2, 0.05), (0, 0.05)]
    upright = turn(np.pi / 2)
    wheel = lathe([(a * r, b * r * 1.6) for a, b in rim], (0.04 * long, hub, 0), upright)
    stage.patch(placed(wheel, at, rotation), metal, knots=61)
    axle = tube([(0.04 * long, hub, -0.34 * long), (0.04 * long, hub, 0), (0.04 * long, hub, 0.34 * long)], (4, 5, 4))
    stage.patch(placed(axle, at, rotation), wood)
