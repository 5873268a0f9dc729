"""The river on a day when nobody calls: the landscape behind the pages on which the showroom rests."""

from __future__ import annotations

from assets.art.cliffs.crag import Pillar, crag
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pine, pines
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sun
from assets.art.cliffs.spit import spit
from assets.art.paper import Array
from assets.art.pieces.layer import SCALE
from assets.art.still.canvas import Canvas, step

WIDTH, HEIGHT = 1600, 900
"""Units of the view. A tall glass shows the middle of it."""


def calm_river() -> Array:
    """`WIDTH` x `HEIGHT` units: pale crags and a sun over still water, on paper."""
    canvas = Canvas(WIDTH, HEIGHT, SCALE)
    sun(canvas, 1020, 214, 46, load=0.74)
    far_range(canvas, 440, 150, load=0.26, wave=320, depth=220, seed=64)
    far_range(canvas, 500, 150, load=0.3, wave=230, depth=190, seed=12)
    mist(canvas, 420, 610, 0.6, seed=320, hides=True)
    pale = [
        Pillar(640, 390, 760, 60, 21, 0.2),
        Pillar(760, 320, 760, 82, 22, -0.3, -20),
        Pillar(880, 440, 760, 54, 23, 0.3, -10),
    ]
    pines(crag(canvas, pale, distance=0.62, size=0.5, tilt=0.12, foot=(0.1, 0.6), seed=31), ((752, 36, 0.3, 0, 61),))
    mist(canvas, 560, 750, 0.7, seed=321, hides=True)
    left = [Pillar(90, 350, 800, 120, 41, 0.2), Pillar(270, 460, 800, 84, 42, -0.2), Pillar(390, 560, 790, 52, 43, 0.2)]
    right = [
        Pillar(1500, 370, 800, 124, 44, -0.2),
        Pillar(1330, 480, 800, 80, 45, 0.2),
        Pillar(1210, 580, 790, 50, 46, 0.1),
    ]
    for side, pillars, seed in ((0.3, left, 33), (-0.3, right, 36)):
        trees = tuple((pillar.x, 46, side, 0, 70 + number) for number, pillar in enumerate(pillars))
        pines(crag(canvas, pillars, distance=0.3, size=0.64, tilt=0.12, foot=(0.16, 0.6), seed=seed), trees)
    mist(canvas, 660, 800, 0.9, seed=322, hides=True)
    river(canvas, 764, mirror=0.5, load=0.8, away=26, hides=True, seed=500)
    spit(canvas, 792, -40, 560, 18, distance=0.4, seed=402)
    spit(canvas, 780, 1640, 1120, 16, distance=0.45, seed=401)
    pine(canvas, 470, 788, 72, lean=0.4, distance=0.2, seed=79)
    canvas.density *= step(0.0, 120.0, canvas.down())[..., None]  # the sun's glow ends before the page goes on
    canvas.body[:] = 1
    return canvas.picture()
