"""Baskets and trays of split bamboo: every strip really goes over and under."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed, ring, tube
from assets.art.still.tones import BAMBOO, BAMBOO_STAKE


def split_skin(stage: Stage, tones: Tones, middle: Point, line: float = 0.8, seed: int = 4) -> int:
    """The material of split bamboo about `middle`: each strip its own brown, its inner side in the dark."""

    def paint(view: View) -> None:
        grain = 1 + 0.2 * fbm(view.u * 30, view.v * 5, 3, 2) + 0.3 * (2 * view.dice(3) - 1)
        texture = np.clip(grain * (1 + 0.25 * fbm(view.u * 50, view.part * 1.0, 5, 1)), 0.4, 2)
        model(view, tones, (0.75, 0.55, 0.6), (0.57, 0.31), texture=texture, edge=0.2, grain=0.3, hard=0.7, seed=seed)
        away = view.local(middle)
        inside = (away[..., 0] * view.normal[..., 0] + away[..., 2] * view.normal[..., 2] < 0) & view.on
        mark(
            view,
            blur(inside.astype(np.float32), 1) * (0.55 + 0.3 * step(1.0, 0.4, away[..., 1] / 120)),
            (120, 92, 70),
            0.3,
        )
        mark(view, view.on * step(-0.3, 1.4, view.noise(60, 40, 8)) * 0.3, (170, 112, 62), 0.4)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.8, dark[1] * 0.78, dark[2] * 0.8), line, 0.75, gap=4, lift=0.16))


def rim_skin(stage: Stage, tones: Tones = BAMBOO_STAKE, wraps: float = 62, seed: int = 6) -> int:
    """The material of rims and handles, bound with a strip `wraps` times (none with 0)."""

    def paint(view: View) -> None:
        texture = 1 + 0.22 * fbm(view.u * 60, view.v * 4, 3, 2)
        model(view, tones, (0.75, 0.6, 0.6), (0.6, 0.34), texture=texture, edge=0.2, grain=0.3, hard=0.7, seed=seed)
        if wraps:
            bound = step(0.80, 0.97, np.abs((((view.u * wraps + view.v * 0.8) % 1) - 0.5) * 2))
            mark(view, view.on * bound * 0.6, tones[2])

    return stage.material(paint, Line((74, 54, 42), 1.2, 0.85, lift=0.1))


def woven(
    stage: Stage,
    at: Point,
    radius: Callable[[Array], Array],
    height: float,
    *,
    stakes: int = 30,
    rows: int = 12,
    tones: Tones = BAMBOO,
    line: float = 0.8,
    seed: int = 8,
) -> None:
    """A round wall woven from the table to `height`; `radius(y)` is its shape; `stakes` is an even number."""
    random = np.random.default_rng(seed)
    weave = split_skin(stage, tones, at, line, 4)
    upright = split_skin(stage, BAMBOO_STAKE if tones is BAMBOO else tones, at, line, 5)
    pitch = height / (rows + 0.3)

    def stake(angle: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            y, around = 1.04 * height * u, angle + (v - 0.5) * 1.86 / stakes
            return np.stack([radius(y) * np.sin(around), y, radius(y) * np.cos(around)], -1)

        return surface

    def weaver(row: int, tall: float, phase: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            around = 2 * np.pi * u
            y = pitch * (row + 0.5) + tall * (v - 0.5) + 0.09 * pitch * np.sin(3 * around + row)
            out = 0.35 * pitch * np.cos(stakes / 2 * around + np.pi * row + phase) + 0.12 * pitch * np.sin(np.pi * v)
            r = radius(y) + out
            return np.stack([r * np.sin(around), y, r * np.cos(around)], -1)

        return surface

    for n in range(stakes):
        stage.patch(placed(stake(2 * np.pi * n / stakes), at), upright)
    for row in range(rows):
        wall = weaver(row, 0.9 * pitch * random.uniform(0.96, 1.06), random.uniform(-0.05, 0.05))
        stage.patch(placed(wall, at), weave)


def basket(
    stage: Stage,
    at: Point,
    radius: float = 146,
    height: float = 124,
    *,
    foot: float = 0.72,
    handle: float = 178,
    stakes: int = 30,
    rows: int = 12,
    tones: Tones = BAMBOO,
    seed: int = 8,
) -> None:
    """A basket of `radius` at its rim and `foot` x that below; its handle rises `handle` above the rim (none with 0)."""
    r, size = radius / 146, height / 124

    def shape(y: Array) -> Array:
        swell = np.sin(np.clip(y / height, 0, 1.1) * 1.35) / np.sin(1.35)
        return np.asarray(radius * (foot + (0.99 - foot) * swell))

    woven(stage, at, shape, 0.96 * height, stakes=stakes, rows=rows, tones=tones, seed=seed)
    rims = rim_skin(stage)
    away = np.asarray(at, float)
    for y, reach, thick in (
        (0.98 * height, 1.01 * radius, 6.5),
        (1.055 * height, radius, 6.0),
        (2, foot * radius + 2, 5),
    ):
        stage.patch(tube(ring(reach, y, 1.5, 90) + away, [thick * r] * 5), rims)
    if not handle:
        return
    bare = rim_skin(stage, wraps=0, seed=7)
    a = np.linspace(0, np.pi, 40)
    for hand in (-1, 1):
        rise = 0.92 * height + (handle + 0.1 * height) * np.sin(a) ** 0.8
        arch = np.stack([1.02 * radius * np.cos(a) * (1 - 0.03 * np.sin(a)), rise, 6 * hand * np.cos(3.1 * a + 0.4)], 1)
        stage.patch(tube(arch + away, [7 * r, 6 * r, 5.5 * r, 6 * r, 7 * r], squash=0.7), bare)
        for n in range(4):
            knot = [
                (
                    hand * 1.035 * radius + 15 * r * np.cos(b),
                    (0.92 + 0.056 * n) * height + 3 * np.sin(b),
                    15 * r * np.sin(b),
                )
                for b in np.linspace(0, 6.28, 20)
            ]
            stage.patch(tube(np.array(knot) + away, [3.2 * size] * 3), bare)


def tray(
    stage: Stage, at: Point, radius: float = 190, height: float = 26, tones: Tones = BAMBOO, seed: int = 9
) -> float:
    """A round tray for withering, plaited flat; answers the height of its floor, on which things lie."""
    thick, count = 1.6, 2 * int(radius / 9)

    def paint(view: View) -> None:
        here = view.local(at) / radius * count / 2
        x, z = here[..., 0], here[..., 2]
        over = (np.floor(x) + np.floor(z)) % 2
        across = np.where(over > 0, z % 1, x % 1)
        along, cell = np.where(over > 0, x, z), np.floor(x) * 7.3 + np.floor(z) * 3.1
        edge = step(0.38, 0.5, np.abs(across - 0.5))
        ends = step(0.36, 0.5, np.abs(np.where(over > 0, x % 1, z % 1) - 0.5))
        texture = np.clip(
            1 + 0.2 * fbm(along / 3, across * 4 + cell, seed, 2) + 0.25 * fbm(cell, 0 * cell, 3, 1), 0.4, 1.8
        )
        model(view, tones, (0.62, 0.5, 0.55), texture=texture, edge=0.15, grain=0.25, hard=0.6, seed=seed)
        mark(view, view.on * np.maximum(0.7 * edge, 0.5 * ends) * 0.5, tones[2])

    floor = stage.material(paint)
    turned = np.linspace(0, 2 * np.pi, 3)

    def plate(u: Array, v: Array) -> Array:
        r = radius * v
        return np.stack(
            [-r * np.sin(2 * np.pi * u), thick + 0.6 * np.sin(9 * v + turned[1] * u), -r * np.cos(2 * np.pi * u)], -1
        )

    stage.patch(placed(plate, at), floor)
    woven(
        stage,
        at,
        lambda y: radius * (0.97 + 0.05 * y / height),
        height,
        stakes=2 * int(radius / 10),
        rows=3,
        tones=tones,
        seed=seed,
    )
    rims = rim_skin(stage, wraps=radius / 2.2)
    stage.patch(tube(ring(1.02 * radius, height, 0.8, 90) + np.asarray(at, float), [5.0] * 4), rims)
    return at[1] + thick
