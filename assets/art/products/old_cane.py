"""Sugar of the cane that has grown again from one stool since 1726."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.cane import cane
from assets.art.still.cane_sugar import block_skin, cut_block
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.earth import mound
from assets.art.still.modelling import Tones
from assets.art.still.old_stool import LEAF, RIPE, RUDDY, leafy, old_stool
from assets.art.still.paddy import rice_skin
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.slab import crumbs, sugar_skin
from assets.art.still.surfaces import lathe
from assets.art.still.tones import PORCELAIN

POWDER: Tones = ((206, 134, 74), (150, 86, 48), (92, 52, 40))
EARTH: Tones = ((206, 172, 136), (158, 120, 92), (108, 82, 66))


def songxi_bai_nian_zhe_hong_tang(canvas: Canvas) -> None:
    """The old stool, its many slender canes out of one gnarled foot in the field; before it cut canes and a bowl of sugar."""
    s = Stage(canvas, (436, 770), 0.36, seed=73)
    mound(s, (-10, 0, -130), (620, 46, 300), EARTH, moss=0.3, crumbs=0.25, seed=5)
    young = rice_skin(s, LEAF, 75)
    for n, (x, z) in enumerate(((-300, -110), (-232, -190), (206, -200), (262, -120))):
        leafy(s, young, np.array([x, 20, z]), count=9, long=120, seed=60 + n, low=0.7, high=1.45)
    old_stool(s, (-30, 40, -130), 430, 10.5, seed=4)
    cup(s, (206, 0, 90), 120, 88, PORCELAIN, None, flare=0.06, seed=4)
    powder = sugar_skin(s, POWDER, broken=True, seed=151)
    s.patch(lathe([(94, 2), (80, 5), (48, 20), (18, 30), (0, 32)], (206, 60, 90)), powder)
    crumbs(s, powder, (206, 64, 90), 80, 42, count=300, size=9, seed=6)
    skins = [block_skin(s, seed=94 + 7 * n) for n in range(2)]
    cut_block(s, skins[0], (84, 0, 176), (74, 36, 62), 0.3, seed=21)
    cut_block(s, skins[1], (136, 0, 214), (74, 36, 62), -0.35, seed=24)
    for n, (z, y, tones) in enumerate(((96, 14, RIPE), (130, 14, RUDDY), (164, 14, RIPE), (114, 38, RUDDY))):
        cane(s, [(-366 + 12 * n, y, z - 6), (-190, y, z), (-2 - 14 * n, y, z + 12)], 14, 9 + n % 2, tones, seed=3 + n)
    paint(s, Shadow())


SHOWN = {"songxi-bai-nian-zhe-hong-tang": songxi_bai_nian_zhe_hong_tang}
"""Product id -> painter."""
