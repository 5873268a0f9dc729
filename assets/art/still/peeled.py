"""A mandarin that has been peeled: its peel in petals, its segments in their white threads."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, lathe, placed, turn
from assets.art.still.tones import ORANGE_PEEL

PITH: Tones = ((250, 236, 198), (232, 206, 150), (190, 154, 104))
SEGMENT: Tones = ((252, 206, 112), (244, 164, 66), (206, 112, 50))


def peel_petals(
    stage: Stage, at: Point, radius: float, count: int = 5, tones: Tones = ORANGE_PEEL, seed: int = 3
) -> None:
    """Peel spread in `count` petals on the table about `at`: pith inside, the orange side where a tip curls over."""
    random = np.random.default_rng(seed)

    def paint(view: View) -> None:
        back = view.back[..., None]
        colours = [np.where(back, absorbance(a), absorbance(b)) for a, b in zip(tones, PITH)]
        rough = 1 + 0.12 * view.noise(14, seed=3)
        model(view, colours, (0.9, 0.6, 0.55), (0.6, 0.3), texture=rough, edge=0.35, grain=0.16, hard=0.4, seed=seed)
        mark(view, view.on * step(0.84, 1.0, np.abs(view.v - 0.5) * 2) * 0.55 * ~view.back, tones[1])
        mark(view, view.on * step(0.2, 1.4, view.noise(20, seed=5)) * 0.25 * ~view.back, (240, 190, 110))

    skin = stage.material(paint, Line((150, 92, 44), 1.2, 0.85, gap=6, lift=0.08))

    def one(n: int) -> Surface:
        angle, phase = 2 * np.pi * n / count + random.uniform(-0.12, 0.12), random.uniform(0, 6)
        long, curl = radius * random.uniform(1.5, 1.75), random.uniform(0.5, 1.25)

        def surface(u: Array, v: Array) -> Array:
            q = (v - 0.5) * 2
            broad = radius * 0.74 * (u + 0.02) ** 0.5 * np.clip(1 - u, 0, 1) ** 0.5 * 1.55
            lift = radius * (
                0.03 + 0.12 * q * q * u + curl * np.clip(u - 0.3, 0, 1) ** 1.7 + 0.03 * np.sin(4 * u + phase)
            )
            x = long * u - 0.5 * radius * curl * np.clip(u - 0.55, 0, 1) ** 2 * 3
            place = np.stack([x, lift, -broad * q], -1)
            return np.asarray(place @ turn(y=angle).T + np.asarray(at))

        return surface

    for n in range(count):
        stage.patch(one(n), skin)


def segments(
    stage: Stage,
    at: Point,
    radius: float,
    turned: Array,
    *,
    count: int = 10,
    threads: Colour = (250, 240, 212),
    seed: int = 4,
) -> None:
    """The segments of a mandarin of `radius` about their middle `at`, still together, netted with white threads."""

    def paint(view: View) -> None:
        cell = (view.u * count) % 1
        groove = step(0.2, 0.0, np.minimum(cell, 1 - cell))
        model(
            view,
            SEGMENT,
            (0.95, 0.6, 0.55),
            (0.6, 0.3),
            texture=1 - 0.35 * step(0.62, 1, groove),
            edge=0.3,
            grain=0.14,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * groove * 0.4 * step(0.8, 0.3, view.light), SEGMENT[2])
        net = step(0.14, 0.03, np.abs(fbm(view.u * 26, view.v * 7, seed, 2))) * step(-0.4, 0.8, view.noise(26, seed=6))
        view.density *= 1 - 0.62 * (net * view.on)[..., None]
        mark(view, view.on * net * 0.15, threads)

    skin = stage.material(paint, Line((164, 96, 40), 1.1, 0.85, gap=7, lift=0.06))
    outline = [
        (0, 0.7),
        (0.12, 0.74),
        (0.3, 0.8),
        (0.62, 0.68),
        (0.92, 0.32),
        (1, -0.05),
        (0.92, -0.4),
        (0.62, -0.7),
        (0.2, -0.76),
        (0, -0.7),
    ]

    def ribbed(u: Array, v: Array, r: Array) -> Array:
        cell = np.abs((u * count) % 1 - 0.5) * 2
        return np.asarray(r * (1 - 0.16 * cell**6 - 0.03 * cell**2))

    stage.patch(
        placed(lathe([(a * radius, b * radius) for a, b in outline], (0, 0, 0), None, ribbed), at, turned),
        skin,
        knots=81,
    )


def segment(stage: Stage, at: Point, radius: float, turned: Array, seed: int = 5) -> None:
    """One segment by itself, its back up before it is `turned`."""

    def paint(view: View) -> None:
        model(
            view,
            SEGMENT,
            (0.9, 0.6, 0.55),
            (0.6, 0.3),
            texture=1 + 0.12 * view.noise(9, seed=3),
            edge=0.4,
            grain=0.14,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * step(0.1, 0.02, np.abs(view.v - 0.5)) * 0.3 * (view.u > 2), PITH[0])

    skin = stage.material(paint, Line((164, 96, 40), 1.1, 0.85, gap=7, lift=0.06))

    def surface(u: Array, v: Array) -> Array:
        a, b = np.pi * (u - 0.5), 2 * np.pi * v
        thick = 0.3 * np.cos(a) ** 0.7
        bow = 0.56 + 0.42 * np.cos(b) * np.cos(a) ** 0.5
        return np.stack(
            [radius * np.sin(a) * (0.75 + 0.25 * bow), radius * (bow * np.cos(a) - 0.3), radius * thick * np.sin(b)], -1
        )

    stage.patch(placed(surface, at, turned), skin)
