"""A manila luggage tag with clipped corners, lying or hung, and the eyelet with its twine, wherever its middle is."""

from __future__ import annotations

import numpy as np

from assets.art.outline_shapes import Points
from assets.art.paper import Array, Colour
from assets.art.pieces.brass import stud
from assets.art.pieces.layer import MARGIN, SCALE, SHADOW, Layer, Piece, daylight, depth, hand_cut, piece, plane, waves
from assets.art.pieces.paper_slip import pulp
from assets.art.pieces.twine import laid_twine
from assets.art.still.canvas import blur, step

MANILA: Colour = (222, 198, 158)
CLIP = 80
"""How far the corners on the left are cut off, in pixels."""


def tag() -> Array:
    """A tag of 480 x 220 units, with its shadow; the end with the clipped corners is on the left."""
    width, height = SCALE * 480, SCALE * 220
    outline = [(10 + CLIP, 11), (10 + width, 9), (9 + width, 11 + height), (10 + CLIP, 9 + height)]
    return manila([*outline, (10, 10 + height - CLIP), (10, 10 + CLIP)], width, height)


def hung_tag() -> Array:
    """A tag of 300 x 340 units, with its shadow; the end with the clipped corners is above."""
    width, height = SCALE * 300, SCALE * 340
    outline = [(10 + CLIP, 10), (10 + width - CLIP, 10), (9 + width, 10 + CLIP), (11 + width, 10 + height)]
    return manila([*outline, (9, 9 + height), (11, 10 + CLIP)], width, height)


def manila(outline: Points, width: int, height: int) -> Array:
    """Card cut along `outline`, which lies 10 pixels inside the piece, `width` x `height` pixels in all, with its shadow."""
    wide, tall = width + 20, height + 20
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


def eyelet(layer: Layer, across: int, down: int) -> tuple[Array, Array]:
    """The eyelet of brown card, its middle at (across, down); answers the rim of its hole and how far up each pixel lies."""
    width, height = layer.width, layer.height
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
    return np.asarray(np.clip(away - 12, 0, 1) * np.clip(19 - away, 0, 1), np.float32), np.asarray(rise, np.float32)


def twine_tag() -> Array:
    """The eyelet, its middle at (154, 114) of 180 x 140 units, and its loop of twine to the upper left."""
    across, down = 308, 228
    layer = Layer(360, 280)
    rim, rise = eyelet(layer, across, down)
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
    layer.tint(rim * (rise < -2 / 88), (150, 98, 64), strength=0.35)
    return layer.picture()


def twine_hung() -> Array:
    """The eyelet, its middle at (60, 124) of 120 x 160 units, and its loop of twine to the nail above it, at (78, 16)."""
    across, down = 120, 248
    layer = Layer(240, 320)
    rim, rise = eyelet(layer, across, down)
    way = ((2, 2), (-22, -60), (-12, -150), (34, -214), (40, -206), (20, -140), (16, -64), (0, 6))
    laid_twine(layer, [(across + right, down + below) for right, below in way], 9.0, 4)
    layer.tint(rim * (rise < -2 / 88), (150, 98, 64), strength=0.35)
    nail = stud(34, (92, 66, 48), 0.2)
    layer.shade(blur(np.pad(nail[..., 3], 8), 3), across + 36 - 17 - 4, down - 216 - 17 - 2, 0.5)
    layer.over(nail, across + 36 - 17, down - 216 - 17)
    return layer.picture()


PIECES = {
    "tag": Piece((480 + 2 * MARGIN, 220 + 2 * MARGIN), tag, 90),
    "tag-hung": Piece((300 + 2 * MARGIN, 340 + 2 * MARGIN), hung_tag, 90),
    "twine-tag": Piece((180, 140), twine_tag),
    "twine-hung": Piece((120, 160), twine_hung),
}
