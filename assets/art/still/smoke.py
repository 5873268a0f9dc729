"""Smoke that rises from a roof and drifts: it pales what is behind it, blue where it is thin, grey at its heart."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs import pigments as pigment
from assets.art.still.canvas import Canvas, step


def smoke(
    canvas: Canvas,
    x: float,
    y: float,
    high: float,
    *,
    drift: float = 0.5,
    wide: float = 14,
    load: float = 0.3,
    seed: int = 1,
) -> None:
    """A plume from (x, `y`), `high` units, carried right by `drift` x its height; `wide` is its half breadth at the roof."""
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    up = np.clip((y - canvas.down()) / high, 0, 1)
    middle = x + drift * high * up**1.6 + wide * (0.3 + 2.0 * up) * np.sin(5.5 * up + seed)
    half = wide * (1 + 4.2 * up)
    curl = canvas.noise(whole, 90, 60, seed, octaves=4)
    away = np.abs(columns - middle) / half + 0.22 * curl
    mask = step(1.0, 0.15, away) * step(0.0, 0.05, up) * step(1.0, 0.45, up) * np.clip(0.75 + 0.3 * curl, 0, 1)
    canvas.density *= 1 - (0.88 * mask)[..., None]
    heart = step(0.7, 0.0, away) * mask * np.clip(0.6 + 0.5 * curl, 0, 1.4)
    canvas.density += (load * mask)[..., None] * (0.7 * pigment.AIR + 0.3 * pigment.COOL)
    canvas.density += (0.6 * load * heart)[..., None] * pigment.COOL
