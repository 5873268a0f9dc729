"""What one whisks tea with, seen from above the table: a black bowl with tea in it, its foam step by step, a bamboo whisk.

The foam is painted in the bowl and cut out to one frame, so that all lies on each other as it is.
"""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import SCALE, Piece, waves
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, blur
from assets.art.still.cast_shadow import Shadow
from assets.art.still.jian_ware import jian_bowl
from assets.art.still.painting import paint
from assets.art.still.surfaces import turn
from assets.art.still.tribute_cake import whisk

TABLE = (340, 236)
"""Units of the sheet on which the bowl stands."""
CORNER, POOL = (28, 22), (238, 132)
"""Units: the frame that holds the inside of the bowl, its upper left corner and its size."""
FINE = 0.375
"""Units of a page in a unit of the model's canvas."""
ORIGIN = (392, 486)
RADIUS, RISE, ZOOM = 150, 0.6, 2.0
"""The bowl's, as `assets/art/still` has them, and how high one looks down."""
GROUND: Colour = (150, 152, 84)
"""Ground tea in water."""
FULL = 0.62
"""How far the bowl is filled before it is whisked, a share of its height."""
WHISK = (120, 220)
"""Units of the whisk's sheet."""


class Foam(NamedTuple):
    """One step: how far up the bowl it stands, how much of the tea it covers, how white it is, each a share."""

    full: float
    covers: float
    white: float


STEPS = (Foam(0.62, 0.3, 0.1), Foam(0.64, 0.62, 0.3), Foam(0.67, 1.0, 0.55), Foam(0.71, 1.0, 0.8), Foam(0.75, 1.0, 1.0))


def table(corner: tuple[int, int], size: tuple[int, int], full: float, froth: bool) -> Array:
    """A part of the table, `corner` and `size` in units: the bowl with tea or with froth."""
    canvas = Canvas(round(size[0] / FINE) + 2, round(size[1] / FINE) + 2, SCALE * FINE)
    s = Stage(canvas, (ORIGIN[0] - corner[0] / FINE, ORIGIN[1] - corner[1] / FINE), RISE, seed=5, zoom=ZOOM)
    jian_bowl(s, (0, 0, 0), RADIUS, tea=GROUND, froth=froth, full=full, seed=4)
    paint(s, Shadow())
    return canvas.picture()[: SCALE * size[1], : SCALE * size[0]]


def set_table() -> Array:
    """The bowl with tea in it, not yet whisked."""
    return table((0, 0), TABLE, FULL, froth=False)


@cache
def still_tea() -> Array:
    """The inside of that bowl."""
    return table(CORNER, POOL, FULL, froth=False)


def foam(step: Foam) -> Array:
    """The foam of one step as it lies in the bowl: in islands first, then whole, from the tea's own colour to white."""
    picture = table(CORNER, POOL, step.full, froth=True)
    apart = np.abs(picture[..., :3] - still_tea()[..., :3]).max(2)
    mask = blur(np.clip((apart - 5) / 10, 0, 1), 0.8) * picture[..., 3]
    height, width = mask.shape[0], mask.shape[1]
    if step.covers < 1:
        islands: Array = np.add(waves(height, width, 70, 40, 11, 2), 0.7 * waves(height, width, 15, 9, 12, 2))
        edge = np.quantile(islands[mask > 0.5], 1 - step.covers)
        mask = mask * blur(np.clip((islands - edge) / 0.2, 0, 1), 0.8)
    green = np.array([0.80, 0.83, 0.56], np.float32)
    white = np.array([1.0, 0.995, 0.985], np.float32)
    bubbles = 1 - 0.045 * np.clip(waves(height, width, 5, 3, 21, 2), 0, 1)
    picture[..., :3] = np.clip(picture[..., :3] * (green + (white - green) * step.white) * bubbles[..., None], 0, 255)
    picture[..., 3] = mask
    return picture


def dipped_whisk() -> Array:
    """A bamboo whisk that leans to the right; its tines end in the foam."""
    canvas = Canvas(round(WHISK[0] / FINE), round(WHISK[1] / FINE), SCALE * FINE)
    s = Stage(canvas, (250, 60), 0.25, seed=31, zoom=2.4)
    whisk(s, (0, 0, 0), 190, turned=turn(0, 0, np.pi - 0.22))
    paint(s)
    picture = canvas.picture()[: SCALE * WHISK[1], : SCALE * WHISK[0]]
    rows = np.flatnonzero((picture[..., 3] > 0.02).any(1))
    sunk = np.clip((rows[-1] - np.arange(picture.shape[0])) / (0.12 * len(rows)), 0, 1)
    picture[..., 3] *= sunk[:, None]
    return picture


PIECES = {
    "tea-bowl": Piece(TABLE, set_table),
    "whisk": Piece(WHISK, dipped_whisk),
    **{f"foam-{number}": Piece(POOL, partial(foam, step)) for number, step in enumerate(STEPS, 1)},
}
