"""A cash coin with its square hole, broken in two."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed
from assets.art.still.writing import written

BRONZE: Tones = ((206, 162, 98), (156, 112, 66), (98, 72, 52))
PATINA = (96, 150, 126)


def half_coin(
    stage: Stage,
    at: Point,
    radius: float,
    side: int,
    turned: Array,
    *,
    words: str = "开元通宝",
    thick: float = 9,
    seed: int = 5,
) -> None:
    """The left (`side` -1) or right (1) half of a broken coin lying `at`, face up before it is `turned`.

    Its `words` stand above, below, right and left of the hole; those above and below are broken with it.
    """

    def rift(r: Array) -> Array:
        return np.asarray(0.1 * np.sin(7 * r / radius + 1) + 0.05 * np.sin(19 * r / radius))

    def spot(u: Array, v: Array) -> tuple[Array, Array]:
        share = np.asarray(u)
        hole = 0.26 * radius
        low, high = (0.5 * np.pi, 1.5 * np.pi) if side < 0 else (-0.5 * np.pi, 0.5 * np.pi)
        inner = hole / np.maximum(
            np.abs(np.cos(low + (high - low) * share)), np.abs(np.sin(low + (high - low) * share))
        )
        r = inner + (radius - inner) * np.asarray(v)
        up, down = (low, high) if side < 0 else (high, low)
        first, last = up + rift(r), down - 0.8 * rift(r + 0.3 * radius)
        angle = first + (last - first) * (share if side < 0 else 1 - share)
        return angle, r

    def face(u: Array, v: Array) -> Array:
        angle, r = spot(u, v)
        return np.stack([r * np.cos(angle), thick + 0 * r, -r * np.sin(angle)], -1)

    def wall(edge: str) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            one, nil = np.ones_like(u), np.zeros_like(u)
            a, b = {"rim": (u, one), "hole": (u, nil), "first": (nil, u), "last": (one, u)}[edge]
            angle, r = spot(a, b)
            return np.stack([r * np.cos(angle), thick * v, -r * np.sin(angle)], -1)

        return surface

    def paint(view: View) -> None:
        here = view.local(at, turned) / radius
        x, z = here[..., 0], here[..., 2]
        r, square = np.hypot(x, z), np.maximum(np.abs(x), np.abs(z))
        rims = np.exp(-(((r - 0.84) / 0.02) ** 2)) + np.exp(-(((square - 0.33) / 0.02) ** 2))
        wear = 1 + 0.25 * fbm(x * 4, z * 4, seed, 3)
        model(view, BRONZE, (0.85, 0.6, 0.6), texture=np.clip(wear, 0.4, 2), edge=0.3, grain=0.25, hard=0.6, seed=seed)
        flat = view.on & (here[..., 1] > 0.8 * thick / radius)
        mark(view, flat * np.clip(rims, 0, 1) * 0.7, BRONZE[2])
        for word, (middle_x, middle_z) in zip(words, ((0, -0.58), (0, 0.58), (0.58, 0), (-0.58, 0))):
            across, down = (x - middle_x) / 0.44 + 0.5, (z - middle_z) / 0.44 + 0.5
            inside = flat & (across > 0) & (across < 1) & (down > 0) & (down < 1)
            mark(view, inside * written(across, down, word, seed, weight=0.03, dry=0) * 1.1, (74, 52, 40))
        green = step(0.3, 1.3, fbm(x * 2.4, z * 2.4, seed + 4, 3))
        mark(view, view.on * green * 0.6, PATINA, 0.4)

    skin = stage.material(paint, Line((62, 46, 36), 1.35, 0.85, gap=5, lift=0.1))
    for surface in (face, *(wall(edge) for edge in ("rim", "hole", "first", "last"))):
        stage.patch(placed(surface, at, turned), skin)
