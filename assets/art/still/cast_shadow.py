"""Shadows on the table: the things' own points thrown along the light, dark and sharp at the foot, pale and soft far away."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import maximum_filter

from assets.art.paper import Array, Colour
from assets.art.still.canvas import step, wide
from assets.art.still.lighting import View
from assets.art.still.modelling import wash

BANDS = ((-5, 7, 1.6, 1.0), (3, 34, 3.2, 0.78), (28, 110, 6.0, 0.62), (100, 900, 11.0, 0.45))
"""From height to height (stage units), softness in units, darkness."""

UMBER: Colour = (92, 84, 86)


@dataclass(frozen=True)
class Shadow:
    """How things stand on the table: `density`, `tint`, `glow` the light that a clear thing lets through its middle (0-1).

    `run` is the share of a thing's colour that bleeds into its wet shadow.
    """

    density: float = 0.58
    tint: Colour = (150, 138, 128)
    glow: float = 0.0
    run: float = 0.3


def thrown(view: View) -> Array:
    """Where no light of the window reaches the table, 0-1."""
    stage, k = view.stage, view.k
    cloud = np.concatenate(stage.cloud)
    shade: Array = np.zeros(view.on.shape, np.float32)
    for low, high, soft, dark in BANDS:
        band = cloud[(cloud[:, 1] >= low) & (cloud[:, 1] < high)]
        x, y, _ = stage.screen(band - band[:, 1:2] * stage.light / stage.light[1])
        row = np.floor(y * k).astype(int) - view.window[0].start
        column = np.floor(x * k).astype(int) - view.window[1].start
        inside = (row > 0) & (row < shade.shape[0] - 1) & (column > 0) & (column < shade.shape[1] - 1)
        hit = np.zeros(shade.shape, np.float32)
        hit[row[inside], column[inside]] = 1
        hit = maximum_filter(hit, max(3, 2 * round(1.3 * k) + 1))
        shade = np.maximum(shade, np.clip(wide(hit, soft * k), 0, 1) * dark)
    return shade


def cast(view: View, shadow: Shadow) -> None:
    """Paint what the things throw on the table, with soft ends; it stays in `view.shadow`."""
    canvas = view.stage.canvas
    shade = np.clip(thrown(view) * (1 + 0.1 * view.noise(60, 22, 9)) - 0.04, 0, 1)
    shade = shade * (1 - shadow.glow * wide(step(0.35, 0.6, shade), 6 * view.k))
    crisp = step(0.18, 0.34, shade + 0.05 * view.noise(9, 7, 4))
    fade = np.minimum(np.minimum(view.x, canvas.width - view.x), np.minimum(view.y, canvas.height - view.y))
    view.shadow = np.asarray((0.6 * shade + 0.4 * crisp * shade) * ~view.on * step(3, 50, fade), np.float32)
    wash(view, view.shadow, shadow.density, shadow.tint, edge=0.12, grain=0.12, bloom=0.15, seed=3)
    deep = view.shadow**2 * step(0.55, 0.95, shade)
    wash(view, deep, 0.5 * shadow.density, UMBER, edge=0, grain=0.12)


def bleed(view: View, share: float, reach: float = 9.0) -> None:
    """Let the colour of the things run `reach` units into their wet shadow."""
    for channel in range(3):
        colour = wide(view.density[..., channel] * view.on, reach * view.k)
        view.density[..., channel] += share * view.shadow * np.minimum(colour, 1.2)
