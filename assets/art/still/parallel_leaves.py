"""Leaves whose veins run side by side: grasses, lilies, Solomon's seal, bamboo."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Surface, curve

GRASS_GREEN: Tones = ((182, 200, 128), (120, 156, 92), (70, 106, 70))
LILY_GREEN: Tones = ((150, 184, 124), (84, 132, 84), (50, 90, 66))


def parallel_skin(
    stage: Stage,
    tones: Tones = LILY_GREEN,
    *,
    veins: int = 9,
    dry: Tones | None = None,
    line: float = 1.05,
    seed: int = 5,
) -> int:
    """The material of leaves with `veins` from foot to tip; each fades towards `dry` at its tip by its own chance."""

    def paint(view: View) -> None:
        q = np.abs(view.v - 0.5) * 2
        fine = 0.5 + 0.5 * np.cos(2 * np.pi * veins * view.v)
        midrib = np.exp(-((q / 0.07) ** 2)) * step(1, 0.8, view.u)
        texture = np.clip(
            (1 + 0.12 * fbm(view.u * 6, view.v * 14, seed, 2) + 0.16 * fine) * (1 - 0.45 * midrib), 0.1, 2
        )
        share = step(0.55, 1.1, view.u + 0.9 * (view.dice(seed + 1) - 0.55)) if dry else np.zeros_like(q)
        colours = planes(view, tones, dry or tones, share)
        pale = absorbance((190, 206, 158))
        back = view.back[..., None]
        colours = [np.where(back, 0.55 * c + 0.45 * pale, c) for c in colours]
        model(
            view,
            colours,
            (0.85, 0.6, 0.55),
            (0.6, 0.28),
            texture=texture,
            grain=0.28,
            vary=0.09,
            hard=0.45,
            seed=seed,
        )
        hue = view.dice(seed)
        gold = step(0.2, 1.4, view.noise(36, seed=3)) * step(0.5, 0.9, hue)
        mark(view, view.on * gold * 0.3, (206, 182, 84))

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.8, dark[1] * 0.72, dark[2] * 0.8), line, 0.8, gap=5, lift=0.2))


def ribbon(
    points: ArrayLike, wide: float, *, fold: float = 0.35, twist: float = 0.0, facing: ArrayLike = (0, 0.2, 1)
) -> Surface:
    """A long leaf along `points`, `wide` units from midrib to margin at its broadest; its face looks to `facing`, turned by
    `twist` radians from foot to tip."""
    along, face = curve(points), np.asarray(facing, float)

    def surface(u: Array, v: Array) -> Array:
        way = along(np.clip(u + 1e-2, 0, 1)) - along(np.clip(u - 1e-2, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-9)
        side = np.cross(way, face)
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        up = np.cross(side, way)
        angle = (twist * u)[..., None]
        side, up = np.cos(angle) * side + np.sin(angle) * up, np.cos(angle) * up - np.sin(angle) * side
        q = (v - 0.5) * 2
        broad = wide * np.clip(1.15 * (u + 0.06) ** 0.35 * (1 - u) ** 0.55, 0, 1)
        return np.asarray(
            along(u)
            + (broad * q * np.cos(fold * np.abs(q)))[..., None] * side
            + (broad * np.abs(q) * np.sin(fold))[..., None] * up
        )

    return surface
