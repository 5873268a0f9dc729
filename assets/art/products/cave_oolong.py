"""The oolong of Xiaohu: of the bush that, as is told there, was found at the mouth of a cave."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, stem_skin
from assets.art.still.grotto import fern, grotto
from assets.art.still.lighting import View
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import gaiwan
from assets.art.still.sapling import ground, sapling
from assets.art.still.tones import GREEN_STEM, YOUNG_GREEN
from assets.art.still.water import pool

DARK_GREEN: Tones = ((140, 172, 120), (70, 116, 80), (42, 76, 64))
FERN: Tones = ((182, 196, 112), (116, 144, 76), (70, 104, 62))
HARE: Tones = ((112, 86, 72), (68, 54, 52), (40, 36, 42))


def fur(view: View, height: Array, outside: Array) -> Array:
    """Hare's fur, as the kilns of Jianyang have it: streaks that ran down the wall, closer below."""
    streak = fbm(view.u * 120, height * 1.6, 5, 2)
    return np.asarray(step(0.2, -0.9, streak) * -1.1 * step(0.1, 0.7, height) + 0.9 * step(0.5, 0.0, height))


def xiaohu_shui_xian(canvas: Canvas) -> None:
    """A bush with large leaves at the mouth of a mossy cave, a little lake before it; a gaiwan of orange tea, dark leaf."""
    s = Stage(canvas, (462, 560), 0.24, seed=15, zoom=1.1)
    pool(s, (20, 0, 120), 800, 520, load=0.5, rings=((70, 40, 24),), seed=6)
    cliff = grotto(s, (-10, -10, -90), (664, 316, 280), (76, 118, 190), 150, facets=26, seed=21)
    wood, stalk = stem_skin(s), stem_skin(s, GREEN_STEM, 0.9)
    green = leaf_skin(s, DARK_GREEN, None, autumn=0.25, seed=5)
    young, frond = leaf_skin(s, YOUNG_GREEN, None, line=0.9, seed=6), leaf_skin(s, FERN, None, line=0.6, seed=8)
    sapling(
        s,
        (green, young, wood),
        (-120, ground(cliff, -120, -10) - 10, -10),
        ((-118, 92, 40), (-92, 134, 20), (-14, 182, 0), (70, 150, 20), (116, 92, 60), (6, 84, 80), (-84, 40, 80)),
        long=(84, 108),
        broad=0.27,
        leaves=9,
        thick=10,
        number=4,
    )
    for n, (x, z, heading) in enumerate(((150, -10, 1.9), (166, -6, 1.0), (184, -10, 0.4))):
        fern(s, (frond, stalk), (x, ground(cliff, x, z) - 4, z), heading, 56 + 5 * n, seed=n + 2)
    paint(s, Shadow())
    near = Stage(canvas, (424, 790), 0.42, seed=4, zoom=1.16)
    gaiwan(near, (96, 0, -10), 104, HARE, (230, 140, 50), lid_at=(176, 17, 66), pattern=fur, seed=3)
    stout = replace(TWISTED, long=(54, 100), wide=(5, 9.5))
    heap(near, (-150, 0, 26), 116, 64, stout, count=130, stray=9, seed=6)
    paint(near, Shadow())


SHOWN = {"xiaohu-shui-xian": xiaohu_shui_xian}
"""Product id -> painter."""
