"""The ragged edge of a view: all that is painted fades into paper before the sheet ends."""

from __future__ import annotations

import numpy as np

from assets.art.still.canvas import Canvas, step


def vignette(canvas: Canvas, seed: int = 0, *, inside: float = 0.76) -> None:
    """Let what is on `canvas` fade to nothing, from `inside` of the way from the middle to the edges on."""
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    v = np.abs(canvas.down() / canvas.height * 2 - 1)
    u = np.abs((np.arange(canvas.columns, dtype=np.float32)[None] + 0.5) / canvas.columns * 2 - 1)
    away = (u**5 + v**5) ** 0.2 + 0.045 * canvas.noise(whole, 150, 110, seed, octaves=4)
    keep = step(1.0, inside, away) * step(1.0, 0.985, np.maximum(u, v))
    canvas.density *= keep[..., None]
    canvas.body *= keep
