"""Sugar of a village that still boils it in a pan."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.board import board
from assets.art.still.cane import PURPLE_CANE, cane
from assets.art.still.cane_sugar import block_skin, cut_block, pan, steam
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.kettle import stove
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.slab import crumbs
from assets.art.still.surfaces import tube
from assets.art.still.tones import BAMBOO_STAKE
from assets.art.still.vat import bamboo_skin

PALE_WOOD: Tones = ((228, 204, 166), (182, 150, 112), (124, 98, 78))


def zhuzhong_hong_tang(canvas: Canvas) -> None:
    """Cane juice seethes in an iron pan over coals; before it the sugar, set and cut into blocks, and the cane."""
    s = Stage(canvas, (448, 590), 0.56, seed=71, zoom=1.04)
    x, z = -120.0, -130.0
    top = stove(s, (x, 0, z), 168, 160, seed=6) - 24
    pan(s, (x, top, z), 236, 120, 0.66, seed=5)
    level = top + 0.66 * 120
    wood = bamboo_skin(s, BAMBOO_STAKE)
    grip = [(x + 60, level - 8, z + 20), (x + 170, level + 110, z - 30), (x + 330, level + 270, z - 96)]
    s.patch(tube(grip, (8, 7.4, 8.4)), wood)
    face = board(s, (110, 0, 190), (560, 26, 250), turned=0.1, tones=PALE_WOOD, knots=((190, 40, 15),), seed=5)
    skins = [block_skin(s, seed=94 + 7 * n) for n in range(3)]
    random = np.random.default_rng(4)
    size = (88.0, 42.0, 74.0)
    n = 0
    for row in range(2):
        for column in range(4):
            if (row, column) in ((1, 3), (0, 3)):
                continue
            lean = 0.1 + random.uniform(-0.03, 0.03)
            at = (-96 + 93 * column + 8 * row + random.uniform(-2, 2), face, 128 + 80 * row - 9 * column)
            cut_block(s, skins[n % 3], at, size, lean, seed=20 + n)
            n += 1
    for at, lean in (((-50, face + 42, 136), 0.4), ((52, face + 42, 142), -0.16), ((8, face + 84, 138), 0.2)):
        cut_block(s, skins[n % 3], at, size, lean, seed=20 + n)
        n += 1
    cut_block(s, skins[1], (282, face, 120), size, 0.5, broken=0.3, seed=41)
    cut_block(s, skins[2], (330, face, 200), size, -0.7, broken=0.42, seed=47)
    crumbs(s, skins[0], (276, face, 204), 30, 4, count=12, size=9, stray=7)
    cane(s, [(-360, 22, 180), (-270, 22, 196), (-190, 22, 206)], 24, 2, PURPLE_CANE, seed=34)
    cane(s, [(-376, 21, 232), (-290, 21, 244), (-186, 21, 268)], 23, 3, PURPLE_CANE, seed=50)
    paint(s, Shadow())
    steam(canvas, 330, 350, 190, 290, seed=3)


SHOWN = {"zhuzhong-hong-tang": zhuzhong_hong_tang}
"""Product id -> painter."""
