"""Brass: the stud that holds paper, the ring of a door."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.layer import SHADOW, Layer, Piece, moved, piece, plane, waves
from assets.art.still.canvas import blur

BRASS: Colour = (176, 138, 76)


def lit(x: Array, y: Array, z: Array) -> Array:
    """How much light of the upper left a surface with this normal throws back."""
    return np.asarray(np.clip(-0.5 * x - 0.64 * y + 0.58 * z, 0, 1), np.float32)


def stud(side: int, colour: Colour = BRASS, shine: float = 0.9) -> Array:
    """A lit dome, `side` pixels across."""
    y, x = plane(side, side)
    middle = (side - 1) / 2
    across, down = (x - middle) / (middle - 0.6), (y - middle) / (middle - 0.6)
    away = np.hypot(across, down)
    light = lit(across, down, np.sqrt(np.clip(1 - away**2, 0, 1)))[..., None]
    metal = np.array(colour, np.float32) * (0.38 + 0.75 * light) + light**10 * 70 * shine
    return piece(metal, np.clip((1 - away) * middle + 0.5, 0, 1))


def ring_pull(radius: float, thick: float) -> tuple[Array, int]:
    """A hammered plate and the ring that hangs from it; answers the piece and how far right its middle is."""
    width = int(radius * 2 + thick * 2 + 26)
    height = width + int(radius * 0.9)
    y, x = plane(height, width)
    across, top = width / 2, radius * 0.56 + 6
    plate = radius * 0.78
    right, below = x - across, y - top
    away = np.hypot(right, below)
    lobes = plate * (1 + 0.07 * np.cos(8 * np.arctan2(below, right)))
    slope = 0.5 - 0.32 * (0.5 * right + 0.7 * below) / plate + 0.12 * waves(height, width, 7, 7, 3, 2)
    slope = slope - 0.5 * np.exp(-((away - plate * 0.86) ** 2) / 3) * (right + below) / plate
    layer = Layer(width, height)
    brass = np.array(BRASS, np.float32) * (0.5 + 0.55 * np.clip(slope, 0, 1.3))[..., None]
    layer.over(piece(brass, np.clip(lobes - away + 0.5, 0, 1)))
    knob = stud(int(plate * 0.9), mix(BRASS, (255, 220, 150), 0.15))
    layer.over(knob, across - knob.shape[1] / 2, top - knob.shape[0] / 2)
    below = y - (top + radius * 0.82)
    out = np.maximum(np.hypot(right, below), 1e-3)
    gap = (out - radius) / thick
    light = lit(right / out * gap, below / out * gap, np.sqrt(np.clip(1 - gap**2, 0, 1)))[..., None]
    brass = np.array(mix(BRASS, (255, 224, 150), 0.18), np.float32) * (0.36 + 0.8 * light) + light**9 * 66
    ring = np.clip(thick - np.abs(out - radius) + 0.5, 0, 1)
    layer.over(piece(brass, np.where((away < plate * 0.42) & (y < top + 2), 0, ring)))
    return layer.picture(), int(across)


def peg() -> Array:
    """A stud in the wall, with its shadow."""
    layer = Layer(48, 48)
    dome = stud(30)
    mask = np.zeros((48, 48), np.float32)
    mask[6:36, 6:36] = dome[..., 3]
    layer.tint(moved(blur(mask, 4), 4, 6), SHADOW, strength=0.5)
    layer.over(dome, 6, 6)
    return layer.picture()


PIECES = {"peg": Piece((24, 24), peg)}
