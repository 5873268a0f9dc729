"""What stands in water sees itself there: the image below the waterline, pulled about by ripples."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from assets.art.still.canvas import Canvas, step, wide


def reflect(
    canvas: Canvas, layer: Canvas, level: float, *, amount: float = 0.5, reach: float = 110.0, seed: int = 1
) -> None:
    """Lay on `canvas` the image of what is on its `layer`, mirrored at `level` units, lost `reach` below.

    Lay the layer itself afterwards.
    """
    k = canvas.k
    first = int(level * k)
    rows = canvas.rows - first
    if rows < 2:
        return
    window = (slice(first, canvas.rows), slice(0, canvas.columns))
    below = (np.arange(rows, dtype=np.float32) / k)[:, None]
    stretch = 1.0 + below / reach
    ripple = canvas.noise(window, 60, 5, seed + 41, octaves=2) * (1 + 3.5 * below / reach)
    column = np.arange(canvas.columns, dtype=np.float32)[None] + 2.2 * k * ripple
    row = np.broadcast_to(first - below * k / stretch, column.shape)
    broken = np.clip(0.75 + 0.4 * canvas.noise(window, 120, 6, seed + 42, octaves=2), 0, 1)
    fade = amount * step(reach, 0, below) * broken
    for channel in range(3):
        image = map_coordinates(layer.density[..., channel], [row, column], order=1, mode="constant")
        canvas.density[window][..., channel] += wide(image, 1.6 * k) * fade


def laid_over(canvas: Canvas, layer: Canvas) -> None:
    """Lay a layer on `canvas` so that it hides what is below it."""
    canvas.density *= (1 - layer.body)[..., None]
    canvas.density += layer.density
    np.maximum(canvas.body, layer.body, out=canvas.body)
