"""A scroll: its rods, and the mounted paper between them; a handscroll lies, a hanging scroll hangs."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, dyed, hand_cut, piece, plane, warped, waves
from assets.art.pieces.paper_slip import FINE, pulp
from assets.art.pieces.wood import upright
from assets.art.still.canvas import step

ROSEWOOD: Colour = (92, 64, 46)
ROLLED: Colour = (228, 215, 188)
CELADON: Colour = (190, 203, 188)
KNOB = 52
"""Height of the turned knob at each end of a rod, in pixels."""


def rod(height: int, seed: int) -> Array:
    """A rod 80 pixels wide, upright: paper rolled round it, a turned knob at each end."""
    width = 80
    y, x = plane(height, width)
    end = np.minimum(y, height - 1 - y)
    half = np.where(end < KNOB, 19 + 3 * np.sin(end / 8.0), 30.0)
    half = np.where(np.abs(end - KNOB) < 3, 12, half)
    half = np.where(end < 14, np.sqrt(np.clip(1 - ((14 - end) / 14) ** 2, 0, 1)) * 19, half)
    across = (x - (width - 1) / 2) / np.maximum(half, 1)
    mask = np.clip(half - np.abs(x - (width - 1) / 2) + 0.5, 0, 1)
    wood = upright(height, width, ROSEWOOD, seed, grain=1.5)
    paper = dyed(ROLLED, height, width) * (1 + 0.03 * waves(height, width, 4.4, 400, seed, 2))[..., None]
    colour = np.where((end < KNOB + 3)[..., None], wood, paper)
    light = 0.56 + 0.52 * np.sqrt(np.clip(1 - (0.76 * across + 0.24) ** 2, 0, 1)) - 0.16 * np.clip(across, 0, 1) ** 2
    return piece(colour * light[..., None], warped(mask, 0.4, 30, seed))


def roller() -> Array:
    """A rod of 40 x 190 units, with its shadow."""
    layer = Layer(SCALE * (40 + 2 * MARGIN), SCALE * (190 + 2 * MARGIN))
    layer.laid(rod(SCALE * 190, 7), SCALE * MARGIN, SCALE * MARGIN, (9, 10), 0.5)
    return layer.picture()


def hanging_rod() -> Array:
    """A rod of 190 x 40 units that lies across, with its shadow."""
    layer = Layer(SCALE * (190 + 2 * MARGIN), SCALE * (40 + 2 * MARGIN))
    lying = np.ascontiguousarray(rod(SCALE * 190, 11).transpose(1, 0, 2))
    layer.laid(lying, SCALE * MARGIN, SCALE * MARGIN, (5, 12), 0.5)
    return layer.picture()


def silk(height: int, width: int, colour: Colour, seed: int) -> Array:
    """Mounting silk, shape (height, width, 3): a plain weave with a faint figure of clouds, a little faded."""
    y, x = plane(height, width)
    weave = 2.0 * np.sin(x * np.pi / 2) * np.sin(y * np.pi / 2)
    threads = 1.6 * waves(height, width, 60, 2, seed) + 1.6 * waves(height, width, 2, 60, seed + 1)
    figure = 4 * np.exp(-((np.abs(np.sin(7 * waves(height, width, 90, 90, seed + 2, 2))) / 0.2) ** 2))
    cloth = weave + threads + figure + 4 * waves(height, width, 500, 500, seed + 3, 2)
    return np.asarray(dyed(colour, height, width) + cloth[..., None], np.float32)


def mounted(width: int, height: int, seed: int) -> Array:
    """Paper of `width` x `height` pixels, 10 more around it, between two bands of silk above and below; it bends towards
    the rods at its left and right ends."""
    wide, tall = width + 20, height + 20
    mask = hand_cut([(10, 10), (10 + width, 10), (10 + width, 10 + height), (10, 10 + height)], tall, wide, 0.5, seed)
    y, x = plane(tall, wide)
    paper = pulp(tall, wide, (249, 243, 228), seed)
    band = 24
    inner = np.minimum(y - 10, tall - 11 - y)
    cloth = (1 - step(band - 1, band, inner + 0.5 * waves(tall, wide, 40, 40, seed + 1)))[..., None]
    colour = paper * (1 - cloth) + silk(tall, wide, CELADON, 5) * cloth
    below = np.exp(-np.clip(inner - band, 0, 99) / 4) * (inner >= band)
    colour = colour * (1 - 0.14 * below)[..., None]
    ends = np.exp(-(x - 10) / 36) + 1.25 * np.exp(-(wide - 11 - x) / 36)
    colour = colour * (1 - ends[..., None] * np.array((0.11, 0.14, 0.19)))
    return piece(colour, mask)


def scroll() -> Array:
    """Paper of 400 x 180 units between two bands of silk, with its shadow; it bends towards the rods at its ends."""
    width, height = SCALE * 400, SCALE * 180
    layer = Layer(width + 2 * SCALE * MARGIN, height + 2 * SCALE * MARGIN)
    layer.laid(mounted(width, height, 52), SCALE * MARGIN - 10, SCALE * MARGIN - 10, (4, 12), 0.38)
    return layer.picture()


def hanging() -> Array:
    """Paper of 180 x 400 units between bands of silk at its left and right, with its shadow."""
    width, height = SCALE * 180, SCALE * 400
    layer = Layer(width + 2 * SCALE * MARGIN, height + 2 * SCALE * MARGIN)
    paper = np.ascontiguousarray(mounted(height, width, 61).transpose(1, 0, 2))
    layer.laid(paper, SCALE * MARGIN - 10, SCALE * MARGIN - 10, (5, 10), 0.38)
    return layer.picture()


PIECES = {
    "hanging": Piece((180 + 2 * MARGIN, 400 + 2 * MARGIN), hanging, FINE),
    "hanging-rod": Piece((190 + 2 * MARGIN, 40 + 2 * MARGIN), hanging_rod),
    "roller": Piece((40 + 2 * MARGIN, 190 + 2 * MARGIN), roller),
    "scroll": Piece((400 + 2 * MARGIN, 180 + 2 * MARGIN), scroll, FINE),
}
