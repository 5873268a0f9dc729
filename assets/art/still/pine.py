"""Pine: a twig with its needles in bundles."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.still.armature import Line, Stage
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, model
from assets.art.still.surfaces import curve, tube

NEEDLE_GREEN: Tones = ((150, 176, 116), (84, 122, 84), (48, 78, 66))
PINE_BARK: Tones = ((196, 148, 112), (138, 92, 70), (82, 56, 50))


def pine_twig(
    stage: Stage,
    points: ArrayLike,
    *,
    tufts: int = 6,
    long: float = 82,
    size: float = 7,
    each: int = 26,
    seed: int = 3,
) -> None:
    """A twig of red pine along `points`: at its end and on short side shoots, tufts of fine needles in pairs."""
    random, along = np.random.default_rng(seed), curve(points)

    def paint(view: View) -> None:
        model(view, NEEDLE_GREEN, (0.9, 0.65, 0.6), (0.6, 0.3), edge=0.1, grain=0.2, vary=0.14, hard=0.8, seed=seed)

    green = stage.material(paint, Line((40, 62, 50), 0.6, 0.6, gap=6, lift=0.25))
    bark = stem_skin(stage, PINE_BARK, seed=seed)
    stage.patch(tube(along(np.linspace(0, 1, 30)), (size, 0.8 * size, 0.6 * size, 0.4 * size)), bark)
    for n in range(tufts):
        t = 0.3 + 0.7 * n / max(1, tufts - 1)
        place, ahead = along(t), along(min(1, t + 0.02)) - along(max(0, t - 0.02))
        heading = float(np.arctan2(ahead[1], ahead[0]))
        hand = 0 if n == tufts - 1 else (1 if n % 2 else -1)
        heading += hand * random.uniform(0.5, 0.85)
        way = np.array([np.cos(heading), np.sin(heading), random.uniform(-0.1, 0.4)])
        stem = 0.5 * long * (0.3 if hand == 0 else 1)
        tip = place + way * stem
        stage.patch(tube([place, (place + tip) / 2, tip], (0.45 * size, 0.35 * size, 0.25 * size)), bark, knots=13)
        for k in range(each):
            root = place + way * stem * (0.35 + 0.65 * k / each)
            spread = random.normal(0, 0.5, 3) * (1.05 - 0.4 * k / each)
            out = way * 0.85 + spread
            out /= np.linalg.norm(out)
            reach = long * random.uniform(0.8, 1.1)
            droop = np.array([0, -0.06 * reach, 0])
            for pair in (-1, 1):
                lean = np.array([0.03, 0.05, 0.0]) * pair * reach
                stage.patch(
                    tube(
                        [root, root + out * 0.5 * reach + lean * 0.6, root + out * reach + droop + lean],
                        (1.3, 1.1, 0.3),
                    ),
                    green,
                    knots=7,
                    fine=1.1,
                )
