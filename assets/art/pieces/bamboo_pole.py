"""A bamboo pole that lies across, for tallies to hang from."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.pieces.layer import Layer, Piece, piece, plane, waves


def skin(height: int, width: int) -> Array:
    """The skin of a pole that lies across, lit from above, shape (height, width, 3)."""
    across = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    fibre = 1 + 0.05 * waves(height, width, 300, 4, 5) + 0.06 * waves(height, width, 360, 180, 6, 3)
    light = 0.55 + 0.55 * np.sqrt(np.clip(1 - (0.9 * across + 0.30) ** 2, 0, 1))
    return np.asarray(np.array((176, 158, 104), np.float32) * (fibre * light)[..., None], np.float32)


def pole() -> Array:
    """A bamboo pole of 480 x 26 units that lies across, with its joints and its shadow; its ends are 40 units without one."""
    width, thick, left = 960, 36, 6
    layer = Layer(width, 52)
    y, x = plane(thick, width)
    colour = skin(thick, width)
    half: Array = np.full((1, width), thick / 2 - 3.5, np.float32)
    for joint in (150, 452, 726):
        colour *= (1 - 0.45 * np.exp(-((x - joint) ** 2) / 16) + 0.2 * np.exp(-((x - joint - 9) ** 2) / 26))[..., None]
        half = np.asarray(half + 3.0 * np.exp(-((x - joint) ** 2) / 90), np.float32)
    mask = np.clip(half - np.abs(y - thick / 2 + 0.5) + 0.5, 0, 1) * (x > left) * (x < width - left)
    layer.laid(piece(colour, mask), 0, 2, (4, 8), 0.5)
    return layer.picture()


PIECES = {"pole": Piece((480, 26), pole)}
