"""Hills and water of no place: behind the pages on which a house rests, and on the handscroll that leads to its routes."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sun
from assets.art.cliffs.spit import spit
from assets.art.paper import Array
from assets.art.pieces.layer import SCALE, Piece
from assets.art.start_scenes import hill
from assets.art.still.canvas import Canvas, step

CALM = (1600, 900)
"""Units of the calm view. A tall glass shows the middle of it."""
WAY = (840, 150)
"""Units of the way; it fades into the scroll at both ends. The line of the route runs along its water, 26 above its foot."""


def calm_water() -> Array:
    """Pale hills and a sun over still water, on paper."""
    canvas = Canvas(*CALM, SCALE)
    sun(canvas, 1020, 214, 46, load=0.74)
    far_range(canvas, 470, 110, load=0.24, wave=520, depth=220, seed=31)
    far_range(canvas, 540, 120, load=0.28, wave=380, depth=190, seed=14)
    mist(canvas, 470, 640, 0.6, seed=320)
    hill(canvas, 650, 210, (560, 2200), seed=6, load=0.5)
    hill(canvas, 680, 150, (-500, 900), seed=19, load=0.56)
    mist(canvas, 640, 790, 0.9, seed=322)
    river(canvas, 764, mirror=0.5, load=0.8, away=26, hides=True, seed=500)
    spit(canvas, 792, -40, 560, 18, distance=0.4, seed=402)
    spit(canvas, 780, 1640, 1120, 16, distance=0.45, seed=401)
    canvas.density *= step(0.0, 120.0, canvas.down())[..., None]  # the sun's glow ends before the page goes on
    canvas.body[:] = 1
    return canvas.picture()


def way() -> Array:
    """Low hills over a strip of water; its ground is the scroll's paper."""
    canvas = Canvas(*WAY, SCALE)
    far_range(canvas, 116, 60, load=0.3, wave=170, depth=60, seed=19, ends=(330, 1100))
    far_range(canvas, 120, 44, load=0.42, wave=120, depth=46, seed=33, ends=(300, 1100))
    mist(canvas, 92, 126, 0.7, seed=73, wave=(80, 9))
    river(canvas, 118, mirror=0.5, load=0.9, away=4, seed=510)
    spit(canvas, 126, -20, 130, 6, distance=0.4, seed=404)
    spit(canvas, 123, 860, 560, 5, distance=0.45, seed=405)
    x = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    shown = step(0, 70, x) * step(WAY[0], WAY[0] - 70, x) * step(WAY[1], WAY[1] - 26, canvas.down())
    canvas.density *= shown[..., None]
    canvas.body *= shown
    return canvas.picture()


PIECES = {"calm-river": Piece(CALM, calm_water, 46), "voyage": Piece(WAY, way, 56)}
