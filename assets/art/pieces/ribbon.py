"""A ribbon of red silk that hangs over the edge of a scroll, its end cut into a swallow's tail."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.handscroll import silk
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, daylight, depth, hand_cut, piece, plane
from assets.art.still.canvas import step

CINNABAR: Colour = (178, 54, 42)
TAIL = 44
"""How deep the swallow's tail is cut, in pixels."""


def ribbon() -> Array:
    """A ribbon of 64 x 170 units, with its shadow; a stitched hem runs along its sides, and it bends over at the top."""
    width, height = SCALE * 64, SCALE * 170
    wide, tall = width + 20, height + 20
    outline = [(10, 10), (10 + width, 10), (10 + width, 10 + height), (10 + width / 2, 10 + height - TAIL)]
    mask = hand_cut([*outline, (10, 10 + height)], tall, wide, 0.5, 71)
    y, x = plane(tall, wide)
    colour = silk(tall, wide, CINNABAR, 73)
    fold = 0.06 * np.sin((x - 10) / width * 5.2 + 0.4 * np.sin(y / 60))
    bend = 0.34 * np.exp(-np.clip(y - 10, 0, None) / 9)
    colour *= (1 + fold - bend)[..., None]
    side = np.minimum(x - 10, wide - 11 - x)
    stitch = np.exp(-((side - 9) ** 2) / 1.6) * step(-0.25, 0.1, np.sin(y / 3.2))
    colour += (26 * stitch)[..., None] * np.array((1, 0.7, 0.55))
    colour *= (1 - 0.2 * np.exp(-depth(mask) / 2.4))[..., None]
    layer = Layer(width + 2 * SCALE * MARGIN, height + 2 * SCALE * MARGIN)
    layer.laid(piece(daylight(colour, 0.06), mask), SCALE * MARGIN - 10, SCALE * MARGIN - 10, (4, 9), 0.44)
    return layer.picture()


PIECES = {"ribbon": Piece((64 + 2 * MARGIN, 170 + 2 * MARGIN), ribbon, 88)}
