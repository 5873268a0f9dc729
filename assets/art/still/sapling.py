"""A bush grown from a seed in a cleft: several stems from one foot, leaves of its own shape, and the seedling it once was."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.foliage import leaf, shoot, spray
from assets.art.still.surfaces import Point, Surface, tube
from assets.art.still.tea_fruit import seed


def ground(surface: Surface, x: float, z: float) -> float:
    """How high the `surface` of a rock is at (x, z): where a root goes in."""
    places = surface(*np.meshgrid(np.linspace(0, 1, 241), np.linspace(0, 1, 121), indexing="ij")).reshape(-1, 3)
    near = np.argsort(np.hypot(places[:, 0] - x, places[:, 2] - z))[:6]
    return float(places[near, 1].mean())


def sapling(
    stage: Stage,
    skins: tuple[int, int, int],
    foot: Point,
    tips: Sequence[Point],
    *,
    long: tuple[float, float],
    broad: float,
    leaves: int = 9,
    thick: float = 7.0,
    number: int = 1,
) -> None:
    """A bush at `foot` whose stems end at `tips` (from the foot); `skins` are of its leaf, its young shoot, its wood.

    `long` and `broad` are its leaves' length in units and half their breadth as a share of it.
    """
    random, start = np.random.default_rng(number), np.asarray(foot, float)
    for n, tip in enumerate(tips):
        way = np.asarray(tip, float)
        lean = random.normal(0, 0.06, 2) * np.linalg.norm(way)
        points = [
            start + np.array([2.5 * n - len(tips), -4, 0]),
            start + way * [0.2, 0.34, 0.2] + [lean[0], 0, 0],
            start + way * [0.56, 0.7, 0.6] + [lean[1], 0, 0],
            start + way,
        ]
        size = thick * (0.7 + 0.5 * random.uniform())
        spray(
            stage,
            skins[0],
            skins[2],
            points,
            (size, 0.8 * size, 0.55 * size, 0.35 * size),
            leaves=leaves,
            long=long,
            start=0.2,
            broad=broad,
            tip=False,
            seed=number * 10 + n,
        )
        heading = float(np.arctan2(way[1], way[0])) + random.normal(0, 0.15)
        shoot(stage, skins[1], skins[2], tuple(start + way), heading, 1.15 * long[1], seed=number * 20 + n)


def seedling(stage: Stage, skins: tuple[int, int, int], foot: Point, tall: float, *, number: int = 1) -> None:
    """A seedling `tall`, its red root running out of the seed that still lies at its `foot`; `skins`: leaf, stalk, seed."""
    start = np.asarray(foot, float)
    x, y, z = foot
    seed(stage, skins[2], (x - 11, y, z + 3), 0.14 * tall, number)
    stem = [
        start + np.array([-6, 6, 2]),
        start + np.array([2, 0.3 * tall, 0]),
        start + np.array([-1, 0.7 * tall, 0]),
        start + np.array([2, tall, 0]),
    ]
    stage.patch(tube(stem, (0.024 * tall, 0.02 * tall, 0.016 * tall)), skins[1])
    root = [
        start + np.array([-4, 6, 4]),
        start + np.array([8, 3, 8]),
        start + np.array([18, 1, 10]),
        start + np.array([28, 0.5, 16]),
    ]
    stage.patch(tube(root, (2.4, 2.0, 1.4, 0.5)), skins[1])
    for n, (share, heading, size) in enumerate(
        ((0.6, 0.35, 0.62), (0.72, 2.75, 0.66), (0.9, 0.7, 0.56), (1.0, 2.2, 0.5))
    ):
        place = start + np.array([0, share * tall, 0])
        leaf(
            stage, skins[0], skins[1], place, heading, size * tall, broad=0.25, roll=0.5 - 0.35 * n, seed=number * 6 + n
        )
