"""Rings on water where a finger touched it, in the moments of their spreading: a bright crest and the dark of its lee."""

from __future__ import annotations

from functools import partial

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import SCALE, Layer, Piece, plane, waves
from assets.art.still.canvas import blur

MOMENTS = 7
"""Pictures from the touch until the water is still."""

SIZE = (280, 108)
"""Width and height, units: water lies flat, so a ring is about a third as high as it is wide."""

CREST: Colour = (255, 253, 244)
LEE: Colour = (58, 88, 94)


def ring(layer: Layer, radius: float, thick: float, strength: float, seed: int) -> None:
    """One ring, `radius` pixels wide to either side and drawn `thick` pixels where it is nearest."""
    y, x = plane(layer.height, layer.width)
    across = (x - layer.width / 2) / radius
    down = (y - layer.height / 2) / (radius * 0.36)
    far = np.hypot(across, down)
    wander = 1 + 0.035 * waves(layer.height, layer.width, 46, 20, seed, 2)
    near = 0.62 + 0.38 * np.clip(down / np.maximum(far, 1e-3), -1, 1)  # thin where it runs away from who looks
    broken = np.clip(0.72 + 0.9 * waves(layer.height, layer.width, 60, 26, seed + 3, 2), 0.15, 1)
    width = thick * near / (radius * 0.6)
    lee = np.exp(-(((far - wander - width * 0.9) / width) ** 2))
    crest = np.exp(-(((far - wander) / (width * 0.8)) ** 2))
    layer.tint(np.asarray(blur(np.asarray(lee * broken, np.float32), 0.8), np.float32), LEE, strength=0.62 * strength)
    layer.tint(np.asarray(crest * broken, np.float32), CREST, strength=strength)


def moment(at: int) -> Array:
    """The rings at one moment, 0 to `MOMENTS` - 1: each goes on spreading, the next one starts in it, all fade."""
    layer = Layer(SIZE[0] * SCALE, SIZE[1] * SCALE)
    part = (at + 0.7) / MOMENTS
    for follower in range(3):
        gone = part - follower * 0.17
        if gone <= 0:
            continue
        spread = 1 - (1 - gone) ** 1.7
        fading = (1 - part) ** 0.8 * (1 - 0.22 * follower)
        ring(layer, 12 + 250 * spread * (1 - 0.1 * follower), 9 - 3.5 * spread, 0.95 * fading, 31 * at + follower)
    return layer.picture()


PIECES = {f"ripple-{at + 1}": Piece(SIZE, partial(moment, at)) for at in range(MOMENTS)}
