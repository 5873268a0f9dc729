"""Rhizomes: Solomon's seal as a chain of knobs, each with the round scar of a stem, ringed, with rootlets."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Warp, curve, lathe, straight, tube

FRESH: Tones = ((232, 204, 146), (190, 148, 92), (126, 90, 62))
STEEPED: Tones = ((206, 150, 78), (156, 98, 50), (96, 58, 40))


def rhizome_skin(stage: Stage, tones: Tones = FRESH, seed: int = 17) -> int:
    """The material of rhizomes: rings round each knob, a dry skin that flakes."""

    def paint(view: View) -> None:
        rings = 1 + 0.22 * np.sin(view.u * 150 + 2 * fbm(view.u * 8, view.v * 3, seed, 2)) * step(
            -0.6, 0.8, fbm(view.u * 12, view.v * 4, seed + 1, 2)
        )
        flake = 0.1 * fbm(view.u * 30, view.v * 10, seed + 2, 2)
        model(
            view,
            tones,
            (0.85, 0.62, 0.6),
            (0.6, 0.3),
            texture=np.clip(rings + flake, 0.3, 2),
            edge=0.25,
            grain=0.25,
            vary=0.05,
            hard=0.5,
            seed=seed,
        )
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.5, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.62, dark[2] * 0.66), 1.3, 0.85, gap=7, lift=0.14))


def scar_skin(stage: Stage, tones: Tones = FRESH, seed: int = 18) -> int:
    """The material of the scars that stems left: a pale pit with a dark rim."""

    def paint(view: View) -> None:
        model(view, tones, (0.5, 0.5, 0.5), (0.5, 0.25), edge=0.4, grain=0.2, seed=seed)
        mark(view, view.on * step(0.62, 0.75, view.v) * step(1.0, 0.9, view.v) * 0.5, tones[2])
        mark(view, view.on * step(0.3, 0.0, view.v) * 0.3, tones[1])

    return stage.material(paint, Line((tones[2][0] * 0.7, tones[2][1] * 0.7, tones[2][2] * 0.7), 0.9, 0.8, lift=0.1))


def rhizome(
    stage: Stage,
    skin: int,
    scar: int,
    points: ArrayLike,
    knobs: int = 5,
    size: float = 26,
    *,
    roots: int = 14,
    branch: bool = True,
    warp: Warp = straight,
    seed: int = 1,
) -> None:
    """A rhizome along `points` of `knobs` knobs about `size` thick, a scar on each, rootlets below, a side knob or two."""
    random, along = np.random.default_rng(seed), curve(points)
    line = along(np.linspace(0, 1, 40))
    sizes = [0.3 * size]
    for _ in range(knobs):
        sizes += [size * random.uniform(0.85, 1.15), size * random.uniform(0.48, 0.62)]
    sizes[-1] = 0.35 * size
    stage.patch(warp(tube(line, [0.02 * size, *sizes, 0.02 * size])), skin, knots=61, fine=1.2)
    steps = len(sizes) + 1
    for n in range(knobs):
        t = (2 + 2 * n) / steps
        place, r = along(t), sizes[1 + 2 * n]
        way = np.array([random.normal(0, 0.35), 0.75, 0.66])
        way /= np.linalg.norm(way)
        side = np.cross(way, [0, 0, 1.0])
        side /= np.linalg.norm(side)
        frame = np.stack([side, way, np.cross(side, way)], 1)
        rim = [(0, 0.93), (0.16, 0.93), (0.3, 1.0), (0.36, 1.02), (0.42, 0.97), (0.5, 0.86)]
        stage.patch(
            warp(lathe([(a * r * 0.95, b * r * 0.98) for a, b in rim], place, frame)), scar, knots=25, casts=False
        )
        if branch and random.uniform() < 0.45:
            hand = random.choice([-1, 1])
            out = np.array([0.35 * hand, random.uniform(-0.2, 0.6), 0.55])
            end = place + out * 2.1 * r
            stage.patch(
                warp(tube([place, place + out * r, end, end + out * 3], (0.7 * r, 0.78 * r, 0.8 * r, 0.02 * r))), skin
            )
    for _ in range(roots):
        t = random.uniform(0.06, 0.94)
        place = along(t)
        way = np.array([random.normal(0, 0.6), -random.uniform(0.2, 1), random.normal(0.3, 0.5)])
        foot = place + way / np.linalg.norm(way) * 0.7 * size
        long = size * random.uniform(0.5, 1.3)
        bow = random.normal(0, 0.3, 3) * long
        stage.patch(
            warp(tube([foot, foot + way * 0.5 * long + bow, foot + way * long], (1.3, 0.9, 0.4))), skin, knots=9
        )
