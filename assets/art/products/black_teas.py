"""The black teas."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.board import board
from assets.art.still.bottle import Liquid
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.crumbled_leaf import crumbled_leaf
from assets.art.still.foliage import stem_skin
from assets.art.still.garden_flowers import VIOLET, petal_skin, violet
from assets.art.still.glassware import ROUND_POT, glass
from assets.art.still.made_tea import FINE, Rolled, heap
from assets.art.still.painting import paint
from assets.art.still.pine import pine_twig
from assets.art.still.porcelain import cup, dish, gaiwan
from assets.art.still.surfaces import lathe, tube
from assets.art.still.teapot import teapot
from assets.art.still.tones import GREEN_STEM, OLD_WOOD, PORCELAIN

GOLD_BUD = Rolled(
    ((240, 196, 104), (204, 148, 66), (132, 88, 50)),
    (180, 116, 54),
    (244, 220, 160),
    (40, 64),
    (2.8, 4.2),
    (0.2, 0.8),
    (1.4, 2.4),
)
"""Buds all gold with down."""
DARK_BUD = Rolled(
    ((118, 92, 76), (80, 58, 50), (48, 38, 40)),
    (190, 130, 60),
    (150, 124, 96),
    (40, 66),
    (2.4, 3.8),
    (0.3, 1.2),
    (1.4, 2.4),
)
"""Buds that fermented dark."""


STOUT = Rolled(
    ((122, 98, 84), (80, 60, 54), (48, 38, 40)),
    (196, 136, 64),
    (150, 126, 106),
    (40, 72),
    (3.4, 6),
    (0.6, 1.8),
    (1.2, 2.2),
)
"""Black tea of a large-leaved bush."""


def teapot_fittings(stage: Stage, skin: int) -> None:
    """Spout, handle and lid of a glass pot of `ROUND_POT`."""
    spout = [(-92, 60, 0), (-128, 76, 0), (-150, 112, 0), (-166, 148, 0), (-178, 160, 0)]
    stage.patch(tube(spout, (30, 21, 14, 11, 10)), skin, fine=1.5)
    handle = [(80, 144, 0), (124, 164, 0), (162, 144, 0), (170, 104, 0), (148, 64, 0), (104, 48, 0)]
    stage.patch(tube(np.array(handle), (9, 7.5, 7, 7, 7.5, 9), squash=1.2), skin, fine=1.5)
    lid = [(70, 170), (71, 176), (60, 184), (30, 192), (12, 196), (7, 202), (10, 210), (16, 218), (13, 228), (0, 232)]
    stage.patch(lathe(lid), skin)


def jin_jun_mei(canvas: Canvas) -> None:
    """Gold and black needle buds heaped on a white dish before a glass pot of golden tea, a cup of it."""
    liquor = Liquid(120, (246, 188, 70), (226, 142, 44), (248, 208, 112))
    glass(canvas, (506, 510), ROUND_POT, liquid=liquor, fittings=teapot_fittings, rise=0.34, zoom=1.66, seed=5)
    s = Stage(canvas, (400, 676), 0.46, seed=3, zoom=1.44)
    floor = dish(s, (-40, 0, 0), 205, 30, PORCELAIN, seed=2)
    crumbled_leaf(s, (-40, floor, 0), 118, 50, DARK_BUD.tones, deep=0.84)
    for n, rolled in enumerate((DARK_BUD, GOLD_BUD)):
        heap(s, (-40, floor, 0), 152, 96, rolled, count=(130, 200)[n], stray=0, deep=0.84, scale=1.25, seed=4 + n)
    cup(s, (232, 0, 20), 56, 52, PORCELAIN, (244, 176, 62), seed=6)
    paint(s, Shadow())


def zhenghe_gongfu(canvas: Canvas) -> None:
    """Stout tippy twists on a white plate, a clay pot and a cup of deep red tea; violets, whose scent it has."""
    s = Stage(canvas, (420, 540), 0.46, seed=4, zoom=1.4)
    teapot(s, (60, 0, -120), 104, 118, turned=0.15)
    floor = dish(s, (-90, 0, 70), 186, 28, PORCELAIN, seed=2)
    crumbled_leaf(s, (-90, floor, 70), 106, 48, STOUT.tones, deep=0.84)
    for n, rolled in enumerate((STOUT, GOLD_BUD)):
        heap(
            s,
            (-90, floor, 70),
            134,
            84,
            rolled,
            count=(150, 60)[n],
            stray=0,
            deep=0.84,
            scale=(1.2, 1.3)[n],
            seed=4 + n,
        )
    cup(s, (160, 0, 110), 60, 54, PORCELAIN, (176, 46, 32), seed=6)
    purple, stalk = petal_skin(s, VIOLET, (240, 200, 90)), stem_skin(s, GREEN_STEM)
    for n, (x, y, z) in enumerate(((214, 62, 40), (250, 34, 56), (238, 88, 20), (268, 62, 16))):
        violet(s, purple, stalk, (236 + 3 * n, 2, 30), (x, y, z), 32, seed=n + 2)
    paint(s, Shadow())


def lapsang_souchong(canvas: Canvas) -> None:
    """Dark souchong on a board with a white gaiwan of deep red tea; the pine over whose fire it was smoked."""
    s = Stage(canvas, (432, 640), 0.46, seed=4, zoom=1.24)
    face = board(s, (0, 0, 0), (600, 28, 320), turned=0.18, tones=OLD_WOOD, seed=6)
    gaiwan(s, (96, face, -50), 108, PORCELAIN, tea=(184, 58, 34), pattern=None, lid_at=(176, 18, 70))
    heap(s, (-150, face, 44), 124, 92, FINE, count=170, stray=3, scale=1.3, seed=9)
    paint(s, Shadow())
    top = Stage(canvas, (432, 640), 0.2, seed=9, zoom=1.24, light=HANGING)
    pine_twig(
        top,
        [(-330, 380, 0), (-220, 366, 0), (-100, 330, 10), (20, 310, 20)],
        tufts=6,
        long=104,
        size=9,
        each=16,
        seed=5,
    )
    paint(top)


def black(canvas: Canvas) -> None:
    """For the kind: red tea in a white gaiwan."""
    s = Stage(canvas, (360, 590), 0.46, seed=4, zoom=1.9)
    gaiwan(s, (-10, 0, 0), 112, PORCELAIN, tea=(190, 60, 34), pattern=None, lid_at=(166, 16, 84))
    paint(s, Shadow())


SHOWN = {
    "jin-jun-mei": jin_jun_mei,
    "zhenghe-gongfu": zhenghe_gongfu,
    "lapsang-souchong": lapsang_souchong,
}
"""Product id -> painter."""

KINDS = {"black": black}
"""Category id -> painter."""
