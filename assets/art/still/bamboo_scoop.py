"""The half of a bamboo tube on which tea is shown before it is brewed."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed, turn

OLD_BAMBOO: Tones = ((222, 190, 124), (178, 136, 78), (112, 80, 52))


def scoop(
    stage: Stage,
    at: Point,
    long: float = 300,
    radius: float = 52,
    *,
    turned: float = 0.2,
    tones: Tones = OLD_BAMBOO,
    seed: int = 4,
) -> float:
    """A split bamboo tube, open upwards, its joint closing the right end; answers the height at which tea lies in it."""
    rotation, wall = turn(0, turned, 0), 0.09 * radius

    def paint(view: View) -> None:
        fibre = 1 + 0.18 * fbm(view.u * 5, view.v * 60, seed, 2)
        model(
            view,
            tones,
            (0.8, 0.55, 0.55),
            (0.58, 0.3),
            shine=0.985,
            texture=fibre,
            edge=0.25,
            grain=0.2,
            hard=0.45,
            seed=seed,
        )
        mark(view, view.on * step(0.3, 1.5, view.noise(70, 30, 4)) * 0.3, (166, 112, 58))

    def shell(reach: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            angle = np.pi * (v * 1.06 - 0.03)
            swell = 1 + 0.05 * np.exp(-(((u - 0.985) / 0.03) ** 2)) - 0.16 * np.clip(0.16 - u, 0, 1) / 0.16
            x = (u - 0.5) * long - 0.1 * long * np.sin(angle) * np.clip(0.1 - u, 0, 1) / 0.1
            return np.stack([x, radius - reach * swell * np.sin(angle), -reach * swell * np.cos(angle)], -1)

        return surface

    outer, inner = shell(radius), shell(radius - wall)

    def joint(u: Array, v: Array) -> Array:
        rim = outer(0 * u + 0.97, v)
        middle = np.array([rim[..., 0].mean(), radius, 0.0])
        return np.asarray(middle + (rim - middle) * u[..., None])

    def edge(side: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            a, b = outer(u, 0 * v + side), inner(u, 0 * v + side)
            return np.asarray(a + (b - a) * v[..., None])

        return surface

    def mouth(u: Array, v: Array) -> Array:
        a, b = outer(0 * u, v), inner(0 * u, v)
        return np.asarray(a + (b - a) * u[..., None])

    skin = stage.material(paint, Line((84, 60, 40), 1.25, 0.85, gap=8, lift=0.18))
    for surface in (outer, inner, joint, edge(0.0), edge(1.0), mouth):
        stage.patch(placed(surface, at, rotation), skin)
    return at[1] + 0.45 * radius
