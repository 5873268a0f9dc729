"""Fruits that open: the oil camellia's woody capsule in three valves, its angled seeds."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed, turn

HUSK: Tones = ((190, 160, 104), (144, 108, 72), (92, 68, 54))
DARK_SEED: Tones = ((138, 96, 74), (86, 56, 48), (50, 34, 34))


def husk_skin(stage: Stage, tones: Tones = HUSK, green: float = 0.6, seed: int = 6) -> int:
    """The material of a capsule's outer side: rough, russet, `green` (0-1) running into it."""

    def paint(view: View) -> None:
        rough = 1 + 0.2 * view.noise(5, seed=3) + 0.14 * view.noise(18, seed=4)
        model(
            view, tones, (0.9, 0.6, 0.6), (0.62, 0.32), texture=np.clip(rough, 0.3, 2), edge=0.25, hard=0.5, seed=seed
        )
        mark(view, view.on * step(-0.4, 1.2, view.noise(46, seed=5)) * 0.6 * green, (126, 144, 74))
        mark(view, view.on * step(1.0, 1.6, view.noise(6, seed=6)) * 0.4, tones[2])

    return stage.material(paint, Line((74, 52, 40), 1.3, 0.85, gap=8, lift=0.12))


def lining_skin(stage: Stage, seed: int = 7) -> int:
    """The material of what a capsule shows when it opens: pale, fibrous, brown where it dried."""

    def paint(view: View) -> None:
        tones: Tones = ((246, 230, 190), (214, 184, 136), (158, 120, 86))
        fibre = 1 + 0.16 * fbm(view.u * 4, view.v * 20, seed, 2)
        model(view, tones, (0.7, 0.6, 0.6), (0.6, 0.32), texture=fibre, edge=0.4, hard=0.5, seed=seed)
        mark(view, view.on * step(0.0, 1.3, view.noise(24, seed=8)) * 0.35, (188, 140, 84))

    return stage.material(paint, Line((104, 76, 52), 1.1, 0.8, gap=7, lift=0.08))


def seed_skin(stage: Stage, tones: Tones = DARK_SEED, seed: int = 8) -> int:
    """The material of hard brown seeds: they shine, a paler scar at the foot."""

    def paint(view: View) -> None:
        stain = 1 + 0.18 * fbm(view.u * 4, view.v * 5, seed, 2)
        model(
            view,
            tones,
            (1, 0.7, 0.6),
            (0.62, 0.34),
            shine=0.962,
            texture=stain,
            edge=0.3,
            vary=0.07,
            hard=0.5,
            seed=seed,
        )
        mark(view, view.on * step(0.14, 0.06, view.v) * 0.5, (190, 150, 104))

    return stage.material(paint, Line((48, 32, 30), 1.15, 0.85, gap=6, lift=0.12))


def valve(
    at: Point, turned: Array, radius: float, angle: float, lean: float, wall: float, inner: bool, seed: int
) -> list[Surface]:
    """A third of a hollow ball about `angle`, leaning out by `lean` from its foot: its outer side, or its inner side and rim."""
    random = np.random.default_rng(seed)
    phase, foot = random.uniform(0, 6), np.array([0, -radius, 0])
    swing = turn(y=angle) @ turn(x=lean)

    def shell(size: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            high = 0.06 + v * (np.pi * 0.93 - 0.06)
            span = 1.02 * (1 - 0.35 * v**5) + 0.03 * np.sin(9 * v + phase)
            around = (u - 0.5) * 2 * span
            r = radius * size * (1 + 0.04 * np.sin(3 * around + phase) + 0.12 * v**4)
            ball = np.stack(
                [r * np.sin(high) * np.sin(around), -r * np.cos(high), r * np.sin(high) * np.cos(around)], -1
            )
            return np.asarray((ball - foot) @ swing.T + foot)

        return surface

    def rim(edge: float) -> Surface:
        low, high = shell(1.0), shell(1 - wall)
        return lambda u, v: low(edge + 0 * u, v) * (1 - u[..., None]) + high(edge + 0 * u, v) * u[..., None]

    sides = [shell(1 - wall), rim(0.0), rim(1.0)] if inner else [shell(1.0)]
    return [placed(side, at, turned) for side in sides]


def angled_seed(at: Point, turned: Array, size: float, seed: int) -> Surface:
    """A seed that grew against its neighbours: a round back, two flat flanks meeting in an edge."""
    random = np.random.default_rng(seed)
    tilt, flat = random.uniform(-0.3, 0.3), random.uniform(0.3, 0.5)

    def surface(u: Array, v: Array) -> Array:
        high, around = np.pi * (v - 0.5), 2 * np.pi * u
        flank = np.maximum(np.abs(np.cos(around - 2.3)), np.abs(np.cos(around + 2.3 + tilt)))
        wedge = (1 + (flank / 0.7) ** 7) ** (-1 / 7)
        r = size * np.cos(high) ** 0.62 * wedge * (1 + 0.04 * np.sin(2 * around + tilt))
        y = size * (1.05 * np.sin(high) + flat * 0.2 * np.cos(around))
        return np.stack([r * np.sin(around), y, r * np.cos(around)], -1)

    return placed(surface, at, turned)


def open_capsule(
    stage: Stage,
    husk: int,
    lining: int,
    seeds: int,
    at: Point,
    radius: float,
    turned: Array,
    lean: float = 0.62,
    seed: int = 1,
) -> None:
    """A capsule open in three valves about its middle `at`, its seeds still in it; it opens upwards before it is `turned`."""
    random = np.random.default_rng(seed)
    for n in range(3):
        angle, away = n * 2 * np.pi / 3 + 0.5, lean * random.uniform(0.85, 1.2)
        for inner, skin in ((False, husk), (True, lining)):
            for side in valve(at, turned, radius, angle, away, 0.2, inner, seed * 10 + n):
                stage.patch(side, skin)
    for n in range(4):
        angle = n * 2 * np.pi / 3 + 1.5
        way = np.array([0.4 * np.sin(angle), -0.1, 0.4 * np.cos(angle)]) if n < 3 else np.array([0.05, 0.32, 0])
        middle = np.asarray(at) + turned @ (way * radius)
        stage.patch(
            angled_seed(tuple(middle), turned @ turn(random.uniform(-0.4, 0.4), angle, 0.3), 0.44 * radius, seed + n),
            seeds,
        )
