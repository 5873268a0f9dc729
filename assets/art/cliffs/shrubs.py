"""Shrubs and moss dots on the brow and the ledges of a landform."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.pigments import DEEP, INK, MOSS, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.still.canvas import step


def shrubs(form: Landform, much: float = 1.0, ledge: float = 0.5) -> None:
    """Green the brow, and the ledges `ledge` times as much."""
    size, far = form.size, form.distance
    random = np.random.default_rng(form.seed + 50)
    low, middle, top = Strokes(form.canvas), Strokes(form.canvas), Strokes(form.canvas)
    down = form.down / size
    brow = step(16, 0, down) * step(-0.6, 0.6, form.noise(34 * size, 300 * size, 67))
    shelf = (
        step(0.45, 0.8, form.normal[..., 1]) * step(30, 60, down) * step(0.1, 0.9, form.noise(44 * size, 40 * size, 68))
    )
    wide = ((form.down < 12 * size) & form.on).sum() / form.k**2 / (12 * size)
    count = int(0.85 * wide / size**0.7 * much)
    corner = np.array([form.window[0].start, form.window[1].start]) / form.k
    at = np.vstack([form.picked(brow, count, random), form.picked(shelf, int(count * ledge), random)])
    for y, x in at / form.k + corner:
        r = size * random.uniform(2.2, 5.5)
        low.dot(x, y - r * 0.3, r * 1.25, r * 0.8, random.uniform(0.4, 0.8))
        for _ in range(7):
            px, py = x + random.normal(0, r * 0.75), y - r * 0.45 + random.normal(0, r * 0.5)
            small = size * random.uniform(0.5, 1.5)
            (middle if random.random() < 0.6 else top).dot(px, py, small * 1.3, small * 0.8, random.uniform(0.4, 1))
    thin = 1 - 0.62 * far
    low.lay(aired(MOSS, far), 0.75 * thin, cover=0.5)
    middle.lay(aired(DEEP, far), 0.75 * thin)
    top.lay(aired(INK, far, 0.8), 0.85 * thin)
