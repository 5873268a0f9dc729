"""Coopered things: tubs of wooden staves held by hoops of bamboo."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.basketry import rim_skin
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, ring, tube
from assets.art.still.tones import BAMBOO_STAKE

FIR: Tones = ((226, 186, 132), (174, 128, 84), (106, 78, 60))


def stave_skin(stage: Stage, staves: int, tones: Tones = FIR, seed: int = 70) -> int:
    """The material of staves: each with its own grain and hue, dark where they meet."""

    def paint(view: View) -> None:
        place = view.u * staves
        plank, across = np.floor(place), place % 1
        hue = fbm(plank * 7.3, 0 * plank, seed, 1)
        grain = fbm(across * 3 + plank * 5.1 + 0.3 * np.sin(view.v * 5 + plank), view.v * 2.2, seed + 1, 3)
        lines = step(0.3, 1.0, np.sin(9 * grain + 14 * across))
        texture = np.clip(1 + 0.2 * hue + 0.24 * lines + 0.08 * fbm(across * 30, view.v * 3, seed + 2, 2), 0.4, 2)
        model(
            view,
            tones,
            (0.8, 0.55, 0.55),
            (0.58, 0.3),
            texture=texture,
            edge=0.2,
            grain=0.25,
            bloom=0.1,
            hard=0.5,
            seed=seed,
        )
        seam = np.minimum(across, 1 - across)
        mark(view, view.on * step(0.04, 0.012, seam) * 0.75, tones[2])
        mark(view, view.on * step(0.16, 0.04, seam) * 0.2, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62), 1.45, 0.85, gap=9, lift=0.12))


def tub(
    stage: Stage,
    at: Point,
    radius: float = 250,
    height: float = 120,
    *,
    foot: float = 0.86,
    staves: int = 30,
    tones: Tones = FIR,
    hoops: tuple[float, ...] = (0.26, 0.72),
    seed: int = 70,
) -> int:
    """A round tub of `radius` at its rim; answers its material."""
    r, h, wall = radius, height, 0.05 * radius
    profile = [
        (0, 0.5),
        (foot * r * 0.98, 0.5),
        (foot * r, 2),
        (0.5 * (1 + foot) * r, 0.5 * h),
        (0.995 * r, 0.985 * h),
        (0.99 * r, h),
    ]
    profile += [
        (r - wall, h),
        (r - wall - 1.5, 0.985 * h),
        (0.5 * (1 + foot) * r - wall, 0.5 * h),
        (foot * r - wall + 2, 0.15 * h),
        (0, 0.14 * h),
    ]
    skin = stave_skin(stage, staves, tones, seed)
    stage.patch(lathe(profile, at), skin, knots=81)
    bound = rim_skin(stage, BAMBOO_STAKE, wraps=0.9 * staves, seed=seed + 4)
    for share in hoops:
        out = (foot + (1 - foot) * share) * r
        for n in (-1, 1):
            hoop = ring(out + 2.5, share * h + n * 4.2, 0.8, 90) + np.asarray(at, float)
            stage.patch(tube(hoop, [5.0] * 4, squash=0.8), bound)
    return skin
