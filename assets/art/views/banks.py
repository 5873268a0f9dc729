"""Places by broad water: the Songxi with its cane and tea, the lake of Yanping."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.framed import framed
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.spit import spit
from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.cane_field import cane_skins, stool
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.painting import paint
from assets.art.still.sailing_boat import sampan
from assets.art.still.site import Plot, Site
from assets.art.still.tea_terrace import Garden, bush_skin, ground, plant, soil_skin
from assets.art.views.backdrop import backdrop, knoll, ridge


def songxi(canvas: Canvas) -> None:
    """The Songxi between its tea and its cane."""
    backdrop(canvas, 121, 200, hills=False)
    ridge(canvas, 260, 330, 640, 220, distance=0.45, seed=122)
    s = Stage(canvas, (450, 400), 0.3, seed=123, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        return np.asarray(knoll(x, z, 260, -330, 190, 250, 270) + 2 - 260 * step(20.0, -320.0, x))

    garden = Garden(land, -330, 520, 10, -520)
    ground(s, garden, soil_skin(s, garden, grass=1.0))
    plant(s, garden, bush_skin(s, garden), size=21, pitch=23, low=8)
    paint(s)
    mist(canvas, 330, 420, 0.6, seed=5, across=(0, 420))
    river(canvas, 404, seed=11, mirror=0.4)
    spit(canvas, 410, 950, 250, 20, seed=4)
    s = Stage(canvas, (640, 470), 0.3, seed=124, zoom=20, wobble=0.4)
    sampan(Plot(Site(s)).plot((0, 0, 0), 0.1), 7.5, seed=3)
    paint(s)
    spit(canvas, 532, -40, 470, 44, seed=6)
    s = Stage(canvas, (190, 530), 0.3, seed=125, wobble=0.5)
    skins = cane_skins(s)
    for n, (x, z) in enumerate(((-110, -30), (-20, -46), (70, -20), (-60, 20), (30, 26))):
        stool(s, skins, (x, 0, z), 290, 6.5, canes=4, leaves=7, seed=140 + n)
    paint(s, Shadow(0.3))
    framed(canvas, 14)


def yanping_lake(canvas: Canvas) -> None:
    """The broad lake behind the dam, hills round it and islands in it."""
    backdrop(canvas, 131, 200, hills=False)
    ridge(canvas, 480, 290, 560, 150, distance=0.65, seed=132)
    ridge(canvas, 130, 320, 520, 210, distance=0.35, seed=133)
    ridge(canvas, 790, 325, 480, 200, distance=0.3, seed=134)
    mist(canvas, 290, 350, 0.6, seed=6)
    river(canvas, 326, seed=13, mirror=0.45)
    for x, y, wide, tall, seed in ((330, 372, 190, 46, 135), (620, 400, 240, 62, 136)):
        ridge(canvas, x, y, wide, tall, size=13, foot=False, seed=seed)
        spit(canvas, y + 2, x - 0.36 * wide, x + 0.42 * wide, 7, seed=4)
    for x, y, zoom, way in ((430, 470, 17, 0.1), (250, 420, 9, 3.0)):
        s = Stage(canvas, (x, y), 0.3, seed=137, zoom=zoom, wobble=0.4)
        sampan(Plot(Site(s)).plot((0, 0, 0), way), 7.5, seed=5)
        paint(s)
    spit(canvas, 545, -40, 330, 38, seed=6)
    framed(canvas, 15)


VIEWS = {"place-songxi": songxi, "place-yanping-lake": yanping_lake}
"""Picture -> painter."""
