"""Small boards that hang from a cord: buttons are cut into them."""

from __future__ import annotations

from functools import partial

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, bevelled, hand_cut, piece, plane, pooled
from assets.art.pieces.wood import upright

WIDTH, HEIGHT = 260, 112
"""Of a board without its shadow, in units."""

WOOD: Colour = (104, 82, 64)
INK_BLACK: Colour = (44, 46, 46)


def tablet(colour: Colour, worn: float, seed: int) -> Array:
    """A board of `WIDTH` x `HEIGHT` units with its corners cut off, its grain upright; with its shadow."""
    wide, tall = SCALE * WIDTH + 20, SCALE * HEIGHT + 20
    wood = upright(
        tall, wide, colour, seed, grain=1.5, knots=((0.36, 0.6),), worn=worn, under=mix(colour, (196, 172, 132), 0.5)
    )
    wood *= (1.10 - 0.16 * plane(tall, 1)[0] / tall)[..., None]
    left, top, right, bottom, cut = 10, 10, wide - 10, tall - 10, 10
    outline = [(left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut)]
    outline += [(right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut)]
    mask = hand_cut(outline, tall, wide, 0.8, seed)
    layer = Layer(SCALE * (WIDTH + 2 * MARGIN), SCALE * (HEIGHT + 2 * MARGIN))
    board = piece(pooled(bevelled(wood, mask, 0.30), mask, 0.22, 4), mask)
    layer.laid(board, SCALE * MARGIN - 10, SCALE * MARGIN - 10, (7, 13), 0.55)
    return layer.picture()


SIZE = (WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN)
PIECES = {
    "tablet-wood": Piece(SIZE, partial(tablet, WOOD, 0.0, 60)),
    "tablet-ink": Piece(SIZE, partial(tablet, INK_BLACK, 0.0, 66)),
}
