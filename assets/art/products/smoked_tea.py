"""The souchong of Gankeng: withered and dried in a loft over smouldering pine."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.earth import mound
from assets.art.still.made_tea import Rolled, heap
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.smoke import smoke
from assets.art.still.smoke_loft import smoke_loft
from assets.art.still.tones import PORCELAIN

WIRY = Rolled(
    ((122, 108, 104), (74, 62, 62), (40, 34, 40)),
    (128, 84, 60),
    (150, 142, 140),
    (48, 82),
    (3.0, 4.8),
    (0.7, 1.9),
    (1.2, 2.2),
)
"""Fine black souchong without golden tips."""


def gankeng_hong_cha(canvas: Canvas) -> None:
    """A smoking house, open in front: pine smoulders, its smoke goes up through trays of leaf; black leaf, orange-red tea."""
    s = Stage(canvas, (436, 640), 0.26, seed=5, zoom=1.14)
    mound(s, (0, -5, 16), (540, 10, 330), moss=0.35, crumbs=0.4, seed=5)
    smoke_loft(s, (0, 0, 0), WIRY)
    paint(s, Shadow())
    smoke(canvas, 400, 640, 330, drift=0.08, wide=40, load=0.26, seed=21)
    smoke(canvas, 680, 420, 220, drift=0.4, wide=20, load=0.3, seed=5)
    smoke(canvas, 540, 258, 236, drift=0.36, wide=34, load=0.34, seed=8)
    smoke(canvas, 276, 270, 220, drift=0.36, wide=28, load=0.3, seed=14)
    near = Stage(canvas, (440, 806), 0.42, seed=6, zoom=1.3)
    cup(near, (150, 0, -16), 92, 78, PORCELAIN, (220, 82, 34), flare=0.1, seed=6)
    heap(near, (-120, 0, 12), 112, 52, WIRY, count=170, stray=12, deep=0.66, scale=1.05, seed=8)
    paint(near, Shadow())


SHOWN = {"gankeng-hong-cha": gankeng_hong_cha}
"""Product id -> painter."""
