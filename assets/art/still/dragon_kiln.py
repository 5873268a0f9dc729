"""A dragon kiln: a long vault of brick that climbs its hill, stoke holes down its flank, open sheds over it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.joinery import DARK, POST
from assets.art.still.site import Plot
from assets.art.still.stonework import ASHLAR, CLAY_BRICK
from assets.art.still.surfaces import lathe
from assets.art.still.tiled_roof import gable_roof


def dragon_kiln(
    plot: Plot,
    long: float = 26.0,
    climb: float = 9.0,
    *,
    wide: float = 3.4,
    tall: float = 2.3,
    sheds: tuple[tuple[float, float], ...] = ((0.0, 0.22), (0.45, 0.72)),
    seed: int = 1,
) -> None:
    """A kiln along x from its fire mouth at the plot, up to the right: `long` metres on the level, `climb` metres up.

    `sheds` are the stretches, shares of its length, that have a roof.
    """
    random = np.random.default_rng([seed, 88])
    run = float(np.hypot(long, climb))

    def vault(u: Array, v: Array) -> Array:
        a = np.pi * v
        snake = 0.25 * np.sin(7 * u + 1)
        end = np.clip(np.minimum(u / 0.05, (1 - u) / 0.03), 0.0, 1) ** 0.4
        low = 0.35 + 0.65 * end
        return np.stack(
            [u * long, u * climb + tall * low * np.sin(a) ** 0.75, snake - wide / 2 * (0.6 + 0.4 * end) * np.cos(a)], -1
        )

    plot.lay(vault, CLAY_BRICK, (run, 4.2), knots=61)

    def face(u: Array, v: Array) -> Array:
        a = np.pi * u
        return np.stack([0 * u, v * tall * 0.35 * np.sin(a) ** 0.75, 0.25 - wide / 2 * 0.6 * np.cos(a)], -1)

    plot.lay(face, CLAY_BRICK, (wide, tall), knots=15)
    slope = np.arctan2(climb, long)
    holes = max(5, int(long / 2.4))
    for n in range(holes):
        u = (n + 0.7) / (holes + 0.4)
        x, y = u * long, u * climb
        plot.box((x, y - 0.9, wide / 2 + 0.45), (1.5, 1.25, 0.9), ASHLAR)

        def hole(p: Array, q: Array, x: float = x, y: float = y) -> Array:
            top = np.sqrt(np.clip(1 - (2 * p - 1) ** 2, 0, 1))
            return np.stack([x + (p - 0.5) * 0.62, y + 0.35 + q * (0.35 + 0.4 * top), wide / 2 + 0.08 + 0 * p], -1)

        plot.lay(hole, DARK, (0.62, 0.8), knots=9)
    for start, end in sheds:
        size = (end - start) * long
        count = max(2, round(size / 3.0))
        for k in range(count):
            share = start + (k + 0.5) * (end - start) / count
            px, py = share * long, share * climb
            high = 4.2 + 0.1 * random.normal()
            shed = plot.plot((px, py, 0))
            for a in (-size / count / 2 + 0.2, size / count / 2 - 0.2):
                for z in (wide / 2 + 1.6, -wide / 2 - 1.4):
                    shed.pole([(a, -0.6 + a * np.tan(slope), z), (a, high, z)], 0.12, POST)
            gable_roof(shed, (0, high, 0), size / count + 1.3, wide + 5.0, 1.5, curl=0.1, crest=0.2)


def saggar(plot: Plot, radius: float = 0.3, tall: float = 0.32, count: int = 3) -> None:
    """A stack of saggars, the clay boxes in which bowls are fired."""
    for n in range(count):
        rim = [
            (0.7 * radius, 0),
            (radius, 0.3 * tall),
            (1.04 * radius, tall),
            (0.9 * radius, tall),
            (0.5 * radius, 0.4 * tall),
            (0, 0.4 * tall),
        ]
        plot.lay(lathe([(r, h + n * tall * 0.94) for r, h in rim]), CLAY_BRICK, (6 * radius, tall), knots=15)
