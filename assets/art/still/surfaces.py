"""Surfaces from which things are built: functions of u and v in 0-1 that answer places, shape (..., 3).

x is to the right, y up from the table, z towards the viewer, all in the units of the stage.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import PchipInterpolator

from assets.art.paper import Array

Surface = Callable[[Array, Array], Array]
"""u, v -> places."""

Warp = Callable[[Surface], Surface]
"""Moves a surface to where it is seen, as through glass."""

Point = tuple[float, float, float]


def straight(surface: Surface) -> Surface:
    """Nothing in the way."""
    return surface


def curve(points: ArrayLike) -> PchipInterpolator:
    """A smooth curve through `points`, shape (n, d), by the share of its length: 0-1 -> shape (..., d); it never overshoots."""
    at = np.asarray(points, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(at, axis=0), axis=1))])
    return PchipInterpolator(length / length[-1], at)


def turn(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Array:
    """The rotation about x, then y, then z in radians, shape (3, 3)."""
    c, n = np.cos, np.sin
    about_z = np.array([[c(z), -n(z), 0], [n(z), c(z), 0], [0, 0, 1]])
    about_y = np.array([[c(y), 0, n(y)], [0, 1, 0], [-n(y), 0, c(y)]])
    about_x = np.array([[1, 0, 0], [0, c(x), -n(x)], [0, n(x), c(x)]])
    return np.asarray(about_z @ about_y @ about_x)


def placed(surface: Surface, at: ArrayLike = (0, 0, 0), turned: Array | None = None) -> Surface:
    """`surface` turned about its origin and carried to `at`."""
    middle, rotation = np.asarray(at, float), np.eye(3) if turned is None else turned
    return lambda u, v: surface(u, v) @ rotation.T + middle


def lathe(
    profile: ArrayLike,
    at: ArrayLike = (0, 0, 0),
    turned: Array | None = None,
    pressed: Callable[[Array, Array, Array], Array] | None = None,
) -> Surface:
    """Turned on a wheel: (radius, height) from foot over lip to the inside; u goes round, its seam behind, v along.

    `pressed(u, v, radius)` answers the radius there, for a fluted, pleated or uneven wall.
    """
    along = curve(profile)

    def surface(u: Array, v: Array) -> Array:
        place = along(v)
        radius = place[..., 0] if pressed is None else pressed(u, v, place[..., 0])
        return np.stack([-radius * np.sin(2 * np.pi * u), place[..., 1], -radius * np.cos(2 * np.pi * u)], -1)

    return placed(surface, at, turned)


def tube(points: ArrayLike, sizes: Sequence[float], squash: float = 1.0, ridge: float = 0.0) -> Surface:
    """A stem, cord or handle along `points` whose radius follows `sizes`; u along, v round; `ridge` lays it as a rope."""
    along = curve(points)
    thick = PchipInterpolator(np.linspace(0, 1, len(sizes)), sizes)

    def surface(u: Array, v: Array) -> Array:
        way = along(np.clip(u + 1e-3, 0, 1)) - along(np.clip(u - 1e-3, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-12)
        side = np.cross(way, [0.13, 0.21, 0.97])
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        around = 2 * np.pi * v
        radius = thick(u) * (1 + ridge * np.sin(3 * around + 60 * u))
        return np.asarray(
            along(u)
            + (radius * np.cos(around))[..., None] * side
            + (squash * radius * np.sin(around))[..., None] * np.cross(way, side)
        )

    return surface


def strip(
    start: ArrayLike,
    way: ArrayLike,
    long: float,
    wide: float,
    *,
    bend: float,
    twist: float,
    phase: float,
    roll: float,
    seed: int,
) -> Surface:
    """A withered, rolled leaf: a strip about `start` twisted `twist` times about an axis bent by `bend`, rolled by `roll`."""
    random = np.random.default_rng(seed)
    ahead = np.asarray(way, float) / np.linalg.norm(way)
    side = np.cross(ahead, [0, 1, 0.01])
    side = side / np.linalg.norm(side)
    up = np.cross(side, ahead)
    kink, waves = random.uniform(-0.5, 0.5), random.uniform(1.5, 4)

    def surface(u: Array, v: Array) -> Array:
        t = u - 0.5
        sway = bend * long * (t * t - 0.1) + kink * 0.03 * long * np.sin(waves * 3 * u)
        axis = (
            np.asarray(start)
            + (long * t)[..., None] * ahead
            + sway[..., None] * side
            + (0.1 * long * np.sin(waves * u + seed))[..., None] * up
        )
        broad = wide * np.sin(np.pi * np.clip(u, 0.02, 0.98)) ** 0.6 * (1 + 0.18 * np.sin(9 * u + seed))
        angle = phase + twist * 2 * np.pi * u
        even = np.cos(angle)[..., None] * side + np.sin(angle)[..., None] * up
        odd = -np.sin(angle)[..., None] * side + np.cos(angle)[..., None] * up
        q = (v - 0.5) * 2 * roll
        return np.asarray(
            axis + (broad * np.sin(q) / roll)[..., None] * even + (broad * (1 - np.cos(q)) / roll)[..., None] * odd
        )

    return surface


def blade(
    base: ArrayLike,
    turned: Array,
    long: float,
    wide: float,
    *,
    bend: float = 0.3,
    fold: float = 0.35,
    curl: float = 0.0,
    wave: float = 0.1,
    teeth: float = 0.035,
    tip: float = 0.0,
    seed: int = 0,
) -> Surface:
    """A living leaf from its foot `base`: u along the midrib, v across; it droops, folds, curls, waves and has teeth."""
    random = np.random.default_rng(seed)
    phase, sway = random.uniform(0, 6, 2), random.uniform(-0.08, 0.08)
    bend = bend if abs(bend) > 1e-3 else 1e-3

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        fall = bend * 2 * u + tip * np.clip(u - 0.6, 0, 1) * 3
        x, z = long * np.sin(bend * 2 * u) / (2 * bend), -long * (1 - np.cos(fall)) / (2 * bend)
        saw = 1 + teeth * np.abs(q) ** 6 * (((u * 17) % 1) - 0.4)
        broad = wide * 2.3 * u**0.62 * (1 - u) ** 0.98 * saw
        y = broad * q * np.cos(fold * np.abs(q)) + sway * long * np.sin(np.pi * u)
        ruffle = wave * broad * q * q * np.sin(11 * u + phase[0] + np.where(q > 0, phase[1], 0))
        lift = broad * np.abs(q) * np.sin(fold + curl * np.abs(q)) + ruffle
        return np.asarray(np.stack([x + lift * np.sin(fall) * 0.4, y, z + lift], -1) @ turned.T + np.asarray(base))

    return surface


def block(size: Point, worn: Callable[[Array, int], Array] | None = None) -> list[Surface]:
    """The five seen sides of a block standing on y = 0, its middle at x = z = 0; `size` is (long, tall, deep).

    `worn(along, side)` moves an edge of the top outwards: side 0 in front, 1 behind.
    """
    long, tall, deep = size
    bite = worn or (lambda along, side: np.zeros_like(along))

    def span(a: Array) -> Array:
        return np.asarray((a - 0.5) * 2)

    def top(u: Array, v: Array) -> Array:
        x = span(u) * long / 2
        z = span(v) * deep / 2 + bite(x, 0) * v**8 - bite(x, 1) * (1 - v) ** 8
        return np.stack([x, tall + 0 * u, z], -1)

    def wall(front: int) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            x = span(u) * long / 2
            z = deep / 2 + bite(x, 0) if front else -deep / 2 - bite(x, 1)
            return np.stack([x, tall * v, z + 0 * v], -1)

        return surface

    def end(side: int) -> Surface:
        return lambda u, v: np.stack([side * long / 2 + 0 * u, tall * v, span(u) * deep / 2], -1)

    return [top, wall(1), wall(0), end(-1), end(1)]


def ring(radius: float, height: float, sway: float = 0.0, count: int = 72) -> Array:
    """Points of a level circle, shape (count, 3), its seam behind; `sway` lets its height wander."""
    a = np.linspace(-np.pi, np.pi, count)
    return np.stack([radius * np.sin(a), height + sway * np.sin(2 * a + 1), radius * np.cos(a)], 1)
