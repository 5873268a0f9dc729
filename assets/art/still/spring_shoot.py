"""The bamboo shoot of spring: a long cone whose lower sheaths lie over the upper ones, each ending in a narrow tip."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Surface, placed

SHEATH: Tones = ((214, 158, 96), (160, 106, 64), (98, 66, 50))
TIP: Tones = ((142, 112, 74), (98, 78, 54), (62, 52, 44))


def spring_skin(stage: Stage, seed: int = 15) -> int:
    """The material of spring sheaths: ribbed, blotched and downy, pale at the edges, dark to the tip."""

    def paint(view: View) -> None:
        q, v, own, on = 2 * view.u - 1, view.v, view.dice(seed), view.on.astype(np.float32)
        rib = np.cos(2 * np.pi * 17 * view.u) + fbm(26 * view.u, 2 * v + 9 * own, seed, 2)
        model(
            view,
            planes(view, SHEATH, TIP, np.clip(step(0.3, 1.0, v) * 0.85 + 0.25 * (own - 0.5), 0, 1)),
            (0.88, 0.62, 0.6),
            (0.6, 0.32),
            texture=np.clip(1 + 0.1 * rib, 0.3, 2),
            edge=0.3,
            grain=0.2,
            hard=0.5,
            seed=seed,
        )
        blotch = step(0.75, 1.3, fbm(16 * view.u + 5 * own, 7 * v, seed + 1, 2))
        mark(view, on * blotch * 0.28, TIP[2], 0.2)
        down = step(0.8, 1.5, fbm(120 * view.u, 9 * v, seed + 2, 1))
        mark(view, on * down * 0.3, TIP[1], 0.2)
        view.density *= 1 - (0.25 * on * step(0.8, 0.97, np.abs(q)))[..., None]

    return stage.material(paint, Line((66, 44, 34), 1.35, 0.88, gap=4, lift=0.02))


def spring_shoot(
    stage: Stage,
    skins: tuple[int, int],
    at: Point,
    turned: Array,
    long: float,
    thick: float,
    *,
    sheaths: int = 12,
    seed: int = 1,
) -> None:
    """A shoot of `long` and half as broad as twice `thick`, its foot `at`, upright before it is `turned`.

    `skins` are of its sheaths and of its foot.
    """
    random = np.random.default_rng(seed)
    bend = random.uniform(0.04, 0.08)

    def girth(t: Array) -> Array:
        return np.asarray(
            np.interp(t, (0, 0.03, 0.1, 0.25, 0.5, 0.75, 0.92, 1), (0.5, 0.72, 0.92, 1, 0.8, 0.46, 0.16, 0.03))
        )

    def body(u: Array, v: Array) -> Array:
        r = 0.92 * thick * girth(0.6 * v)
        a = 2 * np.pi * u
        t = 0.6 * v
        return np.stack([long * bend * t * t - r * np.sin(a), long * t, -r * np.cos(a)], -1)

    def sheath(n: int) -> Surface:
        start = 0.05 + 0.7 * (n / sheaths) ** 0.9
        end = min(1.0, start + random.uniform(0.26, 0.34)) if n < sheaths - 3 else 0.95 + 0.02 * (n - sheaths + 3)
        side = (np.pi if n % 2 else 0.0) + random.uniform(-0.3, 0.3)
        layer, phase = 1.0 + 0.018 * (sheaths - n), random.uniform(0, 6)

        def surface(u: Array, v: Array) -> Array:
            q = 2 * u - 1
            t = start + (end - start) * v
            a = side + q * (np.pi * 0.96 * np.clip(1 - v**1.5, 0, 1) ** 0.75 + 0.03) + 0.05 * np.sin(4 * v + phase)
            loose = 1 + 0.5 * np.clip(v - 0.82, 0, 1) + 0.012 * np.sin(7 * v + phase + 3 * q)
            r = thick * np.maximum(girth(t), 0.03) * layer * loose + 1.0
            return np.stack([long * bend * t * t + r * np.cos(a), long * t, r * np.sin(a)], -1)

        return surface

    stage.patch(placed(body, at, turned), skins[1])
    for n in range(sheaths):
        stage.patch(placed(sheath(n), at, turned), skins[0])
