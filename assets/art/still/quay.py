"""The edge of a town against water: quay walls of cut stone, stairs down to the water, mooring posts."""

from __future__ import annotations

import numpy as np

from assets.art.still.joinery import POST
from assets.art.still.site import Plot
from assets.art.still.stonework import ASHLAR


def quay(plot: Plot, long: float, tall: float = 1.6, deep: float = 4.0, *, rail: bool = False, posts: int = 0) -> None:
    """A wall of stone along the water, the middle of its foot on the plot, its top a way `deep` metres wide."""
    plot.box((0, -0.3, -deep / 2), (long, tall + 0.3, deep), ASHLAR)
    plot.box((0, tall - 0.18, 0.02), (long + 0.1, 0.18, 0.3), ASHLAR, sides="fl")
    if rail:
        for high in (0.45, 0.85):
            plot.box((0, tall + high, -0.25), (long, 0.1, 0.12), ASHLAR, sides="flrt")
        for x in np.linspace(-long / 2 + 0.2, long / 2 - 0.2, max(3, round(long / 1.8))):
            plot.box((x, tall, -0.25), (0.2, 1.05, 0.2), ASHLAR)
    for x in np.linspace(-long / 2 + 1, long / 2 - 1, posts) if posts else ():
        plot.pole([(x, -0.3, 0.35), (x, tall + 0.7, 0.3)], 0.12, POST)


def water_stairs(plot: Plot, wide: float = 3.0, tall: float = 1.6, *, steps: int = 8) -> None:
    """Steps from a quay down to the water in front of it, the middle of the quay's foot on the plot."""
    for n in range(steps):
        high = tall * (1 - (n + 0.6) / steps)
        plot.box((0, -0.3, 0.18 + n * 0.34), (wide, high + 0.3, 0.36), ASHLAR, sides="flrt")
