"""The hat of boatmen and pickers: bamboo plaited over leaves, a pointed cone."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.basketry import rim_skin
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import mark, model
from assets.art.still.surfaces import Point, lathe, placed, ring, tube
from assets.art.still.tones import BAMBOO


def bamboo_hat(
    stage: Stage, at: Point, radius: float = 130, height: float = 74, *, turned: Array | None = None, seed: int = 201
) -> None:
    """A hat of `radius` and `height`, the middle of its brim `at`, its point up before it is `turned`."""

    def paint(view: View) -> None:
        r = 1 - view.v
        around = view.u * 2 * np.pi
        a, b = (view.u * 30 + 2.6 * r) % 1, (view.u * 30 - 2.6 * r) % 1
        plait = np.maximum(step(0.16, 0.06, np.abs(a - 0.5)), step(0.16, 0.06, np.abs(b - 0.5)))
        leaf = 1 + 0.2 * fbm(around * 4, r * 5, seed, 3)
        model(view, BAMBOO, (0.8, 0.6, 0.55), (0.6, 0.3), texture=leaf, edge=0.22, grain=0.22, hard=0.6, seed=seed)
        mark(view, view.on * plait * step(0.04, 0.2, r) * 0.45, (126, 92, 58), 0.3)
        view.density *= (1 - 0.2 * view.on * step(0.3, 0.1, np.abs(a - 0.25)) * step(0.55, 0.75, view.light))[..., None]
        mark(view, view.on * step(0.1, 0.05, r) * 0.6, (126, 88, 56))

    skin = stage.material(paint, Line((98, 70, 46), 1.3, 0.8, gap=9, lift=0.16))
    profile = [(1.0, 0), (0.8, 0.16), (0.5, 0.44), (0.22, 0.76), (0.08, 0.96), (0, 1.0)]
    cone = lathe([(a * radius, b * height) for a, b in profile])
    stage.patch(placed(cone, at, turned), skin, knots=61)
    rim = tube(ring(radius, 0, 1.0, 90), [3.2] * 3)
    stage.patch(placed(rim, at, turned), rim_skin(stage, wraps=90))
