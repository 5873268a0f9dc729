"""Teapots: the body thrown, spout and handle grown out of it, the lid in its seat."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import PURPLE_CLAY

CLAY_LINE = Line((58, 36, 32), 1.35, 0.85, gap=10, lift=0.2)


def clay(view: View, tones: Tones, seed: int, shine: float | None = 0.985) -> None:
    """Fine unglazed clay with a low polish and the lines of the wheel."""
    lines = (
        1
        + 0.08 * fbm(view.u * 2.2, view.place[..., 1] / 5, seed, 2)
        + 0.06 * fbm(view.u * 60, view.v * 60, seed + 1, 1)
    )
    model(
        view,
        tones,
        (0.85, 0.6, 0.55),
        (0.58, 0.28),
        shine=shine,
        texture=lines,
        edge=0.25,
        grain=0.2,
        hard=0.35,
        seed=seed,
    )
    glow = step(0.9, 0.97, view.shine) * view.on
    mark(view, view.on * step(0.45, 0.2, view.light) * 0.12, (96, 110, 130))
    view.density *= (1 - 0.18 * glow)[..., None]


def teapot(
    stage: Stage,
    at: Point,
    radius: float = 96,
    height: float = 108,
    tones: Tones = PURPLE_CLAY,
    *,
    turned: float = 0.0,
    round_: float = 1.0,
    seed: int = 2,
) -> None:
    """A pot of `radius` at its belly, `height` to its rim, `turned` about y; `round_` is how full its belly is.

    Its spout is to the left, its handle to the right.
    """
    r, h = radius, height
    rotation = turn(0, turned, 0)
    material = stage.material(lambda view: clay(view, tones, seed), CLAY_LINE)
    lid = stage.material(lambda view: clay(view, tones, seed + 2), CLAY_LINE)

    def add(points: list[tuple[float, float]], skin: int) -> None:
        stage.patch(placed(lathe([(a * r, b * h) for a, b in points]), at, rotation), skin)

    full = 0.06 * (round_ - 1)
    body = [
        (0, 0.02),
        (0.5, 0),
        (0.56, 0.02),
        (0.6, 0.06),
        (0.84 + full, 0.24),
        (0.98 + full, 0.48),
        (0.94 + full, 0.72),
        (0.74, 0.9),
    ]
    add([*body, (0.56, 0.96), (0.53, 1.0), (0.5, 1.0), (0.49, 0.94)], material)
    top = [
        (0.53, 1.0),
        (0.54, 1.035),
        (0.5, 1.06),
        (0.34, 1.13),
        (0.14, 1.17),
        (0.07, 1.19),
        (0.075, 1.23),
        (0.135, 1.29),
    ]
    add([*top, (0.14, 1.34), (0.09, 1.385), (0, 1.395)], lid)

    def grown(points: list[Point], sizes: tuple[float, ...], squash: float = 1.0) -> None:
        stage.patch(
            placed(tube(np.array(points) * [r, h, r], [s * r for s in sizes], squash), at, rotation), material, fine=1.4
        )

    grown(
        [(-0.8, 0.36, 0), (-1.12, 0.46, 0), (-1.32, 0.68, 0), (-1.5, 0.93, 0), (-1.58, 1.0, 0)],
        (0.26, 0.19, 0.125, 0.095, 0.085),
    )
    handle: list[Point] = [
        (0.7, 0.88, 0),
        (0.98, 0.98, 0),
        (1.32, 0.94, 0),
        (1.46, 0.7, 0),
        (1.36, 0.42, 0),
        (1.1, 0.24, 0),
        (0.86, 0.25, 0),
    ]
    grown(handle, (0.1, 0.075, 0.07, 0.07, 0.068, 0.07, 0.1), 1.25)
    hole = np.array(at) + rotation @ np.array([-1.585 * r, 1.005 * h, 0])
    tilt = rotation @ turn(z=0.62)
    dark = stage.material(lambda view: mark(view, view.on * 1.1, tones[2]), None)
    stage.patch(lathe([(0.075 * r, 0), (0, 0)], hole, tilt), dark, casts=False)
