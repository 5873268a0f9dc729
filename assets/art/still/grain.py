"""Grain: heaps of it, and the plants that bear it: rice, sorghum, Job's tears."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Warp, curve, lathe, straight, tube, turn

RICE: Tones = ((240, 234, 214), (206, 198, 170), (150, 140, 116))
PADDY: Tones = ((240, 206, 120), (206, 156, 74), (142, 98, 54))
SORGHUM: Tones = ((200, 116, 76), (150, 70, 52), (92, 42, 40))
RED_YEAST: Tones = ((190, 74, 66), (138, 36, 42), (82, 24, 34))

LONG_GRAIN = ((0, -1), (0.16, -0.9), (0.34, -0.4), (0.36, 0.1), (0.28, 0.7), (0.12, 0.96), (0, 1))
ROUND_GRAIN = ((0, -1), (0.4, -0.9), (0.86, -0.4), (0.95, 0.1), (0.8, 0.6), (0.4, 0.94), (0, 1))


def grain_skin(
    stage: Stage, tones: Tones, *, groove: Colour | None = None, tip: Colour | None = None, seed: int = 24
) -> int:
    """The material of grains; a coix seed has a brown `groove`, a husked one a darker `tip`."""

    def paint(view: View) -> None:
        model(
            view,
            tones,
            (0.8, 0.55, 0.55),
            (0.58, 0.28),
            shine=0.985,
            texture=1 + 0.12 * fbm(view.u * 5, view.v * 5, seed, 2),
            edge=0.25,
            grain=0.15,
            vary=0.1,
            hard=0.6,
            seed=seed,
        )
        if groove is not None:
            line = np.exp(-(((np.abs(view.u - 0.5)) / 0.07) ** 2)) * step(0.05, 0.2, view.v) * step(1, 0.85, view.v)
            mark(view, view.on * line * 0.8, groove)
        if tip is not None:
            mark(view, view.on * step(0.8, 1.0, view.v) * 0.6, tip)

    dark = tones[2]
    return stage.material(
        paint, Line((dark[0] * 0.66, dark[1] * 0.62, dark[2] * 0.62), 0.7, 0.6, gap=4, lift=0.2, inner=False)
    )


def one(
    at: ArrayLike, size: float, random: np.random.Generator, shape: Sequence[tuple[float, float]], flat: float = 0.35
) -> tuple[Array, Array]:
    """The profile and the turn of one grain that lies, for `lathe`."""
    turned = turn(1.57 + random.normal(0, flat), random.uniform(0, 6.3), random.normal(0, flat))
    return np.array(shape) * size * random.uniform(0.88, 1.1), turned


def grains(
    stage: Stage,
    skin: int,
    at: Point,
    radius: float,
    high: float,
    *,
    count: int = 220,
    size: float = 8,
    shape: Sequence[tuple[float, float]] = LONG_GRAIN,
    stray: int = 0,
    seed: int = 3,
) -> None:
    """A heap of `count` grains on `at`, `radius` across, on a mound that is `high`; `stray` lie beside it."""
    random = np.random.default_rng(seed)
    if high > 0:
        mound = [(radius, 0), (0.94 * radius, 0.16 * high), (0.7 * radius, 0.5 * high), (0.35 * radius, 0.84 * high)]
        stage.patch(lathe([*mound, (0, 0.95 * high)], at), skin)
    for n in range(count + stray):
        loose = n >= count
        reach = radius * (random.uniform(1.06, 1.5) if loose else np.sqrt(random.uniform()))
        angle = random.uniform(0, 2 * np.pi)
        top = 0.0 if loose else high * np.clip(1 - (reach / radius) ** 1.5, 0, 1)
        place = (at[0] + reach * np.cos(angle), at[1] + 0.35 * size + top, at[2] + reach * np.sin(angle))
        profile, turned = one(place, size, random, shape)
        stage.patch(lathe(profile, place, turned), skin, knots=13)


def ear(
    stage: Stage,
    skin: int,
    stalk: int,
    points: ArrayLike,
    *,
    count: int = 60,
    size: float = 9,
    loose: float = 9,
    start: float = 0.35,
    shape: Sequence[tuple[float, float]] = LONG_GRAIN,
    warp: Warp = straight,
    seed: int = 5,
) -> None:
    """A drooping ear of rice along `points`: the grains on fine branches from `start` of its length, pointing to its tip."""
    random, along = np.random.default_rng(seed), curve(points)
    stage.patch(warp(tube(along(np.linspace(0, 1, 30)), (2.6, 2.0, 1.4, 0.9))), stalk)
    for n in range(count):
        t = start + (1 - start) * (n + random.uniform(0, 1)) / count
        place, ahead = along(t), along(min(1, t + 0.03)) - along(max(0, t - 0.03))
        ahead = ahead / np.linalg.norm(ahead)
        out = random.normal(0, 1, 3) * loose * (1.15 - 0.6 * t)
        here = place + out + ahead * random.uniform(0, 8)
        way = ahead + 0.05 * out
        way /= np.linalg.norm(way)
        stage.patch(warp(tube([place, (place + here) / 2 + 0.1 * out, here], (0.7, 0.6, 0.6))), stalk, knots=7)
        side = np.cross(way, [0.1, 0.2, 1])
        side /= np.linalg.norm(side)
        frame = np.stack([side, way, np.cross(side, way)], 1)
        stage.patch(
            warp(lathe(np.array(shape) * size * random.uniform(0.9, 1.1), here + way * 0.8 * size, frame)),
            skin,
            knots=13,
        )


def plume(
    stage: Stage,
    skin: int,
    stalk: int,
    points: ArrayLike,
    *,
    wide: float = 34,
    count: int = 190,
    size: float = 6.4,
    warp: Warp = straight,
    seed: int = 6,
) -> None:
    """A full head of sorghum along `points`, `wide` at its thickest, of round grains on short branches."""
    random, along = np.random.default_rng(seed), curve(points)
    stage.patch(warp(tube(along(np.linspace(0, 1, 30)), (3.4, 2.8, 2, 1))), stalk)
    for n in range(count):
        t = 0.03 + 0.97 * (n + random.uniform(0, 1)) / count
        place, ahead = along(t), along(min(1, t + 0.03)) - along(max(0, t - 0.03))
        ahead = ahead / np.linalg.norm(ahead)
        broad = wide * np.sin(np.pi * (0.06 + 0.92 * t) ** 0.8) ** 0.7 * (1 - 0.25 * t)
        way = random.normal(size=3)
        way -= ahead * (way @ ahead)
        way /= np.linalg.norm(way)
        here = place + way * broad * np.sqrt(random.uniform(0.25, 1)) + ahead * 0.5 * broad
        if n % 3 == 0:
            stage.patch(warp(tube([place, (place + here) / 2 + ahead * 2, here], (0.8, 0.7, 0.6))), stalk, knots=7)
        profile, turned = one(here, size, random, ROUND_GRAIN, 1.2)
        stage.patch(warp(lathe(profile, here, turned)), skin, knots=13)
