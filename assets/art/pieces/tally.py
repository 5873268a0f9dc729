"""A tally that hangs from a pole: a name is cut down its length; the loop of twine lies over it wherever its middle is."""

from __future__ import annotations

from functools import partial

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, bevelled, hand_cut, piece, plane, pooled
from assets.art.pieces.twine import laid_twine
from assets.art.pieces.wood import upright
from assets.art.still.canvas import step

WIDTH, HEIGHT = 110, 240
"""Of a tally without its shadow, in units."""

WOOD: Colour = (112, 88, 68)
RED: Colour = (158, 42, 34)


def tally(colour: Colour, worn: float, seed: int) -> Array:
    """A tally of `WIDTH` x `HEIGHT` units, its upper corners cut off, with its shadow."""
    wide, tall = SCALE * WIDTH + 20, SCALE * HEIGHT + 20
    wood = upright(
        tall, wide, colour, seed, grain=1.6, knots=((0.62, 0.68),), worn=worn, under=mix(colour, (210, 186, 146), 0.5)
    )
    wood *= (1.10 - 0.16 * plane(tall, 1)[0] / tall)[..., None]
    left, top, right, bottom, cut = 10, 10, wide - 10, tall - 10, 36
    outline = [(left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - 8), (right - 8, bottom)]
    outline += [(left + 8, bottom), (left, bottom - 8), (left, top + cut)]
    mask = hand_cut(outline, tall, wide, 0.9, seed)
    layer = Layer(SCALE * (WIDTH + 2 * MARGIN), SCALE * (HEIGHT + 2 * MARGIN))
    board = piece(pooled(bevelled(wood, mask, 0.32), mask, 0.22, 4), mask)
    layer.laid(board, SCALE * MARGIN - 10, SCALE * MARGIN - 10, (6, 12), 0.5)
    return layer.picture()


def tally_loop() -> Array:
    """The hole of a tally, its middle at (20, 58) of 40 x 72 units, and the twine that goes up from it over a pole."""
    width, height = 80, 144
    across, down = 40, 116
    layer = Layer(width, height)
    y, x = plane(height, width)
    away = np.hypot(x - across, y - down)
    layer.tint(np.exp(-((away - 13) ** 2) / 14), (40, 30, 22), strength=0.5)
    layer.tint(np.clip(13 - away, 0, 1), (52, 42, 34))
    lit = np.clip(13 - away, 0, 1) * step(2, 12, (x - across) + (y - down))
    layer.tint(lit, (206, 192, 166), strength=0.8)
    for number, (right, lean) in enumerate(((-7, -10), (7, 8))):
        laid_twine(
            layer, [(across + right / 3, down + 2), (across + right, down - 40), (across + lean, 18)], 8.0, 8 + number
        )
    return layer.picture()


SIZE = (WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN)
PIECES = {
    "tally": Piece(SIZE, partial(tally, WOOD, 0.05, 61)),
    "tally-red": Piece(SIZE, partial(tally, RED, 0.0, 62)),
    "tally-loop": Piece((40, 72), tally_loop),
}
