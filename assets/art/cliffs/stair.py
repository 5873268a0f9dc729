"""A stair of stone up a slope: pale treads between dark edges, narrower as it climbs away."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.art.cliffs.pigments import INK, STONE, UMBER, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.still.canvas import Canvas


def stair(
    canvas: Canvas,
    course: Sequence[tuple[float, float]],
    width: tuple[float, float],
    *,
    distance: float = 0.0,
    seed: int = 1,
) -> None:
    """Steps along `course`, from its foot to its head, as wide as `width` says at its foot and its head."""
    random, points = np.random.default_rng(seed), np.asarray(course, float)
    gone = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    line = PchipInterpolator(gone, points)
    at, places = 0.0, []
    while at < gone[-1]:
        wide = width[0] + (width[1] - width[0]) * at / gone[-1]
        places.append((float(line(at)[0]), float(line(at)[1]), wide))
        at += max(0.34 * wide, 1.1)
    bed, tread, edge = Strokes(canvas), Strokes(canvas), Strokes(canvas)
    path = np.array([place[:2] for place in places])
    bed.stroke(path, np.array([1.25 * place[2] for place in places]), 0.9)
    for x, y, wide in places:
        left, right = x - wide * random.uniform(0.44, 0.54), x + wide * random.uniform(0.44, 0.54)
        tread.stroke([[left, y], [right, y - 0.04 * wide]], 0.2 * wide + 0.4, random.uniform(0.7, 1))
        edge.stroke(
            [[left, y + 0.13 * wide + 0.2], [right, y + 0.1 * wide + 0.2]], 0.07 * wide + 0.35, random.uniform(0.5, 1)
        )
    bed.lay(aired(0.6 * UMBER + 0.3 * INK, distance), 0.4, cover=0.8)
    tread.lay(aired(STONE, distance), 0.3, cover=0.9, soft=0.25)
    edge.lay(aired(0.7 * INK + 0.3 * UMBER, distance), 0.7, soft=0.2)
