"""The living shoot of a white-tea bush: a stout bud in its white down, between two leaves that have opened."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm
from assets.art.still.foliage import leaf
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, model
from assets.art.still.surfaces import curve, tube

DOWN: Tones = ((250, 250, 240), (212, 219, 196), (150, 164, 134))


def plush_skin(stage: Stage, tones: Tones = DOWN, seed: int = 41) -> int:
    """The material of a bud so thick in down that it hardly shows its green: strokes of hair along it, a soft edge."""

    def paint(view: View) -> None:
        hair = 1 + 0.35 * fbm(view.u * 7, view.v * 40, seed, 2)
        model(
            view,
            tones,
            (0.5, 0.6, 0.7),
            (0.58, 0.2),
            texture=np.clip(hair, 0.3, 2),
            edge=0.1,
            grain=0.12,
            hard=0.25,
            seed=seed,
        )

    return stage.material(paint, Line((134, 146, 122), 0.75, 0.55, gap=4, lift=0.3))


def hair_skin(stage: Stage, seed: int = 43) -> int:
    """The material of single hairs, too fine for an outline."""

    def paint(view: View) -> None:
        model(view, DOWN, (0.6, 0.7, 0.8), edge=0.0, grain=0.05, hard=0.3, seed=seed)

    return stage.material(paint, None)


def downy_bud(
    stage: Stage,
    skin: int,
    at: ArrayLike,
    way: ArrayLike,
    long: float,
    thick: float,
    *,
    hairs: int = 130,
    seed: int = 1,
) -> None:
    """A round bud, its foot `at`, heading `way`, `thick` half its breadth; its `hairs` stand off it towards its tip."""
    random, fuzz = np.random.default_rng(seed), hair_skin(stage)
    foot, ahead = np.asarray(at, float), np.asarray(way, float) / np.linalg.norm(way)
    side = np.cross(ahead, [0.0, 0.1, 1.0])
    side /= np.linalg.norm(side)
    face = np.cross(side, ahead)
    t = np.linspace(0, 1, 9)
    sway = long * random.uniform(0.05, 0.12) * random.choice([-1, 1]) * t**2
    points = foot + np.outer(t * long, ahead) + np.outer(sway, side)
    sizes = np.array((0.5, 0.82, 0.98, 1.0, 0.92, 0.76, 0.54, 0.3, 0.04)) * thick
    stage.patch(tube(points, list(sizes)), skin, knots=33)
    spine = curve(points)
    for _ in range(hairs):
        share, around = random.uniform(0.06, 0.97), random.uniform(0, 2 * np.pi)
        out = np.cos(around) * side + np.sin(around) * face
        root = spine(share) + 0.92 * np.interp(share, t, sizes) * out
        tip = root + thick * random.uniform(0.16, 0.36) * (0.6 * out + ahead)
        stage.patch(tube([root, (root + tip) / 2 + 0.04 * thick * out, tip], (0.4, 0.34, 0.12)), fuzz, knots=4)


def flush(
    stage: Stage,
    skins: tuple[int, int, int],
    foot: ArrayLike,
    heading: float,
    long: float,
    thick: float = 11,
    *,
    seed: int = 1,
) -> None:
    """A shoot from `foot`, `heading` radians from the right: a bud of `long` and two leaves; `skins` of bud, leaf, stalk."""
    random, start = np.random.default_rng(seed), np.asarray(foot, float)
    way = np.array([np.cos(heading), np.sin(heading), 0.2])
    knee, top = start + 0.3 * long * way, start + 0.55 * long * way
    stage.patch(tube([start, knee, top], (4.2, 3.6, 3.4)), skins[2])
    hand = random.choice([-1, 1])
    for place, turned, size in ((knee, hand * 0.95, 1.12), (top - 0.06 * long * way, -hand * 0.62, 0.98)):
        leaf(
            stage,
            skins[1],
            skins[2],
            place - np.array([0, 0, 3]),
            heading + turned * random.uniform(0.9, 1.1),
            size * long,
            broad=random.uniform(0.19, 0.23),
            roll=random.uniform(-0.5, 0.5),
            stalk=0.05,
            bend=random.uniform(0.25, 0.45),
            seed=seed * 7 + int(10 * size),
        )
    downy_bud(stage, skins[0], top - 2 * way, way + np.array([0, 0, 0.25]), long, thick, seed=seed)
