"""A fall of water: the paper kept bare, a few threads of ink, spray where it breaks on a ledge."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import COOL, INK, TEAL
from assets.art.cliffs.strokes import Strokes
from assets.art.still.canvas import Canvas, step


def waterfall(
    canvas: Canvas, x: float, top: float, bottom: float, *, width: float = 9.0, distance: float = 0.0, seed: int = 1
) -> None:
    """A fall from (x, `top`) to `bottom`, `width` units wide above and wider below, broken by two ledges."""
    random, t = np.random.default_rng(seed), np.linspace(0, 1, 40)
    k, tall = width / 9, bottom - top
    middle = x + k * (5 * np.sin(3 * t) + np.cumsum(random.normal(0, 0.7, 40)))
    middle += k * (8 * step(0.34, 0.38, t) - 10 * step(0.68, 0.72, t))
    path = np.column_stack([middle, top + tall * t])
    side, body, thread = Strokes(canvas), Strokes(canvas), Strokes(canvas)
    wide = k * (7 + 9 * t + 4 * step(0.34, 0.45, t)) * (0.15 + 0.85 * step(0, 0.08, t))
    side.stroke(path, wide + 20 * k, 0.8)
    body.stroke(path, wide, 1.0)
    side.lay(0.6 * COOL + 0.4 * INK, 0.5 * (1 - distance), dry="down", soft=4 * k)
    body.lay(TEAL, 0.1, cover=1.0, soft=0.8 * k)
    for _ in range(int(34 * max(k, 0.6))):
        first = int(random.integers(0, 30))
        piece = path[first : first + int(random.integers(4, 10))]
        piece = piece + np.array([random.uniform(-0.42, 0.42) * wide[first], 0])
        thread.stroke(piece, np.linspace(0.9, 0.3, len(piece)), random.uniform(0.3, 0.8))
    thread.lay(0.6 * TEAL + 0.4 * INK, 0.6 * (1 - 0.6 * distance), dry="down")
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    for part, reach in ((0.36, 12 * k), (0.70, 15 * k), (1.0, 46 * k)):
        away = ((columns - np.interp(part, t, middle)) / reach) ** 2 + (
            (canvas.down() - top - tall * part) / (0.6 * reach)
        ) ** 2
        canvas.density *= 1 - (0.6 * np.exp(-away))[..., None]
