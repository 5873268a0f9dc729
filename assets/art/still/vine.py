"""The grape vine: bunches with their bloom, lobed leaves, tendrils."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import lathe, placed, tube, turn

GRAPE: Tones = ((150, 108, 150), (92, 56, 104), (50, 34, 66))
RED_GRAPE: Tones = ((176, 104, 136), (122, 52, 88), (68, 34, 62))
VINE_LEAF: Tones = ((174, 194, 118), (110, 144, 82), (62, 96, 64))


def grape_skin(stage: Stage, tones: Tones = GRAPE, redder: Tones = RED_GRAPE, seed: int = 6) -> int:
    """The material of grapes: dark, some redder, a wax bloom that fingers have rubbed off here and there."""

    def paint(view: View) -> None:
        share = np.clip(0.9 * (view.dice(4) - 0.45), 0, 0.6) * np.ones_like(view.u)
        bloom = step(-0.5, 1.0, view.noise(20, seed=5) + 0.5) * np.clip(view.light, 0, 1)
        model(
            view,
            planes(view, tones, redder, share),
            (1.05, 0.75, 0.65),
            (0.62, 0.32),
            shine=0.972,
            texture=1 - 0.3 * bloom,
            edge=0.3,
            grain=0.14,
            vary=0.06,
            hard=0.35,
            seed=seed,
        )
        reflected = step(0.55, 0.2, view.light) * step(0.25, 0.75, view.normal[..., 0])
        mark(view, view.on * reflected * 0.25, (120, 90, 150))
        mark(view, view.on * step(0.03, 0.015, view.v) * 0.9, (110, 84, 60))

    return stage.material(paint, Line((42, 28, 50), 1.15, 0.85, gap=6, lift=0.08, inner=False))


def bunch(
    stage: Stage, skin: int, stalk: int, top: ArrayLike, long: float, broad: float, size: float, seed: int = 1
) -> None:
    """A bunch that hangs from `top`, `long` by twice `broad`, of grapes about `size` in radius that press one another."""
    random, head = np.random.default_rng(seed), np.asarray(top, float)
    stage.patch(
        tube(head + np.array([[0, 40, 0], [0, 0, 0], [0, -0.4 * long, 0], [0, -0.9 * long, 0]]), (7, 6.4, 5, 3)), stalk
    )
    kept: list[Array] = []
    for _ in range(5200):
        t = random.uniform(0.02, 1)
        wide = broad * np.interp(t, [0, 0.1, 0.28, 0.6, 0.85, 1], [0.5, 0.86, 1, 0.76, 0.44, 0.1])
        a, r = random.uniform(0, 2 * np.pi), wide * np.sqrt(random.uniform(0.3, 1))
        at = np.array([r * np.sin(a) + 0.12 * broad * (t > 0.5) * (t - 0.5), -long * t, 0.72 * r * np.cos(a)])
        if all(np.hypot(*(at - other)[:2]) ** 2 + (at - other)[2] ** 2 > (1.5 * size) ** 2 for other in kept):
            kept.append(at)
    for at in kept:
        k = size * random.uniform(0.88, 1.08)
        away = turn(random.uniform(-0.5, 0.5), 0, -0.9 * at[0] / broad)
        outline = [
            (0, 1.03),
            (0.1, 1.03),
            (0.5, 0.9),
            (0.88, 0.45),
            (0.98, 0),
            (0.9, -0.45),
            (0.55, -0.88),
            (0.2, -1.04),
            (0, -1.05),
        ]
        place = head + at
        stage.patch(lathe([(b * k, c * k) for b, c in outline], place, away), skin, knots=21)
        core = head - np.array([0, 0.92 * long * max(0.03, -at[1] / long - 0.08), 0])
        stage.patch(
            tube([place + away @ np.array([0, k, 0]), (place + core) / 2 + [0, 8, 0], core], (2.2, 1.9, 2.2)),
            stalk,
            knots=7,
        )


def vine_leaf(stage: Stage, at: ArrayLike, radius: float, turned: Array, *, seed: int = 3) -> None:
    """A leaf of five lobes whose stalk joins `at`; before it is `turned` its middle lobe points up and its face to the viewer."""
    random = np.random.default_rng(seed)
    phase, lobes = random.uniform(0, 6, 2), np.array([0.0, 1.05, -1.05, 2.05, -2.05])
    reach = np.array([1.0, 0.86, 0.84, 0.6, 0.62]) * random.uniform(0.95, 1.05, 5)

    def outline(a: Array) -> Array:
        away = np.abs((a[..., None] - lobes + np.pi) % (2 * np.pi) - np.pi)
        lobed = (reach * np.clip(1 - (away / 0.82) ** 1.6, 0, 1)).max(-1)
        floor = 0.5 * step(np.pi, 2.62, np.abs(a))
        saw = 1 + 0.07 * (np.abs((a * 5.1 + 0.15 * np.sin(3 * a)) % 1 - 0.5) * 2 - 0.5)
        return np.asarray(np.maximum(lobed, floor) * saw)

    def surface(u: Array, v: Array) -> Array:
        a = (u - 0.5) * 2 * np.pi * 0.985
        r = radius * v * outline(a)
        z = (
            0.09 * radius * v * np.sin(5 * a + phase[0])
            - 0.22 * radius * v * v
            + 0.05 * radius * np.sin(9 * a + phase[1]) * v**3
        )
        return np.stack([r * np.sin(a), r * np.cos(a), z], -1)

    def paint(view: View) -> None:
        a = (view.u - 0.5) * 2 * np.pi * 0.985
        away = (a[..., None] - lobes + np.pi) % (2 * np.pi) - np.pi
        nearest = np.abs(away).argmin(-1)
        side = np.take_along_axis(away, nearest[..., None], -1)[..., 0]
        r = view.v * outline(a)
        along, across = r * np.cos(side), r * np.sin(side)
        main = np.exp(-((across / (0.016 * (1.15 - along))) ** 2))
        small = np.exp(-((((along - 0.9 * np.abs(across)) * 7 % 1 - 0.5) / 0.09) ** 2)) * step(0.04, 0.1, along) * 0.7
        vein = np.maximum(main, small)
        texture = np.clip((1 + 0.14 * fbm(view.u * 20, view.v * 6, seed, 2)) * (1 - 0.5 * vein), 0.1, 2)
        model(
            view, VINE_LEAF, (0.9, 0.62, 0.55), (0.6, 0.28), texture=texture, edge=0.3, grain=0.28, hard=0.45, seed=seed
        )
        mark(view, view.on * step(0.2, 1.4, view.noise(50, seed=6)) * 0.4, (206, 180, 84))
        mark(view, view.on * step(0.86, 1.0, view.v) * step(0.3, 1.2, view.noise(30, seed=7)) * 0.5, (176, 116, 62))

    skin = stage.material(paint, Line((56, 72, 46), 1.2, 0.85, gap=7, lift=0.14))
    stage.patch(placed(surface, at, turned), skin)


def tendril(stage: Stage, stalk: int, at: ArrayLike, long: float, hand: int = 1) -> None:
    """A tendril that leaves the cane at `at` and winds up at its end."""
    t = np.linspace(0, 1, 60)
    wind = 0.16 * long * np.clip(t - 0.45, 0, 1) / 0.55
    a = 5.2 * np.pi * np.clip(t - 0.4, 0, 1)
    x = hand * (long * 0.8 * t**0.8 + wind * np.cos(a)) - hand * wind[0]
    y = -0.35 * long * t**1.4 + wind * np.sin(a)
    line = np.asarray(at, float) + np.stack([x, y, 6 * np.sin(a)], 1)
    stage.patch(tube(line, (3.4, 2.8, 2.2, 1.6)), stalk)
