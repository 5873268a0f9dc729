"""What a dish is seasoned with: chillies, sesame."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, model
from assets.art.still.surfaces import Point, lathe, tube

SESAME: Tones = ((246, 232, 192), (218, 188, 132), (160, 124, 82))
BLACK_SESAME: Tones = ((104, 94, 88), (62, 56, 56), (40, 36, 40))


def chilli(stage: Stage, red: int, green: int, at: Point, heading: float, long: float, seed: int = 1) -> None:
    """A chilli on the table, its stalk's end `at`, its tip towards `heading` (radians from the right, towards the viewer)."""
    random = np.random.default_rng(seed)
    way, aside = np.array([np.cos(heading), 0, np.sin(heading)]), np.array([-np.sin(heading), 0, np.cos(heading)])
    bend = random.uniform(0.08, 0.2) * random.choice([-1, 1])
    pod = [np.asarray(at, float) + long * (t * way + bend * t * t * aside) for t in np.linspace(0, 1, 5)]
    size = np.array((0.03, 0.1, 0.105, 0.085, 0.055, 0.008)) * long
    stage.patch(loft(pod, size, size), red)
    foot = pod[0]
    cap = [foot - 0.02 * long * way, foot + 0.03 * long * way, foot + 0.07 * long * way]
    stage.patch(loft(cap, np.array((0.03, 0.1, 0.108)) * long, np.array((0.03, 0.1, 0.108)) * long), green)
    stalk = [
        foot,
        foot - long * (0.16 * way - 0.02 * aside),
        foot - long * (0.3 * way - bend * aside) + np.array([0, 4, 0]),
    ]
    stage.patch(tube(stalk, (0.026 * long, 0.02 * long, 0.026 * long)), green)


def seed_skin(stage: Stage, tones: Tones = SESAME, seed: int = 81) -> int:
    """The material of small seeds."""

    def paint(view: View) -> None:
        model(view, tones, (0.7, 0.5, 0.5), (0.6, 0.3), edge=0.2, grain=0.1, hard=0.6, vary=0.12, seed=seed)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.7, dark[1] * 0.62, dark[2] * 0.6), 0.7, 0.8, gap=3, lift=0.08))


def strewn(stage: Stage, skin: int, places: Sequence[tuple[Point, Array]], size: float = 5, seed: int = 4) -> None:
    """Sesame lying at `places`: where each is, and the way up there (3,)."""
    random = np.random.default_rng(seed)
    tear = np.array(((0, -1.0), (0.42, -0.72), (0.6, -0.2), (0.46, 0.4), (0.2, 0.86), (0, 1.0)))
    for place, up in places:
        way = random.normal(size=3)
        way -= up * (way @ up)
        way /= np.linalg.norm(way)
        frame = np.stack([np.cross(way, up), way, 0.6 * up], 1)
        stage.patch(
            lathe(tear * size * random.uniform(0.85, 1.1), np.asarray(place) + 0.2 * size * up, frame), skin, knots=9
        )
