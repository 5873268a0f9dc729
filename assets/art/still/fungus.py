"""Mushrooms: caps, gills, stems; the clod of earth that they stand on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, lathe, placed, tube

WHITE_FLESH: Tones = ((242, 238, 222), (204, 202, 184), (150, 148, 136))


def flesh_skin(
    stage: Stage, tones: Tones = WHITE_FLESH, *, fibres: float = 0.1, pores: float = 0.0, seed: int = 4
) -> int:
    """The material of stems: `fibres` run along them, `pores` (0-1) make them a sponge."""

    def paint(view: View) -> None:
        along = 1 + fibres * fbm(view.u * 3, view.v * 26, seed, 2) + 0.08 * view.noise(26, seed=3)
        model(view, tones, (0.5, 0.5, 0.5), (0.52, 0.28), texture=along, edge=0.3, grain=0.18, hard=0.35, seed=seed)
        if pores:
            holes = step(0.75, 1.3, view.noise(7, 8, seed + 5, 1))
            mark(view, view.on * holes * pores * np.clip(1.2 - view.light, 0.25, 1), tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.6, dark[2] * 0.58), 1.15, 0.8, lift=0.06))


def gill_skin(stage: Stage, tones: Tones = WHITE_FLESH, count: int = 70, seed: int = 6) -> int:
    """The material of gills that run from the stem to the cap's edge."""

    def paint(view: View) -> None:
        fan = np.cos(2 * np.pi * (view.u * count + 0.12 * fbm(view.v * 3, view.u * 40, seed, 1)))
        half = np.cos(2 * np.pi * (view.u * 2 * count)) * step(0.5, 0.75, 1 - view.v)
        texture = np.clip(1 + 0.5 * fan + 0.3 * half, 0.1, 2)
        model(view, tones, (0.6, 0.55, 0.5), (0.6, 0.32), texture=texture, edge=0.3, grain=0.15, hard=0.4, seed=seed)
        mark(view, view.on * step(0.5, 0.95, fan) * 0.3, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.64, dark[2] * 0.62), 1.0, 0.8, lift=0.08))


def cap_skin(
    stage: Stage,
    tones: Tones,
    *,
    shine: float | None = 0.972,
    rays: float = 0.1,
    edge: Tones | None = None,
    seed: int = 7,
) -> int:
    """The material of caps: `rays` run down from the middle; `edge` is the colour that the hem pales to."""

    def paint(view: View) -> None:
        streak = 1 + rays * fbm(view.u * 44, view.v * 2.5, seed, 2) + 0.12 * view.noise(26, seed=3)
        share = step(0.6, 1.0, view.v + 0.06 * fbm(view.u * 14, 0 * view.u, 3, 2)) if edge else np.zeros_like(view.u)
        colours = planes(view, tones, edge or tones, 0.8 * share)
        texture = np.clip(streak * (1.18 - 0.3 * view.v), 0.3, 2)
        model(
            view,
            colours,
            (0.95, 0.65, 0.6),
            (0.62, 0.32),
            shine=shine,
            texture=texture,
            edge=0.3,
            grain=0.2,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * step(0.3, 0.02, view.v) * 0.4, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62), 1.3, 0.85, gap=8, lift=0.12))


def mushroom(
    stage: Stage,
    skins: tuple[int, int, int],
    foot: Point,
    head: Point,
    radius: float,
    *,
    high: float = 0.45,
    dent: float = 0.0,
    thick: tuple[float, float, float] = (0.3, 0.24, 0.24),
    turned: Array | None = None,
    bow: Point = (0, 0, 0),
    seed: int = 1,
) -> None:
    """A mushroom from its `foot` to the middle `head` of its cap's hem, of `skins` (cap, gills, stem).

    `high` and `dent` are the cap's height and the hollow in its middle as shares of its `radius`; `thick` the stem's radii from
    foot to head; `bow` bends the stem.
    """
    random = np.random.default_rng(seed)
    phase, first = random.uniform(0, 6, 2), np.asarray(foot, float)
    last = np.asarray(head, float)
    rotation = np.eye(3) if turned is None else turned
    neck = last + rotation @ np.array([0, 0.08 * radius, 0])
    middle = (first + last) / 2 + np.asarray(bow)
    stage.patch(tube([first, middle, neck], [0.9 * thick[0] * radius, *(t * radius for t in thick)]), skins[2])
    top = [
        (0, high - dent),
        (0.2, high - 0.7 * dent),
        (0.42, high),
        (0.68, 0.86 * high),
        (0.88, 0.55 * high),
        (0.99, 0.14 * high),
    ]
    top += [(1.0, 0.02), (0.97, -0.02)]

    def uneven(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(
            r * (1 + 0.035 * v * np.sin(4 * np.pi * u + phase[0]) + 0.02 * v * np.sin(10 * np.pi * u + phase[1]))
        )

    stage.patch(lathe([(a * radius, b * radius) for a, b in top], last, rotation, uneven), skins[0])
    under = [(0.97, -0.02), (0.8, 0.03), (0.5, 0.08), (thick[2], 0.1)]
    stage.patch(lathe([(a * radius, b * radius) for a, b in under], last, rotation, uneven), skins[1])


def clod(
    stage: Stage,
    at: Point,
    size: Point,
    tones: Tones = ((178, 152, 122), (128, 102, 80), (82, 66, 56)),
    *,
    seed: int = 3,
) -> None:
    """A clod of forest earth of `size` (long, tall, deep) on the table."""

    def paint(view: View) -> None:
        crumbs = 1 + 0.22 * view.noise(20, 14, 2) + 0.12 * view.noise(6, 5, 3)
        model(
            view, tones, (0.75, 0.6, 0.55), (0.6, 0.34), texture=np.clip(crumbs, 0.2, 2), grain=0.2, hard=0.8, seed=seed
        )
        mark(view, view.on * step(1.1, 1.7, view.noise(10, 7, 4)) * 0.45, tones[2], 0.2)

    skin = stage.material(paint, Line((tones[2][0] * 0.7, tones[2][1] * 0.66, tones[2][2] * 0.64), 1.2, 0.7, lift=0.3))

    def clod(u: Array, v: Array) -> Array:
        around = 2 * np.pi * u
        x, z, r = np.sin(around), np.cos(around), np.cos(np.pi / 2 * v) ** 0.8
        wide = 1 + 0.1 * fbm(1.5 * x, 1.5 * z, seed, 3)
        y = np.sin(np.pi / 2 * v) ** 0.9 * (1 + 0.12 * fbm(2.4 * x * r, 2.4 * z * r, seed + 1, 3))
        return np.stack([-size[0] / 2 * x * r * wide, size[1] * y, -size[2] / 2 * z * r * wide], -1)

    stage.patch(placed(clod, at), skin)


def stem(stage: Stage, skin: int, points: Sequence[Point], sizes: Sequence[float]) -> None:
    """A stem along `points` whose radius follows `sizes`."""
    stage.patch(tube(points, sizes), skin)
