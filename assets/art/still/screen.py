"""A folding screen: lacquered leaves in zigzag, a picture in each."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, placed, turn

LACQUER: Tones = ((184, 66, 52), (138, 42, 40), (84, 28, 34))
SILK: Tones = ((236, 214, 160), (208, 176, 116), (156, 122, 82))
GILT: Colour = (206, 160, 78)

Leaf = Callable[[View, Array, Array, int], None]
"""Paints on (view, across, down, number of the leaf), across and down in 0-1 of its silk."""


def screen(
    stage: Stage,
    at: Point,
    leaf: tuple[float, float],
    picture: Leaf,
    *,
    leaves: int = 4,
    fold: float = 0.34,
    tones: Tones = LACQUER,
    silk: Tones = SILK,
    seed: int = 131,
) -> None:
    """A screen of `leaves`, each `leaf` (wide, tall), its middle on the floor `at`, folded by `fold` radians in turn."""
    wide, tall = leaf
    bar, thick, foot = 0.085 * wide, 8.0, 16.0
    step_ = wide * float(np.cos(fold))
    line = Line((120, 88, 52), 0.8, 0.6, gap=8, lift=0.2)
    for n in range(leaves):
        hand = 1 if n % 2 else -1
        rotation = turn(0, hand * fold, 0)
        x = at[0] + (n - (leaves - 1) / 2) * step_
        here = (x, at[1], at[2])
        level = wood_skin(stage, tones, along=(1, 0, 0), shine=0.965, fibre=0.05, seed=seed + n)
        upright = wood_skin(stage, tones, along=(0, 1, 0), shine=0.965, fibre=0.05, seed=seed + 9 + n)
        for side in (-1, 1):
            a = side * (wide - bar) / 2
            piece(stage, upright, (a - bar / 2, 0, 0), (a + bar / 2, tall, thick), here, rotation)
        edge = wide / 2 - bar
        cuts = (foot, foot + bar, 0.3 * tall, 0.3 * tall + bar, tall - bar, tall)
        for low, high in zip(cuts[::2], cuts[1::2]):
            piece(stage, level, (-edge, low, 0.5), (edge, high, thick - 0.5), here, rotation)

        def field(low: float, high: float, edge: float = edge) -> Callable[[Array, Array], Array]:
            return lambda u, v: np.stack([(u - 0.5) * 2 * edge, high - (high - low) * v, 0 * u + 2.5], -1)

        def cloth(view: View, n: int = n) -> None:
            weave = 1 + 0.1 * fbm(view.u * 30, view.v * 60, seed + n, 2) + 0.1 * view.noise(50, seed=n)
            model(view, silk, (0.6, 0.45, 0.45), (0.4, 0.2), texture=weave, edge=0.3, grain=0.15, hard=0.4, seed=seed)
            picture(view, view.u, view.v, n)

        def panel(view: View, n: int = n) -> None:
            model(view, tones, (1.0, 0.7, 0.6), (0.5, 0.25), edge=0.25, grain=0.12, hard=0.4, seed=seed + n)
            u, v = (view.u - 0.5) * 2, (view.v - 0.5) * 2
            rim = np.maximum(np.abs(u) * 1.05, np.abs(v) * 1.02)
            lobe = np.hypot(u / 0.72, v / 0.62) + 0.1 * np.cos(4 * np.arctan2(v / 0.62, u / 0.72))
            gold = step(0.05, 0.02, np.abs(lobe - 0.9)) + step(0.035, 0.015, np.abs(rim - 0.9))
            scroll = np.exp(-(((lobe - 0.5 - 0.16 * np.cos(6 * np.arctan2(v, u))) / 0.06) ** 2))
            view.density *= (1 - 0.75 * np.clip(gold + 0.8 * scroll, 0, 1) * view.on)[..., None]
            mark(view, view.on * np.clip(gold + 0.8 * scroll, 0, 1) * 0.8, GILT, 0.2)

        upper = placed(field(0.3 * tall + bar, tall - bar), here, rotation)
        lower = placed(field(foot + bar, 0.3 * tall), here, rotation)
        stage.patch(upper, stage.material(cloth, line), casts=False)
        stage.patch(lower, stage.material(panel, None), casts=False)
