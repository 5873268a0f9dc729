"""The timbers of a window through which a tea room is seen from the lane."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, bevelled, dyed, piece, plane
from assets.art.pieces.wood import lying, upright

WIDTH, HEIGHT = 320, 260
"""Of a window without its shadow, in units."""

BEAM, POST, SILL = 20, 14, 18
"""Height of the beam over it, width of the posts beside it, height of the sill, in units."""

FRET = 40
"""Width and height of the lattice that hangs in each upper corner, in units."""

TIMBER: Colour = (98, 72, 54)
LATH: Colour = (82, 58, 44)


def fret(size: int, lath: int) -> Array:
    """Laths in the upper left corner, a mask of (size, size) pixels: squares that step down from the beam to the post."""
    y, x = plane(size, size)
    cell = size / 3
    on = np.zeros((size, size), np.float32)
    for step_ in range(1, 4):
        reach = size - (step_ - 1) * cell
        on = np.maximum(on, (np.abs(x - step_ * cell + lath / 2) < lath / 2) * (y < reach))
        on = np.maximum(on, (np.abs(y - step_ * cell + lath / 2) < lath / 2) * (x < reach))
    return np.asarray(on, np.float32)


def plank(height: int, width: int, seed: int) -> Array:
    """A squared timber of (height, width) pixels, its grain along it."""
    grain = lying if width > height else upright
    mask = np.zeros((height + 8, width + 8), np.float32)
    mask[4:-4, 4:-4] = 1
    wood = grain(height + 8, width + 8, TIMBER, seed, grain=1.4)
    return piece(bevelled(wood, mask, 0.36, 9), mask)


def window() -> Array:
    """The timbers of `WIDTH` x `HEIGHT` units round an opening, with their shadow on the wall and into the room."""
    wide, tall, edge = SCALE * WIDTH, SCALE * HEIGHT, SCALE * MARGIN
    layer = Layer(wide + 2 * edge, tall + 2 * edge)
    beam, post, sill = SCALE * BEAM, SCALE * POST, SCALE * SILL
    inside = np.zeros((tall + 2 * edge, wide + 2 * edge), np.float32)
    inside[edge + beam : edge + tall - sill, edge + post : edge + wide - post] = 1
    y, x = plane(*inside.shape)
    fall = np.exp(-(y - edge - beam) / 22.0) + 0.7 * np.exp(-(x - edge - post) / 16.0)
    layer.tint(inside * np.clip(fall, 0, 1) * 0.30, (46, 34, 26))
    size, lath = SCALE * FRET, 7
    for mirrored in (False, True):
        mask = fret(size, lath)[:, :: -1 if mirrored else 1]
        laths = piece(bevelled(dyed(LATH, size, size), mask, 0.3, 3), mask)
        layer.laid(laths, edge + (wide - post - size if mirrored else post), edge + beam, (3, 5), 0.4)
    for height, width, left, top, seed in (
        (tall - sill, post, 0, 0, 31),
        (tall - sill, post, wide - post, 0, 32),
        (beam, wide, 0, 0, 33),
        (sill, wide + SCALE * 8, -SCALE * 4, tall - sill, 34),
    ):
        layer.laid(plank(height, width, seed), edge + left - 4, edge + top - 4, (5, 10), 0.5)
    return layer.picture()


PIECES = {
    "window": Piece((WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN), window),
}
