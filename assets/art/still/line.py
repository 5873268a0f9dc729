"""Lines: drawn where forms end, heavy in shadow and crevices, lifted towards the light, wandering as a wrist does."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt

from assets.art.still.armature import Line
from assets.art.still.canvas import absorbance, blur, step
from assets.art.still.lighting import View


def contour(view: View, line: Line, seed: int = 0) -> None:
    """Draw the ends of what `view` is of."""
    k, on = view.k, view.on
    held = np.where(view.part > 0, view.depth * view.stage.zoom, -1e4)
    ends = np.zeros(on.shape, bool)
    for shift in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        other, behind = np.roll(view.part, shift, (0, 1)), np.roll(held, shift, (0, 1))
        ends |= on & (other != view.part) & (held > behind)
        if line.inner:
            ends |= on & (held - behind > line.gap)
    ends[:2], ends[-2:], ends[:, :2], ends[:, -2:] = False, False, False, False
    if not ends.any():
        return
    away, (row, column) = distance_transform_edt(~ends, return_indices=True)
    there = (view.part > 0).astype(np.float32)
    light = blur(np.where(view.part > 0, view.light, 0), 3 * k) / (blur(there, 3 * k) + 1e-3)
    press = 1.42 - 1.85 * light + 0.34 * view.noise(34, seed=seed + 11) + 0.35 * np.clip(view.crevice, 0, 1) - line.lift
    press = blur(np.clip(press, -0.2, 1.4), 1.5 * k)[row, column]
    half = line.size * k * np.clip(press, 0, 1.3) * 0.62
    mask = blur(np.clip(half - away + 0.5, 0, 1), 0.75) * step(0.02, 0.16, press)
    dry = np.clip(1.15 - 0.5 * np.clip(view.tooth, 0, 2) * (1 - np.clip(press * 1.4, 0, 1)), 0, 1)
    load = mask * dry * line.tone * (0.55 + 0.5 * np.clip(press, 0, 1))
    view.density += load[..., None] * absorbance(line.colour)
