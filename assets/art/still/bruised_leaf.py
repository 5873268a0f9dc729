"""Leaf on its way to oolong: shaken until its rims are bruised, green within, red at the edge."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.foliage import leaf_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark

LIMP: Tones = ((188, 194, 128), (128, 144, 86), (82, 100, 68))


def bruised_skin(stage: Stage, tones: Tones = LIMP, seed: int = 5) -> int:
    """The material of withered leaves with red rims, for `blade`."""
    plain = stage.materials[leaf_skin(stage, tones, None, autumn=0.5, line=1.0, seed=seed) - 1]

    def paint(view: View) -> None:
        plain.paint(view)
        q = np.abs(view.v - 0.5) * 2
        rim = q + 0.25 * step(0.75, 1.0, view.u) + 0.1 * fbm(view.u * 6, view.v * 4 + view.part * 1.7, seed + 2, 2)
        mark(view, view.on * step(0.66, 0.94, rim) * 0.75, (186, 84, 58))
        mark(view, view.on * step(0.86, 1.0, rim) * 0.5, (132, 56, 48))

    return stage.material(paint, plain.line)
