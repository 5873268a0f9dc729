"""Boxes, paper packets and cloths."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.jar import cloth_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, block, placed, turn
from assets.art.still.tones import CRAFT_PAPER, LINEN


def paper_skin(stage: Stage, tones: Tones, seed: int) -> int:
    """The material of stiff paper, worn at its corners."""

    def paint(view: View) -> None:
        fibre = 1 + 0.08 * fbm(view.u * 60, view.v * 8, seed, 2) + 0.1 * view.noise(50, seed=2)
        model(view, tones, (0.75, 0.5, 0.5), (0.62, 0.36), texture=fibre, edge=0.25, grain=0.18, hard=0.8, seed=seed)
        corner = np.minimum(np.minimum(view.u, 1 - view.u), np.minimum(view.v, 1 - view.v))
        mark(view, view.on * step(0.02, 0.0, corner) * 0.16, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.62, dark[2] * 0.62), 1.3, 0.8, gap=7, lift=0.18))


def box(
    stage: Stage,
    at: Point,
    size: Point,
    *,
    turned: float = -0.3,
    tones: Tones = CRAFT_PAPER,
    lid: float = 0.0,
    seed: int = 4,
) -> Surface:
    """A box, `size` (long, tall, deep), turned by `turned` about y; `lid` is the share of its height that a lid takes.

    Answers its front (u to the right, v down), slightly before it, for a label.
    """
    rotation, skin = turn(0, turned, 0), paper_skin(stage, tones, seed)
    for side in block(size):
        stage.patch(placed(side, at, rotation), skin)
    if lid:
        top = paper_skin(stage, tones, seed + 1)
        wider = (size[0] + 5, lid * size[1], size[2] + 5)
        for side in block(wider):
            stage.patch(placed(side, (at[0], at[1] + (1 - lid) * size[1] + 1, at[2]), rotation), top)

    def front(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * size[0], (1 - v) * size[1], 0 * u + size[2] / 2 + 3.4], -1)

    return placed(front, at, rotation)


def part(surface: Surface, left: float, top: float, right: float, bottom: float) -> Surface:
    """The part of a surface between shares of u and v, to stick a label on."""
    return lambda u, v: surface(left + (right - left) * u, top + (bottom - top) * v)


def cloth(
    stage: Stage,
    at: Point,
    long: float = 420,
    deep: float = 240,
    *,
    turned: float = 0.2,
    tones: Tones = LINEN,
    stripe: Colour | None = None,
    folds: float = 7.0,
    seed: int = 8,
) -> None:
    """A cloth spread on the table, `folds` high, its hem uneven; `stripe` is woven along its ends."""
    skin = cloth_skin(stage, tones, seed)
    if stripe is not None:
        plain = stage.materials[skin - 1]

        def striped(view: View) -> None:
            plain.paint(view)
            ends = np.minimum(view.u, 1 - view.u)
            bands = step(0.012, 0.006, np.abs(ends - 0.07)) + step(0.02, 0.012, np.abs(ends - 0.11))
            mark(view, view.on * np.clip(bands, 0, 1) * 0.6, stripe, 0.4)

        skin = stage.material(striped, plain.line)

    def surface(u: Array, v: Array) -> Array:
        x, z = (u - 0.5) * long, (v - 0.5) * deep
        edge = 4 * fbm(u * 3, v * 3, seed, 2)
        wave = np.sin(x / 46 + 1.5 * np.sin(z / 90) + seed) * step(0.1, 0.9, np.abs(u - 0.5) * 2)
        y = 1.5 + folds * (0.5 + 0.5 * wave) * (0.4 + 0.6 * np.abs(v - 0.5) * 2) + 0.6 * fbm(u * 8, v * 6, seed + 1, 2)
        return np.stack([x + edge, y, z + edge], -1)

    stage.patch(placed(surface, at, turn(0, turned, 0)), skin)
