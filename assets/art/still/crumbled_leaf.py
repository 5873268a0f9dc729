"""What lies under the leaves of a heap, so that no plate shows through it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import fbm
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, model
from assets.art.still.surfaces import Point


def crumbled_leaf(
    stage: Stage, at: Point, radius: float, high: float, tones: Tones, *, deep: float = 0.8, seed: int = 5
) -> None:
    """A low mound of crumbled leaf on `at`, `radius` across and `radius` x `deep` back; for a heap a little larger."""

    def paint(view: View) -> None:
        here = view.local(at)
        x, y, z = here[..., 0], here[..., 1], here[..., 2]
        crumb = fbm(x / 5 + 0.4 * y, z / 3 - 0.3 * y, seed, 2) + 0.6 * fbm((x + z) / 3, (z - x) / 9, seed + 1, 2)
        model(
            view,
            tones,
            (1.1, 0.8, 0.8),
            texture=np.clip(1 + 0.4 * crumb, 0.2, 2),
            edge=0,
            grain=0.3,
            hard=0.8,
            seed=seed,
        )

    def surface(u: Array, v: Array) -> Array:
        a, r = 2 * np.pi * u, radius * v * (1 + 0.06 * np.sin(3 * 2 * np.pi * u + seed) + 0.04 * np.sin(14 * np.pi * u))
        y = high * np.clip(1 - v**1.4, 0, 1) + 0.5
        return np.asarray(np.stack([-r * np.sin(a), y, -deep * r * np.cos(a)], -1) + np.asarray(at))

    stage.patch(surface, stage.material(paint))
