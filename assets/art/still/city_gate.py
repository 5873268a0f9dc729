"""City walls of brick, their arched gates and the towers over them."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.joinery import DARK, LACQUER, LATTICE
from assets.art.still.lantern import lantern
from assets.art.still.site import Finish, Plot
from assets.art.still.stonework import ASHLAR, BRICK
from assets.art.still.tiled_roof import hall_roof, rectangle, skirt_roof


def city_wall(
    plot: Plot, long: float, tall: float = 6.0, deep: float = 5.0, *, batter: float = 0.5, finish: Finish = BRICK
) -> None:
    """A battlemented wall, the middle of its front foot on the plot; `batter` metres narrower at the top on each side."""

    def front(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * (long - 2 * batter * v), tall * v, -batter * v], -1)

    plot.lay(front, finish, (long, tall), knots=9)
    for side in (-1, 1):

        def end(u: Array, v: Array, side: int = side) -> Array:
            return np.stack([side * (long / 2 - batter * v), tall * v, -batter * v - u * (deep - 2 * batter * v)], -1)

        plot.lay(end, finish, (deep, tall), knots=9)
    top = long - 2 * batter
    plot.panel((-top / 2, tall, -batter), (top, 0, 0), (0, 0, -deep + 2 * batter), ASHLAR)
    plot.box((0, tall - 0.25, -batter + 0.05), (top + 0.1, 0.25, 0.25), ASHLAR, sides="f")
    plot.box((0, 0, 0.05), (long + 0.1, 0.7, 0.3), ASHLAR, sides="flrt")
    pitch = 1.5
    for z in (-batter - 0.2, -deep + batter + 0.2):
        count = int(top / pitch)
        for n in range(count):
            x = -top / 2 + (n + 0.5) * top / count
            plot.box((x, tall, z), (0.95, 1.05, 0.4), finish)
        plot.box((0, tall, z), (top, 0.4, 0.4), finish)


def arch(plot: Plot, wide: float, tall: float, *, ring: float = 0.45, finish: Finish = ASHLAR) -> None:
    """An arched gateway in a wall's front, the middle of its sill on the plot: ring of stones, lit jamb, the dark within."""
    half = wide / 2

    def height(x: Array) -> Array:
        return np.asarray(tall - half + np.sqrt(np.clip(half * half - x * x, 0, None)))

    def hole(u: Array, v: Array) -> Array:
        x = (u - 0.5) * wide
        return np.stack([x, v * height(x), 0.04 + 0 * u], -1)

    def stones(u: Array, v: Array) -> Array:
        spring = tall - half
        long = 2 * spring + np.pi * half
        s = u * long
        a = np.pi - np.clip((s - spring) / half, 0, np.pi)
        r = half + ring * v
        x = np.where(s < spring, -r, np.where(s > long - spring, r, r * np.cos(a)))
        y = np.where(s < spring, s, np.where(s > long - spring, long - s, spring + r * np.sin(a)))
        return np.stack([x, y, 0.1 + 0 * u], -1)

    def jamb(u: Array, v: Array) -> Array:
        x = half * (1 - 0.2 * u)
        return np.stack([x, v * (height(half * (1 - 0.3 * u)) * 0.94 - 0.2), 0.06 + 0 * u], -1)

    plot.lay(hole, DARK, (wide, tall), knots=21)
    plot.lay(jamb, BRICK, (0.2 * half, tall), knots=9)
    plot.lay(stones, finish, (2 * tall + half, ring), knots=31)


def tower(
    plot: Plot, long: float, deep: float, *, storeys: int = 2, posts: Finish = LACQUER, lanterns: int = 4
) -> float:
    """A gate tower, the middle of its floor on the plot: red posts, latticed doors, one eave to each storey.

    Answers the height of its ridge in metres.
    """
    y, wide, far = 0.0, long, deep
    for n in range(storeys):
        tall = 3.3 if n == 0 else 2.7
        inner_long, inner_deep = wide - 2.4, far - 2.0
        plot.box((0, y, 0), (wide + 0.5, 0.3, far + 0.5), ASHLAR if n == 0 else posts)
        plot.box((0, y + 0.3, 0), (inner_long, tall, inner_deep), posts, sides="flr")
        bays = max(3, round(wide / 2.6))
        for k in range(bays):
            x = -inner_long / 2 + (k + 0.5) * inner_long / bays
            span = inner_long / bays - 0.3
            plot.panel((x - span / 2, y + 1.1, inner_deep / 2 + 0.03), (span, 0, 0), (0, tall - 1.5, 0), LATTICE)
        for x in np.linspace(-wide / 2, wide / 2, bays + 1):
            for z in (far / 2, -far / 2):
                plot.pole([(x, y + 0.3, z), (x, y + 0.3 + tall, z)], 0.16, posts)
        for z in (0.0,):
            for x in (-wide / 2, wide / 2):
                plot.pole([(x, y + 0.3, z), (x, y + 0.3 + tall, z)], 0.16, posts)
        for high in (0.75, 1.05):
            plot.box((0, y + high, far / 2), (wide, 0.09, 0.09), posts, sides="ft")
            for side in (-1, 1):
                plot.box((side * wide / 2, y + high, 0), (0.09, 0.09, far), posts, sides="lrt")
        plot.box((0, y + tall - 0.15, far / 2), (wide, 0.4, 0.2), posts, sides="f")
        for side in (-1, 1):
            plot.box((side * wide / 2, y + tall - 0.15, 0), (0.2, 0.4, far), posts, sides="lr")
        eave = y + 0.2 + tall
        if n == storeys - 1:
            hall_roof(plot, (0, eave, 0), wide + 2.8, far + 2.8, far * 0.5 + 0.5, curl=0.8)
            y = eave + far * 0.5 + 0.5
        else:
            small, short = wide - 2.2, far - 1.8
            high = eave + 1.25
            skirt_roof(
                plot, rectangle(0, 0, small, short), rectangle(0, 0, wide + 2.8, far + 2.8), high, eave, curl=0.75
            )
            if lanterns:
                for k in range(lanterns):
                    x = -wide / 2 + (k + 0.5) * wide / lanterns
                    lantern(plot, (x, eave + 0.05, far / 2 + 0.8), 0.42, drop=0.25)
            wide, far, y = small, short, high - 0.35
    return y


def city_gate(
    plot: Plot,
    long: float = 22.0,
    tall: float = 6.5,
    *,
    storeys: int = 2,
    wide: float = 3.4,
    finish: Finish = BRICK,
    board: Finish | None = None,
) -> float:
    """A gate in a city wall with its tower, the middle of the wall's front foot on the plot; answers its height in metres."""
    deep = 8.0
    city_wall(plot, long, tall, deep, finish=finish)
    arch(plot.plot((0, 0, 0.02)), wide, 4.3)
    plot.box((0, 4.9, -0.25), (2.6, 0.9, 0.3), board or ASHLAR, sides="flrt")
    high = tower(plot.plot((0, tall, -deep / 2)), min(12.0, long * 0.55), deep - 2.6, storeys=storeys)
    return tall + high
