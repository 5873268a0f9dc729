"""Far ranges: one wet wash from the crest down into nothing, with a few wet folds."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import AIR
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, fbm


def far_range(
    canvas: Canvas,
    base: float,
    rise: float,
    *,
    load: float = 0.32,
    wave: float = 220.0,
    depth: float = 170.0,
    pigment_of: Array = AIR,
    seed: int = 1,
    ends: tuple[float, float] | None = None,
) -> None:
    """A range over the whole canvas: its crest is up to `rise` units above `base`, its mountains are `wave` units wide.

    It is gone `depth` units below the crest. `ends` are columns outside which it falls away.
    """
    x = ((np.arange(canvas.columns) + 0.5) / canvas.k).astype(np.float32)
    high = 0.5 + 0.42 * fbm(x / wave, x * 0, seed, 4, 0.5) + 0.02 * fbm(x * 11 / wave, x * 0, seed + 1)
    if ends is not None:
        high = high * np.clip(np.minimum(x - ends[0], ends[1] - x) / wave + 0.2, 0, 1)
    crest = base - rise * high
    top = max(0, int((crest.min() - 3) * canvas.k))
    bottom = min(canvas.rows, int((crest.max() + 2.2 * depth) * canvas.k))
    if bottom <= top + 2:
        return
    at = (slice(top, bottom), slice(0, canvas.columns))
    down = canvas.down()[top:bottom] - crest[None]
    mask = np.clip(down * canvas.k / 1.6 + 0.5, 0, 1)
    fold = canvas.noise(at, 0.16 * wave, 0.45 * wave, seed, octaves=3)
    ridge = canvas.noise(at, 0.07 * wave, 0.3 * wave, seed + 3)
    fall = np.exp(-np.clip(down, 0, None) / depth * 2.2) * np.clip(2.2 - down / depth, 0, 1)
    hidden = mask * np.clip(fall * 1.6, 0, 1)
    canvas.density[at] *= 1 - hidden[..., None]
    np.maximum(canvas.body[at], hidden, out=canvas.body[at])
    rim = 0.5 * np.exp(-((down / (0.018 * wave + 1)) ** 2))
    load_of = mask * fall * load * (1 + 0.2 * fold + 0.06 * np.clip(ridge, -1, 1) + 0.16 * canvas.tooth[at] + rim)
    canvas.density[at] += np.clip(load_of, 0, 3)[..., None] * pigment_of
