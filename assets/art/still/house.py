"""Houses of northern Fujian and Fuzhou: of planks under wide eaves, of whitewash between fire walls, of rammed earth."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.gable import saddle_wall, stepped_wall
from assets.art.still.joinery import DARK, LATTICE, OLD_PLANKS, PLANKS, POST, door, window
from assets.art.still.lantern import lantern
from assets.art.still.plaster import PLASTER
from assets.art.still.site import Finish, Plot
from assets.art.still.stonework import ASHLAR
from assets.art.still.tiled_roof import coping, gable_roof, rectangle, skirt_roof


def timber_house(
    plot: Plot,
    long: float = 9.0,
    deep: float = 7.0,
    *,
    storeys: int = 2,
    shop: bool = False,
    wall: Finish | None = None,
    stilts: float = 0.0,
    lanterns: int = 0,
    ends: Finish | None = None,
    seed: int = 1,
) -> float:
    """A house of planks, the middle of its front wall's foot at the plot's place; answers the height of its ridge in metres.

    A `shop` stands open to the street below; `stilts` lift it over water; `ends` are its end walls, as of plaster.
    """
    random = np.random.default_rng([seed, 81])
    boards = wall or (PLANKS if random.uniform() < 0.6 else OLD_PLANKS)
    low, high = random.uniform(2.9, 3.2), random.uniform(2.4, 2.8)
    tall = low + (high if storeys > 1 else 0.3)
    base = 0.3 if not stilts else 0.0
    home = plot.plot((0, stilts, -deep / 2))
    if stilts:
        for x in np.linspace(-long / 2 + 0.3, long / 2 - 0.3, max(3, round(long / 2.4))):
            for z in (-0.2, -deep / 2, -deep + 0.3):
                lean = random.uniform(-0.08, 0.08)
                plot.pole([(x + lean, -0.6, z), (x, stilts, z)], 0.14, POST)
        plot.box((0, stilts - 0.22, -deep / 2), (long + 0.5, 0.24, deep + 0.5), POST)
        for x in (-long / 2 + 0.3, long / 2 - 3):
            plot.pole([(x, 0.2, -0.15), (x + 2.4, stilts - 0.2, -0.15)], 0.08, POST)
    else:
        home.box((0, 0, 0), (long + 0.4, base, deep + 0.5), ASHLAR)
    home.box((0, base, 0), (long, tall, deep), boards, sides="f")
    home.box((0, base, 0), (long, tall, deep), ends or boards, sides="lr")
    half, bays = deep / 2, max(2, round(long / 3.0))
    bay = long / bays
    for n in range(bays + 1):
        x = -long / 2 + n * bay
        home.pole([(x, base, half + 0.06), (x, base + tall, half + 0.06)], 0.12, POST)
    home.box((0, base + low - 0.1, half + 0.04), (long, 0.22, 0.16), POST, sides="ft")
    middle = random.integers(0, bays)
    for n in range(bays):
        x = -long / 2 + (n + 0.5) * bay
        if shop:
            home.panel((x - bay / 2 + 0.15, base, half + 0.02), (bay - 0.3, 0, 0), (0, low - 0.3, 0), DARK)
            if random.uniform() < 0.55:
                count = random.integers(1, 4)
                wide = (bay - 0.3) / 4 * count
                home.panel((x - bay / 2 + 0.15, base, half + 0.05), (wide, 0, 0), (0, low - 0.35, 0), PLANKS)
            else:
                home.box((x + 0.2, base, half + 0.2), (bay * 0.6, 0.85, 0.5), POST)
        elif n == middle:
            door(home, (x, base, half), min(1.5, bay - 0.6), 2.2, ajar=bool(random.uniform() < 0.5))
        elif random.uniform() < 0.8:
            window(home, (x, base + 1.0, half), min(1.2, bay - 0.8), 1.15, shutter=float(random.uniform() < 0.3) * 0.7)
        if storeys > 1:
            sill = base + low + 0.75
            if random.uniform() < 0.6:
                home.panel((x - bay / 2 + 0.25, sill, half + 0.03), (bay - 0.5, 0, 0), (0, high - 1.15, 0), LATTICE)
                home.box((x, sill - 0.1, half + 0.06), (bay - 0.3, 0.12, 0.2), POST, sides="ft")
            else:
                window(home, (x, sill, half), 1.0, high - 1.2, shutter=float(random.uniform() < 0.35) * 0.8)
    if storeys > 1:
        reach = random.uniform(1.0, 1.5)
        z = half + reach / 2
        skirt_front(home, long + 0.6, half, z + reach / 2, base + low + 0.5, base + low - 0.15)
        for n in range(bays + 1):
            x = -long / 2 + n * bay
            home.pole([(x, base + low - 0.7, half + 0.1), (x, base + low - 0.05, half + reach * 0.75)], 0.06, POST)
    rise = deep * random.uniform(0.24, 0.29)
    eave = base + tall
    gable_roof(
        home,
        (0, eave - 0.05, 0),
        long + random.uniform(1.3, 1.9),
        deep + 2.0,
        rise + 0.4,
        curl=random.uniform(0.1, 0.3),
    )
    for n in range(lanterns):
        x = -long / 2 + (n + 0.5) * long / lanterns + random.uniform(-0.3, 0.3)
        lantern(home, (x, base + low - 0.35, half + 1.0), 0.42, drop=0.3)
    if ends is None:
        home.panel((long / 2, eave, half), (0, 0, -deep / 2), (0, 0.2, 0), boards)
        for side in (-1, 1):
            _attic(home, side * long / 2, eave, half, rise, boards)
    return stilts + eave + rise + 0.4


def _attic(plot: Plot, x: float, y: float, half: float, rise: float, finish: Finish) -> None:
    def surface(u: Array, v: Array) -> Array:
        w = (u - 0.5) * 2
        return np.stack([x + 0 * u, y + v * rise * (1 - np.abs(w)), w * half], -1)

    plot.lay(surface, finish, (2 * half, rise), knots=11)


def skirt_front(plot: Plot, long: float, near: float, far: float, high: float, low: float) -> None:
    """A lean-to roof along a front wall, from the wall at z = `near` out to `far`."""
    inner = [(-long / 2, near), (long / 2, near)]
    outer = [(-long / 2 - 0.1, far), (long / 2 + 0.1, far)]
    skirt_roof(plot, inner[:2], outer[:2], high, low, curl=0.12, sag=0.06, hips=0)


def lime_house(
    plot: Plot,
    long: float = 9.0,
    deep: float = 10.0,
    *,
    tall: float = 5.2,
    gables: str = "saddle",
    gate: bool = True,
    wall: Finish = PLASTER,
    seed: int = 1,
) -> float:
    """A merchant's house: whitewashed, its roof between two fire walls ("saddle", "stepped", or "" for eaves).

    The middle of its front wall's foot is the plot's place; answers the height of its crown in metres. `gate` is a stone
    door under a hood in its blind front wall, without it the front has windows.
    """
    random = np.random.default_rng([seed, 82])
    home = plot.plot((0, 0, -deep / 2))
    half = deep / 2
    rise = deep * random.uniform(0.2, 0.26)
    home.box((0, 0, 0), (long, tall, deep), wall, sides="flr")
    home.box((0, 0, 0.06), (long + 0.1, 0.55, deep + 0.04), ASHLAR, sides="f")
    if gables:
        gable_roof(home, (0, tall - 0.55, 0), long - 0.4, deep - 0.7, rise, curl=0.0, crest=0.1)
        kind = saddle_wall if gables == "saddle" else stepped_wall
        for side in (-1, 1):
            kind(
                home,
                side * long / 2,
                deep + 0.8,
                tall + random.uniform(0.0, 0.3),
                rise + random.uniform(0.3, 0.9),
                out=side,
                finish=wall,
                windows=int(random.integers(0, 3)) if deep > 7 else int(random.integers(0, 2)),
            )
        coping(home, [(-long / 2, tall, half), (0, tall, half), (long / 2, tall, half)], wide=0.8, lift=0.12)
    else:
        gable_roof(home, (0, tall, 0), long + 1.0, deep + 1.6, rise + 0.3, curl=random.uniform(0.1, 0.3))
        for side in (-1, 1):
            _attic(home, side * long / 2, tall, half, rise, wall)
    if gate:
        x = random.uniform(-0.12, 0.12) * long
        stone_gate(home.plot((x, 0, half)))
        if long > 7:
            for side in (-1, 1):
                window(home, (x + side * long * 0.32, tall * 0.55, half), 0.8, 0.9)
    else:
        bays = max(2, round(long / 2.8))
        for n in range(bays):
            at = -long / 2 + (n + 0.5) * long / bays
            if n == bays // 2:
                door(home, (at, 0.15, half), 1.3, 2.2, ajar=bool(random.uniform() < 0.5))
            else:
                window(home, (at, 1.1, half), 1.0, 1.2)
            if tall > 5:
                window(home, (at, 3.7, half), 0.9, 1.0)
    return tall + rise + 0.9


def stone_gate(plot: Plot, long: float = 1.7, tall: float = 2.7, *, steps: int = 2) -> None:
    """A door framed in stone in a blind wall, a tiled hood over it, steps before it; the middle of its sill is the plot."""
    step_high = 0.16
    for n in range(steps):
        deep = 0.35 * (steps - n)
        plot.box((0, n * step_high, deep / 2 + 0.1), (long + 1.2, step_high, deep), ASHLAR, sides="flrt")
    foot = steps * step_high
    plot.panel((-long / 2, foot, 0.04), (long, 0, 0), (0, tall, 0), DARK)
    door(plot.plot((0, foot, 0.03)), (0, 0, 0), long - 0.1, tall - 0.1, ajar=True)
    for side in (-1, 1):
        plot.box((side * (long / 2 + 0.16), foot, 0.1), (0.34, tall, 0.3), ASHLAR, sides="flr")
        lantern(plot, (side * (long / 2 + 0.75), foot + tall - 0.1, 0.7), 0.36, drop=0.25)
    plot.box((0, foot + tall, 0.1), (long + 1.0, 0.36, 0.34), ASHLAR, sides="flt")
    top = foot + tall + 0.7
    corners = rectangle(0, 0.4, long + 1.9, 0.9)
    skirt_roof(
        plot,
        [(-long / 2 - 0.6, 0.0), (long / 2 + 0.6, 0.0)],
        [tuple(corners[0] + [0, 0.1]), tuple(corners[1] + [0, 0.1])],
        top + 0.55,
        top,
        curl=0.35,
        sag=0.1,
        hips=0.08,
    )
