"""A scroll that hangs on a wall from its cord: silk mount, what is painted or written on it, rollers with their knobs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm
from assets.art.still.jar import cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import wood_skin
from assets.art.still.surfaces import Point, Surface, tube
from assets.art.still.tones import DARK_WOOD, HEMP

SILK: Tones = ((206, 190, 152), (172, 152, 114), (126, 108, 82))
PAPER_TONES: Tones = ((244, 238, 222), (222, 210, 186), (180, 164, 138))

Picture = Callable[[View, Array, Array], None]
"""Paints on (view, across, down), both in 0-1 of the sheet."""


def hanging_scroll(
    stage: Stage,
    at: Point,
    size: tuple[float, float],
    picture: Picture,
    *,
    silk: Tones = SILK,
    margin: tuple[float, float, float] = (0.1, 0.13, 0.1),
    cord: float = 34.0,
    seed: int = 71,
) -> None:
    """A scroll, `size` (wide, tall), its upper roller's middle `at`; `margin` is the mount's share at the sides, top, foot.

    A nail holds it `cord` above; give `at` some ten units before the wall, so that it throws its shadow there.
    """
    wide, tall = size
    x0, y0, z0 = at

    def sheet(left: float, top: float, right: float, foot: float, out: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            a, b = left + (right - left) * u, top + (foot - top) * v
            sag = 2.2 * np.sin(np.pi * a) * b + 1.6 * np.sin(7 * b + 2 * a) * b
            return np.stack([x0 + (a - 0.5) * wide, y0 - b * tall, z0 + out + sag + 4 * b * b], -1)

        return surface

    def mount(view: View) -> None:
        weave = 1 + 0.1 * fbm(view.u * 40, view.v * 60, seed, 2) + 0.06 * view.noise(60, seed=seed)
        model(view, silk, (0.75, 0.45, 0.45), (0.4, 0.2), texture=weave, edge=0.25, grain=0.15, hard=0.5, seed=seed)

    def paper(view: View) -> None:
        model(view, PAPER_TONES, (0.5, 0.4, 0.4), (0.4, 0.2), edge=0.35, grain=0.15, hard=0.4, seed=seed + 1)
        picture(view, view.u, view.v)

    dark = silk[2]
    line = Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62), 1.1, 0.75, gap=8, lift=0.16)
    stage.patch(sheet(0, 0, 1, 1, 0), stage.material(mount, line))
    fine = Line((140, 120, 92), 0.8, 0.6, gap=8, lift=0.2)
    stage.patch(
        sheet(margin[0], margin[1], 1 - margin[0], 1 - margin[2], 1.6), stage.material(paper, fine), casts=False
    )
    wood = wood_skin(stage, DARK_WOOD, shine=0.975, seed=seed + 3)
    for y, reach, thick, out in ((y0, 0.5, 0.018, 1.0), (y0 - tall, 0.58, 0.034, 6.0)):
        r, half = thick * wide + 2.2, reach * wide
        bar = [(x0 - half, y, z0 + out), (x0, y, z0 + out), (x0 + half, y, z0 + out)]
        stage.patch(tube(bar, (1.25 * r, r, r, r, r, r, 1.25 * r)), wood)
    rope = cord_skin(stage, HEMP, seed + 5)
    nail = (x0, y0 + cord, z0 - 4)
    for hand in (-1, 1):
        stage.patch(tube([(x0 + hand * 0.3 * wide, y0 + 3, z0 + 1), nail], (1.5, 1.5)), rope)
    iron = stage.material(lambda view: mark(view, view.on * 1.4, (60, 54, 50)), None)
    stage.patch(tube([(x0, y0 + cord, z0 - 8), (x0, y0 + cord, z0 + 4)], (2.6, 3.2)), iron)
