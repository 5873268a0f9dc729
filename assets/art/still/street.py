"""Rows of houses, no two the same, wall to wall along a street or a quay."""

from __future__ import annotations

import numpy as np

from assets.art.still.house import lime_house, timber_house
from assets.art.still.plaster import EARTH, PLASTER
from assets.art.still.site import Plot
from assets.art.still.townsfolk import person


def row(
    plot: Plot,
    start: float,
    end: float,
    *,
    kinds: str = "tls",
    gables: str = "saddle",
    gap: float = 0.5,
    lanterns: bool = True,
    deep: tuple[float, float] = (7.0, 10.0),
    seed: int = 1,
) -> None:
    """Houses from x = `start` to `end`, their fronts at z = 0, kinds at random of the letters of `kinds`.

    t: planks, s: a shop of planks, l: whitewash between fire walls of `gables`, w: whitewash under eaves, e: rammed earth.
    """
    random = np.random.default_rng([seed, 89])
    x, last = start, ""
    while x < end - 4:
        kind = str(random.choice([k for k in kinds if k != last or len(set(kinds)) == 1]))
        long = float(random.uniform(7.0, 11.0))
        if kind in "le":
            long = float(random.uniform(8.0, 11.0))
        long = min(long, end - x)
        far = float(random.uniform(*deep))
        spot = plot.plot((x + long / 2, 0, float(random.uniform(-0.8, 0.3))), float(random.normal(0, 0.02)))
        own = seed * 50 + int(random.integers(1000))
        if kind in "ts":
            count = int(random.integers(0, 4)) if lanterns else 0
            ends = PLASTER if random.uniform() < 0.4 else None
            floors = 1 if random.uniform() < 0.25 else 2
            timber_house(spot, long, far, storeys=floors, shop=kind == "s", lanterns=count, ends=ends, seed=own)
        elif kind == "l":
            lime_house(spot, long, far + 1.5, tall=float(random.uniform(4.8, 6.0)), gables=gables, seed=own)
        else:
            wall = EARTH if kind == "e" else PLASTER
            tall = float(random.uniform(3.4, 5.6))
            lime_house(spot, long, far, tall=tall, gables="", gate=False, wall=wall, seed=own)
        x, last = x + long + gap * float(random.uniform(0.2, 1.6)), kind


def passers_by(plot: Plot, start: float, end: float, near: float, far: float, count: int, *, seed: int = 1) -> None:
    """`count` people at random between x = `start` and `end`, z = `far` and `near`, some with loads."""
    random = np.random.default_rng([seed, 90])
    for n in range(count):
        x = start + (end - start) * (n + float(random.uniform(0.1, 0.9))) / count
        spot = plot.plot((x, 0, float(random.uniform(far, near))), float(random.uniform(-1.6, 1.2)))
        person(spot, load=bool(random.uniform() < 0.25), seed=seed * 20 + n)
