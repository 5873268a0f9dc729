"""The fruit of the tea bush: capsules of three rooms that split, and their round brown seeds."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, placed, turn

HUSK: Tones = ((186, 176, 110), (136, 124, 74), (90, 76, 54))
SEED: Tones = ((168, 122, 82), (116, 76, 52), (70, 46, 38))


def seed_skin(stage: Stage, tones: Tones = SEED, seed: int = 3) -> int:
    """The material of tea seeds: smooth and dull, a pale scar at one end."""

    def paint(view: View) -> None:
        stain = 1 + 0.2 * fbm(view.u * 5, view.v * 5, seed, 3)
        model(
            view,
            tones,
            (0.9, 0.6, 0.5),
            shine=0.975,
            texture=stain,
            edge=0.25,
            grain=0.2,
            vary=0.1,
            hard=0.45,
            seed=seed,
        )
        mark(view, view.on * step(0.88, 0.93, view.v) * 0.5, (84, 58, 44))

    return stage.material(paint, Line((58, 38, 32), 1.1, 0.85, gap=6, lift=0.15))


def seed(stage: Stage, skin: int, at: Point, size: float, number: int = 0) -> None:
    """One seed of `size` (radius) lying `at`, no two alike."""
    random = np.random.default_rng(number)
    turned = turn(*random.uniform(-1.2, 1.2, 3))
    flat = random.uniform(0.82, 0.97, 2)

    def ball(u: Array, v: Array) -> Array:
        high, around = np.pi * (v - 0.5), 2 * np.pi * u
        r = size * (1 + 0.03 * np.sin(2 * around + number))
        return np.stack(
            [
                -r * np.cos(high) * np.sin(around),
                flat[0] * r * np.sin(high),
                -flat[1] * r * np.cos(high) * np.cos(around),
            ],
            -1,
        )

    stage.patch(placed(ball, (at[0], at[1] + 0.9 * size, at[2]), turned), skin)


def capsule(stage: Stage, skin: int, at: Point, size: float, *, turned: Array | None = None, number: int = 1) -> None:
    """A closed capsule of three swollen rooms, `size` its radius; its seam starts to open."""
    rotation = turn(0.5, 0, -0.3) if turned is None else turned

    def lobed(u: Array, v: Array) -> Array:
        high, around = np.pi * (v - 0.5), 2 * np.pi * u
        room = np.abs(np.cos(1.5 * around + 0.4)) ** 0.42
        r = size * (0.56 + 0.44 * room) * np.cos(high) ** 0.8
        y = 0.72 * size * np.sin(high) * (1 - 0.22 * (1 - room) * (high > 0)) - 0.1 * size * np.exp(
            -((high - 1.57) ** 2) / 0.1
        )
        return np.stack([-r * np.sin(around), y, -r * np.cos(around)], -1)

    stage.patch(placed(lobed, (at[0], at[1] + 0.7 * size, at[2]), rotation), skin)


def husk_skin(stage: Stage, tones: Tones = HUSK, seed: int = 5) -> int:
    """The material of capsules: green going brown, the seams dark."""

    def paint(view: View) -> None:
        stain = 1 + 0.22 * fbm(view.u * 7, view.v * 5, seed, 3)
        model(view, tones, (0.85, 0.6, 0.55), texture=stain, edge=0.25, grain=0.3, vary=0.08, hard=0.5, seed=seed)
        room = np.abs(np.cos(1.5 * 2 * np.pi * view.u + 0.4))
        mark(view, view.on * step(0.16, 0.02, room) * (view.v > 0.3) * 0.8, (74, 58, 46))
        mark(view, view.on * step(0.2, 1.2, view.noise(22, seed=seed)) * 0.4, (150, 100, 60))

    return stage.material(paint, Line((70, 58, 42), 1.15, 0.85, gap=5, lift=0.15))
