"""Bridges of stone with round arches."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.site import Plot
from assets.art.still.stonework import ASHLAR, CARVED


def stone_bridge(
    plot: Plot,
    span: float = 7.0,
    rise: float = 3.2,
    *,
    wide: float = 3.2,
    ramp: float = 4.5,
    hump: float = 1.6,
    arches: int = 1,
    rails: bool = True,
) -> None:
    """A bridge across x, the middle of its span at the height of the water on the plot.

    Each arch is `span` wide and `rise` high; the deck falls by `hump` towards ends `ramp` metres beyond the arches.
    """
    pier = 1.3
    whole = arches * span + (arches - 1) * pier
    long = whole + 2 * ramp
    middles = [(n - (arches - 1) / 2) * (span + pier) for n in range(arches)]

    def deck(x: Array) -> Array:
        t = np.clip(np.abs(x) / (long / 2), 0, 1)
        return np.asarray(rise + 0.75 - hump * t**1.7)

    def under(x: Array) -> Array:
        y = np.full_like(x, -0.3)
        for middle in middles:
            t = (x - middle) / (span / 2)
            y = np.maximum(y, rise * np.sqrt(np.clip(1 - t * t, 0, 1)) - 0.3)
        return np.asarray(y)

    for z in (wide / 2, -wide / 2):

        def face(u: Array, v: Array, z: float = z) -> Array:
            x = (u - 0.5) * long
            low = under(x)
            return np.stack([x, low + v * (deck(x) - low), z + 0 * u], -1)

        plot.lay(face, ASHLAR, (long, rise + 0.8), knots=121)
    for middle in middles:

        def vault(u: Array, v: Array, middle: float = middle) -> Array:
            a = np.pi * u
            return np.stack([middle - span / 2 * np.cos(a), rise * np.sin(a) - 0.3, wide / 2 - v * wide], -1)

        plot.lay(vault, ASHLAR, (span * 1.5, wide), knots=31)

        def stones(u: Array, v: Array, middle: float = middle) -> Array:
            a, r = np.pi * u, 1 + 0.5 * v / rise
            return np.stack(
                [middle - span / 2 * r * np.cos(a), r * rise * np.sin(a) - 0.3, wide / 2 + 0.06 + 0 * u], -1
            )

        plot.lay(stones, ASHLAR, (span * 1.5, 0.5), knots=31)

    def way(u: Array, v: Array) -> Array:
        x = (u - 0.5) * long
        return np.stack([x, deck(x), wide / 2 - v * wide], -1)

    plot.lay(way, ASHLAR, (long, wide), knots=31)
    if not rails:
        return
    for z in (wide / 2 - 0.1, -wide / 2 + 0.1):

        def rail(u: Array, v: Array, z: float = z) -> Array:
            x = (u - 0.5) * long
            return np.stack([x, deck(x) + 0.75 * v, z + 0 * u], -1)

        plot.lay(rail, CARVED, (long, 0.75), knots=31)
        count = max(5, round(long / 1.7))
        for n in range(count):
            x = -long / 2 + 0.1 + n * (long - 0.2) / (count - 1)
            y = float(deck(np.array(x)))
            plot.box((x, y, z), (0.24, 1.0, 0.24), CARVED)


def pier(plot: Plot, tall: float, wide: float, deep: float) -> None:
    """A pier in a river, a cutwater in front; the middle of its foot on the plot."""
    plot.box((0, -0.3, 0), (wide, tall + 0.3, deep), ASHLAR)
    nose = wide * 0.7
    for side in (-1, 1):
        plot.panel((side * wide / 2, -0.3, deep / 2), (-side * wide / 2, 0, nose), (0, tall * 0.8 + 0.3, 0), ASHLAR)
    top = tall * 0.8

    def cap(u: Array, v: Array) -> Array:
        x = (u - 0.5) * wide
        z = deep / 2 + v * nose * (1 - np.abs(2 * u - 1))
        return np.stack([x, top + (1 - v) * (tall - top), z], -1)

    plot.lay(cap, ASHLAR, (wide, nose), knots=9)
