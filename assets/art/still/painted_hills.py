"""A landscape painted on a thing: ridges in ink behind one another on a scroll, a screen or a map."""

from __future__ import annotations

import numpy as np

from assets.art.paper import SEAL, Array, Colour
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import mark

BLUE_INK: Colour = (104, 126, 134)


def ridge(across: Array, seed: int, peaks: float = 2.4, steep: float = 1.0) -> Array:
    """How high a ridge stands at `across`, about 0-1: a few peaks, crags on their shoulders."""
    broad = 0.5 + 0.32 * fbm(across * peaks, 0 * across + seed, seed, 2)
    crag = 0.07 * np.abs(fbm(across * peaks * 5, 0 * across + 3, seed + 1, 3))
    return np.asarray(np.clip(broad, 0, 1.3) ** steep + crag)


def painted_hills(
    view: View,
    across: Array,
    down: Array,
    *,
    ratio: float = 1.0,
    top: float = 0.12,
    foot: float = 0.82,
    layers: int = 3,
    colour: Colour = BLUE_INK,
    load: float = 0.8,
    sun: tuple[float, float, float] | None = None,
    water: bool = True,
    seed: int = 1,
) -> None:
    """Ridges from `top` to `foot` (shares of the height) on a surface with `across` and `down` in 0-1, `ratio` tall by wide.

    `sun` is (across, down, radius as a share of the width); below `foot` lie strokes of water.
    """
    inside = view.on * step(0, 0.03, across) * step(1, 0.97, across) * step(0, 0.02, down) * step(1, 0.98, down)
    if sun is not None:
        away = np.hypot(across - sun[0], (down - sun[1]) * ratio)
        mark(view, inside * step(sun[2], 0.94 * sun[2], away) * 0.75, SEAL, 0.3)
    for n in range(layers):
        near = (n + 1) / layers
        tall = (foot - top) * (0.95 - 0.42 * near) if layers > 1 else foot - top
        floor = top + (foot - top) * (0.62 + 0.38 * near)
        crest = floor - tall * ridge(across * (0.9 + 0.3 * n) + 3.1 * n, seed + 11 * n, 2.2 + 0.5 * n, 1.5)
        depth = (down - crest) / np.maximum(floor - crest, 1e-3)
        body = step(0, 0.006, down - crest) * step(1.0, 0.3, depth)
        scar = fbm((across + 0.3 * depth) * 34, depth * 3, seed + 5 + n, 3)
        texture = np.clip(0.75 + 0.45 * scar * near, 0.1, 1.6)
        mark(view, inside * body * texture * load * (0.25 + 0.75 * near**1.5), colour, 0.4)
        brow = np.exp(-(((down - crest - 0.004) / 0.006) ** 2)) * np.clip(0.6 + 0.6 * scar, 0, 1.4)
        mark(view, inside * brow * 0.7 * load * near**1.5, (62, 76, 80), 0.4)
    if water:
        ripple = fbm(across * 5, down * ratio * 60, seed + 9, 2)
        mark(view, inside * step(0.7, 1.3, ripple) * step(foot - 0.02, foot + 0.06, down) * 0.35 * load, colour, 0.5)
