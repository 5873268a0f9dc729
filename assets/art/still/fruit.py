"""Round fruit with a skin that shines and has pores, whole and cut in half."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import GREEN_STEM, ORANGE_PEEL


def peel_skin(
    stage: Stage,
    tones: Tones = ORANGE_PEEL,
    *,
    pores: float = 1.0,
    blush: Colour = (150, 160, 60),
    shine: float = 0.972,
    seed: int = 7,
) -> int:
    """The material of fruit: `pores` 1 for citrus, 0 for a smooth skin; `blush` is what runs into some, wet in wet."""

    def paint(view: View) -> None:
        spots = step(0.9, 1.6, view.noise(2.6, seed=4, octaves=1)) * np.clip(1.2 - view.light, 0.2, 1)
        texture = 1 + 0.05 * view.noise(22, seed=5)
        model(
            view,
            tones,
            (1.05, 0.62, 0.62),
            (0.66, 0.3),
            shine=shine,
            texture=texture,
            edge=0.25,
            grain=0.14,
            vary=0.06,
            hard=0.25,
            seed=seed,
        )
        mark(view, view.on * spots * 0.22 * pores, tones[2])
        run = blur(view.on * step(0.3, 1.5, view.noise(40, seed=6)), 5 * view.k) * view.on
        mark(view, run * 0.22 * view.dice(5), blush)

    dark = tones[2]
    return stage.material(
        paint, Line((dark[0] * 0.63, dark[1] * 0.67, dark[2] * 0.69), 1.25, 0.8, lift=0.1, inner=False)
    )


def calyx_skin(stage: Stage, tones: Tones = GREEN_STEM) -> int:
    """The material of calyx and stalk."""

    def paint(view: View) -> None:
        model(view, tones, (0.9, 0.6, 0.6), (0.6, 0.34), edge=0.1, hard=0.8, seed=8)

    return stage.material(paint, Line((96, 74, 44), 1.0, 0.8, lift=0.1))


ROUND = (
    (0, 0.76),
    (0.05, 0.78),
    (0.14, 0.86),
    (0.3, 0.87),
    (0.62, 0.72),
    (0.92, 0.3),
    (1.0, -0.1),
    (0.9, -0.5),
    (0.6, -0.76),
    (0.2, -0.8),
    (0, -0.78),
)
"""A mandarin, from its stalk to its end, for a radius of 1."""
PEAR = (
    (0, 1.22),
    (0.1, 1.25),
    (0.2, 1.27),
    (0.3, 1.18),
    (0.4, 0.98),
    (0.6, 0.68),
    (0.9, 0.2),
    (1.0, -0.2),
    (0.9, -0.6),
    (0.6, -0.84),
    (0.2, -0.9),
    (0, -0.87),
)
"""A pear-necked citrus."""
OVAL = (
    (0, 1.08),
    (0.06, 1.1),
    (0.24, 1.07),
    (0.6, 0.82),
    (0.88, 0.36),
    (0.94, 0),
    (0.88, -0.4),
    (0.6, -0.84),
    (0.24, -1.06),
    (0, -1.08),
)
"""A kumquat, a plum, an egg."""


def fruit(
    stage: Stage,
    skin: int,
    calyx: int | None,
    at: Point,
    radius: float,
    turned: Array | None = None,
    *,
    outline: tuple[tuple[float, float], ...] = ROUND,
    ribs: float = 0.02,
    stalk: float = 0.0,
    seed: int = 1,
) -> tuple[Array, Array]:
    """A fruit of `radius` about its middle `at`; `ribs` is how far its shoulders are ribbed, `stalk` how long it is cut.

    Answers the end of its stalk and its turn, for a leaf.
    """
    random, rotation = np.random.default_rng(seed), turn() if turned is None else turned
    count, phase = int(random.integers(8, 11)), random.uniform(0, 6)

    def pressed(u: Array, v: Array, r: Array) -> Array:
        shoulders = ribs * np.cos(2 * np.pi * u * count + phase) * np.exp(-v * 2.2)
        return np.asarray(r * (1 + shoulders + 0.02 * np.sin(4 * np.pi * u + phase)))

    stage.patch(lathe([(a * radius, b * radius) for a, b in outline], at, rotation, pressed), skin)
    top = np.asarray(at, float) + rotation @ np.array([0, (outline[0][1] + 0.01) * radius, 0])
    if calyx is None:
        return top, rotation
    k = radius / 48
    star = [(0, 3), (2.6, 3.4), (3.4, 1), (5, 0.5), (8.4, 0.6)]
    stage.patch(
        lathe(
            [(a * k, b * k) for a, b in star],
            top,
            rotation,
            lambda u, v, r: r * (1 + 0.35 * v * np.cos(10 * np.pi * u)),
        ),
        calyx,
    )
    end = top + rotation @ np.array([5, 17, 2]) * (stalk / 17)
    if stalk:
        stage.patch(
            tube([top, top + rotation @ np.array([2, 9, 1]) * (stalk / 17), end], (3 * k, 2.6 * k, 2.8 * k)), calyx
        )
    return end, rotation


def half(
    stage: Stage,
    skin: int,
    at: Point,
    radius: float,
    turned: Array,
    *,
    flesh: Tones = ((250, 190, 92), (240, 150, 58), (206, 104, 44)),
    pith: Colour = (246, 228, 178),
    segments: int = 10,
    seed: int = 3,
) -> None:
    """Half a citrus; before it is `turned` its cut face looks up; the middle of the face is `at`."""
    random = np.random.default_rng(seed)
    starts = np.sort((np.arange(segments) + random.uniform(-0.18, 0.18, segments)) / segments)

    def face(view: View) -> None:
        here = view.local(at, turned) / radius
        x, z = here[..., 0], here[..., 2]
        r = np.hypot(x, z) + 0.012 * view.noise(14, seed=2)
        angle = (np.arctan2(z, x) / (2 * np.pi)) % 1
        index = np.searchsorted(starts, angle) % segments
        low, high = starts[index - 1], starts[index]
        span = (high - low) % 1
        across = ((angle - low) % 1) / span
        wall = np.minimum(across, 1 - across) * span * 2 * np.pi * r
        inner = (
            step(0.012, 0.034, wall - 0.004 / np.maximum(r, 0.1))
            * step(0.1, 0.2, r)
            * step(0.9, 0.85, r + 0.09 * np.abs(across - 0.5) ** 3)
        )
        sacs = fbm(r * 5, across * 5 + index * 3.7, seed, 2)
        cells = 0.34 * step(0.16, 0, np.abs(fbm(r * 4.5, across * 4 + 9.1 * index, seed + 4, 2)))
        texture = np.clip(1 + 0.22 * sacs + 0.25 * (view.dice(1) - 0.5), 0.3, 2)
        wash(view, view.on.astype(np.float32), 0.55, pith, edge=0.15, grain=0.15, seed=seed)
        mark(view, view.on * step(0.93, 0.985, r) * 0.8, flesh[1])
        wash(view, view.on * inner, 0.85 * texture, flesh[0], edge=0.5, width=1.2, grain=0.12, seed=seed + 1)
        wash(
            view,
            view.on * inner * step(0.15, 0.8, 0.6 * r + 0.35 * sacs),
            0.4,
            flesh[1],
            edge=0.3,
            grain=0.12,
            seed=seed + 2,
        )
        mark(view, view.on * inner * cells, flesh[2])
        mark(view, view.on * step(0.62, 0.3, view.light) * 0.35, flesh[2])
        mark(view, view.on * step(0.07, 0.03, r) * 0.4, (206, 176, 104))

    cut = stage.material(face, Line((150, 90, 40), 0.9, 0.6, lift=0.1, inner=False))
    stage.patch(placed(lathe([(radius, 0), (0.5 * radius, 0.6), (0, 0)]), at, turned), cut)
    bowl = [
        (radius, 0),
        (0.97 * radius, -0.3 * radius),
        (0.78 * radius, -0.66 * radius),
        (0.4 * radius, -0.86 * radius),
        (0, -0.9 * radius),
    ]
    stage.patch(lathe(bowl, at, turned), skin)
