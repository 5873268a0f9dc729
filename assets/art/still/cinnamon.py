"""Quills of cinnamon bark: rolled from both edges, grey outside, red-brown within."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed, turn

CORK_SIDE: Tones = ((206, 164, 124), (158, 110, 80), (104, 70, 56))
INNER_SIDE: Tones = ((190, 112, 70), (148, 78, 50), (88, 48, 38))


def bark_skin(stage: Stage, tones: Tones, outside: bool, seed: int) -> int:
    """The material of a side of the bark: outside with lichen and pores across, inside with fibres along."""

    def paint(view: View) -> None:
        fibre = 1 + 0.2 * fbm(view.u * 6, view.v * 50, seed, 2) + 0.12 * fbm(view.u * 40, view.v * 6, seed + 1, 2)
        model(view, tones, (0.85, 0.6, 0.6), (0.6, 0.32), texture=fibre, edge=0.2, grain=0.3, hard=0.65, seed=seed)
        if outside:
            patch = step(0.5, 1.1, fbm(view.u * 7, view.v * 5, seed + 2, 3))
            view.density *= (1 - 0.45 * patch * view.on)[..., None]
            mark(view, view.on * patch * 0.25, (150, 156, 138))
            pore = step(1.25, 1.5, fbm(view.u * 70, view.v * 16, seed + 3, 1))
            mark(view, view.on * pore * 0.6, tones[2])

    dark = tones[2]
    ink = (dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62)
    return stage.material(paint, Line(ink, 1.25, 0.85, gap=4, lift=0.14))


def quill(
    stage: Stage, at: Point, long: float = 330, radius: float = 34, *, turned: Array | None = None, seed: int = 1
) -> None:
    """A quill lying along x, its middle on the table `at` before it is `turned`; its bark is a seventh of `radius` thick."""
    random = np.random.default_rng(seed)
    rotation = turn(0, 0.4, 0) if turned is None else turned
    thick, turns = 0.15 * radius, random.uniform(1.18, 1.34)
    start, phase = random.uniform(0.9, 1.5), random.uniform(0, 6)

    def roll(depth: Array | float, u: Array, v: Array) -> Array:
        left = v < 0.5
        far = np.abs(v - 0.5) * 2
        angle = far**0.9 * turns * np.pi * 1.55
        shrink = radius * (0.5 - 0.36 * np.clip(far - 0.25, 0, 1) / 0.75)
        middle = np.where(left, -1, 1) * radius * 0.47 * step(0.0, 0.3, far)
        x = middle + np.where(left, -1, 1) * shrink * np.sin(angle) * 1.02
        y = shrink * np.cos(angle)
        nx, ny = np.where(left, -1, 1) * np.sin(angle), np.cos(angle)
        wander = 1 + 0.05 * fbm(u * 3, v * 2, seed, 2)
        bow = 0.02 * long * np.sin(np.pi * u + phase)
        across = -(x - nx * depth) * wander + bow
        tall = -(y - ny * depth) * wander * np.cos(start * 0) + radius * 0.56
        end = 5 * fbm(v * 5, 0 * v + np.round(u), seed + 4, 2) * (2 * np.abs(u - 0.5)) ** 8 * np.sign(u - 0.5)
        return np.stack([(u - 0.5) * long + end, tall, across], -1)

    def side(depth: float) -> Surface:
        return lambda u, v: roll(depth, u, v)

    def end(at_: float) -> Surface:
        return lambda u, v: roll(thick * u, 0 * u + at_, v)

    outer, inner = bark_skin(stage, CORK_SIDE, True, seed), bark_skin(stage, INNER_SIDE, False, seed + 20)
    stage.patch(placed(side(0), at, rotation), outer, fine=1.5, knots=61)
    stage.patch(placed(side(thick), at, rotation), inner, fine=1.5, knots=61)
    for end_at in (0.0, 1.0):
        stage.patch(placed(end(end_at), at, rotation), inner, fine=1.6, knots=61)
