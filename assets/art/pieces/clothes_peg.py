"""A peg of split bamboo that holds paper on a cord."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import SHADOW, Layer, Piece, hand_cut, moved, piece, plane, waves
from assets.art.still.canvas import blur

BAMBOO: Colour = (206, 166, 108)


def clothes_peg() -> Array:
    """A peg of 30 x 76 units, its spring of wire where the cord runs, 26 units from its top."""
    width, height = 60, 152
    y, x = plane(height, width)
    layer = Layer(width, height)
    outline = [(18, 12), (40, 12), (42, 60), (39, 136), (19, 136), (16, 60)]
    mask = hand_cut(outline, height, width, 0.6, 19)
    layer.tint(moved(blur(mask, 4), 4, 5), SHADOW, strength=0.45)
    fibre = waves(height, width, 3, 130, 20, 2) + 0.6 * waves(height, width, 9, 300, 24)
    across = (x - 29) / 13
    light = 0.62 + 0.46 * np.sqrt(np.clip(1 - (0.8 * across + 0.3) ** 2, 0, 1))
    colour = np.array(BAMBOO, np.float32) * (light * (1 + 0.12 * fibre))[..., None]
    colour *= (1 - 0.5 * np.exp(-((x - 29) ** 2) / 2.2) * (y > 20))[..., None]
    layer.over(piece(colour, mask))
    for down in (46, 51, 56):
        wire = np.exp(-(((y - down - 0.06 * (x - 29)) / 1.6) ** 2)) * (np.abs(x - 29) < 15)
        layer.tint(wire, (122, 116, 106), strength=0.95)
        layer.glow(np.exp(-(((y - down + 1) / 0.8) ** 2)) * (np.abs(x - 26) < 7), strength=0.35)
    return layer.picture()


PIECES = {"clothes-peg": Piece((30, 76), clothes_peg)}
