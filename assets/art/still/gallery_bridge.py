"""Covered bridges of timber: a gallery under a long roof, on an arch of woven beams or on piers of stone."""

from __future__ import annotations

import numpy as np

from assets.art.still.joinery import FIR_OLD, POST, planked
from assets.art.still.lantern import lantern
from assets.art.still.site import Finish, Plot
from assets.art.still.stone_bridge import pier
from assets.art.still.stonework import ASHLAR
from assets.art.still.tiled_roof import gable_roof, hall_roof

SKIRT = Finish(planked(FIR_OLD, 0.3))
"""Boards that keep the rain from the beams."""


def woven_arch(plot: Plot, span: float, rise: float, wide: float) -> None:
    """Two systems of logs laid through one another: one of three lengths, one of five; between them the cross beams."""
    three = [(-span / 2, 0.0), (-span / 6, rise * 0.92), (span / 6, rise * 0.92), (span / 2, 0.0)]
    five = [(-span / 2, 0.35), (-span * 0.32, rise * 0.66), (-span * 0.12, rise), (span * 0.12, rise)]
    five += [(span * 0.32, rise * 0.66), (span / 2, 0.35)]
    rows = np.linspace(-wide / 2 + 0.3, wide / 2 - 0.3, 5)
    for z in rows:
        for a, b in zip(three, three[1:]):
            plot.pole([(*a, z), (*b, z)], 0.22, POST)
        for a, b in zip(five, five[1:]):
            plot.pole([(a[0], a[1], z - 0.3), (b[0], b[1], z - 0.3)], 0.18, POST)
    for x, y in (*three[1:3], *five[1:5]):
        plot.pole([(x, y, -wide / 2), (x, y, wide / 2 + 0.15)], 0.26, POST)
    for side in (-1, 1):
        for share in (0.3, 0.42):
            x = side * span * share
            plot.pole(
                [(x, rise * (1.5 - 2.2 * share) * 0.8, wide / 2 - 0.2), (x, rise + 0.4, wide / 2 - 0.2)], 0.11, POST
            )


def gallery(plot: Plot, long: float, wide: float, *, tall: float = 3.0, hall: bool = True, lanterns: int = 5) -> float:
    """The house on a bridge, the middle of its floor on the plot; answers the height of its ridge in metres."""
    plot.box((0, -0.35, 0), (long + 0.4, 0.35, wide + 0.5), POST)
    bays = max(5, round(long / 2.6) | 1)
    plot.box((0, 0, -wide / 2), (long, 1.25, 0.1), SKIRT, sides="f")
    plot.box((0, -0.9, wide / 2 + 0.1), (long, 2.0, 0.14), SKIRT, sides="flrt")
    for x in np.linspace(-long / 2 + 0.15, long / 2 - 0.15, bays + 1):
        for z in (wide / 2 - 0.1, -wide / 2 + 0.2):
            plot.pole([(x, 0, z), (x, tall, z)], 0.13, POST)
    plot.box((0, tall - 0.3, wide / 2 - 0.1), (long, 0.26, 0.16), POST, sides="f")
    plot.box((0, tall - 0.3, -wide / 2 + 0.2), (long, 0.26, 0.16), POST, sides="f")
    for n in range(lanterns):
        lantern(plot, (-long / 2 + (n + 0.5) * long / lanterns, tall - 0.3, wide / 2 - 0.4), 0.3, drop=0.15)
    gable_roof(plot, (0, tall - 0.1, 0), long + 1.8, wide + 2.6, wide * 0.36 + 0.4, curl=0.35, crest=0.6)
    high = tall + wide * 0.36
    if hall:
        middle = long / bays * 3
        y = tall + 0.25
        for x in (-middle / 2 + 0.4, middle / 2 - 0.4):
            plot.pole([(x, tall, wide / 2), (x, y + 1.1, wide / 2)], 0.14, POST)
        plot.box((0, tall + 0.15, 0), (middle - 0.6, 1.3, wide + 0.2), SKIRT, sides="flr")
        hall_roof(plot, (0, y + 1.15, 0), middle + 1.4, wide + 3.0, wide * 0.46, curl=0.75)
        high = y + 1.15 + wide * 0.46
    return high


def gallery_bridge(
    plot: Plot,
    span: float = 18.0,
    rise: float = 5.0,
    *,
    wide: float = 4.6,
    piers: int = 0,
    hall: bool = True,
    ends: float = 4.0,
) -> float:
    """A covered bridge across x, the middle of its span at the height of the water on the plot.

    Without `piers` it stands on a woven arch `span` wide; with some, on piers of stone under beams. The gallery is `ends`
    metres longer than the span at each end, on abutments. Answers the height of its roof in metres.
    """
    floor = rise + 0.75
    for side in (-1, 1):
        x = side * (span / 2 + ends / 2 + 0.2)
        plot.box((x, -0.4, 0), (ends + 0.4, floor + 0.1, wide + 1.4), ASHLAR)
    if piers:
        for n in range(piers):
            x = -span / 2 + (n + 1) * span / (piers + 1)
            pier(plot.plot((x, 0, 0)), floor - 1.3, 1.8, wide)
            for level in range(3):
                reach = 1.6 + 1.1 * level
                for z in np.linspace(-wide / 2 + 0.3, wide / 2 + 0.1, 5):
                    y = floor - 1.15 + 0.32 * level
                    plot.pole([(x - reach, y, z), (x + reach, y, z)], 0.17, POST)
        for z in np.linspace(-wide / 2 + 0.3, wide / 2 + 0.1, 4):
            plot.pole([(-span / 2, floor - 0.25, z), (span / 2, floor - 0.25, z)], 0.2, POST)
    else:
        woven_arch(plot, span, rise, wide)
    long = span + 2 * ends - 1.0
    return floor + gallery(plot.plot((0, floor + 0.35, 0)), long, wide, hall=hall)
