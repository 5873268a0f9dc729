"""Pagodas and pavilions: many-sided storeys under eaves that turn up."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.joinery import DARK, LACQUER, POST
from assets.art.still.plaster import PLASTER
from assets.art.still.site import Finish, Plot
from assets.art.still.stonework import ASHLAR
from assets.art.still.surfaces import lathe
from assets.art.still.tiled_roof import RIDGE, polygon, rectangle, skirt_roof


def prism(plot: Plot, corners: Array, low: float, high: float, finish: Finish) -> None:
    """Upright walls between `corners` (n, 2), from the height `low` to `high`."""
    for a, b in zip(corners, np.roll(corners, -1, 0)):
        plot.panel((a[0], low, a[1]), (b[0] - a[0], 0, b[1] - a[1]), (0, high - low, 0), finish)


def floor(plot: Plot, corners: Array, high: float, finish: Finish) -> None:
    """A level floor between `corners` (n, 2) at the height `high`."""
    middle = corners.mean(0)

    def surface(u: Array, v: Array) -> Array:
        turns = np.concatenate([corners, corners[:1]])
        at = np.clip(u * len(corners), 0, len(corners) - 1e-6)
        n = at.astype(int)
        rim = turns[n] + (turns[n + 1] - turns[n]) * (at - n)[..., None]
        flat = middle + (rim - middle) * v[..., None]
        return np.stack([flat[..., 0], high + 0 * u, flat[..., 1]], -1)

    plot.lay(surface, finish, (6 * float(np.ptp(corners[:, 0])) / 2, float(np.ptp(corners[:, 0])) / 2), knots=33)


def finial(plot: Plot, y: float, tall: float, finish: Finish = RIDGE) -> None:
    """A spire of rings and a gourd on a roof's point at the height `y`."""
    k = tall
    outline = [(0.3, 0), (0.2, 0.1), (0.1, 0.18), (0.22, 0.26), (0.1, 0.34), (0.19, 0.42), (0.09, 0.5)]
    outline += [(0.15, 0.58), (0.06, 0.68), (0.1, 0.76), (0.03, 0.86), (0.0, 1.0)]
    plot.lay(lathe([(0.7 * r * k, y + h * k) for r, h in outline]), finish, (k, k), knots=31)


def pagoda(
    plot: Plot,
    radius: float = 4.0,
    storeys: int = 7,
    *,
    sides: int = 8,
    storey: float = 3.6,
    taper: float = 0.55,
    wall: Finish = PLASTER,
    stone: bool = False,
    spire: float = 3.0,
    seed: int = 1,
) -> float:
    """A pagoda, its axis on the plot's place; answers the height of its spire in metres.

    `taper` is the share of the radius left at the top; a `stone` one has short thick eaves and galleries.
    """
    start = np.random.default_rng([seed, 83]).uniform(-0.12, 0.12)
    base = polygon(sides, radius * 1.32, start=start)
    prism(plot, base, 0, 0.9, ASHLAR)
    floor(plot, base, 0.9, ASHLAR)
    y = 0.9
    for n in range(storeys):
        share = 1 - (1 - taper) * n / max(1, storeys - 1)
        r, high = radius * share, storey * (1 - 0.28 * n / storeys)
        wide = 0.24 if stone else 0.36
        corners = polygon(sides, r, start=start)
        prism(plot, corners, y, y + high, wall)
        for number, (a, b) in enumerate(zip(corners, np.roll(corners, -1, 0))):
            middle, way = (a + b) / 2, (b - a) / np.linalg.norm(b - a)
            if (number + n) % 2 == 0 or sides < 7:
                _opening(plot, middle, way, y + 0.5, 0.34 * float(np.linalg.norm(b - a)), high * 0.5)
            plot.pole([(a[0], y, a[1]), (a[0], y + high, a[1])], 0.035 * radius, wall if stone else POST)
        next_r = radius * (1 - (1 - taper) * (n + 1) / max(1, storeys - 1))
        last = n == storeys - 1
        outer = polygon(sides, r * (1.0 + wide) + (0.35 if stone else 0.7), start=start)
        inner = polygon(sides, 0.02 if last else next_r * 0.99, start=start)
        drop = high * (0.62 if last else 0.26)
        eave = y + high * (0.96 if stone else 0.86)
        skirt_roof(
            plot, inner, outer, eave + drop, eave, curl=(0.2 if stone else 0.5) * r / radius + 0.1, hips=0.025 * radius
        )
        if not last:
            gallery = polygon(sides, next_r * 1.14, start=start)
            prism(plot, gallery, eave + 0.72 * drop, eave + drop + (0.75 if stone else 0.45), ASHLAR if stone else wall)
        y = eave + drop * 0.8
    finial(plot, y, spire)
    return y + spire


def _opening(plot: Plot, middle: Array, way: Array, sill: float, wide: float, tall: float) -> None:
    out = np.array([-way[1], way[0]])
    if out @ middle < 0:
        out = -out
    x, z = middle + 0.04 * out
    across, half = way * wide, wide / 2

    def surface(u: Array, v: Array) -> Array:
        top = np.sqrt(np.clip(1 - (2 * u - 1) ** 2, 0, 1)) * half
        y = sill + v * (tall - half + top)
        return np.stack([x + (u - 0.5) * across[0], y, z + (u - 0.5) * across[1]], -1)

    plot.lay(surface, DARK, (wide, tall), knots=11)


def pavilion(
    plot: Plot,
    radius: float = 2.6,
    tall: float = 3.2,
    *,
    sides: int = 6,
    eaves: int = 1,
    posts: Finish = LACQUER,
    seed: int = 1,
) -> float:
    """An open pavilion of `sides` posts, one or two `eaves`, its middle on the plot; answers its height in metres."""
    start = np.random.default_rng([seed, 84]).uniform(-0.2, 0.2)
    base = polygon(sides, radius * 1.35, start=start)
    prism(plot, base, 0, 0.5, ASHLAR)
    floor(plot, base, 0.5, ASHLAR)
    corners = polygon(sides, radius, start=start)
    for a, b in zip(corners, np.roll(corners, -1, 0)):
        plot.pole([(a[0], 0.5, a[1]), (a[0], 0.5 + tall, a[1])], 0.13, posts)
        plot.panel((a[0], 0.3 + tall, a[1]), (b[0] - a[0], 0, b[1] - a[1]), (0, 0.35, 0), posts)
        if (a + b)[1] < radius * 0.9:
            for high in (0.95, 1.25):
                plot.pole([(a[0], high, a[1]), (b[0], high, b[1])], 0.06, posts)
    y = 0.5 + tall
    if eaves > 1:
        inner = polygon(sides, radius * 0.68, start=start)
        skirt_roof(plot, inner, polygon(sides, radius * 1.5, start=start), y + 0.95, y, curl=0.75, hips=0.1)
        prism(plot, inner, y + 0.8, y + 2.3, posts)
        y += 2.2
        skirt_roof(
            plot,
            polygon(sides, 0.02, start=start),
            polygon(sides, radius * 1.12, start=start),
            y + 2.0,
            y,
            curl=0.7,
            hips=0.1,
        )
        finial(plot, y + 1.95, 0.9)
        return y + 2.9
    skirt_roof(
        plot,
        polygon(sides, 0.02, start=start),
        polygon(sides, radius * 1.5, start=start),
        y + 2.0,
        y,
        curl=0.8,
        hips=0.1,
    )
    finial(plot, y + 1.95, 0.9)
    return y + 2.9


def terrace(plot: Plot, long: float, deep: float, tall: float, *, finish: Finish = ASHLAR, steps: float = 0.0) -> None:
    """A raised platform, the middle of its front edge's foot on the plot; `steps` metres of stair in front."""
    plot.box((0, 0, -deep / 2), (long, tall, deep), finish)
    if steps:
        count = max(2, round(tall / 0.17))
        for n in range(count):
            plot.box((0, 0, (n + 0.5) * 0.3), (steps, tall * (1 - (n + 1) / (count + 1)), 0.3), finish, sides="flrt")


def square(long: float, deep: float) -> Array:
    """The corners of a rectangle about the plot, shape (4, 2)."""
    return rectangle(0, 0, long, deep)
