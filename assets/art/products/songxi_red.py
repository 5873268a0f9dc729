"""The red tea of Songxi, of the county's big-white bush, in ware such as its old kilns fired."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.combed_ware import OLIVE_GLAZE, OLIVE_LINE, TEA_JAR, combed, tea_jar
from assets.art.still.downy import flush, plush_skin
from assets.art.still.foliage import leaf_skin, stem_skin
from assets.art.still.made_tea import Rolled, heap
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.tones import GREEN_STEM, RED_PAPER, YOUNG_GREEN
from assets.art.still.writing import label, wrapped

TWIST = Rolled(
    ((140, 106, 80), (92, 62, 50), (50, 38, 38)),
    (210, 146, 66),
    (164, 132, 100),
    (54, 92),
    (3.8, 6.4),
    (0.5, 1.5),
    (1.1, 2.0),
)
"""Red tea of a bush with large leaves."""
TIP = Rolled(
    ((242, 200, 110), (206, 150, 68), (134, 90, 52)),
    (180, 116, 54),
    (246, 224, 164),
    (44, 70),
    (3.0, 4.6),
    (0.2, 0.8),
    (1.4, 2.4),
)
"""Its buds, whose down turned golden."""
BUD: Tones = ((216, 224, 190), (168, 186, 140), (110, 132, 96))
BIG_WHITE: Tones = ((168, 194, 124), (104, 146, 84), (62, 102, 68))


def songxi_red_tea(canvas: Canvas) -> None:
    """A combed celadon jar with the tea's name on red paper, a bowl of bright red tea, twists with golden tips, a downy shoot."""
    s = Stage(canvas, (436, 560), 0.44, seed=4, zoom=1.5)
    foot = (-96.0, 0.0, -96.0)
    tea_jar(s, foot, seed=3)
    slip = wrapped(TEA_JAR, foot, 0.05, 0.46, 62, 204, out=1.6)
    label(s, slip, "松溪红茶", ratio=2.72, tones=RED_PAPER, ink=(40, 26, 26), size=0.6, border=True, seed=5)
    cup(
        s,
        (122, 0, -6),
        112,
        94,
        OLIVE_GLAZE,
        (192, 50, 26),
        flare=0.08,
        pattern=combed(0.2, 0.84, 11),
        line=OLIVE_LINE,
        seed=6,
    )
    for n, (rolled, count) in enumerate(((TWIST, 150), (TIP, 60))):
        heap(s, (-88, 0, 112), 126, 62, rolled, count=count, stray=9 - 4 * n, deep=0.72, scale=1.1, seed=4 + n)
    skins = (plush_skin(s, BUD), leaf_skin(s, BIG_WHITE, YOUNG_GREEN, seed=6), stem_skin(s, GREEN_STEM))
    flush(s, skins, np.array([74.0, 8.0, 188.0]), 0.16, 116, 11, seed=5)
    paint(s, Shadow())


SHOWN = {"songxi-red-tea": songxi_red_tea}
"""Product id -> painter."""
