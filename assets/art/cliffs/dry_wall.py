"""A wall of field stones laid without mortar, as tea beds among the rocks are held by."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import COOL, INK, OCHRE, STONE, UMBER, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.still.canvas import Canvas


def dry_wall(
    canvas: Canvas, left: float, right: float, top: float, tall: float, *, distance: float = 0.0, seed: int = 1
) -> None:
    """A wall from the column `left` to `right`, its crown at `top`, `tall` units high in its middle, lower at its ends."""
    random, gap, stone, shade, lit = np.random.default_rng(seed), *(Strokes(canvas) for _ in range(4))
    long, courses = right - left, max(2, round(tall / 6))
    high = tall / courses
    ring = [(left + long * t, top + 1.5 * np.sin(9 * t)) for t in np.linspace(0, 1, 14)]
    ring += [(left + long * t, top + tall * min(1.0, 3.2 * t, 3.2 * (1 - t)) + 1) for t in np.linspace(1, 0, 20)]
    gap.shape(ring)
    for course in range(courses):
        middle = top + (course + 0.5) * high
        inset = long * (course + 0.4) / courses / 3.2
        x = left + inset * random.uniform(0.6, 1.0)
        while x < right - inset:
            wide = high * random.uniform(1.0, 2.2)
            y = middle + random.normal(0, 0.07 * high) + 1.5 * np.sin(9 * (x - left) / long) * (1 - course / courses)
            stone.dot(x + wide / 2, y, wide * 0.49, high * 0.46, random.uniform(0.6, 1.0))
            shade.dot(x + wide * 0.56, y + 0.16 * high, wide * 0.38, high * 0.26, random.uniform(0.2, 0.9))
            lit.dot(x + wide * 0.4, y - 0.16 * high, wide * 0.3, high * 0.16, random.uniform(0.4, 1.0))
            x += wide
    gap.lay(aired(0.6 * INK + 0.4 * UMBER, distance), 0.8, cover=0.9)
    stone.lay(aired(0.8 * STONE + 0.25 * OCHRE, distance), 0.6, cover=1.0, soft=0.3)
    shade.lay(aired(0.6 * COOL + 0.3 * UMBER, distance), 0.35, soft=0.7)
    lit.lay(aired(OCHRE, distance), 0.08, cover=0.6, soft=0.6)
