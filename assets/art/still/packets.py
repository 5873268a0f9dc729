"""Boxes, paper packets and cloths."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.jar import cloth_skin, cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, block, placed, tube, turn
from assets.art.still.tones import CRAFT_PAPER, HEMP, LINEN


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


def packet(
    stage: Stage,
    at: Point,
    size: Point = (130, 54, 100),
    *,
    turned: float = -0.3,
    tones: Tones = CRAFT_PAPER,
    seed: int = 6,
) -> Surface:
    """Tea folded in paper and tied crosswise with cord, `size` (long, tall, deep); answers its top (u right, v down)."""
    rotation, skin, rope = turn(0, turned, 0), paper_skin(stage, tones, seed), cord_skin(stage, HEMP, seed + 2)
    long, tall, deep = size

    def pillow(u: Array, v: Array) -> Array:
        a, b = (u - 0.5) * 2, v
        high, around = np.pi * (b - 0.5), np.pi * a
        square = (np.abs(np.cos(around)) ** 8 + np.abs(np.sin(around)) ** 8) ** (-1 / 8)
        flat = (np.abs(np.cos(high)) ** 5 + np.abs(np.sin(high)) ** 5) ** (-1 / 5)
        r = np.cos(high) * flat * square
        crease = 1 + 0.012 * fbm(np.cos(around) * 3, high * 2 + np.sin(around) * 2, seed, 2)
        x, z = -r * np.sin(around) * long / 2 * crease, -r * np.cos(around) * deep / 2 * crease
        y = (np.sin(high) * flat * 0.5 + 0.5) * tall * crease
        return np.stack([x, y, z], -1)

    stage.patch(placed(pillow, at, rotation), skin)
    for across in (True, False):
        reach = (long if across else deep) / 2 + 1.5
        path = [
            (-reach, 0),
            (-reach, 0.5 * tall),
            (-0.97 * reach, 0.95 * tall),
            (-0.8 * reach, 1.03 * tall),
            (0.8 * reach, 1.03 * tall),
        ]
        path += [(0.97 * reach, 0.95 * tall), (reach, 0.5 * tall), (reach, 0)]
        points = [(a, b, 0.0) if across else (0.0, b, a) for a, b in path]
        stage.patch(placed(tube(points, [2.4] * 3, ridge=0.16), at, rotation), rope)
    for hand in (-1, 1):
        loop = [
            (0, 1.04 * tall, 0),
            (hand * 16, 1.2 * tall, 8),
            (hand * 28, 1.1 * tall, 14),
            (hand * 14, 1.06 * tall, 8),
            (0, 1.04 * tall, 2),
        ]
        stage.patch(placed(tube(loop, [2.3] * 3, ridge=0.16), at, rotation), rope)

    def top(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * long * 0.8, 0 * u + 1.01 * tall, (v - 0.5) * deep * 0.8], -1)

    return placed(top, at, rotation)


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
