"""A vat of home brew, the dipper in it, the red paper with its one word."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import INK, Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm
from assets.art.still.jar import jar
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.porcelain import liquid
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import BAMBOO, RED_PAPER
from assets.art.still.writing import column, wrapped

VAT = (
    *((104, 0), (112, 3), (118, 14), (146, 80), (164, 150), (170, 200), (166, 236), (164, 246)),
    *((176, 252), (180, 262), (174, 270), (160, 268), (154, 258), (156, 220), (150, 190), (0, 186)),
)
"""(radius, height) from the foot over the rolled lip to the inside."""


def vat(
    stage: Stage,
    at: Point,
    *,
    scale: float = 1.0,
    wine: tuple[int, int, int] = (226, 178, 92),
    level: float = 232,
    tones: Tones = ((216, 172, 132), (172, 120, 88), (112, 78, 64)),
    seed: int = 3,
) -> float:
    """An open vat with wine in it; answers the height of its level."""
    jar(stage, at, VAT, scale=scale, tones=tones, ash=(176, 140, 78), seed=seed)
    liquid(stage, (at[0], at[1] + level * scale, at[2]), 155.5 * scale, wine)
    return at[1] + level * scale


def diamond(
    stage: Stage,
    outline: tuple[tuple[float, float], ...],
    at: Point,
    angle: float,
    wide: float,
    low: float,
    high: float,
    word: str,
    seed: int = 5,
) -> None:
    """A square of red paper pasted on its corner on the wall of a lathe's `outline`, `word` upright on it."""
    slip = wrapped(outline, at, angle, wide, low, high)

    def surface(u: Array, v: Array) -> Array:
        return slip(0.5 + (u - v) / 2, (u + v) / 2)

    def paint(view: View) -> None:
        fibre = 1 + 0.1 * fbm(view.u * 14, view.v * 14, seed, 2)
        model(view, RED_PAPER, (0.8, 0.4, 0.4), (0.4, 0.12), texture=fibre, edge=0.2, grain=0.15, hard=0.4, seed=seed)
        across, down = 0.5 + (view.u - view.v) / 2, (view.u + view.v) / 2
        column(view, across, down, word, ratio=1.0, colour=INK, size=0.6, seed=seed)

    dark = RED_PAPER[2]
    stage.patch(
        surface, stage.material(paint, Line((dark[0] * 0.7, dark[1] * 0.68, dark[2] * 0.66), 0.9, 0.7, gap=6, lift=0.2))
    )


def bamboo_skin(stage: Stage, tones: Tones = BAMBOO, seed: int = 26) -> int:
    """The material of a bamboo tube: fine fibres along it."""

    def paint(view: View) -> None:
        fibre = 1 + 0.2 * fbm(view.u * 26, view.v * 2.2, seed, 2)
        model(view, tones, (0.8, 0.6, 0.55), (0.6, 0.32), texture=fibre, edge=0.2, grain=0.2, hard=0.5, seed=seed)
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.4, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.6), 1.25, 0.8, gap=6, lift=0.15))


def dipper(
    stage: Stage,
    at: Point,
    *,
    radius: float = 34,
    tall: float = 70,
    handle: float = 300,
    turned: Array | None = None,
    wine: tuple[int, int, int] | None = (226, 178, 92),
    lean: ArrayLike = (0.2, 1, 0),
    seed: int = 26,
) -> None:
    """A dipper cut from a bamboo joint, its long handle split out of the same wall, `handle` long."""
    skin, rotation = bamboo_skin(stage, seed=seed), turn() if turned is None else turned
    r, h = radius, tall
    cupped = [
        (0, 0),
        (0.94 * r, 0),
        (r, 3),
        (0.98 * r, 8),
        (0.98 * r, h),
        (0.88 * r, h),
        (0.86 * r, 0.55 * h),
        (0, 0.5 * h),
    ]
    stage.patch(placed(lathe(cupped), at, rotation), skin)
    if wine is not None:
        liquid(stage, (at[0], at[1] + 0.8 * h, at[2]), 0.87 * r, wine)
    way = np.asarray(lean, float)
    way = way / np.linalg.norm(way)
    foot = np.asarray(at, float) + rotation @ np.array([0.94 * r, 0.2 * h, 0])
    neck = np.asarray(at, float) + rotation @ np.array([0.94 * r, h, 0])
    points = [foot, neck, neck + way * 0.5 * handle, neck + way * handle]
    stage.patch(tube(points, [0.16 * r] * 4, squash=0.6), skin)
    hook = neck + way * handle
    stage.patch(
        tube(
            [hook, hook + way * 12 + np.array([8, 4, 0]), hook + np.array([20, 2, 0]), hook + np.array([22, -12, 0])],
            [0.16 * r, 4, 4, 3],
        ),
        skin,
    )
