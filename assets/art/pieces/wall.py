"""The wall behind what stands on shelves and hangs: old lime plaster, hills brushed on it long ago, and the light of a
lattice window that falls across it from the upper left."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import SCALE, Piece, piece, plane, waves
from assets.art.still.canvas import blur, step
from assets.art.still.painted_hills import ridge

TALL, WIDE = (1080, 1800), (1920, 980)
"""Units of the wall behind a page of standing and of lying glass."""

LIME: Colour = (236, 228, 214)
"""Plaster in the shade of the room."""

SUN: Colour = (253, 248, 238)
"""Plaster in the light."""

HILL: Colour = (150, 164, 162)
PAPER: Colour = (246, 241, 230)
"""Of a page; the wall goes over into it where the bar begins."""


def panes(height: int, width: int, left: float, top: float, tall: float) -> Array:
    """How much light falls where, 0-1, for a window whose light begins at (left, top) and is `tall` pixels high.

    The light leans to the left as it falls; it is sharper near its upper edge, which is nearer to the window.
    """
    y, x = plane(height, width)
    down = (y - top) / tall
    across = (x - left + 0.30 * (y - top)) / (tall * 0.94)
    lean = down - 0.10 * across
    lit = np.zeros((height, width), np.float32)
    columns, rows, lath = 4, 6, 0.10
    for column in range(columns):
        for row in range(rows):
            one = (column / columns, (column + 1 - lath * 1.5) / columns)
            other = (row / rows, (row + 1 - lath * 1.2) / rows)
            soft = 0.006 + 0.010 * row / rows
            inside = step(one[0] - soft, one[0] + soft, across) * step(one[1] + soft, one[1] - soft, across)
            inside = (
                inside * step(other[0] - soft, other[0] + soft, lean) * step(other[1] + soft, other[1] - soft, lean)
            )
            lit = np.maximum(lit, inside * (1 - 0.10 * row))
    return np.asarray(lit, np.float32)


def hills(height: int, width: int, foot: float) -> Array:
    """Ranges brushed on the plaster, a mask: each paler than the one before it, fading into the wall at `foot`."""
    y, x = plane(height, width)
    down = y / height + 0 * x
    mask = np.zeros((height, width), np.float32)
    for n, (middle, tall, load) in enumerate(((0.46 * foot, 0.40 * foot, 0.34), (0.86 * foot, 0.46 * foot, 0.46))):
        brow = ridge(
            np.linspace(0, 1, width, dtype=np.float32)[None] * (1.2 + 0.5 * n) + 1.4 + 2.9 * n, 47 + 8 * n, 2.0, 1.0
        )
        crest = middle - tall * (blur(np.repeat(brow, 3, 0), width / 220)[1:2] - 0.3)
        below = down - crest
        scar = waves(height, width, 34 + 18 * n, 210, 60 + n, 3)
        wash = (
            step(0, 0.005, below) * np.exp(-np.maximum(below, 0) / (0.30 * foot)) * np.clip(0.75 + 0.5 * scar, 0.1, 1.3)
        )
        mask = np.maximum(mask, load * wash)
    return np.asarray(np.clip(mask, 0, 1), np.float32)


def wall(width: int, height: int, light: tuple[float, float, float], foot: float) -> Array:
    """A wall of so many units; `light` is where the light of the window begins and how tall it is, in units."""
    wide, tall = SCALE * width, SCALE * height
    y, x = plane(tall, wide)
    colour = np.broadcast_to(np.array(LIME, np.float32), (tall, wide, 3)).copy()
    trowel = 0.012 * waves(tall, wide, 460, 300, 5, 3) + 0.006 * waves(tall, wide, 60, 40, 9, 2)
    colour *= (1 + trowel)[..., None]
    brushed = (hills(tall, wide, foot) * 0.42)[..., None]
    colour = colour * (1 - brushed) + np.array(HILL, np.float32) * brushed
    left, top, high = (SCALE * each for each in light)
    fall = panes(tall, wide, left, top, high)
    lit = 0.62 * blur(fall, 5) + 0.38 * blur(fall, 16)
    cloud = np.clip(0.86 + 0.5 * waves(tall, wide, 520, 380, 21, 2), 0.4, 1)
    share = (0.86 * lit * cloud)[..., None]
    colour = colour * (1 - share) + np.array(SUN, np.float32) * share
    corner = 0.03 * np.clip(x / wide + 0.4 * y / tall - 0.5, 0, 1)
    colour *= (1 - corner)[..., None]
    away = step(0.80, 0.99, y / tall)[..., None]
    colour = colour * (1 - away) + np.array(PAPER, np.float32) * away
    return piece(colour, np.ones((tall, wide), np.float32))


def tall() -> Array:
    """The wall behind a page of standing glass."""
    return wall(*TALL, (330, -60, 900), 0.34)


def wide() -> Array:
    """The wall behind a page of lying glass."""
    return wall(*WIDE, (500, -40, 1000), 0.62)


PIECES = {"wall": Piece(TALL, tall, 66), "wall-wide": Piece(WIDE, wide, 66)}
