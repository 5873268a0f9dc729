"""A round window: the wall about its opening, the frame, the lattice in it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.modelling import Tones
from assets.art.still.planed_wood import wood_skin
from assets.art.still.surfaces import Point, Surface, lathe, ring, tube, turn
from assets.art.still.tones import DARK_WOOD


def pierced(radius: float, reach: float = 1100.0) -> Surface:
    """A wall with a round opening of `radius` about (0, 0, 0), for `wall`."""

    def surface(u: Array, v: Array) -> Array:
        far = radius + (reach - radius) * v
        return np.stack([far * np.cos(2 * np.pi * u), far * np.sin(2 * np.pi * u), 0 * u], -1)

    return surface


def frame(
    stage: Stage,
    at: Point,
    radius: float,
    *,
    thick: float = 13.0,
    deep: float = 30.0,
    tones: Tones = DARK_WOOD,
    seed: int = 95,
) -> None:
    """A round frame of `radius` about `at`, `thick`, and `deep` backwards into the wall."""
    wood = wood_skin(stage, tones, along=(0, 0, 1), fibre=0.1, shine=0.98, seed=seed)
    upright = turn(np.pi / 2)
    profile = [
        (radius, 0.0),
        (radius, deep),
        (radius + 0.2 * thick, deep + 5),
        (radius + thick, deep + 5),
        (radius + thick, deep - 3),
    ]
    stage.patch(lathe(profile, (at[0], at[1], at[2] - deep), upright), wood, knots=61)


def lattice(
    stage: Stage,
    at: Point,
    radius: float,
    *,
    bars: int = 3,
    size: float = 4.0,
    tones: Tones = DARK_WOOD,
    seed: int = 97,
) -> None:
    """A lattice of `bars` each way in a round opening, rings where the middle ones would cross."""
    wood = wood_skin(stage, tones, along=(0, 1, 0), fibre=0.08, seed=seed)
    x, y, z = at
    inner = 0.42 * radius
    for n in range(bars):
        away = ((n + 0.5) / bars - 0.5) * 2 * radius * 0.92
        half = float(np.sqrt(max(radius**2 - away**2, 0)))
        clear = float(np.sqrt(max(inner**2 - away**2, 0)))
        for low, high in ((-half, -clear), (clear, half)) if clear else ((-half, half),):
            stage.patch(tube([(x + away, y + low, z), (x + away, y + high, z)], (size, size)), wood, knots=9)
            stage.patch(tube([(x + low, y + away, z), (x + high, y + away, z)], (size, size)), wood, knots=9)
    hoop = ring(inner, 0.0, count=72) @ turn(np.pi / 2).T + np.asarray(at, float)
    stage.patch(tube(hoop, [size] * 3), wood, knots=61)
