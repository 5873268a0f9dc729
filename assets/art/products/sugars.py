"""Sugar boiled from cane."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.cane import PURPLE_CANE, cane
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.painting import paint
from assets.art.still.slab import blocks, sugar_skin


def sugar(canvas: Canvas) -> None:
    """For the kind: three blocks of brown sugar and a cut cane against them."""
    s = Stage(canvas, (440, 600), 0.5, seed=75, zoom=1.34)
    skins = [sugar_skin(s, seed=140 + 5 * n) for n in range(3)]
    laid = [
        ((-112.0, 0.0, 0.0), (204.0, 76.0, 150.0), 0.22),
        ((110.0, 0.0, -20.0), (204.0, 76.0, 150.0), -0.1),
        ((0.0, 75.0, -10.0), (204.0, 76.0, 150.0), 0.06),
    ]
    blocks(s, lambda n: skins[n], laid, corner=16, rough=0.012, grain=50)
    cane(s, [(-262, 26, 120), (-60, 26, 140), (190, 26, 128)], 26, 3, PURPLE_CANE, seed=1)
    paint(s, Shadow())


KINDS = {"sugar": sugar}
"""Category id -> painter."""
