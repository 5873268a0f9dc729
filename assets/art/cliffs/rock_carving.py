"""Great characters cut into a cliff and filled with vermilion."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import INK, VERMILION
from assets.art.still.canvas import Canvas, blur
from assets.art.still.writing import written


def carving(canvas: Canvas, x: float, y: float, words: str, size: float, *, load: float = 1.0, seed: int = 1) -> None:
    """Characters `size` units high, one below the other, the middle of the first at (x, y)."""
    k = canvas.k
    for number, word in enumerate(words):
        middle = y + number * 1.12 * size
        rows = slice(max(0, int((middle - 0.55 * size) * k)), min(canvas.rows, int((middle + 0.55 * size) * k)))
        columns = slice(max(0, int((x - 0.55 * size) * k)), min(canvas.columns, int((x + 0.55 * size) * k)))
        at = (rows, columns)
        row, column = np.mgrid[at]
        across = ((column + 0.5) / k - x) / size + 0.5
        down = ((row + 0.5) / k - middle) / size + 0.5
        cut = written(
            across.astype(np.float32), down.astype(np.float32), word, seed + 7 * number, weight=0.03, dry=0.15
        )
        cut = cut * ((across > 0) & (across < 1) & (down > 0) & (down < 1))
        around = blur(((across > -0.1) & (across < 1.1)).astype(np.float32) * 1.0, 0.1 * size * k)
        canvas.density[at] *= 1 - 0.3 * around[..., None]
        edge = np.clip(blur(cut, 0.9 * k) - cut, 0, 1)
        canvas.density[at] *= 1 - 0.75 * cut[..., None]
        canvas.density[at] += (1.25 * load * cut)[..., None] * VERMILION + (0.9 * load * edge)[..., None] * INK
