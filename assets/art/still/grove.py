"""A bamboo grove: culms that rise out of the ground and bow under their leaves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.bamboo import CULM_GREEN
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, blade, curve, tube, turn

BAMBOO_LEAF: Tones = ((178, 196, 116), (108, 146, 82), (62, 100, 68))


def standing_skin(stage: Stage, joints: int, tones: Tones = CULM_GREEN, seed: int = 4) -> int:
    """The material of standing culms of `joints` internodes: a white bloom below each node, a dark ring on it."""

    def paint(view: View) -> None:
        near = ((view.u * joints + 0.5) % 1) - 0.5
        old = view.dice(seed)
        streak = 1 + 0.12 * fbm(view.u * joints, view.v * 16, seed, 2) + 0.2 * (old - 0.5)
        model(
            view,
            tones,
            (0.85, 0.62, 0.58),
            (0.58, 0.3),
            shine=0.985,
            texture=streak,
            edge=0.2,
            grain=0.14,
            hard=0.35,
            seed=seed,
        )
        view.density *= 1 - (0.4 * view.on * np.exp(-(((near + 0.05) / 0.035) ** 2)))[..., None]
        mark(view, view.on * np.exp(-((near / 0.014) ** 2)) * 0.9, (70, 88, 56), 0.1)
        mark(view, view.on * step(0.6, 1.0, old) * 0.35, (206, 178, 92))

    return stage.material(paint, Line((50, 72, 48), 1.25, 0.8, gap=8, lift=0.14))


def leaf_skin(stage: Stage, tones: Tones = BAMBOO_LEAF, seed: int = 9) -> int:
    """The material of bamboo leaves as a grove shows them."""

    def paint(view: View) -> None:
        rib = np.exp(-(((view.v - 0.5) / 0.09) ** 2))
        model(
            view,
            tones,
            (0.8, 0.6, 0.6),
            (0.56, 0.28),
            texture=1 - 0.35 * rib,
            edge=0.2,
            grain=0.12,
            vary=0.16,
            hard=0.6,
            seed=seed,
        )
        mark(view, view.on * step(0.7, 1.0, view.dice(seed + 1)) * 0.3, (206, 186, 96))

    return stage.material(paint, Line((46, 72, 50), 0.75, 0.6, gap=4, lift=0.24))


def course(foot: Point, high: float, bow: float, share: float = 1.0) -> Array:
    """The line of a culm from its `foot`, `high`, its top bowed sideways by `bow` x its height, up to a `share` of it."""
    t = np.linspace(0, share, 16)
    x = foot[0] + bow * high * (0.25 * t + 0.75 * t**3)
    y = foot[1] + high * (t - 0.22 * abs(bow) * t**4)
    return np.stack([x, y, foot[2] + 0 * t], 1)


def stand(
    stage: Stage, skin: int, foot: Point, high: float, radius: float, *, bow: float = 0.0, joints: int = 12
) -> Array:
    """A culm `high` from its `foot`, `radius` there; answers its line, shape (n, 3)."""
    line = course(foot, high, bow)

    def pressed(u: Array, v: Array) -> Array:
        near = ((u * joints + 0.5) % 1) - 0.5
        return np.asarray(1 + 0.1 * np.exp(-((near / 0.022) ** 2)))

    sizes = [radius, 0.94 * radius, 0.8 * radius, 0.56 * radius, 0.25 * radius]
    stage.patch(loft(curve(line)(np.linspace(0, 1, 24)), sizes, sizes, pressed=pressed), skin, knots=61)
    return line


def fan(
    stage: Stage,
    wood: int,
    leaves: int,
    foot: Array,
    heading: float,
    reach: float,
    *,
    count: int = 5,
    long: float = 40,
    seed: int = 1,
) -> None:
    """A branch from `foot`, `heading` radians from the right and `reach` long, hanging fans of `count` leaves."""
    random = np.random.default_rng(seed)
    way = np.array([np.cos(heading), np.sin(heading), random.uniform(-0.3, 0.4)])
    end = foot + way * reach + np.array([0, -0.16 * reach, 0])
    middle = foot + way * 0.55 * reach + np.array([0, 0.03 * reach, 0])
    stage.patch(tube([foot, middle, end], (1.5, 1.1, 0.6)), wood, knots=9)
    side = 1 if way[0] > 0 else -1
    for n in range(2 * count):
        at = (end if n < count else middle) + random.normal(0, 0.04 * reach, 3)
        fall = -0.35 - 1.0 * (n % count) / count + random.normal(0, 0.18)
        size = long * random.uniform(0.7, 1.15)
        turned = turn(z=fall if side > 0 else np.pi - fall) @ turn(x=random.uniform(-0.8, 0.8))
        stage.patch(
            blade(at, turned, size, 0.075 * size, bend=random.uniform(0.1, 0.4), teeth=0, seed=seed * 40 + n),
            leaves,
            knots=9,
        )


def clothe(
    stage: Stage,
    wood: int,
    leaves: int,
    line: Array,
    *,
    start: float = 0.35,
    branches: int = 14,
    reach: float = 80,
    long: float = 36,
    seed: int = 1,
) -> None:
    """Branches with leaves on either side of a culm's `line` from a share `start` of it up, more and shorter to its tip."""
    random, along = np.random.default_rng(seed), curve(line)
    for n in range(branches):
        t = start + (1 - start) * ((n + random.uniform(0, 0.8)) / branches) ** 0.8
        hand = 1 if n % 2 else -1
        heading = np.pi / 2 - hand * random.uniform(0.55, 1.25)
        fan(
            stage,
            wood,
            leaves,
            along(min(t, 1.0)),
            heading,
            reach * (1.15 - 0.7 * t) * random.uniform(0.7, 1.2),
            long=long * random.uniform(0.85, 1.1),
            seed=seed * 61 + n,
        )


def thicket(
    stage: Stage,
    feet: Sequence[Point],
    high: float,
    radius: float,
    *,
    branches: int = 12,
    start: float = 0.4,
    reach: float = 80,
    long: float = 36,
    joints: int = 13,
    tones: Tones = CULM_GREEN,
    leaf: Tones = BAMBOO_LEAF,
    seed: int = 1,
) -> None:
    """Culms on `feet`, about `high`, each bowing its own way, clothed in leaves."""
    random = np.random.default_rng(seed)
    skin, wood, leaves = standing_skin(stage, joints, tones), standing_skin(stage, 1, tones), leaf_skin(stage, leaf)
    for n, foot in enumerate(feet):
        line = stand(
            stage,
            skin,
            foot,
            high * random.uniform(0.85, 1.12),
            radius * random.uniform(0.8, 1.15),
            bow=random.normal(0, 0.12),
            joints=joints,
        )
        clothe(stage, wood, leaves, line, start=start, branches=branches, reach=reach, long=long, seed=seed * 90 + n)
