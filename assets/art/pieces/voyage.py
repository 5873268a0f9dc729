"""The way up the river, from the sea's low hills to the crags: what the handscroll of the routes shows."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.bamboo_raft import raft
from assets.art.cliffs.crag import Pillar, crag
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pines
from assets.art.cliffs.river_water import river
from assets.art.cliffs.spit import spit
from assets.art.paper import Array
from assets.art.pieces.layer import SCALE
from assets.art.still.canvas import Canvas, step

WIDTH, HEIGHT = 840, 150
"""Units of the view; it fades into the scroll at both ends. The line of the route runs along its water, 26 above its foot."""


def voyage() -> Array:
    """`WIDTH` x `HEIGHT` units: hills that grow into crags over a strip of water; its ground is the scroll's paper."""
    canvas = Canvas(WIDTH, HEIGHT, SCALE)
    far_range(canvas, 116, 78, load=0.3, wave=120, depth=60, seed=19, ends=(380, 1000))
    far_range(canvas, 120, 50, load=0.36, wave=74, depth=46, seed=33, ends=(330, 1000))
    mist(canvas, 88, 122, 0.6, seed=71, wave=(90, 12))
    near = [Pillar(392, 92, 126, 20, 51, 0.2), Pillar(420, 102, 126, 17, 52, -0.2)]
    middle = [Pillar(534, 70, 128, 23, 53, 0.2), Pillar(566, 82, 128, 24, 54, -0.2), Pillar(504, 92, 128, 18, 55, 0.1)]
    far = [
        Pillar(668, 54, 128, 24, 56, 0.2),
        Pillar(702, 30, 128, 28, 57, -0.2),
        Pillar(742, 60, 128, 25, 58, 0.2),
        Pillar(778, 84, 128, 18, 59, -0.1),
    ]
    for pillars, distance, seed in ((near, 0.5, 61), (middle, 0.34, 62), (far, 0.22, 63)):
        trees = tuple((pillar.x, 15, 0.2, 0, 80 + n) for n, pillar in enumerate(pillars) if n != 1)
        pines(crag(canvas, pillars, distance=distance, size=0.22, tilt=0.1, foot=(0.1, 0.5), seed=seed), trees)
    mist(canvas, 102, 130, 0.8, seed=73, wave=(80, 9))
    river(canvas, 118, mirror=0.5, load=0.9, away=4, seed=510)
    spit(canvas, 126, -20, 130, 6, distance=0.4, seed=404)
    spit(canvas, 123, 860, 560, 5, distance=0.45, seed=405)
    raft(canvas, 236, 131, 46)
    x = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    shown = step(0, 70, x) * step(WIDTH, WIDTH - 70, x) * step(HEIGHT, HEIGHT - 26, canvas.down())
    canvas.density *= shown[..., None]
    canvas.body *= shown
    return canvas.picture()
