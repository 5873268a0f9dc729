"""A shelf's board seen a little from above: its face, its front edge, the shadow that it throws on the wall."""

from __future__ import annotations

from functools import partial

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.layer import SHADOW, Layer, Piece, hand_cut, piece, plane, pooled, waves
from assets.art.pieces.wood import lying
from assets.art.still.canvas import step

CAMPHOR: Colour = (138, 108, 80)
FACE, FRONT, UNDER = 72, 60, 120
"""The depth of the face, the height of the front and how far its shadow falls, in pixels."""

Knots = tuple[tuple[float, float], ...]


def face(length: int, knots: Knots, seed: int) -> Array:
    """The face on which things stand: pale at its front, dim by the wall."""
    wood = lying(FACE + 4, length, mix(CAMPHOR, (255, 244, 222), 0.30), seed, grain=1.3, knots=knots)
    y, _ = plane(FACE + 4, length)
    wood *= (0.78 + 0.28 * y / FACE + 0.05 * waves(FACE + 4, length, 320, 320, seed + 1, 3))[..., None]
    outline = [(20, 2), (length - 20, 2), (length - 2, FACE + 4), (2, FACE + 4)]
    mask = hand_cut(outline, FACE + 4, length, 0.9, seed)
    mask[-6:] = np.maximum(mask[-6:], mask[-8])
    return piece(wood, mask)


def front(length: int, knots: Knots, seed: int) -> Array:
    """The front edge, its upper rim lit and worn by hands."""
    wood = lying(FRONT, length, mix(CAMPHOR, (40, 30, 22), 0.10), seed + 2, grain=1.5, knots=knots)
    y, _ = plane(FRONT, length)
    wood *= (1.10 - 0.34 * y / FRONT + 0.05 * waves(FRONT, length, 240, 240, seed + 3, 3))[..., None]
    outline = [(4, -8), (length - 4, -8), (length - 6, FRONT - 4), (6, FRONT - 4)]
    mask = hand_cut(outline, FRONT, length, 1.0, seed + 1)
    wood = pooled(wood, mask, 0.2, 4)
    wood += (np.exp(-((y - 2.5) ** 2) / 8) * (34 + 26 * waves(FRONT, length, 80, 8, seed)))[..., None]
    return piece(wood, mask)


def board(length: int, above: Knots, before: Knots, seed: int) -> Array:
    """A board: face 36 units, front 30, below them 60 of shadow; knots on its face and its front, not within 48 of its ends."""
    layer = Layer(length, FACE + FRONT + UNDER)
    y, x = plane(UNDER, length)
    dark = np.exp(-y / 42) * (1 + 0.10 * waves(UNDER, length, 180, 90, seed, 2)) + 0.25 * np.exp(-y / 100)
    dark = dark * (1 - step(50, UNDER - 4, y)) * step(10, 64, x) * (1 - step(length - 64, length - 4, x))
    layer.tint(np.clip(dark, 0, 1), SHADOW, 0, FACE + FRONT - 7, 0.42)
    layer.over(face(length, above, seed), 0, 0)
    layer.over(front(length, before, seed), 0, FACE)
    return layer.picture()


TALL = (FACE + FRONT + UNDER) // 2
PIECES = {
    "board": Piece((980, TALL), partial(board, 1960, ((0.5, 0.36), (0.4, 0.71)), ((0.55, 0.22), (0.4, 0.57)), 31)),
    "board-short": Piece((400, TALL), partial(board, 800, ((0.45, 0.62),), ((0.55, 0.34),), 45)),
}
