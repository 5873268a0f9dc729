"""The trunk of an old tree: furrowed bark, moss and lichen on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Surface, blade, tube, turn

WEATHERED: Tones = ((204, 190, 168), (148, 130, 112), (90, 78, 72))
MOSS: Tones = ((178, 188, 96), (118, 138, 68), (72, 92, 60))


def trunk_skin(stage: Stage, moss: float = 0.7, tones: Tones = WEATHERED, seed: int = 3) -> int:
    """The material of old bark; `moss` (0-1) is how much of it is green."""

    def paint(view: View) -> None:
        furrow = fbm(view.u * 7, view.v * 9, seed, 3)
        bark = np.clip(
            1 + 0.35 * fbm(view.u * 16, view.v * 12, seed + 1, 3) + 0.3 * step(0.25, 0.0, np.abs(furrow)), 0.2, 2.2
        )
        model(view, tones, (0.8, 0.6, 0.6), (0.6, 0.32), texture=bark, edge=0.15, grain=0.35, hard=0.65, seed=seed)
        mark(view, view.on * step(0.1, 0.02, np.abs(furrow)) * 0.6, tones[2])
        lichen = step(0.55, 0.8, fbm(view.u * 9, view.v * 6, seed + 4, 3))
        view.density *= (1 - 0.5 * lichen * view.on)[..., None]
        mark(view, view.on * lichen * 0.24, (150, 172, 150))
        grown = step(
            -0.1,
            0.7,
            view.normal[..., 1] * 0.9
            - 0.5 * view.normal[..., 0]
            + fbm(view.u * 5, view.v * 4, seed + 5, 3)
            - 0.5
            + moss,
        )
        wash(view, view.on * grown, 0.9, (150, 166, 84), edge=0.2, grain=0.35, seed=seed)
        fuzz = view.noise(4, 4, seed + 6, 2)
        mark(view, view.on * grown * step(0.1, 1.2, fuzz) * 0.8, (86, 112, 62))
        mark(view, view.on * grown * step(0.55, 0.3, view.light) * 0.6, (58, 78, 56))

    return stage.material(paint, Line((62, 54, 48), 1.4, 0.85, gap=8, lift=0.14))


def trunk(
    stage: Stage, skin: int, points: ArrayLike, sizes: Sequence[float], *, tufts: int = 90, seed: int = 1
) -> Surface:
    """A trunk or bough along `points`, its bark swollen and furrowed; `tufts` of moss stand on it. Answers its surface (u, v)."""
    random = np.random.default_rng(seed)
    round_ = tube(points, sizes)
    axis = tube(points, [1e-3] * len(sizes))

    def surface(u: Array, v: Array) -> Array:
        around = 2 * np.pi * v
        swell = (
            1
            + 0.12 * fbm(u * 4, np.cos(around), seed, 2)
            + 0.07 * fbm(u * 5 + np.sin(around), 2.4 * np.cos(around), seed + 1, 3)
        )
        middle = axis(u, v)
        return np.asarray(middle + (round_(u, v) - middle) * swell[..., None])

    stage.patch(surface, skin, fine=1.5, knots=61)
    if not tufts:
        return surface

    def paint(view: View) -> None:
        model(view, MOSS, (0.9, 0.6, 0.5), (0.55, 0.3), edge=0.1, grain=0.2, vary=0.16, hard=0.8, seed=seed)

    green = stage.material(paint, Line((62, 80, 50), 0.5, 0.5, gap=5, lift=0.3))
    for n in range(tufts):
        u = random.uniform(0.02, 0.96, 1)
        v = random.uniform(0, 1, 1)
        place, middle = surface(u, v)[0], axis(u, v)[0]
        out = place - middle
        if out[1] - 0.7 * out[0] < -0.2 * np.linalg.norm(out) and random.uniform() < 0.85:
            continue
        for k in range(7):
            heading = float(np.arctan2(out[1] + 0.25 * np.linalg.norm(out), out[0])) + random.normal(0, 0.45)
            long = random.uniform(4.5, 9)
            shift = place + random.normal(0, 4.5, 3) * [1, 1, 0.3]
            stage.patch(
                blade(
                    shift,
                    turn(z=heading) @ turn(y=random.uniform(-0.6, 0.3)),
                    long,
                    0.2 * long,
                    teeth=0,
                    seed=n * 7 + k,
                ),
                green,
                knots=7,
                casts=False,
            )
    return surface
