"""The ground that a plant stands in: a low mound of red earth."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, placed

RED_EARTH: Tones = ((214, 168, 132), (166, 116, 88), (112, 78, 62))


def mound(
    stage: Stage,
    at: Point,
    size: Point,
    tones: Tones = RED_EARTH,
    *,
    moss: float = 0.3,
    crumbs: float = 1.0,
    seed: int = 1,
) -> None:
    """A mound, `size` (long, tall, deep), crumbling at its foot; `moss` (0-1) is how green it is, `crumbs` (0-1) how coarse."""

    def paint(view: View) -> None:
        rough = 1 + 0.3 * crumbs * view.noise(9, 6, seed, 3) + 0.2 * view.noise(40, 20, seed + 1)
        model(
            view,
            tones,
            (0.7, 0.55, 0.5),
            (0.62, 0.36),
            texture=np.clip(rough, 0.2, 2),
            edge=0.1,
            grain=0.35,
            seed=seed,
        )
        mark(view, view.on * step(1.0, 1.6, view.noise(8, 5, seed + 4)) * crumbs * 0.7, tones[2])
        wash(
            view, view.on * step(0, 1.0, view.noise(60, 26, seed + 5)), 0.8 * moss, (140, 156, 92), edge=0.3, seed=seed
        )
        mark(view, view.on * step(0.7, 1.4, view.noise(5, 4, seed + 6)) * crumbs * moss * 0.6, (84, 108, 66))

    def surface(u: Array, v: Array) -> Array:
        around = 2 * np.pi * u
        x, z = np.sin(around), np.cos(around)
        reach = v * (1 + 0.09 * fbm(x * 1.4 + 3, z * 1.4, seed, 3))
        lumps = fbm(x * v * 4, z * v * 4, seed + 2, 3)
        y = size[1] * np.clip(1 - v**1.7, 0, 1) * (0.85 + 0.15 * lumps) + 1.2 * lumps * (1 - v)
        return np.stack([-reach * x * size[0] / 2, y, -reach * z * size[2] / 2], -1)

    dark = tones[2]
    ink = (dark[0] * 0.7, dark[1] * 0.7, dark[2] * 0.7)
    stage.patch(placed(surface, at), stage.material(paint, Line(ink, 1.0, 0.6, gap=6, lift=0.3)), pieces=3)
