"""A manila luggage tag with clipped corners, and the eyelet with its twine, which lies over it wherever its middle is."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import MARGIN, SCALE, SHADOW, Layer, Piece, daylight, depth, hand_cut, piece, plane, waves
from assets.art.pieces.paper_slip import pulp
from assets.art.pieces.twine import laid_twine
from assets.art.still.canvas import step

MANILA: Colour = (222, 198, 158)
CLIP = 80
"""How far the corners on the left are cut off, in pixels."""


def tag() -> Array:
    """A tag of 480 x 220 units, with its shadow; the end with the clipped corners is on the left."""
    width, height = SCALE * 480, SCALE * 220
    wide, tall = width + 20, height + 20
    outline = [(10 + CLIP, 11), (10 + width, 9), (9 + width, 11 + height), (10 + CLIP, 9 + height)]
    outline += [(10, 10 + height - CLIP), (10, 10 + CLIP)]
    mask = hand_cut(outline, tall, wide, 0.8, 25)
    colour = pulp(tall, wide, MANILA, 25, density=4, tone=1.6)
    colour += waves(tall, wide, 150, 150, 29, 3)[..., None] * np.array((4, 5, 6))
    straw = 0.09 * step(1.2, 1.75, 1.8 * waves(tall, wide, 5, 2.4, 30))[..., None]
    colour = colour * (1 - straw) + np.array((150, 118, 78)) * straw
    inside = depth(mask)
    colour += (12 * np.exp(-inside / 2.8))[..., None]
    colour *= (1 - 0.09 * np.exp(-inside / 26) * np.clip(0.7 + waves(tall, wide, 90, 90, 31, 2), 0, 1.4))[..., None]
    layer = Layer(width + 2 * SCALE * MARGIN, height + 2 * SCALE * MARGIN)
    layer.laid(piece(daylight(colour, 0.06), mask), SCALE * MARGIN - 10, SCALE * MARGIN - 10, (5, 11), 0.48)
    return layer.picture()


def twine_tag() -> Array:
    """The eyelet, its middle at (154, 114) of 180 x 140 units, and its loop of twine to the upper left."""
    width, height = 360, 280
    across, down = 308, 228
    layer = Layer(width, height)
    y, x = plane(height, width)
    away = np.hypot(x - across, y - down)
    rise = (-(x - across) - (y - down)) / 88
    colour = (
        np.array((176, 116, 78), np.float32) * (1 + 0.14 * rise + 0.05 * waves(height, width, 16, 16, 32, 2))[..., None]
    )
    colour *= (1 - 0.25 * np.exp(-((away - 41) ** 2) / 5))[..., None]
    layer.over(piece(colour, np.clip(43 - away, 0, 1)))
    layer.tint(np.clip(19.5 - away, 0, 1), (96, 80, 60))
    layer.tint(np.clip(18 - np.hypot(x - across - 3, y - down - 4), 0, 1), (206, 192, 166))
    layer.tint(np.exp(-((away - 19.5) ** 2) / 9), SHADOW, strength=0.5)
    way = (
        (3, 1),
        (-62, -46),
        (-108, -140),
        (-196, -196),
        (-268, -204),
        (-282, -176),
        (-232, -136),
        (-160, -72),
        (-84, 12),
        (3, 4),
    )
    laid_twine(layer, [(across + right, down + below) for right, below in way], 9.0, 4)
    front = np.clip(away - 12, 0, 1) * np.clip(19 - away, 0, 1) * ((x - across) + (y - down) > 2)
    layer.tint(front, (150, 98, 64), strength=0.35)
    return layer.picture()


PIECES = {
    "tag": Piece((480 + 2 * MARGIN, 220 + 2 * MARGIN), tag, 90),
    "twine-tag": Piece((180, 140), twine_tag),
}
