"""Bamboo: cut culms with their nodes and a twig of leaves."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, blade, lathe, tube, turn

CULM_GREEN: Tones = ((188, 200, 124), (126, 158, 86), (76, 112, 68))


def culm_skin(stage: Stage, tones: Tones = CULM_GREEN, seed: int = 4) -> int:
    """The material of culms: smooth, faintly streaked, a bloom of white wax."""

    def paint(view: View) -> None:
        streak = 1 + 0.1 * fbm(view.u * 30, view.v * 1.5, seed, 2)
        model(view, tones, (0.85, 0.6, 0.55), (0.6, 0.3), shine=0.985, texture=streak, grain=0.2, hard=0.35, seed=seed)
        mark(view, view.on * step(0.3, 1.4, view.noise(60, 90, 5)) * 0.25, (206, 186, 104))

    return stage.material(paint, Line((52, 74, 46), 1.35, 0.85, gap=8, lift=0.12))


def culm(stage: Stage, skin: int, cut: int, at: Point, radius: float, internodes: list[float]) -> None:
    """A culm of `radius` standing `at`, its nodes `internodes` apart; it is sawn off above the last, `cut` is its pale inside."""
    y, k = 0.0, radius
    outline = [(k, 0.0)]
    for tall in internodes:
        y += tall
        outline += [
            (0.97 * k, y - 0.5 * tall),
            (0.98 * k, y - 0.13 * k),
            (1.07 * k, y - 0.06 * k),
            (0.98 * k, y - 0.01 * k),
            (1.05 * k, y + 0.07 * k),
            (0.98 * k, y + 0.2 * k),
        ]
    top = y + 1.1 * k
    stage.patch(
        lathe([*outline, (0.96 * k, top)], at, pressed=lambda u, v, r: r * (1 + 0.01 * np.sin(4 * np.pi * u))),
        skin,
        knots=81,
    )
    inside = [(0.96 * k, top), (0.78 * k, top + 1), (0.76 * k, top - 0.5 * k), (0, top - 0.6 * k)]
    stage.patch(lathe(inside, at), cut)


def twig(
    stage: Stage, wood: int, leaves: int, foot: Point, end: Point, count: int = 5, long: float = 110, seed: int = 1
) -> None:
    """A twig of bamboo from a node at `foot` to its `end`, a fan of `count` leaves there."""
    random, first, last = np.random.default_rng(seed), np.asarray(foot, float), np.asarray(end, float)
    stage.patch(tube([first, (first + last) / 2 + [0, 0.1 * long, 0], last], (3.4, 2.6, 1.6)), wood)
    hand = 1 if last[0] > first[0] else -1
    for n in range(count):
        heading = (0.25 if hand > 0 else np.pi - 0.25) - hand * (n - 0.8) * 0.42 + random.uniform(-0.1, 0.1)
        size = long * random.uniform(0.85, 1.15)
        turned = turn(z=heading) @ turn(x=random.uniform(-0.7, 0.7))
        at = first + (last - first) * (1 - 0.08 * n) if n else last
        stage.patch(
            blade(at, turned, size, 0.085 * size, bend=random.uniform(0.3, 0.6), teeth=0, seed=seed + n), leaves
        )
