"""Mountain forest seen from across the valley: crown beside crown over the slopes, spires of fir among them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface
from assets.art.still.tea_terrace import Garden, crown

FOREST: Tones = ((158, 178, 122), (88, 120, 88), (50, 80, 70))


def wood_skin(stage: Stage, garden: Garden, tones: Tones = FOREST, *, warm: float = 0.35, seed: int = 91) -> int:
    """The material of crowns: each its own green, some turning by `warm` (0-1), the shady side of the mountain bluer."""

    def paint(view: View) -> None:
        dice, other = view.dice(seed), view.dice(seed + 1)
        x, z = view.place[..., 0], view.place[..., 2]
        far = garden.far(z)
        air = 1 - garden.haze * far
        sunny = garden.sunlit(x, z, stage.light)
        leaf = fbm(view.u * 16 + 61 * dice, view.v * 6, seed, 2) * (1 - 0.7 * far)
        view.light = view.light + 0.05 * leaf + 0.5 * (sunny - 0.62)
        texture = np.clip(1 + 0.2 * leaf + 0.16 * (other - 0.5), 0.3, 2) * air
        model(
            view,
            tones,
            (0.85, 0.62, 0.6),
            (0.58, 0.3),
            texture=texture,
            edge=0.12,
            grain=0.1,
            vary=0.07,
            hard=0.65,
            seed=seed,
        )
        mark(view, view.on * step(0.62, 0.9, dice) * air * 0.5 * warm, (214, 172, 70), 0.1)
        mark(view, view.on * step(0.9, 0.96, dice) * air * warm, (196, 104, 60), 0.1)
        mark(view, view.on * step(0.3, 0.0, dice) * air * 0.3, (74, 124, 126), 0.1)
        wash(view, view.on * step(0.66, 0.38, sunny) * air, 0.42, (80, 112, 128), edge=0, grain=0.12)
        wash(view, view.on * far, 0.2, (140, 160, 172), edge=0, grain=0.1)

    return stage.material(paint, Line((38, 58, 52), 0.85, 0.55, gap=7, lift=0.26))


def spire(at: Point, size: float, tall: float, seed: int) -> Surface:
    """A fir of half breadth `size` and `tall` on `at`, its boughs in ragged tiers."""
    middle, random = np.asarray(at, np.float32), np.random.default_rng(seed)
    tiers, phase = random.uniform(6, 9), random.uniform(0, 6)

    def surface(u: Array, v: Array) -> Array:
        around = 2 * np.pi * u
        tier = 1 - 0.45 * ((v * tiers) % 1)
        ragged = 1 + 0.3 * np.sin(7 * around + 9 * np.floor(v * tiers) + phase) + 0.15 * np.sin(13 * around - phase)
        reach = size * (0.06 + 0.94 * v) * (1.35 - tier) * ragged
        return (
            np.stack([-reach * np.sin(around), tall * (1 - v) - 0.2 * size * v, -reach * np.cos(around)], -1) + middle
        )

    return surface


def wood(
    stage: Stage,
    garden: Garden,
    skin: int,
    *,
    size: float = 16,
    shrink: float = 0.55,
    firs: float = 0.15,
    dense: float = 1.0,
    where: Callable[[float, float], bool] = lambda x, z: True,
    seed: int = 11,
) -> int:
    """Grow a forest over a garden's land, its crowns of half breadth `size` in front, less by `shrink` behind; answers how many.

    `firs` is the share of spires, `where(x, z)` says where trees stand.
    """
    random, count, z = np.random.default_rng(seed), 0, garden.back
    while z < garden.front:
        half = size * (1 - shrink * float(garden.far(np.asarray(z))))
        x = garden.left + random.uniform(0, 2 * half)
        while x < garden.right:
            a, b = x + random.normal(0, 0.3 * half), z + random.normal(0, 0.5 * half)
            if where(a, b):
                y = float(garden.land(np.asarray(a), np.asarray(b)))
                mine, number = half * random.uniform(0.7, 1.3), int(random.integers(1 << 20))
                if random.uniform() < firs:
                    shape = spire((a, y, b), 0.62 * mine, 3.1 * mine, number)
                else:
                    shape = crown((a, y + 0.5 * mine, b), mine, 0.0, 1.0, random.uniform(0.9, 1.25), number)
                stage.patch(shape, skin, knots=9, fine=1.4)
                count += 1
            x += half * random.uniform(1.3, 1.9) / dense
        z += 1.5 * half / dense
    return count
