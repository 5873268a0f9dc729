"""A handscroll that lies open on a table: what is painted or written on it, its two rolls with their knobs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.hanging_scroll import PAPER_TONES, SILK
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import wood_skin
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import DARK_WOOD


def handscroll(
    stage: Stage,
    at: Point,
    size: tuple[float, float],
    picture: Callable[[View, Array, Array], None],
    *,
    turned: float = 0.0,
    rolls: tuple[float, float] = (17.0, 13.0),
    silk: Tones = SILK,
    band: float = 0.07,
    seed: int = 171,
) -> None:
    """A scroll, `size` (long, deep) between its rolls, its middle on the table `at`; `rolls` are their radii, left and right.

    `picture` paints on (view, across, down), both in 0-1 of the paper inside the silk, `band` of whose depth is above and below.
    """
    rotation, (long, deep) = turn(0, turned, 0), size

    def sheet(u: Array, v: Array) -> Array:
        ends = step(0.06, 0.0, u) * rolls[0] * 0.5 + step(0.94, 1.0, u) * rolls[1] * 0.5
        y = 1.6 + 1.3 * np.sin(9 * u + 1) * np.sin(np.pi * u) + ends
        return np.stack([(u - 0.5) * long, y, (v - 0.5) * deep + 1.5 * fbm(u * 3, v, seed, 1)], -1)

    def paint(view: View) -> None:
        weave = 1 + 0.08 * fbm(view.u * 60, view.v * 30, seed, 2) + 0.08 * view.noise(70, seed=seed)
        inner = step(band, band + 0.006, view.v) * step(1 - band, 1 - band - 0.006, view.v)
        inner = inner * step(0.035, 0.038, view.u) * step(0.965, 0.962, view.u)
        model(view, PAPER_TONES, (0.42, 0.45, 0.45), (0.5, 0.26), edge=0.3, grain=0.15, hard=0.4, seed=seed)
        mark(view, view.on * (1 - inner) * weave * 0.6, silk[0])
        kept = view.on
        view.on = kept & (inner > 0.5)
        picture(view, (view.u - 0.035) / 0.93, (view.v - band) / (1 - 2 * band))
        view.on = kept
        rim = np.abs(view.v - band) < 0.004
        mark(view, view.on * (rim | (np.abs(1 - view.v - band) < 0.004)) * 0.3, silk[2])

    dark = silk[2]
    line = Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62), 1.1, 0.75, gap=8, lift=0.16)
    stage.patch(placed(sheet, at, rotation), stage.material(paint, line), knots=61, fine=1.8)

    def back(view: View) -> None:
        weave = 1 + 0.1 * fbm(view.u * 20, view.v * 40, seed + 2, 2)
        model(view, silk, (0.8, 0.55, 0.5), (0.58, 0.3), texture=weave, edge=0.25, grain=0.18, seed=seed + 2)

    rolled = stage.material(back, line)

    def ends(view: View) -> None:
        r = view.v * 5.5 + view.u
        model(view, PAPER_TONES, (0.7, 0.5, 0.5), (0.6, 0.3), edge=0.2, seed=seed + 3)
        mark(view, view.on * step(0.24, 0.06, np.abs(r % 1 - 0.5)) * 0.6, PAPER_TONES[2])

    spiral, wood = stage.material(ends, line), wood_skin(stage, DARK_WOOD, shine=0.97, seed=seed + 4)
    along = turn(np.pi / 2)
    for hand, radius in zip((-1, 1), rolls):
        x = hand * (long / 2 + 0.35 * radius)
        half = deep / 2
        body = [(radius, -half), (1.01 * radius, 0), (radius, half)]
        stage.patch(placed(lathe(body, (x, radius + 1, 0), along), at, rotation), rolled)
        stage.patch(placed(lathe([(radius, half), (0, half)], (x, radius + 1, 0), along), at, rotation), spiral)
        r = 0.42 * radius + 1.5
        for end in (-1, 1):
            bar = [(x, radius + 1, end * z) for z in (half - 2, half + 0.9 * radius, half + 1.5 * radius)]
            stage.patch(placed(tube(bar, (r, r, 1.3 * r, 1.3 * r)), at, rotation), wood)
            cap = lathe(
                [(1.3 * r, end * (half + 1.5 * radius)), (0, end * (half + 1.5 * radius))], (x, radius + 1, 0), along
            )
            stage.patch(placed(cap, at, rotation), wood)
