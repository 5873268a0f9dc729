"""Pressed and set blocks: tofu, sugar, cakes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface, placed

TOFU: Tones = ((246, 238, 214), (226, 208, 168), (178, 152, 118))
BROWN_SUGAR: Tones = ((186, 112, 62), (124, 62, 42), (68, 36, 34))
RICE_CAKE: Tones = ((244, 234, 206), (220, 196, 146), (170, 136, 98))


def slab(size: Point, *, corner: float = 14.0, rough: float = 0.01, grain: float = 30.0, seed: int = 1) -> Surface:
    """A block standing on y = 0, `size` (long, tall, deep): u round it, v from below to above.

    `corner` is how sharp its edges are (4 is a pillow), `rough` how uneven its sides in waves of `grain` units.
    """
    long, tall, deep = size

    def surface(u: Array, v: Array) -> Array:
        around, high = 2 * np.pi * u, np.pi * (v - 0.5)
        c, s = -np.sin(around), -np.cos(around)
        square = (np.abs(c) ** corner + np.abs(s) ** corner) ** (-1 / corner)
        flat = (np.abs(np.cos(high)) ** corner + np.abs(np.sin(high)) ** corner) ** (-1 / corner)
        r = np.cos(high) * flat
        x, y, z = r * square * c * long / 2, np.sin(high) * flat * tall / 2, r * square * s * deep / 2
        bite = 1 + rough * fbm(x / grain + 3.1 * z / grain * 0.3, y / grain + z / grain, seed, 3)
        return np.stack([x * bite, (y * (1 + (bite - 1) * 0.6) + tall / 2), z * bite], -1)

    return surface


def tofu_skin(stage: Stage, tones: Tones = TOFU, seed: int = 90) -> int:
    """The material of tofu: moist and pale, pores in it, its edges a little translucent."""

    def paint(view: View) -> None:
        place = view.place
        soft = fbm(place[..., 0] / 60, place[..., 2] / 50 + place[..., 1] / 40, seed, 3)
        model(
            view,
            tones,
            (0.6, 0.55, 0.5),
            (0.6, 0.34),
            shine=0.985,
            texture=1 + 0.12 * soft,
            edge=0.3,
            grain=0.1,
            bloom=0.1,
            hard=0.5,
            seed=seed,
        )
        holes = step(
            1.25, 1.7, fbm(place[..., 0] / 5.5 + place[..., 2] / 9, place[..., 1] / 5 + place[..., 2] / 6, seed + 1, 2)
        )
        side = step(0.75, 0.4, view.normal[..., 1])
        mark(view, view.on * holes * (0.08 + 0.3 * side), tones[2])
        wash(view, view.on * step(0.2, 1.4, view.noise(60, 40, seed + 2)), 0.18, (236, 206, 140), edge=0.1, seed=seed)

    return stage.material(paint, Line((132, 112, 92), 1.3, 0.75, gap=6, lift=0.16))


def sugar_skin(stage: Stage, tones: Tones = BROWN_SUGAR, *, broken: bool = False, seed: int = 94) -> int:
    """The material of boiled cane sugar: fine crystals that glint, paler and rough where it is `broken`."""

    def paint(view: View) -> None:
        place = view.place
        sand = fbm(place[..., 0] / 4.2 + place[..., 2] / 7, place[..., 1] / 4 + place[..., 2] / 4.6, seed, 3)
        cloud = fbm(place[..., 0] / 50, place[..., 2] / 44 + place[..., 1] / 30, seed + 1, 3)
        texture = np.clip(1 + (0.3 if broken else 0.17) * sand + 0.16 * cloud, 0.3, 2)
        glint = step(
            1.5, 1.9, fbm(place[..., 0] / 3 + place[..., 2] / 5, place[..., 1] / 3 - place[..., 2] / 3.4, seed + 2, 1)
        )
        lit = step(0.3, 0.6, view.light)
        model(
            view,
            tones,
            (0.95, 0.6, 0.55),
            (0.6, 0.32),
            spare=0.45 * glint * lit,
            texture=texture,
            edge=0.25,
            grain=0.2,
            hard=0.55,
            vary=0.08,
            seed=seed,
        )
        pits = step(
            1.2, 1.7, fbm(place[..., 0] / 8 + place[..., 2] / 13, place[..., 1] / 7 + place[..., 2] / 9, seed + 3, 2)
        )
        mark(view, view.on * pits * 0.4, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.7, dark[1] * 0.7, dark[2] * 0.7), 1.3, 0.85, gap=6, lift=0.14))


def cake_skin(stage: Stage, tones: Tones = RICE_CAKE, *, flecks: Colour | None = (74, 62, 54), seed: int = 97) -> int:
    """The material of pressed flour: powdery, `flecks` of sesame in it."""

    def paint(view: View) -> None:
        place = view.place
        meal = fbm(place[..., 0] / 5 + place[..., 2] / 8, place[..., 1] / 5 + place[..., 2] / 6, seed, 3)
        cloud = fbm(place[..., 0] / 40, place[..., 2] / 36 + place[..., 1] / 30, seed + 1, 2)
        model(
            view,
            tones,
            (0.7, 0.58, 0.52),
            (0.6, 0.33),
            texture=np.clip(1 + 0.13 * meal + 0.12 * cloud, 0.4, 1.8),
            edge=0.22,
            grain=0.18,
            hard=0.5,
            vary=0.04,
            seed=seed,
        )
        if flecks is not None:
            a, b = place[..., 0] / 11 + place[..., 2] / 19, place[..., 1] / 11 + place[..., 2] / 12
            spot = fbm(np.floor(a) * 7.7, np.floor(b) * 5.3, seed + 2, 1)
            drop = step(0.26, 0.16, np.hypot((a % 1) - 0.5, 1.5 * ((b % 1) - 0.5)))
            mark(view, view.on * drop * step(0.75, 0.9, spot) * 1.0, flecks)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.62, dark[2] * 0.6), 1.2, 0.8, gap=6, lift=0.15))


def blocks(stage: Stage, skin: Callable[[int], int], laid: list[tuple[Point, Point, float]], **form: float) -> None:
    """Blocks, each (at, size, turned about y); `skin(n)` answers the material of the nth."""
    for n, (at, size, turned) in enumerate(laid):
        cos, sin = np.cos(turned), np.sin(turned)
        rotation = np.array([[cos, 0, sin], [0, 1, 0], [-sin, 0, cos]])
        stage.patch(placed(slab(size, seed=11 * n + 3, **form), at, rotation), skin(n), knots=61)


def crumbs(
    stage: Stage,
    skin: int,
    at: Point,
    radius: float,
    high: float,
    *,
    count: int = 130,
    size: float = 12,
    stray: int = 0,
    seed: int = 5,
) -> None:
    """A heap of crumbs of all sizes on the floor `at`, `stray` ones beside it."""
    random = np.random.default_rng(seed)
    for n in range(count + stray):
        loose = n >= count
        reach = radius * (np.sqrt(random.uniform()) if not loose else random.uniform(1.05, 1.5))
        a = random.uniform(0, 2 * np.pi)
        top = 0.0 if loose else high * np.clip(1 - (reach / radius) ** 1.5, 0, 1)
        big = size * np.exp(random.normal(-0.1, 0.42))
        form = slab(
            (big * random.uniform(0.9, 1.5), big, big * random.uniform(0.8, 1.3)),
            corner=3.4,
            rough=0.2,
            grain=0.8 * big,
            seed=seed * 100 + n,
        )
        cos, sin = np.cos(a * 3), np.sin(a * 3)
        rotation = np.array([[cos, 0, sin], [0, 1, 0], [-sin, 0, cos]])
        place = (at[0] + reach * np.cos(a), at[1] + top - 0.2 * big, at[2] + reach * np.sin(a))
        stage.patch(placed(form, place, rotation), skin, knots=17)
