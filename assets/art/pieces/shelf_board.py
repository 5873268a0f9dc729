"""A shelf's board seen a little from above: its face, its front edge, the shadow that it throws on the wall."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.layer import SHADOW, Layer, Piece, hand_cut, piece, plane, pooled, waves
from assets.art.pieces.wood import lying
from assets.art.still.canvas import step

CAMPHOR: Colour = (138, 108, 80)
LENGTH, FACE, FRONT, UNDER = 1960, 72, 60, 120
"""Length, the depth of the face, the height of the front and how far its shadow falls, in pixels."""


def face(seed: int) -> Array:
    """The face on which things stand: pale at its front, dim by the wall."""
    wood = lying(
        FACE + 4, LENGTH, mix(CAMPHOR, (255, 244, 222), 0.30), seed, grain=1.3, knots=((0.5, 0.36), (0.4, 0.71))
    )
    y, _ = plane(FACE + 4, LENGTH)
    wood *= (0.78 + 0.28 * y / FACE + 0.05 * waves(FACE + 4, LENGTH, 320, 320, seed + 1, 3))[..., None]
    outline = [(20, 2), (LENGTH - 20, 2), (LENGTH - 2, FACE + 4), (2, FACE + 4)]
    mask = hand_cut(outline, FACE + 4, LENGTH, 0.9, seed)
    mask[-6:] = np.maximum(mask[-6:], mask[-8])
    return piece(wood, mask)


def front(seed: int) -> Array:
    """The front edge, its upper rim lit and worn by hands."""
    wood = lying(
        FRONT, LENGTH, mix(CAMPHOR, (40, 30, 22), 0.10), seed + 2, grain=1.5, knots=((0.55, 0.22), (0.4, 0.57))
    )
    y, _ = plane(FRONT, LENGTH)
    wood *= (1.10 - 0.34 * y / FRONT + 0.05 * waves(FRONT, LENGTH, 240, 240, seed + 3, 3))[..., None]
    outline = [(4, -8), (LENGTH - 4, -8), (LENGTH - 6, FRONT - 4), (6, FRONT - 4)]
    mask = hand_cut(outline, FRONT, LENGTH, 1.0, seed + 1)
    wood = pooled(wood, mask, 0.2, 4)
    wood += (np.exp(-((y - 2.5) ** 2) / 8) * (34 + 26 * waves(FRONT, LENGTH, 80, 8, seed)))[..., None]
    return piece(wood, mask)


def board() -> Array:
    """A board 980 units long: face 36, front 30, below them 60 of shadow; no knot within 48 units of its ends."""
    seed = 31
    layer = Layer(LENGTH, FACE + FRONT + UNDER)
    y, x = plane(UNDER, LENGTH)
    dark = np.exp(-y / 42) * (1 + 0.10 * waves(UNDER, LENGTH, 180, 90, seed, 2)) + 0.25 * np.exp(-y / 100)
    dark = dark * (1 - step(50, UNDER - 4, y)) * step(10, 64, x) * (1 - step(LENGTH - 64, LENGTH - 4, x))
    layer.tint(np.clip(dark, 0, 1), SHADOW, 0, FACE + FRONT - 7, 0.42)
    layer.over(face(seed), 0, 0)
    layer.over(front(seed), 0, FACE)
    return layer.picture()


PIECES = {"board": Piece((LENGTH // 2, (FACE + FRONT + UNDER) // 2), board)}
