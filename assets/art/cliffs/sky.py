"""The sky over the land: a breath of teal above, of ochre at the horizon, and the vermilion sun of a seal."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import OCHRE, TEAL, VERMILION
from assets.art.still.canvas import Canvas, step


def sky(canvas: Canvas, horizon: float, *, load: float = 1.0, warm: float = 1.0, seed: int = 300) -> None:
    """Wash the sky down to `horizon`; lay it first."""
    rows = slice(0, min(canvas.rows, int(horizon * canvas.k)))
    at, y = (rows, slice(0, canvas.columns)), canvas.down()[rows] / horizon
    cloud = canvas.noise(at, 420, 150, seed, octaves=4)
    canvas.density[at] += (np.clip(0.16 + 0.1 * cloud, 0, 1) * step(1, 0.08, y) * load)[..., None] * TEAL
    glow = (
        np.clip(0.2 + 0.12 * canvas.noise(at, 380, 90, seed + 1, octaves=3), 0, 1)
        * step(0.28, 0.62, y)
        * step(1, 0.75, y)
    )
    canvas.density[at] += (glow * load * warm * 0.7)[..., None] * OCHRE


def sun(canvas: Canvas, x: float, y: float, radius: float, *, load: float = 0.82, seed: int = 302) -> None:
    """A vermilion sun, its lower part in haze."""
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    row = canvas.down()
    away = np.hypot(columns - x, row - y) + 0.005 * radius * canvas.noise(whole, 22, 22, seed)
    disc = np.clip((radius - away) * canvas.k / 1.5 + 0.5, 0, 1)
    face = load + 0.1 * canvas.noise(whole, 40, 30, seed + 1) + 0.1 * canvas.tooth
    face = face + 0.3 * load * np.exp(-(((radius - away) / (0.045 * radius)) ** 2))
    haze = 1 - 0.72 * step(
        y - 0.65 * radius, y + 0.82 * radius, row + 0.15 * radius * canvas.noise(whole, 260, 90, seed + 2)
    )
    canvas.density *= 1 - 0.7 * disc[..., None]
    canvas.density += np.clip(disc * face * haze, 0, 2)[..., None] * VERMILION
    halo = 0.11 * np.exp(-np.clip(away - radius, 0, None) / (1.36 * radius))
    canvas.density += halo[..., None] * (0.6 * VERMILION + 0.4 * OCHRE) * 0.8
