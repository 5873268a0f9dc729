"""Steam and smoke: what rises."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art.brush import Sheet
from assets.art.outline_shapes import ribbon, smooth
from assets.art.paper import Array, Colour, line_noise, noise


def steam(
    sheet: Sheet, cx: float, top: float, bottom: float, seed: int, colour: Colour = (140, 152, 150), threads: int = 3
) -> None:
    """Threads of steam from `bottom` up to `top`, wavering and thinning."""
    tall = bottom - top
    for thread in range(threads):
        share = np.linspace(0, 1, 9)
        start = cx + (thread - (threads - 1) / 2) * tall * 0.14
        sway = tall * 0.07 * line_noise(9, seed + thread * 7, 2.2) * (0.3 + share)
        rise(
            sheet,
            np.stack([start + sway, bottom - tall * share * (0.8 + 0.2 * ((thread * 7) % 3) / 2)], 1),
            tall * 0.05,
            seed + thread,
            colour,
            0.34,
        )


def smoke(sheet: Sheet, cx: float, bottom: float, tall: float, seed: int) -> None:
    """Smoke that rises from (cx, bottom), broad and grey."""
    for thread in range(4):
        share = np.linspace(0, 1, 9)
        sway = tall * 0.16 * line_noise(9, seed + thread * 5, 2.6) * share + (thread - 1.5) * tall * 0.14
        rise(sheet, np.stack([cx + sway, bottom - tall * share], 1), tall * 0.16, seed + thread, (132, 138, 136), 0.3)


def rise(sheet: Sheet, points: Array, size: float, seed: int, colour: Colour, density: float) -> None:
    """One thread along `points`: sharp on one side, lost on the other."""
    line = smooth(points, step=4.0)
    window, at, height, width = sheet.window(line, size * 2.5)
    widths = (
        size
        * np.interp(np.linspace(0, 3, len(at)), range(4), (0.25, 0.7, 1.0, 0.3))
        * (1 + 0.3 * line_noise(len(at), seed, 12))
    )
    core = ribbon(at, np.asarray(widths, np.float32), height, width, 2)
    fade = np.clip(np.arange(height, dtype=np.float32)[:, None] / max(1, height) * 1.6, 0, 1)
    veil = np.asarray(gaussian_filter(core, size * 0.22)) * 0.75 + np.asarray(gaussian_filter(core, size * 0.6)) * 0.5
    sheet.glaze(
        window,
        colour,
        np.asarray(veil * density * fade * (0.8 + 0.7 * noise("cloud", height, width, seed)), np.float32),
    )
