"""What keeps well, for the door of the wellness hall."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.basketry import tray
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.chestnuts import nut, nut_skin
from assets.art.still.fungus import cap_skin, flesh_skin, gill_skin, mushroom
from assets.art.still.lotus import seed_head
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.surfaces import turn

CAP: Tones = ((190, 148, 108), (136, 96, 68), (84, 60, 50))


def door_wellness(canvas: Canvas) -> None:
    """A bamboo tray with two mushrooms, a lotus seed head and chestnuts."""
    s = Stage(canvas, (440, 640), 0.5, seed=211, zoom=1.86)
    random = np.random.default_rng(4)
    floor = tray(s, (0, 0, 0), 216, 30)
    skins = (cap_skin(s, CAP, shine=None, rays=0.24, seed=7), gill_skin(s), flesh_skin(s, fibres=0.2, seed=5))
    mushroom(s, skins, (-84, floor, -50), (-92, floor + 150, -54), 118, high=0.56, turned=turn(0.1, 0, 0.08), seed=13)
    mushroom(s, skins, (34, floor, -96), (44, floor + 96, -98), 76, high=0.62, turned=turn(0.06, 0, -0.1), seed=21)
    seed_head(s, (112, floor + 40, 8), 78, turn(0.85, 0, -0.25), seeds=18, seed=13)
    shell = nut_skin(s)
    for x, z in ((-110, 92), (-40, 116), (28, 128), (-70, 60), (92, 110), (0, 78)):
        lying = turn(random.uniform(1.0, 1.9), random.uniform(0, 6.3), random.uniform(-0.3, 0.3))
        s.patch(nut((x, floor + 24, z), random.uniform(26, 31), lying, random), shell)
    paint(s, Shadow())


DOORS = {"door-wellness": door_wellness}
"""Name of the picture -> painter."""
