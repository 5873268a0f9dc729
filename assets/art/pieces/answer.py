"""What the answers of "which tea is yours" are pictured by: a pale cup and a deep one, blossom and embers, summer and night."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from assets.art.paper import Array
from assets.art.pieces.layer import SCALE, Piece
from assets.art.products.green_teas import brewed_leaf
from assets.art.products.lotuses import BLUSH, PINK
from assets.art.still.armature import Stage
from assets.art.still.bottle import Liquid
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.glassware import TUMBLER, glass
from assets.art.still.kettle import kettle, stove
from assets.art.still.lotus import flower, leaf_plate, petal_skin, seed_head, stalk
from assets.art.still.painting import paint
from assets.art.still.paper_lantern import lantern
from assets.art.still.porcelain import cup, dish, gaiwan
from assets.art.still.surfaces import turn
from assets.art.still.tones import BARK, CELADON, PORCELAIN
from assets.art.still.wintersweet import twig

SIDE = 150
"""Units of a picture's side."""
FOOT = 0.02
"""How far above its lower edge a thing stands, a share of the side, as the things of a shelf do."""


def still(paint_it: Callable[[Canvas], None]) -> Array:
    """What `paint_it` leaves on a canvas of 900 units, at the size of an answer, at the foot of its sheet."""
    canvas = Canvas(900, 900, SCALE * SIDE / 900)
    paint_it(canvas)
    picture = canvas.picture()
    rows = picture.shape[0]
    lowest = int(np.flatnonzero((picture[..., 3] > 0.02).any(1))[-1])
    return np.asarray(np.roll(picture, round(rows * (1 - FOOT)) - 1 - lowest, 0), np.float32)


def pale_cup(canvas: Canvas) -> None:
    """A white cup of pale golden tea on its saucer."""
    s = Stage(canvas, (450, 600), 0.5, seed=2, zoom=2.5)
    dish(s, (0, 0, 0), 158, 26, PORCELAIN, seed=3)
    cup(s, (0, 12, 0), 118, 104, PORCELAIN, (232, 210, 136), seed=5)
    paint(s, Shadow())


def deep_cup(canvas: Canvas) -> None:
    """A white cup of deep red tea on its saucer."""
    s = Stage(canvas, (450, 600), 0.5, seed=2, zoom=2.5)
    dish(s, (0, 0, 0), 158, 26, PORCELAIN, seed=3)
    cup(s, (0, 12, 0), 118, 104, PORCELAIN, (168, 62, 28), seed=5)
    paint(s, Shadow())


def blossom(canvas: Canvas) -> None:
    """A bough of wintersweet in flower."""
    bough = Stage(canvas, (450, 560), 0.0, seed=18, wobble=0.8, zoom=1.06)
    wood = stem_skin(bough, BARK)
    main = [(-390, -150, 0), (-260, 0, 0), (-60, 90, 20), (140, 110, 20), (360, 70, 10)]
    twig(bough, wood, main, (20, 16, 11, 6), flowers=9, size=96, seed=3)
    up = [(-200, 40, 0), (-110, 190, 10), (80, 300, 10)]
    twig(bough, wood, up, (13, 10, 6), flowers=5, size=88, start=0.3, seed=7)
    paint(bough)


def embers(canvas: Canvas) -> None:
    """A clay stove with live coals in it."""
    s = Stage(canvas, (450, 790), 0.3, seed=31, zoom=2.7)
    stove(s, (0, 0, 0), 118, 190)
    paint(s, Shadow())


def summer(canvas: Canvas) -> None:
    """A lotus in flower over its leaf, a seed head behind it."""
    s = Stage(canvas, (446, 620), 0.5, seed=33)
    leaf_plate(s, (20, 0, 40), 390, seed=6)
    flower(s, (-70, 130, 0), 300, turn(0.36, 0, 0.16), petal_skin(s, PINK, BLUSH, 0.06), seed=5)
    stalk(s, [(210, 14, -190), (180, 60, -120), (212, 150, -60)], 11)
    seed_head(s, (212, 140, -70), 120, turn(0.62, 0, -0.5), seed=3)
    paint(s, Shadow())


def night(canvas: Canvas) -> None:
    """An iron kettle on its stove, a lit paper lantern beside it."""
    s = Stage(canvas, (450, 800), 0.3, seed=31, zoom=1.5)
    stand = stove(s, (-90, 0, 0), 112, 150)
    kettle(s, (-90, stand - 12, 0), 118)
    lantern(s, (176, 190, 40), 66, 118, cord=190)
    paint(s, Shadow())


def one_glass(canvas: Canvas) -> None:
    """One glass of green tea, its leaf standing in it."""
    liquor = Liquid(172, (214, 222, 132), (164, 182, 84), (220, 224, 150), load=0.75)
    glass(canvas, (450, 820), TUMBLER, liquid=liquor, inside=brewed_leaf, rise=0.3, zoom=3.5, seed=6)


def many_cups(canvas: Canvas) -> None:
    """A gaiwan and the small cups that are filled from it, round after round."""
    s = Stage(canvas, (450, 560), 0.54, seed=5, zoom=1.7)
    gaiwan(s, (-60, 0, -90), 104, CELADON, tea=(214, 140, 60), lid_at=(170, 16, 20))
    for n, (x, z) in enumerate(((-150, 110), (-20, 150), (110, 120))):
        cup(s, (x, 0, z), 50, 46, CELADON, (214, 140, 60), seed=5 + n)
    paint(s, Shadow())


PICTURED = {
    "pale": pale_cup,
    "deep": deep_cup,
    "flower": blossom,
    "fire": embers,
    "summer": summer,
    "night": night,
    "glass": one_glass,
    "rounds": many_cups,
}
PIECES = {f"answer-{name}": Piece((SIDE, SIDE), partial(still, paint_it)) for name, paint_it in PICTURED.items()}
