"""Chestnuts: the pointed nut of the chinquapin, its bur shut and open."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, lathe, placed

NUT: Tones = ((190, 112, 70), (134, 66, 44), (78, 38, 34))
SPINES: Tones = ((222, 210, 130), (170, 160, 84), (112, 108, 64))
NUT_OUTLINE = (
    *((0, 1.46), (0.05, 1.4), (0.14, 1.22), (0.34, 1.02), (0.66, 0.66), (0.92, 0.18), (1, -0.18), (0.93, -0.52)),
    *((0.76, -0.74), (0.5, -0.8), (0, -0.82)),
)
"""A chinquapin's nut from its beak to its scar, for a radius of 1."""


def nut_skin(stage: Stage, tones: Tones = NUT, seed: int = 6) -> int:
    """The material of nuts: they shine, faintly striped, down at the beak, a pale scar at the foot."""

    def paint(view: View) -> None:
        stripe = 1 + 0.22 * fbm(view.u * 16, view.v * 1.2, seed, 2)
        scar = step(0.835, 0.85, view.v + 0.008 * np.sin(40 * view.u))
        texture = np.clip(stripe, 0.3, 2) * (1 - 0.75 * scar)
        model(
            view,
            tones,
            (1.05, 0.72, 0.62),
            (0.62, 0.32),
            shine=0.964,
            texture=texture,
            edge=0.3,
            grain=0.16,
            vary=0.06,
            hard=0.45,
            seed=seed,
        )
        mark(view, view.on * scar * 0.35, (196, 160, 112))
        mark(view, view.on * step(0.14, 0.05, view.v) * 0.25, (90, 66, 50))

    return stage.material(paint, Line((58, 32, 28), 1.2, 0.85, gap=6, lift=0.1, inner=False))


def nut(at: ArrayLike, size: float, turned: Array, random: np.random.Generator) -> Surface:
    """A nut of `size` (half its breadth), its beak up before it is `turned`; one side is flatter."""
    flat, phase, tall = random.uniform(0.04, 0.16), random.uniform(0, 1), random.uniform(0.92, 1.1)

    def uneven(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(r * (1 - flat * np.cos(2 * np.pi * (u - phase)) ** 2 + 0.015 * np.sin(10 * np.pi * u)))

    return lathe([(a * size, b * size * tall) for a, b in NUT_OUTLINE], at, turned, uneven)


def spine_skin(stage: Stage, tones: Tones = SPINES, seed: int = 7) -> int:
    """The material of spines."""

    def paint(view: View) -> None:
        model(view, tones, (0.9, 0.65, 0.6), (0.6, 0.32), edge=0.1, grain=0.15, vary=0.12, hard=0.8, seed=seed)
        mark(view, view.on * step(0.5, 1.0, view.u) * 0.3, (172, 128, 72))

    return stage.material(paint, Line((84, 80, 46), 0.7, 0.8, gap=5, lift=0.1))


def needle(foot: Array, tip: Array, thick: float) -> Surface:
    """A spine from `foot` to `tip`."""
    way = (tip - foot) / np.linalg.norm(tip - foot)
    side = np.cross(way, [0.13, 0.21, 0.97])
    side = side / (np.linalg.norm(side) + 1e-9)
    up = np.cross(way, side)

    def surface(u: Array, v: Array) -> Array:
        r, a = thick * (1 - 0.9 * u), 2 * np.pi * v
        return np.asarray(
            foot + u[..., None] * (tip - foot) + (r * np.cos(a))[..., None] * side + (r * np.sin(a))[..., None] * up
        )

    return surface


def bur(
    stage: Stage,
    spines: int,
    lining: int,
    at: ArrayLike,
    radius: float,
    turned: Array,
    *,
    opened: float = 0.0,
    nut_of: int | None = None,
    sites: int = 150,
    seed: int = 1,
) -> None:
    """A bur of `radius` about its middle `at`; `opened` (radians from its top) is how far its four lobes stand apart.

    `nut_of` is the material of the nut that it then shows.
    """
    random, middle = np.random.default_rng(seed), np.asarray(at, float)

    def edge(u: Array) -> Array:
        return np.asarray(opened * (0.72 + 0.38 * np.cos(8 * np.pi * u)))

    def shell(size: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            high = edge(u) + v * (np.pi - edge(u))
            r = radius * size * (1 + 0.03 * np.sin(6 * np.pi * u))
            out = 1 + 0.35 * opened * np.exp(-(((high - edge(u)) / 0.5) ** 2))
            return np.stack(
                [
                    -r * out * np.sin(high) * np.sin(2 * np.pi * u),
                    r * np.cos(high),
                    -r * out * np.sin(high) * np.cos(2 * np.pi * u),
                ],
                -1,
            )

        return placed(surface, middle, turned)

    stage.patch(shell(0.86), spines)
    if opened:
        stage.patch(shell(0.76), lining)
    golden = np.arange(sites) + 0.5
    high, around = np.arccos(1 - 2 * golden / sites), golden * 2.399963
    for tilt, turn_ in zip(high, around):
        share = (turn_ / (2 * np.pi)) % 1
        if opened and tilt < float(edge(np.asarray(share))) + 0.06:
            continue
        out = 1 + 0.35 * opened * np.exp(-(((tilt - float(edge(np.asarray(share)))) / 0.5) ** 2)) if opened else 1.0
        way = np.array([-np.sin(tilt) * np.sin(turn_), np.cos(tilt), -np.sin(tilt) * np.cos(turn_)])
        foot = 0.84 * radius * way * [out, 1, out]
        for _ in range(4):
            end = foot + radius * random.uniform(0.3, 0.46) * (way + random.normal(0, 0.42, 3))
            stage.patch(
                needle(middle + turned @ foot, middle + turned @ end, 0.028 * radius), spines, knots=5, fine=1.1
            )
    if opened and nut_of is not None:
        stage.patch(nut(middle + turned @ np.array([0, 0.16 * radius, 0]), 0.62 * radius, turned, random), nut_of)
