"""White porcelain to make tea with: a lip with a thickness that catches the light, a red line below it, a window in the glaze."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.porcelain import liquid, window_light
from assets.art.still.surfaces import Point, lathe, turn

WHITE: Tones = ((250, 249, 243), (214, 220, 222), (152, 164, 172))
"""In the light, in half shadow, in the dark: white with the blue of the sky in it."""
RED: Colour = (172, 60, 46)
"""The line round the lip."""
OUTLINE = Line((58, 72, 78), 1.2, 0.75, gap=26, lift=0.14)
LIP = ((0.965, -0.05), (0.995, -0.02), (1.006, 0.012), (0.995, 0.036), (0.968, 0.042), (0.943, 0.028), (0.926, -0.02))
"""A lip round a rim of radius 1 at height 0, from outside to inside."""
Profile = Sequence[tuple[float, float]]


def glazed(
    stage: Stage,
    outer: Profile,
    inner: Profile,
    at: Point,
    lip: tuple[float, float],
    *,
    line: float | None = None,
    turned: Array | None = None,
    panes: bool = True,
    seed: int = 1,
) -> None:
    """A thing of porcelain on the lathe: its `outer` wall up to the `lip` (radius, height), its `inner` wall down from it.

    `line` is the height of the red line outside; `panes` mirrors a window in its walls.
    """
    wide, high = lip
    profile = [*outer, *((wide * x, high + wide * y) for x, y in LIP), *inner]
    points = np.asarray(profile, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    length = length / length[-1]
    first = len(outer)
    rim, top = float(length[first + 3]), (float(length[first + 2]), float(length[first + 5]))
    tall = float(np.ptp(points[:, 1]))

    def paint(view: View) -> None:
        height = view.local(at, turned)[..., 1]
        outside = (view.v < rim).astype(np.float32)
        pool = 1 + 0.05 * fbm(view.u * 9, view.v * 4, seed + 3, 2) + 0.16 * (1 - outside)
        pool = pool + 0.3 * step(0.3, 0.05, height / tall)
        on_lip = step(top[0] - 0.004, top[0] + 0.004, view.v) * step(top[1] + 0.004, top[1] - 0.004, view.v)
        spare = 0.55 * on_lip
        if panes:
            spare = spare + outside * window_light(view, -0.62, 0.13, 0.46 * tall, 0.8 * tall, height)
            spare = spare + 0.8 * (1 - outside) * window_light(view, 2.5, 0.11, 0.5 * tall, 0.84 * tall, height, 7)
        model(
            view, WHITE, (0.95, 0.6, 0.5), spare=np.clip(spare, 0, 1), texture=np.clip(pool, 0.15, 2), edge=0.18,
            grain=0.06, hard=0.22, seed=10 * seed,
        )  # fmt: skip
        under = np.exp(-((view.v - top[1] - 0.012) ** 2) / 0.00012)
        mark(view, view.on * under * 0.22, (120, 132, 140))
        if line is not None:
            ring = np.exp(-(((height - line) / (0.011 * wide)) ** 2)) * outside * (view.v > 0.1)
            mark(view, view.on * ring * (0.8 + 0.15 * view.noise(40, 6, seed + 5)), RED)

    stage.patch(lathe(profile, at, turned), stage.material(paint, OUTLINE))


def bowl_of(radius: float) -> tuple[Profile, Profile, tuple[float, float]]:
    """The walls and the lip of a gaiwan's bowl."""
    r = radius / 98
    outer = [(38, 8), (41, 6), (43, 18), (62, 32), (80, 56), (89, 82)]
    inner = [(85, 82), (76, 58), (57, 34), (0, 26)]
    return [(a * r, b * r) for a, b in outer], [(a * r, b * r) for a, b in inner], (98 * r, 107 * r)


def white_gaiwan(stage: Stage, radius: float, tea: Colour | None, lid_at: Point) -> None:
    """A bowl on its saucer with `tea` in it, its lid beside it at `lid_at`."""
    r = radius / 98
    outer, inner, lip = bowl_of(radius)
    glazed(stage, outer, inner, (0, 0, 0), lip, line=99 * r, seed=1)
    if tea is not None:
        liquid(stage, (0, 90 * r, 0), 88.5 * r, tea)
    s = 127 * r
    plate = [(0.37 * s, 0.0), (0.4 * s, 0.0), (0.69 * s, 0.08 * s)]
    glazed(stage, plate, [(0.68 * s, 0.11 * s), (0.42 * s, 0.064 * s), (0, 0.064 * s)], (0, 0, 0), (s, 0.2 * s),
           panes=False, seed=2)  # fmt: skip
    c = 84 * r
    knob = [(0, 0.5), (0.2, 0.5), (0.245, 0.55), (0.27, 0.53), (0.235, 0.43), (0.2, 0.37), (0.47, 0.31), (0.78, 0.17)]
    under = [(0.76, 0.11), (0.45, 0.24), (0, 0.29)]
    glazed(stage, [(a * c, b * c) for a, b in knob], [(a * c, b * c) for a, b in under], lid_at, (c, 0.0),
           turned=turn(0.04, 0, -0.17), panes=False, line=0.1 * c, seed=3)  # fmt: skip


def white_cup(stage: Stage, radius: float, height: float) -> None:
    """An empty cup to drink from."""
    r, h = radius, height
    outer = [(0.38, 0), (0.42, 0), (0.43, 0.11), (0.64, 0.24), (0.79, 0.5), (0.875, 0.76)]
    inner = [(0.835, 0.74), (0.75, 0.5), (0.57, 0.28), (0, 0.22)]
    glazed(stage, [(a * r, b * h) for a, b in outer], [(a * r, b * h) for a, b in inner], (0, 0, 0), (r, h),
           line=0.9 * h, seed=9)  # fmt: skip
