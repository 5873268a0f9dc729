"""Water among houses: a level sheet that mirrors what stands about it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Colour
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.coat import tint
from assets.art.still.lighting import View
from assets.art.still.site import Finish, Measure, Plot

WATER_GREEN: Colour = (146, 178, 172)


def water_paint(view: View, at: Measure) -> None:
    """Water in a channel: green, darker under what stands over it, drawn with level ripples, lost at the sheet's ends."""
    drift = fbm(view.x / 60, view.y / 5, 3, 3)
    near = fbm(view.x / 26, view.y / 2.2, 4, 2)
    on = view.on * at.load
    tint(view, at, on, np.clip(0.5 + 0.12 * drift, 0.1, 1), WATER_GREEN)
    tint(view, at, on * view.cast, 0.45, (96, 126, 124))
    tint(view, at, on * np.clip(view.crevice, 0, 1), 0.5, (84, 108, 108))
    ripple = step(0.16, 0.03, np.abs(near - 0.4)) * step(0.1, 1.2, drift)
    tint(view, at, 1.0, on * ripple * 0.4, (74, 108, 112))


def _stirred(view: View, at: Measure) -> None:
    tint(view, at, view.cast, 0.4, (96, 126, 124))


WATER = Finish(water_paint, drawn=False, casts=False)
RIVER = Finish(_stirred, drawn=False, casts=False, body=0.0)
"""What a thing that stands in a river does to water that is painted already."""


def canal(plot: Plot, long: float, wide: float, *, finish: Finish = WATER) -> None:
    """Water along x, the middle of its far edge on the plot, `wide` metres towards the front."""
    plot.panel((-long / 2, 0, wide), (long, 0, 0), (0, 0, -wide), finish)


def mirror(view: View, plot: Plot, *, strength: float = 0.62, reach: float = 16.0, steps: int = 72) -> None:
    """Lay on the water of the painted `view` what it mirrors, as far as `reach` metres up, drawn out by ripples."""
    stage = view.stage
    numbers = [plot.site.skin(WATER), plot.site.skin(RIVER)]
    wet = np.isin(view.made_of, numbers) & view.on
    rows, columns = np.nonzero(wet)
    if not len(rows):
        return
    k, zoom = view.k, stage.zoom
    far = view.place[rows, columns, 2] * stage.up
    high, wide = wet.shape
    found = np.full(len(rows), -1, np.int64)
    solid = np.where((view.part > 0) & ~wet, view.depth, -1e9)
    for t in np.linspace(0.25, reach, steps):
        row = np.round(rows - 2 * zoom * t * stage.ahead * stage.up * k).astype(np.int64)
        here = far - t * stage.up**2 + t * stage.ahead**2
        ok = (row >= 0) & (found < 0)
        gap = solid[np.clip(row, 0, high - 1), columns] - here
        hit = ok & (gap > -0.12) & (gap < 3.5)
        found[hit] = row[hit]
    pull = view.noise(70, 4.5, 31, octaves=3)[rows, columns] * 2.2 * k
    column = np.clip(columns + pull.astype(int), 0, wide - 1)
    seen = np.where((found >= 0)[:, None], view.density[np.clip(found, 0, high - 1), column], 0)
    image = np.zeros((high, wide, 3), np.float32)
    image[rows, columns] = seen
    soft = np.stack([blur(image[..., n], 1.1 * k) for n in range(3)], -1)
    broken = 1 - 0.6 * step(0.5, 1.3, view.noise(120, 5, 33, octaves=3))
    keep = (strength * broken * wet)[..., None]
    view.density += np.minimum(soft, 1.3) * keep * np.array([1.0, 0.86, 0.9], np.float32)
