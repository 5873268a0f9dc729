"""Narcissus and violet: single flowers and small bunches."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, blade, curve, lathe, placed, tube, turn

NARCISSUS: Tones = ((248, 244, 232), (224, 224, 208), (182, 184, 168))
CORONA: Tones = ((252, 208, 84), (236, 156, 48), (180, 104, 40))
VIOLET: Tones = ((176, 140, 204), (122, 84, 166), (74, 50, 116))


def petal_skin(stage: Stage, tones: Tones, throat: tuple[int, int, int], seed: int = 6) -> int:
    """The material of petals, veined, `throat` the colour at their foot."""

    def paint(view: View) -> None:
        rays = np.clip(1 + 0.4 * fbm(view.v * 12, view.u * 2, 4, 2), 0.3, 2)
        model(view, tones, (0.65, 0.55, 0.5), (0.52, 0.24), texture=rays, edge=0.45, grain=0.12, hard=0.35, seed=seed)
        mark(view, view.on * step(0.35, 0.02, view.u) * 0.6, throat)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.6, dark[2] * 0.62), 0.9, 0.8, gap=8, lift=0.0))


def tepal(size: float, broad: float, cupped: float, seed: int) -> Surface:
    """A petal along x from (0, 0, 0), `broad` half its width as a share of its length, pointed at its end."""
    phase = np.random.default_rng(seed).uniform(0, 6, 2)

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        half = size * broad * np.sin(np.pi * (0.08 + 0.9 * u) ** 0.85) ** 0.7 * (1 + 0.05 * np.sin(7 * u + phase[0]))
        lift = size * cupped * (0.5 * u * u + 0.16 * q * q * u) + 0.03 * size * np.sin(4 * u + phase[1]) * q
        return np.stack([size * u, half * q, lift], -1)

    return surface


def narcissus(
    stage: Stage, petals: int, corona: int, at: ArrayLike, turned: Array, size: float = 40, seed: int = 1
) -> None:
    """A narcissus of six tepals about a golden cup, its heart `at`, facing z before it is `turned`."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    for n in range(6):
        angle = n * np.pi / 3 + random.uniform(-0.1, 0.1)
        frame = turned @ turn(z=angle) @ turn(y=0.05 if n % 2 else -0.08)
        shape = tepal(size * random.uniform(0.93, 1.06), 0.36, random.uniform(-0.1, 0.25), seed * 9 + n)
        stage.patch(placed(shape, heart, frame), petals, knots=21)
    cup = [(0.08, 0), (0.2, 0.1), (0.3, 0.34), (0.36, 0.42), (0.28, 0.36), (0.16, 0.1), (0, 0.06)]
    frame = turned @ turn(x=1.5708)
    stage.patch(
        lathe([(a * size, b * size) for a, b in cup], heart, frame, lambda u, v, r: r * (1 + 0.06 * np.sin(60 * u))),
        corona,
        knots=25,
    )


def narcissus_bunch(
    stage: Stage,
    green: int,
    stalk: int,
    foot: ArrayLike,
    high: float,
    *,
    flowers: int = 5,
    size: float = 40,
    seed: int = 2,
) -> None:
    """Scapes and strap leaves from `foot`, `high` to the flowers, which look to the viewer and a little aside."""
    random, start = np.random.default_rng(seed), np.asarray(foot, float)
    white = petal_skin(stage, NARCISSUS, (214, 206, 130))
    gold = petal_skin(stage, CORONA, (220, 140, 40), 8)
    for n in range(6):
        heading = 1.57 + random.uniform(-0.42, 0.42)
        turned = turn(z=heading) @ turn(y=0.1) @ turn(x=random.uniform(-0.8, 0.8))
        long = high * random.uniform(0.85, 1.25)
        base = start + np.array([random.uniform(-16, 16), 0, random.uniform(-10, 6)])
        stage.patch(
            blade(
                base, turned, long, 0.045 * high, bend=random.uniform(0.1, 0.4), fold=0.5, wave=0.03, teeth=0, seed=n
            ),
            green,
        )
    top = start + np.array([0.04 * high, 0.86 * high, 10])
    along = curve([start, (start + top) / 2 + np.array([6, 0, 4]), top])
    stage.patch(tube(along(np.linspace(0, 1, 12)), (5.2, 4.6, 4)), stalk)
    for n in range(flowers):
        angle = 2 * np.pi * n / flowers + random.uniform(-0.3, 0.3)
        place = top + size * np.array([1.15 * np.cos(angle), 0.75 * np.sin(angle) + 0.5, 0.5 + 0.3 * np.sin(2 * angle)])
        stage.patch(tube([top, (top + place) / 2 + np.array([0, 6, 0]), place], (2.4, 2, 2)), stalk, knots=9)
        face = turn(random.uniform(-0.45, 0.05), 0.5 * np.cos(angle), random.uniform(0, 1))
        narcissus(stage, white, gold, place + np.array([0, 0, 4]), face, size * random.uniform(0.9, 1.08), seed * 7 + n)


def violet(
    stage: Stage, petals: int, stalk: int, foot: ArrayLike, at: ArrayLike, size: float = 30, seed: int = 1
) -> None:
    """A violet on a nodding stalk from `foot`, its heart `at`: two petals up, two aside, the broad one below."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    start = np.asarray(foot, float)
    bow = heart + np.array([0, 0.35 * size, -0.3 * size])
    stage.patch(tube([start, (start + bow) / 2 + np.array([2, 4, 0]), bow, heart], (1.9, 1.6, 1.5, 1.4)), stalk)
    for n, (angle, share, broad) in enumerate(
        ((1.15, 0.85, 0.42), (2.0, 0.85, 0.42), (0.05, 0.8, 0.36), (3.1, 0.8, 0.36), (-1.57, 1.0, 0.5))
    ):
        frame = turn(random.uniform(-0.3, 0.1), random.uniform(-0.4, 0.4), random.uniform(-0.15, 0.15))
        frame = frame @ turn(z=angle) @ turn(y=-0.2)
        shape = tepal(size * share, broad, random.uniform(0.1, 0.35), seed * 5 + n)
        stage.patch(placed(shape, heart + np.array([0, 0, 1.5 * (n < 2)]), frame), petals, knots=19)
