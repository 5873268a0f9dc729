"""Roofs of small grey tiles: rows from ridge to eave, ridges whose ends turn up, copings on walls."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.surfaces import Point, curve

TILE: Tones = ((166, 166, 162), (112, 118, 124), (62, 68, 80))
"""Tiles of grey clay, weathered."""

ROW = 0.3
"""From one row of tiles to the next, in metres."""


def tile_paint(view: View, at: Measure) -> None:
    """Rows of tiles: the flank to the light pale, the hollow between two rows dark, moss and rain on them."""
    row = max(ROW, 4.0 * at.unit)
    phase = at.across / row + at.dice * 7 + 0.05 * fbm(at.across / 1.5, at.up / 1.5, 3, 1)
    number = np.floor(phase)
    swell = np.sin(2 * np.pi * phase)
    own = fbm(number * 5.3 + 0.3, number * 2.1 + at.up / 2.6, 4, 2)
    cloud = fbm(at.across / 3.1 + at.dice * 19, at.up / 2.4, 5, 3)
    view.light += 0.1 * swell * step(0.2, 0.5, view.light)
    texture = np.clip(1.1 + 0.16 * own + 0.24 * cloud - 0.1 * swell, 0.35, 2)
    loads = (0.8, 0.62, 0.6)
    coat(view, at, TILE, loads, (0.55, 0.26), texture=texture, edge=0.2, hard=0.6)
    hollow = step(0.26, 0.05, np.abs((phase % 1) - 0.78))
    press = np.clip(0.75 + 0.34 * fbm(number * 3.7, at.up / 0.9, 6, 2) + 0.2 * cloud, 0.12, 1.3)
    tint(view, at, 1.0, hollow * press * 0.62, (52, 56, 66))
    moss = step(0.5, 1.5, fbm(at.across / 1.7 + at.dice * 11, at.up / 1.1, 8, 3))
    tint(view, at, 1.0, moss * 0.42, (120, 130, 96))
    warm = step(0.5, 1.4, fbm(number / 6, at.up / 2, 9, 2))
    tint(view, at, 1.0, warm * 0.25, (176, 146, 122))


def ridge_paint(view: View, at: Measure) -> None:
    """A ridge: lime below, tiles set on edge above."""
    tall = step(0.5, 0.7, view.normal[..., 1])
    tones: Tones = ((150, 150, 150), (104, 108, 114), (58, 62, 72))
    coat(view, at, tones, (0.8, 0.6, 0.6), (0.5, 0.25), edge=0.25)
    slit = step(0.3, 0.1, np.abs((at.across / max(0.2, 4.0 * at.unit)) % 1 - 0.5))
    tint(view, at, 1.0, slit * (0.25 + 0.4 * tall) * 0.7, (50, 54, 64))


def eave_paint(view: View, at: Measure) -> None:
    """The edge of a roof: the round ends of its rows over a board in shadow."""
    row = max(ROW, 4.0 * at.unit)
    disc = step(0.5, 0.2, np.abs((at.across / row) % 1 - 0.5)) * step(0.3, 0.6, view.v)
    tint(view, at, (1 - 0.7 * disc), 0.95, (74, 70, 72), 0.1)
    tint(view, at, disc, 0.5, (150, 148, 146), 0.1)


TILES = Finish(tile_paint)
RIDGE = Finish(ridge_paint)
EAVE = Finish(eave_paint, casts=False)


def edge(plot: Plot, points: Array, thick: float = 0.16) -> None:
    """The edge of a roof hung from `points`, shape (n, 3)."""
    along = curve(points)
    long = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())

    def surface(u: Array, v: Array) -> Array:
        return np.asarray(along(u) + np.stack([0 * u, -thick * (1 - v), 0 * u], -1))

    plot.lay(surface, EAVE, (long, thick), knots=21)


def ridge(plot: Plot, ends: ArrayLike, *, thick: float = 0.16, lift: float = 0.5, count: int = 13) -> None:
    """A ridge from one of `ends` (2, 3) to the other, its ends turned up by `lift` metres."""
    first, last = np.asarray(ends, float)
    t = np.linspace(0, 1, count)
    points = first + (last - first) * t[:, None]
    points[:, 1] += lift * np.abs(2 * t - 1) ** 7 + 0.6 * thick
    sizes = [1.15 * thick, thick, thick, thick, 1.15 * thick]
    plot.pole([(float(a), float(b), float(c)) for a, b, c in points], sizes, RIDGE)


def gable_roof(
    plot: Plot,
    at: Point,
    long: float,
    deep: float,
    rise: float,
    *,
    curl: float = 0.25,
    sag: float = 0.16,
    crest: float = 0.5,
    front: float = 1.0,
) -> None:
    """A roof of two slopes, its eaves at the height of `at`, the middle of it; `long` and `deep` go to the eaves.

    `curl` lifts its corners and `crest` the ends of its ridge, in metres; `sag` is how hollow the slopes are.
    `front` stretches the slope in front: above 1 it comes down over a porch.
    """
    x0, y0, z0 = at
    slope = float(np.hypot(deep / 2, rise))
    for side, far in ((-1, 1.0), (1, front)):

        def surface(u: Array, v: Array, side: int = side, far: float = far) -> Array:
            t = np.abs(2 * u - 1)
            w = v * far
            lift = (curl if side > 0 else 0.2 * curl) * t**6 * v**2
            y = rise * (1 - w) - sag * rise * np.sin(np.pi * np.clip(w, 0, 1)) + lift
            wide = long * (1 if side > 0 else 1 - 0.2 * v)
            return np.stack([x0 + (u - 0.5) * wide, y0 + y, z0 + side * w * deep / 2], -1)

        plot.lay(surface, TILES, (long, slope * far), knots=21)
        if side > 0:
            u = np.linspace(0, 1, 15)
            edge(plot, surface(u, np.ones(15)))
        for end in (0.0, 1.0) if side > 0 else ():
            v = np.linspace(0, 1, 9)
            edge(plot, surface(np.full(9, end), v), 0.3)
    top = y0 + rise - 0.04
    ridge(plot, [[x0 - long / 2, top, z0], [x0 + long / 2, top, z0]], lift=crest)


def skirt_roof(
    plot: Plot,
    inner: ArrayLike,
    outer: ArrayLike,
    high: float,
    low: float,
    *,
    curl: float = 0.5,
    sag: float = 0.18,
    hips: float = 0.12,
) -> None:
    """A roof round a tower: from the corners `inner` (n, 2) at height `high` to `outer` at `low`, x and z in metres.

    Corners go round seen from above; an inner polygon of no width is a ridge or a point. `curl` lifts the corners.
    """
    near, far = np.asarray(inner, float), np.asarray(outer, float)
    for n in range(len(near)):
        a, b, c, d = near[n], near[(n + 1) % len(near)], far[n], far[(n + 1) % len(far)]
        long, narrow = float(np.linalg.norm(d - c)), float(np.linalg.norm(b - a))
        slope = float(np.hypot(np.linalg.norm((c + d) / 2 - (a + b) / 2), high - low))

        def surface(u: Array, v: Array, a: Array = a, b: Array = b, c: Array = c, d: Array = d) -> Array:
            top, foot = a + (b - a) * u[..., None], c + (d - c) * u[..., None]
            t = np.abs(2 * u - 1)
            reach = v + 0.06 * t**8 * v**3
            flat = top + (foot - top) * reach[..., None]
            y = low + (high - low) * (1 - v - sag * np.sin(np.pi * v)) + curl * t**5 * v**2
            return np.stack([flat[..., 0], y, flat[..., 1]], -1)

        plot.lay(surface, TILES, (long, slope), narrow=narrow / long, knots=25)
        u = np.linspace(0, 1, 17)
        edge(plot, surface(u, np.ones(17)))
        if hips:
            v = np.linspace(0, 1.04, 9)
            hip = surface(np.zeros(9), v) + np.array([0, 0.8 * hips, 0])
            hip[-1, 1] += 0.35 * curl
            plot.pole([(float(x), float(y), float(z)) for x, y, z in hip], [hips, hips, 0.8 * hips], RIDGE)


def hall_roof(
    plot: Plot, at: Point, long: float, deep: float, rise: float, *, curl: float = 0.7, share: float = 0.5
) -> None:
    """A hall's roof: four eaves below, two gables above; `long` and `deep` go to the eaves, `at` is the middle at the eaves."""
    x, y, z = at
    inset = share * deep / 2
    outer = rectangle(x, z, long, deep)
    inner = rectangle(x, z, long - 2 * inset, deep - 2 * inset)
    middle = y + rise * share * 0.86
    skirt_roof(plot, inner, outer, middle, y, curl=curl, sag=0.12)
    top = (long - 2 * inset) / 2
    half = (deep - 2 * inset) / 2
    high = y + rise - middle
    for end in (-1, 1):
        wall = top * 0.97

        def gable(u: Array, v: Array, end: int = end, wall: float = wall) -> Array:
            w = (u - 0.5) * 2
            return np.stack([x + end * wall + 0 * u, middle + v * high * (1 - np.abs(w)), z + w * half], -1)

        plot.lay(gable, RIDGE, (2 * half, high), knots=11)
    gable_roof(plot, (x, middle, z), 2 * top, 2 * half, high, curl=0.1, sag=0.08, crest=0.55)


def rectangle(x: float, z: float, long: float, deep: float) -> Array:
    """The corners, shape (4, 2), of a rectangle about (x, z)."""
    return np.array([[x + a * long / 2, z + b * deep / 2] for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))])


def polygon(sides: int, radius: float, x: float = 0.0, z: float = 0.0, start: float = 0.0) -> Array:
    """The corners, shape (sides, 2), of a regular polygon; a side looks to the front when `start` is 0."""
    a = np.pi / 2 - np.pi / sides + start + 2 * np.pi * np.arange(sides) / sides
    return np.stack([x + radius * np.cos(a), z + radius * np.sin(a)], 1)


def coping(plot: Plot, points: Sequence[Point], wide: float = 0.75, tall: float = 0.26, lift: float = 0.0) -> None:
    """Tiles on the top of a wall along `points`, `wide` across it, its ends lifted by `lift` metres."""
    way = np.asarray(points, float)
    if lift:
        t = np.linspace(0, 1, 25)
        way = curve(way)(t)
        way[:, 1] += lift * np.abs(2 * t - 1) ** 5
    along = curve(way)
    long = float(np.linalg.norm(np.diff(way, axis=0), axis=1).sum())
    flat = (way[-1] - way[0]) * [1, 0, 1]
    side = np.cross(flat / np.linalg.norm(flat), [0, 1, 0])

    for half in (-1, 1):

        def surface(u: Array, v: Array, half: int = half) -> Array:
            drop = np.stack([0 * u, tall * (1 - v), 0 * u], -1)
            return np.asarray(along(u) + (half * v * wide / 2)[..., None] * side + drop)

        plot.lay(surface, TILES, (long, wide / 2), knots=31)
        u = np.linspace(0, 1, 25)
        edge(plot, surface(u, np.ones(25)), 0.14)
    top = along(np.linspace(0, 1, 25)) + np.array([0, tall, 0])
    plot.pole([(float(a), float(b), float(c)) for a, b, c in top], 0.09, RIDGE)
