"""Dry tea: heaps of leaves, each rolled in its own way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.paper import Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, strip
from assets.art.still.tones import BLACK_TEA, GREEN_TEA, ROCK_TEA, WHITE_TEA


@dataclass(frozen=True)
class Rolled:
    """How leaf is made: `warm` is the colour of its edges and stalks, `frost` what it has in the light; the rest are ranges."""

    tones: Tones
    warm: Colour
    frost: Colour
    long: tuple[float, float]
    wide: tuple[float, float]
    twist: tuple[float, float]
    roll: tuple[float, float]


TWISTED = Rolled(ROCK_TEA, (176, 118, 74), (150, 156, 140), (46, 92), (3.4, 8), (0.3, 1.7), (0.8, 2.2))
"""Rock tea: stout dark twisted leaf."""
FINE = Rolled(BLACK_TEA, (206, 150, 66), (150, 128, 110), (34, 62), (2.2, 4.2), (0.6, 2.0), (1.2, 2.4))
"""Black tea of small leaf, with golden tips."""
WITHERED = Rolled(WHITE_TEA, (150, 112, 78), (176, 182, 150), (50, 90), (8, 15), (0.1, 0.5), (0.5, 1.2))
"""White tea with leaves: only withered."""
ROASTED = Rolled(GREEN_TEA, (170, 160, 90), (190, 200, 160), (36, 66), (3.0, 5.6), (0.2, 1.0), (1.2, 2.2))
"""Green tea, pan-fired and straight."""


def leaf_skin(stage: Stage, rolled: Rolled, seed: int = 60) -> int:
    """The material of dry leaf: each has its own hue, frosted where it is lit, rust on edges and stalks."""

    def paint(view: View) -> None:
        hue = view.dice(seed + 9)
        fibre = 1 + 0.22 * fbm(view.u * 7, view.v * 5, 5, 2) + 0.25 * (np.abs(view.v - 0.5) > 0.4)
        model(view, rolled.tones, (0.85, 0.8, 0.6), texture=fibre, edge=0.12, vary=0.13, hard=0.85, seed=seed)
        mark(view, view.on * step(0.6, 0.9, hue) * 0.6, rolled.warm)
        mark(view, view.on * step(0.4, 0.1, hue) * 0.45 * np.clip(view.light + 0.2, 0, 1), rolled.frost)
        mark(view, view.on * np.clip(view.crevice - 0.15, 0, 1) * 0.5, rolled.tones[2])

    dark = rolled.tones[2]
    ink = (dark[0] * 0.62, dark[1] * 0.64, dark[2] * 0.68)
    return stage.material(paint, Line(ink, 0.62, 0.7, gap=5, lift=0.3))


def heap(
    stage: Stage,
    at: Point,
    radius: float = 146,
    high: float = 88,
    rolled: Rolled = TWISTED,
    *,
    count: int = 165,
    stray: int = 20,
    deep: float = 0.74,
    scale: float = 1.0,
    seed: int = 4,
) -> None:
    """A heap of `count` leaves on the floor `at`, `radius` across and `radius` x `deep` back, with `stray` ones beside it."""
    random, material = np.random.default_rng(seed), leaf_skin(stage, rolled, seed + 56)
    for n in range(count + stray):
        loose = n >= count
        reach = radius * (np.sqrt(random.uniform()) if not loose else random.uniform(0.9, 1.3))
        angle = random.uniform(0, 2 * np.pi)
        x, z = reach * np.cos(angle), deep * reach * np.sin(angle)
        top = high * np.clip(1 - (reach / radius) ** 1.3, 0, 1) * (0 if loose else (n / count) ** 0.7)
        slope = 0 if loose else -0.5 * x / radius * random.uniform(-1, 1)
        way = [random.normal(), slope + random.normal() * 0.1, random.normal()]
        leaf = strip(
            (at[0] + x, at[1] + 4 + top, at[2] + z),
            way,
            scale * random.uniform(*rolled.long),
            scale * random.uniform(*rolled.wide),
            bend=random.uniform(-0.6, 0.6),
            twist=random.uniform(*rolled.twist) * random.choice([-1, 1]),
            phase=random.uniform(0, 6),
            roll=random.uniform(*rolled.roll),
            seed=1000 * seed + n,
        )
        stage.patch(leaf, material, knots=25)
