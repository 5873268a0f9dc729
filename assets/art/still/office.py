"""A modern house of offices: floors of glass between slabs, an entrance under its canopy."""

from __future__ import annotations

import numpy as np

from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.site import Finish, Measure, Plot

STONE: Tones = ((232, 226, 212), (186, 182, 174), (128, 128, 130))
STOREY = 3.8
BAY = 3.0


def _facade(view: View, at: Measure) -> None:
    cloud = fbm(at.across / 8, at.up / 6, 3, 3)
    loads = (0.7, 0.6, 0.5)
    texture = np.clip(1 + 0.12 * cloud, 0.4, 1.6)
    coat(view, at, STONE, loads, (0.46, 0.22), texture=texture, edge=0.2, hard=0.6)
    x, y = at.across / BAY, at.up / STOREY
    cell = np.floor(x) * 13.7 + np.floor(y) * 7.1 + 31 * at.dice
    own = np.modf(np.abs(np.sin(cell * 12.9898) * 43758.5453))[0]
    u, v = x % 1, y % 1
    soft = 1.2 * at.unit
    inside = step(0.12, 0.12 + soft / BAY, u) * step(0.88, 0.88 - soft / BAY, u)
    inside = inside * step(0.24, 0.24 + soft / STOREY, v) * step(0.86, 0.86 - soft / STOREY, v) * view.on
    view.density *= (1 - 0.9 * inside)[..., None]
    sky = step(-0.8, 1.2, fbm(at.across / 16 - at.up / 9, at.up / 12, 5, 2) + 0.5 * (v - 0.5))
    tint(view, at, inside, 0.62 + 0.5 * own + 0.35 * (1 - view.light), (126, 156, 170), edge=0.2)
    tint(view, at, inside * (1 - sky), 0.55, (70, 96, 104), edge=0)
    mark(view, inside * step(0.8, 0.86, own) * 0.6, (238, 196, 112))
    sill = step(0.06, 0.03, np.abs(v - 0.2)) + step(0.03, 0.015, np.abs(u - 0.5)) * inside
    mark(view, view.on * np.clip(sill, 0, 1) * 0.4, (104, 106, 110))
    shade = inside * step(0.86, 0.7, v) * 0 + inside * step(0.74, 0.86, v)
    mark(view, shade * 0.55, (58, 70, 82))


def _slab(view: View, at: Measure) -> None:
    coat(view, at, STONE, (0.75, 0.6, 0.5), (0.46, 0.22), edge=0.22, hard=0.6)


FACADE = Finish(_facade)
SLAB = Finish(_slab)
GLASS_DARK = Finish(
    lambda view, at: tint(view, at, view.on, 1.0 + 0.2 * fbm(view.x / 30, view.y / 30, 4, 2), (84, 104, 114))
)


def office(plot: Plot, bays: int = 8, floors: int = 6, *, deep_bays: int = 5) -> float:
    """A house of `bays` x `floors`, the middle of its front's foot on the plot; answers its height in metres."""
    long, deep, tall = bays * BAY, deep_bays * BAY, floors * STOREY
    home = plot.plot((0, 0, -deep / 2))
    home.box((0, 0, 0), (long, tall, deep), FACADE, sides="flr")
    home.box((0, tall, 0), (long + 0.8, 0.9, deep + 0.8), SLAB)
    home.box((-0.2 * long, tall + 0.9, -0.1 * deep), (0.3 * long, 2.6, 0.4 * deep), SLAB)
    for n in range(1, floors):
        home.box((0, n * STOREY - 0.12, 0.1), (long + 0.3, 0.24, deep + 0.2), SLAB, sides="flt")
    home.box((0, -0.1, 0.4), (long + 1.2, 0.4, deep + 1.4), SLAB)
    home.box((0, 0.3, deep / 2 + 0.3), (2.4 * BAY, 3.1, 0.6), GLASS_DARK, sides="fl")
    home.box((0, 3.5, deep / 2 + 1.6), (3.2 * BAY, 0.4, 3.4), SLAB)
    for side in (-1, 1):
        home.pole([(side * 1.4 * BAY, 0.2, deep / 2 + 3.0), (side * 1.4 * BAY, 3.5, deep / 2 + 3.0)], 0.16, SLAB)
    return tall + 3.5
