"""Plum in blossom: five round petals about a brush of stamens, on bare old wood."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, curve, lathe, placed, tube, turn

PINK: Tones = ((246, 190, 178), (224, 128, 124), (176, 78, 84))
WOOD: Tones = ((156, 136, 118), (104, 88, 78), (62, 54, 52))


def petal_skin(stage: Stage, tones: Tones = PINK, seed: int = 7) -> int:
    """The material of petals: pale at the edge, deep at the foot."""

    def paint(view: View) -> None:
        vein = 1 + 0.12 * fbm(view.u * 3, view.v * 14, seed, 2) + 0.5 * step(0.5, 0.0, view.u)
        model(view, tones, (0.75, 0.45, 0.4), (0.5, 0.24), texture=vein, edge=0.4, grain=0.15, vary=0.06, seed=seed)
        mark(view, view.on * step(0.3, 0.0, view.u) * 0.5, (168, 44, 62))

    return stage.material(paint, Line((150, 62, 66), 0.95, 0.75, gap=4, lift=0.08))


def petal(size: float, seed: int) -> Surface:
    """A round petal along x from its narrow foot, hollow towards z."""
    lean, hollow = np.random.default_rng(seed).uniform(-0.06, 0.06), np.random.default_rng(seed + 1).uniform(0.2, 0.42)

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        broad = 0.56 * size * np.sqrt(np.clip(1 - ((u - 0.56) / 0.5) ** 2, 0.02, 1)) * step(-0.2, 0.3, u)
        notch = 0.07 * size * np.exp(-((q / 0.28) ** 2)) * step(0.7, 1, u)
        x = size * u - notch
        y = broad * q + lean * size * u * u
        z = hollow * size * (0.7 * u * u + 0.5 * q * q * u) + 0.03 * size * np.sin(4 * q + 5 * u)
        return np.stack([x, y, z], -1)

    return surface


def flower(
    stage: Stage, skin: int, gold: int, at: ArrayLike, size: float, turned: Array, seed: int = 1, petals: int = 5
) -> None:
    """A flower of `size` (radius), its heart `at`, facing z before it is `turned`."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    for n in range(petals):
        way = turned @ turn(z=n * 2 * np.pi / petals + random.uniform(-0.12, 0.12)) @ turn(y=random.uniform(-0.2, 0.05))
        stage.patch(placed(petal(size * random.uniform(0.9, 1.08), seed * 9 + n), heart, way), skin, knots=17)
    for n in range(13):
        angle, reach = n * 2.4 + random.uniform(-0.3, 0.3), size * random.uniform(0.3, 0.56)
        tip = heart + turned @ np.array([reach * np.cos(angle), reach * np.sin(angle), 0.42 * size])
        stage.patch(tube([heart, (heart + tip) / 2, tip], (0.02 * size, 0.018 * size, 0.06 * size)), gold, knots=7)


def branch(
    stage: Stage,
    points: ArrayLike,
    sizes: Sequence[float],
    *,
    flowers: Sequence[tuple[float, float]],
    size: float = 24.0,
    tones: Tones = PINK,
    seed: int = 1,
) -> None:
    """A branch along `points`; `flowers` are (share of its length, offset across it in flowers), buds between them."""
    random, along = np.random.default_rng(seed), curve(points)
    wood, skin = stem_skin(stage, WOOD, 1.3, seed), petal_skin(stage, tones, seed + 1)
    gold = stage.material(lambda view: mark(view, view.on * 0.95, (214, 158, 62)), None)
    calyx = stem_skin(stage, ((176, 116, 96), (132, 72, 66), (92, 50, 52)), 0.8, seed + 2)
    gnarl = tube(along(np.linspace(0, 1, 40)), sizes)
    stage.patch(gnarl, wood, knots=61)
    for n, (share, aside) in enumerate(flowers):
        place, ahead = along(share), along(min(1, share + 0.02)) - along(max(0, share - 0.02))
        across = np.array([-ahead[1], ahead[0], 0]) / (np.linalg.norm(ahead[:2]) + 1e-6)
        foot = place + across * aside * size + np.array([0, 0, 0.5 * size])
        stage.patch(tube([place, (place + foot) / 2, foot], (0.09 * size, 0.07 * size, 0.07 * size)), wood, knots=9)
        lean = turn(random.uniform(-0.5, 0.35), random.uniform(-0.55, 0.55), random.uniform(0, 3))
        flower(stage, skin, gold, foot, size * random.uniform(0.88, 1.1), lean, seed * 40 + n)
    for share in np.linspace(0.12, 0.98, max(3, len(flowers) - 1)):
        place = along(share) + np.array([0, 0, 3])
        way = turn(z=random.uniform(-1.2, 1.2)) @ turn(x=random.uniform(0, 0.6))
        ball = [(0, 0), (0.16, 0.06), (0.27, 0.3), (0.2, 0.55), (0, 0.64)]
        cap = [(0, -0.06), (0.17, 0.02), (0.2, 0.16), (0, 0.18)]
        stage.patch(lathe([(a * size, b * size) for a, b in ball], place, way), skin, knots=13)
        stage.patch(lathe([(a * size, b * size) for a, b in cap], place, way), calyx, knots=9)
