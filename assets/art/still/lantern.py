"""Red lanterns hung from eaves."""

from __future__ import annotations

import numpy as np

from assets.art.still.canvas import step
from assets.art.still.coat import coat, tint
from assets.art.still.joinery import POST
from assets.art.still.lighting import View
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.surfaces import Point, lathe


def _silk(view: View, at: Measure) -> None:
    tones = ((228, 92, 66), (190, 56, 48), (132, 36, 40))
    coat(view, at, tones, (1.0, 0.6, 0.5), (0.42, 0.2), edge=0.25, hard=0.3)
    rib = step(0.3, 0.1, np.abs((view.u * 14) % 1 - 0.5))
    tint(view, at, 1.0, rib * 0.3, (120, 34, 38))
    cap = step(0.12, 0.08, np.minimum(view.v, 1 - view.v))
    tint(view, at, 1.0, cap * 0.9, (196, 150, 70))


SILK = Finish(_silk)


def lantern(plot: Plot, at: Point, size: float = 0.45, *, drop: float = 0.3) -> None:
    """A lantern hung by a cord `drop` metres long from `at`; `size` is its half height in metres."""
    x, y, z = at
    y -= drop + 2 * size
    outline = [(0.3, 0.0), (0.36, 0.12), (0.8, 0.45), (0.98, 1.0), (0.8, 1.55), (0.36, 1.88), (0.3, 2.0)]
    plot.lay(lathe([(r * size * 1.05, h * size) for r, h in outline], (x, y, z)), SILK, (6 * size, 2 * size), knots=15)
    plot.pole([(x, y + 2 * size, z), (x, y + 2 * size + drop, z)], 0.03, POST)
    plot.pole([(x, y - 0.8 * size, z), (x, y, z)], [0.07, 0.04], SILK)
