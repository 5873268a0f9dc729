"""Job's tears: the jointed grass, its beads on their stalks, the hulled kernels."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Surface, Warp, lathe, straight, tube, turn

BEAD: Tones = ((232, 216, 176), (180, 156, 116), (112, 94, 76))
GREEN_BEAD: Tones = ((202, 208, 140), (144, 160, 92), (90, 110, 70))
KERNEL: Tones = ((250, 244, 222), (226, 212, 176), (172, 152, 116))


def bead_skin(stage: Stage, seed: int = 6) -> int:
    """The material of beads: hard, shining, striped along; some still green."""

    def paint(view: View) -> None:
        stripe = 1 + 0.3 * np.cos(2 * np.pi * 9 * view.u + fbm(view.u * 6, view.v * 4, seed, 2))
        share = step(0.55, 0.75, view.dice(4)) * np.ones_like(view.u)
        model(
            view,
            planes(view, BEAD, GREEN_BEAD, share),
            (0.9, 0.62, 0.6),
            (0.6, 0.3),
            shine=0.966,
            texture=np.clip(stripe, 0.3, 2),
            edge=0.3,
            grain=0.12,
            vary=0.05,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * step(0.85, 1.0, view.v) * 0.6, (92, 76, 58))

    return stage.material(paint, Line((72, 62, 46), 1.05, 0.85, gap=5, lift=0.08))


def kernel_skin(stage: Stage, seed: int = 7) -> int:
    """The material of hulled kernels: chalk white, a broad brown groove down one side."""

    def paint(view: View) -> None:
        model(
            view,
            KERNEL,
            (0.55, 0.5, 0.5),
            (0.58, 0.3),
            texture=1 + 0.1 * view.noise(9, seed=3),
            edge=0.3,
            grain=0.1,
            vary=0.05,
            hard=0.35,
            seed=seed,
        )
        groove = step(0.085, 0.04, np.abs(view.u - 0.5)) * step(0.06, 0.2, view.v) * step(0.97, 0.85, view.v)
        mark(view, view.on * groove * 0.75, (168, 118, 72))
        mark(view, view.on * step(0.1, 0.03, view.v) * 0.5, (150, 112, 76))

    return stage.material(paint, Line((122, 102, 72), 0.85, 0.8, gap=4, lift=0.02, inner=False))


def kernel(at: ArrayLike, size: float, turned: Array) -> Surface:
    """A hulled kernel, `size` half its breadth: broad, blunt, grooved to the middle."""
    outline = [(0, 0.86), (0.3, 0.9), (0.66, 0.72), (0.96, 0.2), (1, -0.25), (0.84, -0.68), (0.45, -0.92), (0, -0.9)]

    def grooved(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(r * (1 - 0.42 * np.exp(-(((u - 0.5) / 0.07) ** 2)) * np.sin(np.pi * np.clip(v, 0, 1))))

    return lathe([(a * size, b * size) for a, b in outline], at, turned, grooved)


def bead(at: ArrayLike, size: float, turned: Array) -> Surface:
    """A bead, `size` half its breadth: an egg that ends in a beak."""
    outline = [
        (0.1, 1.25),
        (0.3, 1.16),
        (0.74, 0.72),
        (1, 0),
        (0.96, -0.4),
        (0.68, -0.92),
        (0.34, -1.28),
        (0.12, -1.5),
        (0, -1.52),
    ]
    return lathe([(a * size, b * size) for a, b in outline], at, turned)


def raceme(
    stage: Stage,
    stalk: int,
    beads: int,
    foot: ArrayLike,
    lean: float,
    count: int = 5,
    size: float = 17,
    seed: int = 1,
    warp: Warp = straight,
) -> None:
    """Beads of a leaf's axil, each on a stalk of its own that rises from `foot` and nods, `lean` radians to the right."""
    random, first = np.random.default_rng(seed), np.asarray(foot, float)
    for n in range(count):
        way = lean + (n - (count - 1) / 2) * 0.34 + random.uniform(-0.08, 0.08)
        long = size * random.uniform(3.0, 5.4)
        top = first + np.array([long * np.sin(way), long * np.cos(way), random.uniform(4, 22)])
        hand = 1 if np.sin(way) > 0 else -1
        nod = top + np.array([hand * 0.9 * size, -0.5 * size, 2])
        thread = tube([first, (first + top) / 2 + [0, 4, 3], top, nod], (2.3, 1.9, 1.6, 1.5))
        stage.patch(warp(thread), stalk, knots=11)
        hang = turn(random.uniform(-0.3, 0.1), 0, hand * random.uniform(0.1, 0.5))
        end = nod + hang @ np.array([0, -1.25 * size, 0])
        stage.patch(warp(bead(end, size * random.uniform(0.88, 1.1), hang)), beads, knots=25)
