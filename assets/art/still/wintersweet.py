"""Wintersweet: waxy yellow flowers, purple within, on bare twigs before the leaves."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, curve, lathe, tube, turn

WAX: Tones = ((252, 226, 118), (232, 190, 76), (184, 136, 58))
WINE: Tones = ((178, 88, 80), (136, 58, 62), (92, 42, 50))


def flower_skin(stage: Stage, tones: Tones = WAX, seed: int = 7) -> int:
    """The material of tepals: thick wax, the light through them."""

    def paint(view: View) -> None:
        vein = 1 + 0.14 * fbm(view.u * 4, view.v * 14, seed, 2)
        model(
            view,
            tones,
            (0.8, 0.4, 0.4),
            (0.5, 0.24),
            shine=0.975,
            texture=vein,
            edge=0.35,
            grain=0.12,
            vary=0.07,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * step(0.25, 0.0, view.u) * 0.4, (190, 132, 52))

    return stage.material(paint, Line((142, 92, 40), 0.95, 0.8, gap=4, lift=0.1))


def tepal(base: ArrayLike, turned: Array, long: float, wide: float, cupped: float, seed: int) -> Surface:
    """A thick blunt tepal from its foot `base`, along x before it is `turned`, `wide` half across, hollowed by `cupped`."""
    phase, lean = np.random.default_rng(seed).uniform(-1, 1, 2)

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        broad = wide * np.sin(np.pi * (0.1 + 0.86 * u) ** 1.15) ** 0.62
        x = long * (u - 0.06 * q * q * u)
        y = broad * q + 0.1 * long * lean * u * u
        z = (
            0.3 * wide * cupped * q * q
            + long * cupped * (0.28 * u * u - 0.1 * u)
            + 0.05 * wide * np.sin(5 * q + 6 * phase) * u
        )
        return np.asarray(np.stack([x, y, z], -1) @ turned.T + np.asarray(base))

    return surface


def flower(stage: Stage, wax: int, wine: int, at: ArrayLike, size: float, turned: Array, seed: int = 1) -> None:
    """A flower of `size` (radius), facing z before it is `turned`: outer tepals long, inner ones short and wine-red."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    opened = random.uniform(0.3, 0.75)
    for ring, (count, long, lift, wide, skin) in enumerate(
        ((7, 1.0, opened, 0.27, wax), (7, 0.84, opened + 0.3, 0.28, wax), (6, 0.42, opened + 0.5, 0.32, wine))
    ):
        for n in range(count):
            angle = (n + 0.5 * ring) * 2 * np.pi / count + random.uniform(-0.18, 0.18)
            reach = size * long * random.uniform(0.88, 1.1)
            way = turned @ turn(z=angle) @ turn(y=-lift + random.uniform(-0.12, 0.12))
            shape = tepal(heart, way, reach, wide * reach, random.uniform(0.5, 1.1), seed * 30 + n)
            stage.patch(shape, skin, knots=21)
    for _ in range(6):
        tip = heart + turned @ (np.array([*random.normal(0, 0.07, 2), 0.3]) * size)
        stage.patch(tube([heart, tip], (0.05 * size, 0.06 * size)), wax, knots=7)


def twig(
    stage: Stage,
    wood: int,
    points: ArrayLike,
    sizes: tuple[float, ...],
    *,
    flowers: int,
    size: float,
    start: float = 0.1,
    seed: int = 1,
) -> None:
    """A bare twig along `points` with knees at its nodes; `flowers` in turn on either side, buds where it ends."""
    random, along = np.random.default_rng(seed), curve(points)
    wax, wine = flower_skin(stage), flower_skin(stage, WINE, 9)
    stage.patch(tube(along(np.linspace(0, 1, 24)), sizes), wood)
    for n in range(flowers):
        t = start + (0.99 - start) * n / max(1, flowers - 1)
        place, ahead = along(t), along(min(1, t + 0.02)) - along(max(0, t - 0.02))
        heading = float(np.arctan2(ahead[1], ahead[0])) + (1 if n % 2 else -1) * random.uniform(0.9, 1.5)
        way = np.array([np.cos(heading), np.sin(heading), random.uniform(0.2, 0.9)])
        foot = place + way * size * 0.34
        thick = sizes[0] * (1 - 0.6 * t)
        stage.patch(tube([place, place + way * 0.2 * size], (1.25 * thick, 0.7 * thick)), wood, knots=9)
        if n >= flowers - 2 or random.uniform() < 0.2:
            ball = [(0, 0), (0.2, 0.1), (0.3, 0.36), (0.2, 0.64), (0, 0.78)]
            lean = turn(z=heading - np.pi / 2)
            stage.patch(lathe([(a * size, b * size) for a, b in ball], place + way * size * 0.1, lean), wax, knots=15)
            continue
        lean = turn(random.uniform(-0.2, 0.75), random.uniform(-0.7, 0.7), random.uniform(0, 3))
        flower(stage, wax, wine, foot, size * random.uniform(0.85, 1.12), lean, seed * 40 + n)
