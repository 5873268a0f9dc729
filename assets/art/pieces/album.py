"""An album: a leaf mounted on silk, the edges of the leaves below it, and the board of its cover."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.handscroll import silk
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, daylight, hand_cut, piece, plane, pooled, waves
from assets.art.pieces.paper_slip import FINE, pulp
from assets.art.still.canvas import step

WIDTH, HEIGHT = 480, 360
"""Of an album without its shadow, in units."""

BORDER = 34
"""From the edge of the cover to the paper, in units, everywhere."""

INDIGO: Colour = (52, 70, 82)
STRAW: Colour = (214, 196, 158)
GILT: Colour = (196, 164, 104)
PAPER: Colour = (250, 245, 231)


def cover(height: int, width: int) -> Array:
    """The board under the leaves, in indigo cloth."""
    mask = hand_cut(_rectangle(10, 10, width - 10, height - 10), height, width, 0.3, 11)
    return piece(pooled(silk(height, width, INDIGO, 12), mask, 0.3, 5), mask)


def leaf(height: int, width: int, seed: int) -> Array:
    """One leaf: paper with a border of silk, a line of gold between them."""
    band = SCALE * (BORDER - 12)
    y, x = plane(height, width)
    inner = np.minimum(np.minimum(y, height - 1 - y), np.minimum(x, width - 1 - x)) - 10
    wandering = inner + 0.6 * waves(height, width, 44, 44, seed + 1)
    cloth = (1 - step(band - 1, band + 1, wandering))[..., None]
    line = np.exp(-(((wandering - band + 8) / 1.7) ** 2))[..., None]
    colour = pulp(height, width, PAPER, seed) * (1 - cloth) + silk(height, width, STRAW, seed + 2) * cloth
    colour = colour * (1 - 0.7 * line) + np.array(GILT, np.float32) * 0.7 * line
    colour *= (1 - 0.10 * np.exp(-np.clip(inner - band, 0, 99) / 5) * (inner >= band))[..., None]
    mask = hand_cut(_rectangle(10, 10, width - 10, height - 10), height, width, 0.3, seed)
    return piece(daylight(colour, 0.04), mask)


def _rectangle(left: float, top: float, right: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def album() -> Array:
    """An album of `WIDTH` x `HEIGHT` units, with its shadow."""
    wide, tall = SCALE * WIDTH, SCALE * HEIGHT
    layer = Layer(wide + 2 * SCALE * MARGIN, tall + 2 * SCALE * MARGIN)
    edge = SCALE * MARGIN - 10
    layer.laid(cover(tall + 20, wide + 20), edge, edge, (6, 14), 0.5)
    for number, (drop, inset) in enumerate(((6, 12), (3, 12), (0, 12))):
        size = (tall + 20 - 2 * SCALE * inset + 4 * SCALE, wide + 20 - 2 * SCALE * inset + 4 * SCALE)
        at = edge + SCALE * inset - 4 + SCALE * drop // 2
        layer.laid(leaf(*size, 40 + number), at, at, (1, 2), 0.42)
    return layer.picture()


PIECES = {"album": Piece((WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN), album, FINE)}
