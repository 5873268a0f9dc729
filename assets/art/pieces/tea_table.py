"""The table on which tea is made, seen from above, and what else stands there: a stove for the kettle, a cup to drink from."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, mix
from assets.art.pieces.brewing import FINE, RISE, ZOOM
from assets.art.pieces.layer import SCALE, SHADOW, Layer, Piece, hand_cut, piece, plane, waves
from assets.art.pieces.shelf_board import CAMPHOR, FRONT, UNDER, front
from assets.art.pieces.white_ware import white_cup
from assets.art.pieces.wood import lying
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.kettle import stove
from assets.art.still.painting import paint

LONG, DEEP = 1960, 560
"""Pixels of the table's top, from end to end and from the wall to its front."""
PLANKS = (
    (0.27, ((0.42, 0.66),), 1.2),
    (0.33, ((0.5, 0.2),), 1.5),
    (0.40, ((0.4, 0.46), (0.62, 0.83)), 1.8),
)
"""From the wall to the front: how deep, a share, its knots, its grain; what is nearer is larger."""
STOVE = (190, 190)
CUP = (110, 82)


def top() -> Array:
    """Three planks side by side, dim by the wall, the window's light towards the front."""
    rows = []
    for n, (share, knots, grain) in enumerate(PLANKS):
        deep = round(DEEP * share)
        wood = lying(deep, LONG, mix(CAMPHOR, (255, 244, 222), 0.26 + 0.03 * n), 61 + 7 * n, grain=grain, knots=knots)
        y, _ = plane(deep, LONG)
        wood *= (1 - 0.34 * np.exp(-((y / 2.2) ** 2)) - 0.16 * np.exp(-((deep - y) / 3.0)))[..., None]
        rows.append(wood)
    wood = np.concatenate(rows)[:DEEP]
    wood = np.pad(wood, ((0, DEEP + 4 - len(wood)), (0, 0), (0, 0)), mode="edge")
    y, _ = plane(DEEP + 4, LONG)
    wood *= (0.74 + 0.34 * (y / DEEP) ** 0.8 + 0.04 * waves(DEEP + 4, LONG, 420, 420, 67, 3))[..., None]
    outline = [(34, 2), (LONG - 34, 2), (LONG - 2, DEEP + 4), (2, DEEP + 4)]
    mask = hand_cut(outline, DEEP + 4, LONG, 0.9, 61)
    mask[-6:] = np.maximum(mask[-6:], mask[-8])
    return piece(wood, mask)


def table() -> Array:
    """The table: its top 280 units deep, its front 30, below it 60 of shadow."""
    layer = Layer(LONG, DEEP + FRONT + UNDER)
    y, x = plane(UNDER, LONG)
    dark = np.exp(-y / 42) * (1 + 0.10 * waves(UNDER, LONG, 180, 90, 61, 2)) + 0.25 * np.exp(-y / 100)
    dark = dark * (1 - step(50, UNDER - 4, y)) * step(10, 64, x) * (1 - step(LONG - 64, LONG - 4, x))
    layer.tint(np.clip(dark, 0, 1), SHADOW, 0, DEEP + FRONT - 7, 0.42)
    layer.over(top(), 0, 0)
    layer.over(front(LONG, ((0.55, 0.22), (0.4, 0.57)), 63), 0, DEEP)
    return layer.picture()


def kettle_stove() -> Array:
    """A clay stove with live coals, as the kettle stands on it."""
    canvas = Canvas(600, 600, SCALE * STOVE[0] / 600)
    s = Stage(canvas, (282, 490), 0.4, seed=31, zoom=1.7)
    stove(s, (0, 0, 0), 118, 170)
    paint(s, Shadow())
    return canvas.picture()


def tasting_cup() -> Array:
    """An empty cup of the gaiwan's porcelain."""
    canvas = Canvas(round(CUP[0] / FINE) + 2, round(CUP[1] / FINE) + 2, SCALE * FINE)
    s = Stage(canvas, (118, 150), RISE, seed=7, zoom=ZOOM)
    white_cup(s, 42, 40)
    paint(s, Shadow())
    return canvas.picture()[: SCALE * CUP[1], : SCALE * CUP[0]]


PIECES = {
    "table": Piece((LONG // 2, (DEEP + FRONT + UNDER) // 2), table, 90),
    "stove": Piece(STOVE, kettle_stove),
    "tasting-cup": Piece(CUP, tasting_cup),
}
