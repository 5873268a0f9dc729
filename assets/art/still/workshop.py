"""Workshops under saw-tooth roofs: the steep side of glass, the long side of sheet metal."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.office import GLASS_DARK, SLAB
from assets.art.still.site import Finish, Measure, Plot

SHEET: Tones = ((186, 196, 200), (132, 146, 154), (84, 96, 108))


def _sheet(view: View, at: Measure) -> None:
    rib = np.sin(2 * np.pi * at.across / max(1.0, 3.4 * at.unit))
    texture = np.clip(1 + 0.14 * rib + 0.14 * fbm(at.across / 6, at.up / 4, 3, 3), 0.4, 1.7)
    coat(view, at, SHEET, (0.8, 0.6, 0.5), (0.5, 0.24), texture=texture, edge=0.22)


def _glazed(view: View, at: Measure) -> None:
    GLASS_DARK.paint(view, at)
    bar = step(0.1, 0.04, np.abs((at.across / 2.4) % 1 - 0.5)) + step(0.16, 0.06, np.abs(view.v - 0.5))
    view.density *= (1 - 0.75 * np.clip(bar, 0, 1) * view.on)[..., None]
    mark(view, view.on * np.clip(bar, 0, 1) * 0.3, (150, 156, 160))


METAL = Finish(_sheet)
GLAZED = Finish(_glazed)


def workshop(
    plot: Plot, teeth: int = 5, *, tooth: float = 9.0, deep: float = 26.0, tall: float = 7.0, rise: float = 3.6
) -> None:
    """A workshop of `teeth` along x, the middle of its front's foot on the plot; the glass of its roof looks to the right."""
    long = teeth * tooth
    hall = plot.plot((0, 0, -deep / 2))
    half = deep / 2
    hall.box((0, 0, 0), (long, tall, deep), SLAB, sides="flr")
    for n in range(teeth):
        left = n * tooth - long / 2
        right = left + tooth
        hall.panel((left, tall, half), (tooth, rise, 0), (0, 0, -deep), METAL)
        hall.panel((right, tall, half), (0, 0, -deep), (0, rise, 0), GLAZED)

        def gable(u: Array, v: Array, left: float = left) -> Array:
            return np.stack([left + tooth * u, tall + rise * u * v, half + 0 * u], -1)

        hall.lay(gable, SLAB, (tooth, rise))
        hall.box((left + tooth / 2, 2.6, half), (0.72 * tooth, 2.2, 0.2), GLAZED, sides="f")
    hall.box((-long / 2 + 1.5 * tooth, 0, half), (0.6 * tooth, 4.4, 0.4), METAL, sides="f")
